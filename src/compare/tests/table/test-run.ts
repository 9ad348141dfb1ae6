import type {LoadError, TestFormat, TestReport} from '../../../domain/tests.js'
import type {TestStore} from './test-store.js'
import {casesOf, tableOf, type TestTable} from './test-table.js'

/** A test report whose cases stand in a table. */
export interface TestRun {
  readonly format: TestFormat
  readonly table: TestTable
  readonly loadErrors: readonly LoadError[]
  readonly defects: readonly string[]
}

/** The same report with its cases in a table over the store. */
export function runOf({format, cases, loadErrors, defects}: TestReport, store: TestStore): TestRun {
  return {format, table: tableOf(cases, store), loadErrors, defects}
}

/** The same report with its cases one by one. */
export function reportOf({format, table, loadErrors, defects}: TestRun): TestReport {
  return {format, cases: casesOf(table), loadErrors, defects}
}
