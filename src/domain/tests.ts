/** Test results in one neutral shape, whatever tool wrote them. */

/** How a test came out; `error` when it could not be run as far as its assertion. */
export type TestState = 'passed' | 'failed' | 'error' | 'skipped'

/** One test, as it came out. */
export interface TestCase {
  /** The file it is defined in, relative to the tree, forward slashes; null when the report does not tell. */
  readonly file: string | null
  /** The suites around it, outermost first. */
  readonly suite: readonly string[]
  readonly name: string
  readonly state: TestState
  /** Milliseconds; null when unknown or not a finite, non-negative number. */
  readonly milliseconds: number | null
  /** The failure's message, bounded; null when there is none. */
  readonly message: string | null
  /** True when an earlier attempt on the same tree came out otherwise. */
  readonly flaky: boolean
  /** The leg it ran in, where one run holds the same test several times: a browser, project, target or matrix leg. */
  readonly variant?: string
}

/** A file that could not be loaded or collected: its tests did not run, whatever the totals say. */
export interface LoadError {
  readonly file: string
  readonly message: string
}

/** What one or several report files of a run say, merged. */
export interface TestReport {
  readonly format: TestFormat
  readonly cases: readonly TestCase[]
  readonly loadErrors: readonly LoadError[]
  /** Reasons why this report cannot be trusted as whole; empty when it can. */
  readonly defects: readonly string[]
}

/** What wrote the report; `mixed` for files of several kinds. */
export type TestFormat =
  | 'junit'
  | 'jest'
  | 'vitest'
  | 'mocha'
  | 'mochawesome'
  | 'playwright'
  | 'pytest-json-report'
  | 'node-test'
  | 'tap'
  | 'ctrf'
  | 'go-test'
  | 'libtest'
  | 'gtest'
  | 'rspec'
  | 'trx'
  | 'nunit'
  | 'xunit.net'
  | 'testng'
  | 'dart'
  | 'cucumber'
  | 'robot'
  | 'mixed'

/** The identity of a test across runs: gate, file, suites, name, joined without loss. Duplicates get an ordinal. */
export type TestId = string
