import type {Strategy} from './config.js'
import type {MergeMessage} from './conflict.js'
import type {Oid} from './ids.js'
import type {Authority} from './rulings.js'

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
  /** The files in conflict that went in all the same, because it was settled how; absent where git merged alone. */
  readonly settled?: readonly SettledPath[]
  /** Why a command that should have settled the conflict did not; absent where none was run, or where it did. */
  readonly unsettled?: string
  readonly reason: string
}

/** A file in conflict that was settled, how, and on whose word. */
export type SettledPath = EditedPath | RegeneratedPath

/** A file whose hunks were settled; outside of them it is as git merged it. */
export interface EditedPath {
  readonly path: string
  readonly how: 'decision' | 'union'
  readonly authorities: readonly Authority[]
}

/** A file that a command wrote anew. */
export interface RegeneratedPath {
  readonly path: string
  readonly how: 'regenerated'
  readonly authorities: readonly Authority[]
  /** What the command wrote, and the id of its run. */
  readonly object: Oid
  readonly run: string
}

/** A commit that a pick left out, and why. */
export interface SkippedCommit {
  readonly oid: Oid
  readonly subject: string
  readonly paths: readonly string[]
  /** `decided`: a person wants it left out. */
  readonly reason: 'conflict' | 'merge-commit' | 'decided'
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
