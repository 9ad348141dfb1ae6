import type {LineRange} from './candidate.js'

/** Whether files, lines or meanings collide. */
export type ConflictKind = 'file' | 'line' | 'semantic'
/** How much a person has to think to settle it. */
export type Severity = 'low' | 'medium' | 'high'

/** What git's merge said of one path or group of paths, in git's own stable words. */
export interface MergeMessage {
  /** The stable short string, e.g. `CONFLICT (contents)` or `Auto-merging`. Unknown ones are kept as they are. */
  readonly type: string
  readonly paths: readonly string[]
  /** Git's English sentence; shown, never parsed. */
  readonly text: string
}

/** The code of one side of a conflict: where it stands in that side's file, and what it says. */
export interface ConflictSide {
  /** The candidate's name, or the base's. */
  readonly branch: string
  readonly author: string
  readonly lines: LineRange
  readonly text: string
}

/** One place where two branches, or a branch and the base, cannot both have their way. */
export interface Conflict {
  /** `INT-001` and so on, in report order. */
  readonly id: string
  readonly kind: ConflictKind
  /** `contents`, `modify/delete`, …: git's stable type without its prefix; `interaction` for a semantic one. */
  readonly type: string
  readonly severity: Severity
  readonly path: string
  readonly paths: readonly string[]
  /** Exactly the parties: two candidates, or one candidate and the base. */
  readonly branches: readonly string[]
  readonly sides: readonly ConflictSide[]
  readonly autoResolvable: boolean
  readonly resolution: string | null
  readonly options: readonly ConflictOption[]
  readonly recommendation: string | null
  /** Git's sentence, or how the gates proved it. */
  readonly explanation: string
}

/** One way out of a conflict, with the commands that carry it out. */
export interface ConflictOption {
  readonly title: string
  readonly effect: string
  readonly commands: readonly string[]
}

/** Two candidates that change the same file, whether or not git can merge them. */
export interface Overlap {
  readonly path: string
  readonly branches: readonly [string, string]
  /** True when their changed line ranges on the base touch. */
  readonly linesTouch: boolean
  readonly conflict: boolean
}

/** The verdict on one pair, merged in memory on one base. */
export interface PairVerdict {
  readonly branches: readonly [string, string]
  /** `disjoint` was proved without a merge; `unknown` because one of them conflicts with the base itself. */
  readonly verdict: 'disjoint' | 'clean' | 'conflict' | 'unknown'
}

/** Everything `analyze` learned. */
export interface Analysis {
  readonly conflicts: readonly Conflict[]
  readonly overlaps: readonly Overlap[]
  readonly pairs: readonly PairVerdict[]
}
