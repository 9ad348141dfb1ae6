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
  /** The tests it reported; null when it declares no test report or none could be read. */
  readonly tests: TestReport | null
}
