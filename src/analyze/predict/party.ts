import type {Candidate, FileChange, PathChange} from '../../domain/candidate.js'
import type {Oid} from '../../domain/ids.js'

/** One side of a prediction: a candidate, or what the base did since one left it. */
export interface Party {
  readonly name: string
  /** null for the base. */
  readonly candidate: Candidate | null
  /** Where its commits end, and where they begin. */
  readonly head: Oid
  readonly since: Oid
  /** A commit or tree with its files, and one with those that `changes` counts from. */
  readonly files: Oid
  readonly before: Oid
  readonly changes: readonly PathChange[]
}

/** A party of which the changed lines are known as well. */
export interface DetailedParty extends Party {
  readonly changes: readonly FileChange[]
}
