import type {Conflict} from '../domain/conflict.js'
import {conflictId, fingerprintOf} from './conflict-id.js'

/** A conflict that has no id yet, and for which no ways out are computed. */
export interface ConflictDraft extends Omit<Conflict, 'id' | 'fingerprint' | 'owners' | 'options' | 'recommendation'> {
  /** All that is in dispute, uncut: what the quotes leave out, and what tells two states of a file without text apart. */
  readonly dispute: readonly string[]
  /** Tells apart what else would be the same conflict twice, such as two names in one file; empty where nothing has to. */
  readonly subject: string
}

/** Names conflicts, in a stable order: by path, then parties, then type. Ids in `taken` are given to nobody else. */
export function nameConflicts(drafts: readonly ConflictDraft[], taken: readonly string[] = []): readonly Conflict[] {
  const keyed = drafts.map(draft => ({
    draft,
    key: [draft.path, ...draft.branches, draft.type, draft.subject].join('\0')
  }))
  const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const given = new Set(taken)
  return sorted.map(({draft: {dispute, subject, ...draft}}) => {
    const id = conflictId({...draft, subject}, given)
    given.add(id)
    const fingerprint = fingerprintOf({...draft, dispute})
    return {id, fingerprint, ...draft, owners: [], options: [], recommendation: null}
  })
}
