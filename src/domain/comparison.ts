import type {CoverageComparison} from './coverage.js'
import type {GateOutcome} from './gate.js'
import type {PerformanceComparison} from './performance.js'
import type {SecurityComparison} from './security.js'
import type {ApiComparison, CycleComparison} from './structure.js'

/** Where a test stands, baseline against integration. */
export type TestChange =
  | 'same'
  | 'regression'
  | 'new-failure'
  | 'new-passing'
  | 'new-skipped'
  | 'fixed'
  | 'still-failing'
  | 'newly-skipped'
  | 'un-skipped'
  | 'failing-skipped'
  | 'removed'
  | 'failing-removed'
  | 'not-run'
  | 'flaky'
  | 'moved'
  | 'slower'

/** One test, baseline against integration; a state is null where it is absent. */
export interface TestRow {
  readonly gate: string
  /** For people: file, suites and name. */
  readonly test: string
  readonly id: string
  readonly change: TestChange
  readonly baseline: string | null
  readonly integration: string | null
  readonly message: string | null
  /** True when a failing test's message differs between the two. */
  readonly messageChanged: boolean
  /** Who brought a new failure; absent where none can be named. */
  readonly attribution?: TestAttribution
  /** The file that defines it, relative to the tree; present where the report names it, or the tree's paths tell. */
  readonly file?: string
  /** Where the baseline has it, for people; present when it stands in another file or under another name now. */
  readonly movedFrom?: string
}

/** Who brought a new failure, and how that is known. */
export interface TestAttribution {
  /** Several only where they were proved to fail together. */
  readonly branches: readonly string[]
  /** `isolation`: proved. `stack`: the trace touches lines that it alone brought. `test`: it alone changed the test's file. */
  readonly why: 'isolation' | 'stack' | 'test'
}

/** All tests of all gates, baseline against integration. */
export interface TestComparison {
  /** Every kind of change with its count; `same` included. */
  readonly counts: Readonly<Record<TestChange, number>>
  /** Every row that is not `same` and not `new-passing`, most serious first. */
  readonly rows: readonly TestRow[]
  /** What makes the comparison untrustworthy: broken files, cut-off reports, a drop in tests. */
  readonly defects: readonly string[]
}

/** Where a gate stands, baseline against integration. */
export type GateChange = 'held' | 'regressed' | 'fixed' | 'failing-before' | 'broken' | 'unknown'

/** One gate, baseline against integration; an outcome is null where it did not run. */
export interface GateComparison {
  readonly gate: string
  readonly change: GateChange
  readonly baseline: GateOutcome | null
  readonly integration: GateOutcome | null
  readonly reason: string
}

/** Baseline against integration; null for what no gate declares a report of. */
export interface Comparison {
  readonly gates: readonly GateComparison[]
  /** null when no gate declares test reports. */
  readonly tests: TestComparison | null
  readonly coverage: CoverageComparison | null
  readonly performance: PerformanceComparison | null
  readonly security: SecurityComparison | null
  readonly cycles: CycleComparison | null
  readonly api: ApiComparison | null
}

/** Changes that count as a regression: what worked in the baseline, or came with the branches, and fails now. */
export const REGRESSIONS: readonly TestChange[] = ['regression', 'new-failure']
