import type {Strategy} from './config.js'
import type {MergeMessage} from './conflict.js'
import type {Oid} from './ids.js'

/** How one candidate came out of a composition. */
export interface StepOutcome {
  readonly candidate: string
  readonly head: Oid
  readonly outcome: 'merged' | 'partial' | 'conflict' | 'nothing-to-add'
  /** How it went in: by a merge commit or by picking commits. */
  readonly strategy: Strategy
  /** The commit after this step; equal to the one before when nothing went in. */
  readonly commit: Oid
  /** For picks: the commits taken, and those left out with the paths they conflict in. */
  readonly picked: readonly Oid[]
  readonly skipped: readonly SkippedCommit[]
  /** What git said where it conflicted. */
  readonly messages: readonly MergeMessage[]
  readonly reason: string
}

/** A commit that a pick left out, and why. */
export interface SkippedCommit {
  readonly oid: Oid
  readonly subject: string
  readonly paths: readonly string[]
  readonly reason: 'conflict' | 'merge-commit'
}

/** An ordered list of candidates, merged on the base in git's object database. */
export interface Composition {
  readonly base: Oid
  /** In merge order, as asked for. */
  readonly candidates: readonly string[]
  readonly steps: readonly StepOutcome[]
  /** The last commit and its tree. */
  readonly commit: Oid
  readonly tree: Oid
}
