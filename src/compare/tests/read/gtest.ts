import {fieldOf} from '../../../domain/field-of.js'
import type {TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {shortfalls} from './claims.js'
import {parseSeconds} from './durations.js'
import {MAX_CASES, type ReportPart} from './part.js'
import {testCase} from './test-case.js'

const FORMAT = 'gtest'

/** Reads GoogleTest's JSON (`--gtest_output=json`). */
export function readGtest(report: unknown, clean: Cleaner): ReportPart {
  const cases = listField(report, 'testsuites').flatMap(suite =>
    listField(suite, 'testsuite').map(test => readTest(test, textField(suite, 'name') ?? '', clean))
  )
  if (cases.length > MAX_CASES) {
    return {format: FORMAT, cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`]}
  }
  const claims = {tests: numberField(report, 'tests'), failed: numberField(report, 'failures')}
  return {format: FORMAT, cases, loadErrors: [], defects: shortfalls(claims, cases)}
}

function readTest(test: unknown, suite: string, clean: Cleaner): TestCase {
  const failures = listField(test, 'failures').map(failure => textField(failure, 'failure') ?? '')
  return testCase(
    {
      file: textField(test, 'file'),
      suite: [textField(test, 'classname') ?? suite],
      name: textField(test, 'name') ?? '',
      state: stateOf(test, failures),
      // A text such as `0.1s`.
      milliseconds: parseSeconds((textField(test, 'time') ?? '').replace(/s$/, '')),
      message: failures[0] ?? textField(listField(test, 'skipped')[0], 'message')
    },
    clean
  )
}

function stateOf(test: unknown, failures: readonly string[]): TestState {
  if (failures.length > 0) return 'failed'
  if (textField(test, 'status') !== 'RUN') return 'skipped'
  const result = textField(test, 'result') ?? 'COMPLETED'
  if (result === 'COMPLETED') return fieldOf(test, 'skipped') === undefined ? 'passed' : 'skipped'
  return result === 'SKIPPED' || result === 'SUPPRESSED' ? 'skipped' : 'error'
}
