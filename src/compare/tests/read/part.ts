import type {LoadError, TestCase, TestFormat, TestState} from '../../../domain/tests.js'

/** What one report file says, before files are merged. */
export interface ReportPart {
  /** null when the file could not be recognised. */
  readonly format: TestFormat | null
  readonly cases: readonly TestCase[]
  readonly loadErrors: readonly LoadError[]
  /** Reasons why this one file cannot be trusted as whole, without its path. */
  readonly defects: readonly string[]
}

/** Cases of one file beyond which the file is called defective instead of being kept in memory. */
export const MAX_CASES = 2_000_000

/** A file nothing could be read from. */
export function unreadable(defect: string): ReportPart {
  return {format: null, cases: [], loadErrors: [], defects: [defect]}
}

const SEVERITY: Readonly<Record<TestState, number>> = {error: 3, failed: 2, passed: 1, skipped: 0}

/** The worse of two states; a test that ran is worse than one that was skipped, since it tells something. */
export function worseState(a: TestState, b: TestState): TestState {
  return SEVERITY[b] > SEVERITY[a] ? b : a
}

/** Tells whether the state stops a gate: a failed assertion, or an error around the test. */
export function isFailing(state: TestState): boolean {
  return state === 'failed' || state === 'error'
}

/** How many of the cases failed. */
export function countFailing(cases: readonly TestCase[]): number {
  return cases.reduce((count, one) => count + (isFailing(one.state) ? 1 : 0), 0)
}

/** How many of the cases were run, skipped ones left out. */
export function countExecuted(cases: readonly TestCase[]): number {
  return cases.reduce((count, one) => count + (one.state === 'skipped' ? 0 : 1), 0)
}
