import type {LoadError, TestCase, TestFormat, TestState} from '../../../domain/tests.js'

/** Takes the tests of a report one by one, so that a reader need not hold them all. */
export type KeepCase = (test: TestCase) => void

/** What one report file says, before files are merged. */
export interface ReportPart {
  /** null when the file could not be recognised. */
  readonly format: TestFormat | null
  /** Those that were not handed on one by one. */
  readonly cases: readonly TestCase[]
  readonly loadErrors: readonly LoadError[]
  /** Reasons why this one file cannot be trusted as whole, without its path. */
  readonly defects: readonly string[]
  /** True when no two tests of the file have one name, so that whatever repeats is one test that ran in parts or again. */
  readonly hasUniqueNames?: boolean
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
