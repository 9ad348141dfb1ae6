import type {Oid} from './ids.js'
import type {Better} from './measurement.js'
import type {OwnPoint, Policy} from './policy.js'

/** What the user asked for, after every check. Frozen before the pipeline starts; nothing reads inputs after that. */

/** How a candidate goes in. */
export const STRATEGIES = ['merge', 'cherry-pick', 'hybrid'] as const
export type Strategy = (typeof STRATEGIES)[number]

/** In which order candidates go in. */
export const ORDERS = ['risk', 'listed'] as const
export type Order = (typeof ORDERS)[number]

/** How the candidate that breaks a gate is found. */
export const ISOLATIONS = ['decode', 'bisect', 'each', 'final'] as const
export type Isolation = (typeof ISOLATIONS)[number]

/** What a report that a gate writes is about. */
export const REPORT_KINDS = ['tests', 'coverage', 'performance', 'security', 'cycles', 'api'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Which status fails a run. */
export const FAIL_ON = ['blocked', 'conditional', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** How far a run goes. */
export const MODES = ['run', 'analyze', 'plan', 'probe', 'publish'] as const
export type Mode = (typeof MODES)[number]

/** Branches under this prefix are staging refs of ours: written by runs, never taken as candidates by a pattern. */
export const STAGING_NAMESPACE = 'integration/'

/** One line of `branches`, parsed once. `raw` is kept for messages. */
export type Selector =
  | {readonly kind: 'name'; readonly raw: string; readonly name: string}
  | {readonly kind: 'glob'; readonly raw: string; readonly glob: string}
  | {readonly kind: 'exclude'; readonly raw: string; readonly glob: string}
  | {readonly kind: 'pull-request'; readonly raw: string; readonly number: number}
  | {readonly kind: 'worktrees'; readonly raw: string}
  | {readonly kind: 'plan'; readonly raw: string; readonly file: string}

/** Report files a gate must write: every file below the tree's root that matches `glob`. */
export interface ReportSpec {
  readonly kind: ReportKind
  readonly glob: string
}

/** One command of the project that decides whether a tree is good. */
export interface Gate {
  readonly name: string
  readonly command: string
  /** Seconds after which the gate's whole process tree is killed. */
  readonly timeoutSeconds: number
  /** Reports this gate in particular has to write. */
  readonly reports: readonly ReportSpec[]
  /**
   * Patterns of all the files that its outcome depends on. A tree that is no different in any of them from one on which
   * the gate passed is not run again. Absent: every file counts.
   */
  readonly paths?: readonly string[]
  /** Which numbers of its performance reports are better, where neither their format nor their unit tells. */
  readonly better?: Better
}

/**
 * A command that measures. It has no part in whether a tree is good: once the integration is proved it is run on both trees in
 * turns, and the numbers in its performance reports are compared.
 */
export interface PerformanceGate {
  readonly name: string
  readonly command: string
  /** Run once on each tree before the first round, such as what installs and builds; null for nothing. */
  readonly prepare: string | null
  /** Rounds of each batch; null for as many as its scenarios need. */
  readonly rounds: number | null
  /** Seconds for the whole measurement on both trees. */
  readonly timeoutSeconds: number
  readonly reports: readonly ReportSpec[]
  readonly better?: Better
}

/** What an earlier run of the same integration found, to be taken at exactly these commits. */
export interface Pins {
  readonly base: {readonly name: string; readonly sha: Oid}
  /** `sha` is null for one that was not found. */
  readonly heads: readonly {
    readonly name: string
    readonly sha: Oid | null
    readonly source: string | null
    readonly reason: string
  }[]
}

/** Everything that was asked for. */
export interface Config {
  readonly selectors: readonly Selector[]
  /** What the record says that a selector names; null when none names one. */
  readonly pins: Pins | null
  /** A branch name or commit; null means the repository's default branch. */
  readonly base: string | null
  readonly strategy: Strategy
  readonly order: Order
  readonly isolation: Isolation
  /** The most probes to prove the candidates with, the baseline not counted, and the most minutes; null means no limit. */
  readonly maxProbes: number | null
  readonly maxMinutes: number | null
  readonly gates: readonly Gate[]
  readonly performanceGates: readonly PerformanceGate[]
  /** Reports that any one of the gates has to write. */
  readonly reports: readonly ReportSpec[]
  /** Names of environment variables that gates may see beside the standard ones. */
  readonly environment: readonly string[]
  /** Patterns of folders that stay in the clone from one probe to the next one that looks for culprits. */
  readonly keep: readonly string[]
  /** A fixed staging ref, full (`refs/heads/…`); null means a new one for each run. */
  readonly stagingRef: string | null
  readonly push: boolean
  /** How many probes run side by side, each in a clone of its own. */
  readonly jobs: number
  /** Whether what was proved before on the same tree is taken over instead of running its gates again. */
  readonly memo: boolean
  /** Whether gates are also run to find out why the base is red, or why a branch fails only once it is integrated. */
  readonly incident: boolean
  readonly policy: Policy
  /** What this project adds to the checklist. */
  readonly checklist: readonly OwnPoint[]
  readonly failOn: FailOn
  readonly mode: Mode
  readonly reportDir: string
  readonly artifactName: string
  /** Days that the artifact is kept; null for what the repository says. */
  readonly retentionDays: number | null
}
