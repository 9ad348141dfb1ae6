import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {fieldOf} from '../../../domain/field-of.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {shortfalls} from './claims.js'
import {MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'

const FORMAT = 'mocha'

/** After these hooks no further test of the suite is run, and none of those is in any list. */
const STOPPING_HOOK = /^"(?:before all|before each|after each)" hook\b/

/** Tells whether a failure of this title stops the suite that it stands in. */
export function isStoppingHook(title: string): boolean {
  return STOPPING_HOOK.test(title)
}

/** Reads the report of Mocha's `json` reporter, in which each test stands in one of three lists. */
export function readMocha(report: unknown, clean: Cleaner): ReportPart {
  const failures = listField(report, 'failures')
  const count = failures.length + listField(report, 'passes').length + listField(report, 'pending').length
  if (count > MAX_CASES) return {format: FORMAT, cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`]}
  const hooks = failures.filter(failure => isStoppingHook(textField(failure, 'title') ?? ''))
  const failed = failures.filter(failure => !hooks.includes(failure))
  const cases = [
    ...readList(listField(report, 'passes'), 'passed', clean),
    ...readList(failed, 'failed', clean),
    ...readList(listField(report, 'pending'), 'skipped', clean)
  ]
  const loadErrors = hooks.map(hook => readHook(hook, clean))
  return {format: FORMAT, cases, loadErrors, defects: defectsOf(report, cases, loadErrors)}
}

function readList(tests: readonly unknown[], state: TestState, clean: Cleaner): readonly TestCase[] {
  return tests.map(test => {
    const title = textField(test, 'title') ?? ''
    const fullTitle = textField(test, 'fullTitle') ?? title
    return testCase(
      {
        file: textField(test, 'file'),
        // The titles around it, which are joined by blanks and cannot be told apart.
        suite: [fullTitle.endsWith(title) ? fullTitle.slice(0, -title.length || undefined).trim() : ''],
        name: title,
        state,
        milliseconds: numberField(test, 'duration'),
        message: messageOf(test),
        flaky: state === 'passed' && (numberField(test, 'currentRetry') ?? 0) > 0
      },
      clean
    )
  })
}

function readHook(hook: unknown, clean: Cleaner): LoadError {
  const title = textField(hook, 'fullTitle') ?? textField(hook, 'title') ?? ''
  return loadError(textField(hook, 'file'), `${title}: ${messageOf(hook) ?? 'no message'}`, clean)
}

function messageOf(test: unknown): string | null {
  return textField(fieldOf(test, 'err'), 'stack') ?? textField(fieldOf(test, 'err'), 'message')
}

function defectsOf(report: unknown, cases: readonly TestCase[], loadErrors: readonly LoadError[]): readonly string[] {
  const stats = fieldOf(report, 'stats')
  const tests = numberField(stats, 'tests')
  const claims = shortfalls({tests, failed: numberField(stats, 'failures')}, cases, loadErrors)
  return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims
}
