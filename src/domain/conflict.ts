import type {FileChange, LineRange} from './candidate.js'
import type {Oid} from './ids.js'

/** Whether files, lines or meanings collide. */
export type ConflictKind = 'file' | 'line' | 'semantic'
/** Who says so: git's merge, gates that fail, or a detector of ours, which only predicts until a gate confirms it. */
export type FoundBy = 'git' | 'gates' | 'prediction'
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
  /** The file on this side. */
  readonly path: string
  readonly lines: LineRange
  readonly text: string
  /** What the lines stand in, such as `class Cart › method add`; null at top level and where the file cannot be parsed. */
  readonly definition: string | null
}

/** What the base says where both sides changed it. */
export interface ConflictBase {
  readonly path: string
  readonly lines: LineRange
  readonly text: string
  /** As in `ConflictSide`. */
  readonly definition: string | null
}

/** One party of a conflict, and what it did to the path. */
export interface ConflictParty {
  /** The candidate's name, or the base's. */
  readonly branch: string
  /** Empty for the base. */
  readonly author: string
  /** Where the file stands on this side; null when it is deleted there. */
  readonly path: string | null
  readonly change: FileChange['status'] | 'unchanged'
  /** The newest commits of this side that touch the path, newest first; at most three. */
  readonly commits: readonly TouchingCommit[]
}

/** A commit, as far as a person needs it to find out what was meant. */
export interface TouchingCommit {
  readonly oid: Oid
  readonly subject: string
}

/** One place where two branches, or a branch and the base, cannot both have their way. */
export interface Conflict {
  /** `INT-001` and so on, in report order. */
  readonly id: string
  readonly kind: ConflictKind
  readonly foundBy: FoundBy
  /** `contents`, `modify/delete`, …: git's stable type without its prefix; `interaction` for one that gates show. */
  readonly type: string
  readonly severity: Severity
  /** Why it is as severe as that, in one sentence. */
  readonly severityReason: string
  readonly path: string
  readonly paths: readonly string[]
  /** Exactly the parties: two candidates, or one candidate and the base. */
  readonly branches: readonly string[]
  /** One for each branch where git or a detector found it; empty where gates did. */
  readonly parties: readonly ConflictParty[]
  /** Both sides' code, one pair for each quoted place. */
  readonly sides: readonly ConflictSide[]
  /** The same places on the base, in the same order; empty where there is no text to show. */
  readonly base: readonly ConflictBase[]
  readonly autoResolvable: boolean
  readonly resolution: string | null
  readonly options: readonly ConflictOption[]
  readonly recommendation: string | null
  /** What has typically happened and whose move it is, in one or two sentences. */
  readonly meaning: string
  /** Git's own sentence, how the gates proved it, or what leads us to expect it. */
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
  /** Functions, methods and classes that both change, each with what it stands in: `Cart.total`. */
  readonly definitions: readonly string[]
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
