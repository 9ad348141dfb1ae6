/** The pieces of JUnit XML, as they stand in the file. */

/** A `testsuite` around a test. */
export interface JunitSuite {
  readonly name: string
  readonly file: string | null
  /** The machine it ran on, which some tools put something else in. */
  readonly host: string | null
}

/** A child of `testcase` that says how it came out. */
export interface JunitResult {
  readonly kind: JunitResultKind
  readonly type: string
  /** The `message` attribute and the text, the text bounded. */
  readonly message: string
  readonly text: string
}

/** `retried` is an attempt before the last one that failed too; `flaky` one after which the test passed. */
export type JunitResultKind = 'failure' | 'error' | 'skipped' | 'retried' | 'flaky'

/** A `testcase` with everything around it. */
export interface JunitCase {
  readonly name: string
  readonly classname: string
  readonly file: string | null
  /** The `status` and `result` attributes, lower case; empty when there is neither. */
  readonly statuses: readonly string[]
  readonly time: string | null
  readonly results: readonly JunitResult[]
  /** Outermost first; the root `testsuites` is not among them. */
  readonly suites: readonly JunitSuite[]
  /** True when pytest wrote the file, whose class names are module paths. */
  readonly pytest: boolean
  /** True when Playwright wrote it. */
  readonly playwright: boolean
}

const RESULT_KINDS: ReadonlyMap<string, JunitResultKind> = new Map([
  ['failure', 'failure'],
  ['error', 'error'],
  ['skipped', 'skipped'],
  ['rerunFailure', 'retried'],
  ['rerunError', 'retried'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky']
])

/** The kind of result an element stands for, or undefined for elements that tell nothing about the outcome. */
export function resultKindOf(element: string): JunitResultKind | undefined {
  return RESULT_KINDS.get(element)
}
