import type {FileChange, LineRange} from './candidate.js'
import type {Oid} from './ids.js'
import type {KnowledgeMatch} from './knowledge.js'

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
  /**
   * What the lines stand in, such as `class Cart › method add`, `describe("Cart") › it("adds")` or `imports`; or the
   * definitions that they hold. null where nothing there has a name, and where the file cannot be parsed.
   */
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
  /** `INT-` and six digits or more: the same in every run for the same parties, path and type. */
  readonly id: string
  /** Changes when what is in dispute changes: a decision holds for one fingerprint only. Sixteen hex digits. */
  readonly fingerprint: string
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
  /** What the project knows of such conflicts; absent where it knows nothing. */
  readonly knowledge?: KnowledgeMatch
  /** Who has to agree by the base's CODEOWNERS, as that file names them; empty where it names nobody. */
  readonly owners: readonly string[]
  /** The ways out, computed for this conflict; empty where they were not computed, which the recommendation then says. */
  readonly options: readonly ConflictOption[]
  /** The way out we would take, by its number among the options, and why. */
  readonly recommendation: string | null
  /** What whoever lands second changes in their branch, as `renumbers its migration`; null where the paths are to be settled. */
  readonly remedy: string | null
  /** What has typically happened and whose move it is, in one or two sentences. */
  readonly meaning: string
  /** Git's own sentence, how the gates proved it, or what leads us to expect it. */
  readonly explanation: string
}

/** One way out of a conflict, with the commands that carry it out. */
export interface ConflictOption {
  readonly title: string
  /** What then happens, found by merging it in memory. */
  readonly effect: string
  /** What somebody has to look at and settle by hand. */
  readonly effort: OptionEffort
  readonly risk: Severity
  readonly riskReason: string
  /** What of both sides is in afterwards. */
  readonly completeness: string
  readonly commands: readonly string[]
  /** What a run does once a person has decided for this option. */
  readonly action: OptionAction
}

/** Lines and files that are in question. */
export interface OptionEffort {
  readonly lines: number
  readonly files: number
}

/** What a decision for an option makes the next runs do. */
export type OptionAction =
  /**
   * Takes these texts for what is in dispute; each stands for one block that git marks in the path, in their order. They end
   * without a line end; an empty one is no line.
   */
  | {readonly kind: 'combine'; readonly texts: readonly string[]}
  /** Merges `first` before `then`, which is held out until its author has merged `first` into it. */
  | {readonly kind: 'sequence'; readonly first: string; readonly then: string}
  /** Leaves a candidate out. */
  | {readonly kind: 'hold-out'; readonly branch: string}
  /** Takes some of a candidate's commits by cherry-pick and leaves the others. */
  | {
      readonly kind: 'split'
      readonly branch: string
      readonly take: readonly Oid[]
      readonly leave: readonly Oid[]
    }
  /** Lands both as they are: a person has looked and found no harm. Offered for what is only predicted. */
  | {readonly kind: 'accept'}

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
  /** What was not searched, how much of it, and what to do. */
  readonly notes: readonly string[]
}
