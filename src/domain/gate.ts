import type {Oid} from './ids.js'
import type {TestReport} from './tests.js'

/**
 * How a gate ended. `broken` is neither good nor bad: the gate could not be judged (killed, no report, exit code and
 * report disagree), which is never taken for success.
 */
export type GateOutcome = 'pass' | 'fail' | 'broken' | 'not-run'

/** How the gate's process ended. */
export type ProcessEnd =
  | {readonly kind: 'exited'; readonly code: number}
  | {readonly kind: 'signalled'; readonly signal: string}
  | {readonly kind: 'timed-out'; readonly afterSeconds: number}
  | {readonly kind: 'not-started'; readonly why: string}

/** One file a gate wrote, copied out of the tree it ran in. */
export interface ReportFile {
  readonly kind: string
  /** Its path in the tree. */
  readonly path: string
  /** Where our copy stands, relative to the report folder. */
  readonly copy: string
  readonly bytes: number
}

/** Where a gate ran whose outcome is taken over. */
export interface EarlierRun {
  /** `same-tree`: it ran on this very tree; `same-paths`: on one with the same files wherever its `paths` match. */
  readonly on: 'same-tree' | 'same-paths'
  readonly tree: Oid
  /** The id of the run, and of the probe in it. */
  readonly run: string
  readonly probe: string
  /** ISO 8601 in UTC. */
  readonly when: string
}

/** One gate, run once on one tree. */
export interface GateRun {
  readonly gate: string
  readonly command: string
  readonly outcome: GateOutcome
  /** One sentence that says why the outcome is what it is. */
  readonly reason: string
  readonly end: ProcessEnd
  readonly seconds: number
  /** Path of the log, relative to the report folder, and the last lines of it. */
  readonly log: string
  readonly tail: string
  readonly reports: readonly ReportFile[]
  /** Where the tree stood that it ran in, absolute, as its reports may name files; absent where it is not known. */
  readonly root?: string
  /** Why its scans did not run, or their reports cannot be trusted; absent when nothing is against them. */
  readonly defects?: readonly string[]
  /** The tests it reported; null when it declares no test report or none could be read. */
  readonly tests: TestReport | null
  /** Folders that an earlier probe of the run had left there when its probe began, sorted; absent where there were none. */
  readonly warm?: readonly string[]
  /** Present when it was not run for this probe; then all of the above is what came of that run. */
  readonly earlier?: EarlierRun
}
