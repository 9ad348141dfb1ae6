import type {Worktree} from '../../domain/candidate.js'
import type {Problem} from '../../domain/errors.js'

/** What a check-up found. `warning`: it works, but not as well as it could. */
export interface Finding {
  readonly ok: boolean | 'warning'
  readonly text: string
  /** null when there is nothing to do. */
  readonly fix: string | null
}

/** Everything the check-up looks at, gathered by the caller. */
export interface DoctorFacts {
  /** The clone, or why git will not open one here. */
  readonly clone: CloneState | {readonly kind: 'refused'; readonly problems: readonly Problem[]}
  /** Node's version, such as `24.1.0`. */
  readonly node: string
  readonly config: ConfigState
  /** Path of a workflow that uses the action; null when there is none. */
  readonly workflow: string | null
}

/** The clone the check-up was run in. */
export interface CloneState {
  readonly kind: 'opened'
  readonly git: string
  readonly root: string
  /** False before the first commit. */
  readonly hasCommits: boolean
  readonly shallow: boolean
  readonly hasOrigin: boolean
  /** The branch that is checked out; null when HEAD is detached. */
  readonly branch: string | null
  readonly worktrees: readonly Worktree[]
}

/** What became of the configuration file. */
export type ConfigState =
  | {readonly kind: 'absent'; readonly path: string}
  | {readonly kind: 'invalid'; readonly path: string; readonly problems: readonly Problem[]}
  | {readonly kind: 'valid'; readonly path: string; readonly gates: number}
