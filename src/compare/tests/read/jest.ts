import {fieldOf} from '../../../domain/field-of.js'
import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import {boundedMilliseconds, type Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField, textsField} from '../../text/json-text.js'
import {countFailing, isFailing, MAX_CASES, type ReportPart} from './part.js'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped'],
  ['skipped', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped']
])

/** Reads the JSON of Jest (`--json`) or Vitest (`--reporter=json`), which share a shape. */
export function readJest(report: unknown, clean: Cleaner): ReportPart {
  const format = Object.hasOwn(Object(report) as object, 'numRuntimeErrorTestSuites') ? 'jest' : 'vitest'
  const cases: TestCase[] = []
  const loadErrors: LoadError[] = []
  for (const file of listField(report, 'testResults')) {
    readFile(file, clean, cases, loadErrors)
    if (cases.length > MAX_CASES) return {format, cases, loadErrors, defects: [`over ${MAX_CASES} test cases`]}
  }
  return {format, cases, loadErrors, defects: defectsOf(report, cases, loadErrors)}
}

function readFile(result: unknown, clean: Cleaner, cases: TestCase[], loadErrors: LoadError[]): void {
  const file = clean.file(textField(result, 'name'))
  const assertions = listField(result, 'assertionResults')
  // An assertion without a title stands for the whole file; jest-junit puts one there when a file does not load.
  const tests = assertions.filter(assertion => textField(assertion, 'title') !== null)
  const found = tests.map(assertion => readAssertion(assertion, file, clean))
  for (const test of found) cases.push(test)
  const unexplained = textField(result, 'status') === 'failed' && countFailing(found) === 0
  if (!unexplained && tests.length === assertions.length) return
  const message = clean.message(textField(result, 'message')) ?? 'the file failed without a failing test'
  loadErrors.push({file: file ?? 'a file the report does not name', message})
}

function readAssertion(assertion: unknown, file: string | null, clean: Cleaner): TestCase {
  const status = textField(assertion, 'status') ?? 'none'
  const state = STATES.get(status) ?? 'error'
  const failures = textsField(assertion, 'failureMessages')
  const unknown = STATES.has(status) ? null : `unknown status ${JSON.stringify(status.slice(0, 40))}`
  const attempts = numberField(assertion, 'invocations') ?? 1
  return {
    file,
    suite: textsField(assertion, 'ancestorTitles').map(title => clean.name(title)),
    name: clean.name(textField(assertion, 'title') ?? ''),
    state,
    milliseconds: boundedMilliseconds(numberField(assertion, 'duration') ?? NaN),
    message: unknown ?? clean.message(failures[0] ?? null),
    // Jest counts attempts; Vitest keeps the failures of earlier ones beside a pass.
    flaky: state === 'passed' && (attempts > 1 || failures.length > 0)
  }
}

function defectsOf(report: unknown, cases: readonly TestCase[], loadErrors: readonly LoadError[]): readonly string[] {
  const defects: string[] = []
  const claim = (name: string): number => numberField(report, name) ?? 0
  const failing = countFailing(cases)
  const success = fieldOf(report, 'success')
  if (fieldOf(report, 'wasInterrupted') === true) defects.push('the run was interrupted')
  if (claim('numTotalTests') > cases.length) {
    defects.push(`it claims ${claim('numTotalTests')} tests and holds ${cases.length}`)
  }
  if (claim('numFailedTests') > cases.filter(test => isFailing(test.state)).length) {
    defects.push(`it claims ${claim('numFailedTests')} failed tests and shows ${failing}`)
  }
  if (claim('numRuntimeErrorTestSuites') > loadErrors.length) {
    defects.push(
      `it claims ${claim('numRuntimeErrorTestSuites')} files that did not load and names ${loadErrors.length}`
    )
  }
  if (success === false && failing + loadErrors.length === 0)
    defects.push('it says the run failed and shows no failure')
  if (success === true && failing > 0) defects.push(`it says the run succeeded and shows ${failing} failures`)
  return defects
}
