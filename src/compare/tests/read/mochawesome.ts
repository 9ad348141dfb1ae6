import {fieldOf} from '../../../domain/field-of.js'
import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {shortfalls} from './claims.js'
import {isStoppingHook} from './mocha.js'
import {MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'

const FORMAT = 'mochawesome'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped'],
  ['skipped', 'skipped']
])

/** Where a suite stands: what it inherits from those around it. */
interface Place {
  readonly file: string | null
  readonly suite: readonly string[]
}

interface Collected {
  readonly clean: Cleaner
  readonly cases: TestCase[]
  readonly loadErrors: LoadError[]
}

/** Reads the JSON of mochawesome, which Cypress uses too. What it calls skipped was not run, because a hook failed. */
export function readMochawesome(report: unknown, clean: Cleaner): ReportPart {
  const into: Collected = {clean, cases: [], loadErrors: []}
  for (const suite of listField(report, 'results')) readSuite(suite, {file: null, suite: []}, into)
  const {cases, loadErrors} = into
  if (cases.length > MAX_CASES)
    return {format: FORMAT, cases: [], loadErrors, defects: [`over ${MAX_CASES} test cases`]}
  return {format: FORMAT, cases, loadErrors, defects: defectsOf(report, cases, loadErrors)}
}

/** The depth is bounded by that of JSON. */
function readSuite(suite: unknown, around: Place, into: Collected): void {
  const title = textField(suite, 'title') ?? ''
  const file = textField(suite, 'fullFile') ?? textField(suite, 'file') ?? ''
  const place = {
    file: file === '' ? around.file : file,
    suite: title === '' ? around.suite : [...around.suite, title]
  }
  for (const test of listField(suite, 'tests')) {
    if (!wasLeftOut(test)) into.cases.push(readTest(test, place, into.clean))
  }
  for (const hook of [...listField(suite, 'beforeHooks'), ...listField(suite, 'afterHooks')])
    readHook(hook, place, into)
  for (const inner of listField(suite, 'suites')) readSuite(inner, place, into)
}

function wasLeftOut(test: unknown): boolean {
  return fieldOf(test, 'skipped') === true && fieldOf(test, 'pending') !== true
}

function readTest(test: unknown, {file, suite}: Place, clean: Cleaner): TestCase {
  const state = fieldOf(test, 'pending') === true ? 'skipped' : (STATES.get(textField(test, 'state') ?? '') ?? 'error')
  return testCase(
    {
      file,
      suite,
      name: textField(test, 'title') ?? '',
      state,
      milliseconds: numberField(test, 'duration'),
      message: messageOf(test)
    },
    clean
  )
}

function readHook(hook: unknown, {file, suite}: Place, {clean, cases, loadErrors}: Collected): void {
  if (textField(hook, 'state') !== 'failed' && fieldOf(hook, 'fail') !== true) return
  const title = textField(hook, 'title') ?? ''
  const message = messageOf(hook)
  if (isStoppingHook(title)) loadErrors.push(loadError(file, [...suite, `${title}: ${message ?? ''}`].join(' '), clean))
  else cases.push(testCase({file, suite, name: title, state: 'error', message}, clean))
}

function messageOf(test: unknown): string | null {
  return textField(fieldOf(test, 'err'), 'message') ?? textField(fieldOf(test, 'err'), 'estack')
}

function defectsOf(report: unknown, cases: readonly TestCase[], loadErrors: readonly LoadError[]): readonly string[] {
  const stats = fieldOf(report, 'stats')
  const tests = numberField(stats, 'testsRegistered') ?? numberField(stats, 'tests')
  const leftOut = numberField(stats, 'skipped') ?? 0
  const claims = shortfalls(
    {tests: tests === null ? null : tests - leftOut, failed: numberField(stats, 'failures')},
    cases,
    loadErrors
  )
  return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims
}
