import {fieldOf} from '../../../domain/field-of.js'
import type {TestCase, TestState} from '../../../domain/tests.js'
import {boundedMilliseconds, type Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField, textsField} from '../../text/json-text.js'
import {countFailing, MAX_CASES, type ReportPart} from './part.js'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped']
])

/** Reads a report in the Common Test Report Format. A status it does not define, `other` among them, is an error. */
export function readCtrf(report: unknown, clean: Cleaner): ReportPart {
  const results = fieldOf(report, 'results')
  const tests = listField(results, 'tests')
  if (tests.length > MAX_CASES) {
    return {format: 'ctrf', cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`]}
  }
  const cases = tests.map(test => readTest(test, clean))
  return {format: 'ctrf', cases, loadErrors: [], defects: defectsOf(fieldOf(results, 'summary'), cases)}
}

function readTest(test: unknown, clean: Cleaner): TestCase {
  const status = textField(test, 'status') ?? 'none'
  const state = STATES.get(status) ?? 'error'
  const unknown = STATES.has(status) ? null : `status ${JSON.stringify(status.slice(0, 40))}`
  const told = clean.message(textField(test, 'message') ?? textField(test, 'trace'))
  return {
    file: clean.file(textField(test, 'filePath')),
    suite: suiteOf(test).map(name => clean.name(name)),
    name: clean.name(textField(test, 'name') ?? ''),
    state,
    milliseconds: boundedMilliseconds(numberField(test, 'duration') ?? NaN),
    message: unknown === null ? told : `${unknown}${told === null ? '' : `: ${told}`}`,
    flaky: state === 'passed' && (fieldOf(test, 'flaky') === true || (numberField(test, 'retries') ?? 0) > 0)
  }
}

/** A list since version 0.0.8 of the format, a text before. */
function suiteOf(test: unknown): readonly string[] {
  const text = textField(test, 'suite')
  return text === null ? textsField(test, 'suite') : text === '' ? [] : [text]
}

function defectsOf(summary: unknown, cases: readonly TestCase[]): readonly string[] {
  const claimed = numberField(summary, 'tests')
  const failed = numberField(summary, 'failed') ?? 0
  const failing = countFailing(cases)
  const defects: string[] = []
  if (claimed === null) defects.push('its summary does not say how many tests there are')
  else if (claimed > cases.length) defects.push(`it claims ${claimed} tests and holds ${cases.length}`)
  if (failed > failing) defects.push(`it claims ${failed} failed tests and shows ${failing}`)
  return defects
}
