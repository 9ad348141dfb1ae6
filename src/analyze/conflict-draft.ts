import type {Conflict} from '../domain/conflict.js'

/** A conflict that has no number yet. */
export type ConflictDraft = Omit<Conflict, 'id'>

/** Numbers conflicts in a stable order: by path, then parties, then type. */
export function numberConflicts(drafts: readonly ConflictDraft[]): readonly Conflict[] {
  const keyed = drafts.map(draft => ({draft, key: [draft.path, ...draft.branches, draft.type].join('\0')}))
  const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return sorted.map(({draft}, i) => ({id: `INT-${String(i + 1).padStart(3, '0')}`, ...draft}))
}
