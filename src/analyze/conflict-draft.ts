import type {Conflict} from '../domain/conflict.js'
import {conflictId, fingerprintOf} from './conflict-id.js'

/** A conflict that has no id yet. */
export type ConflictDraft = Omit<Conflict, 'id' | 'fingerprint'>

/** Names conflicts, in a stable order: by path, then parties, then type. Ids in `taken` are given to nobody else. */
export function nameConflicts(drafts: readonly ConflictDraft[], taken: readonly string[] = []): readonly Conflict[] {
  const keyed = drafts.map(draft => ({draft, key: [draft.path, ...draft.branches, draft.type].join('\0')}))
  const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const given = new Set(taken)
  return sorted.map(({draft}) => {
    const id = conflictId(draft, given)
    given.add(id)
    return {id, fingerprint: fingerprintOf(draft), ...draft}
  })
}
