import {fieldOf} from '../../../domain/field-of.js'
import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {shortfalls} from './claims.js'
import {isFailing, MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'

const FORMAT = 'playwright'

/** How a test of Playwright came out against what it expects: one that is expected to fail, and does, is `expected`. */
const STATES: ReadonlyMap<string, TestState> = new Map([
  ['expected', 'passed'],
  ['flaky', 'passed'],
  ['unexpected', 'failed'],
  ['skipped', 'skipped']
])

interface Collected {
  readonly clean: Cleaner
  /** The folder that files are relative to, with a slash at its end; empty when it is not known. */
  readonly folder: string
  readonly cases: TestCase[]
}

/** Reads the JSON of Playwright: each project is a variant, each attempt counts, and global errors are load errors. */
export function readPlaywright(report: unknown, clean: Cleaner): ReportPart {
  const root = (textField(fieldOf(report, 'config'), 'rootDir') ?? '').replaceAll('\\', '/').replace(/\/+$/, '')
  const into: Collected = {clean, folder: root === '' ? '' : `${root}/`, cases: []}
  for (const suite of listField(report, 'suites')) readSuite(suite, [], into)
  const loadErrors = listField(report, 'errors').map(error => readError(error, clean))
  const {cases} = into
  if (cases.length > MAX_CASES)
    return {format: FORMAT, cases: [], loadErrors, defects: [`over ${MAX_CASES} test cases`]}
  return {format: FORMAT, cases, loadErrors, defects: defectsOf(report, cases, loadErrors)}
}

/** The outermost suite is the file; the depth is bounded by that of JSON. */
function readSuite(suite: unknown, around: readonly string[] | null, into: Collected): void {
  for (const spec of listField(suite, 'specs')) readSpec(spec, around ?? [], into)
  for (const inner of listField(suite, 'suites')) {
    readSuite(inner, [...(around ?? []), textField(inner, 'title') ?? ''], into)
  }
}

function readSpec(spec: unknown, suite: readonly string[], {clean, folder, cases}: Collected): void {
  const file = textField(spec, 'file')
  for (const test of listField(spec, 'tests')) {
    const results = listField(test, 'results')
    const last = results.at(-1)
    const status = textField(test, 'status') ?? ''
    const state = textField(last, 'status') === 'interrupted' ? 'error' : (STATES.get(status) ?? 'error')
    cases.push(
      testCase(
        {
          file: file === null ? null : file.startsWith('/') ? file : folder + file,
          suite,
          name: textField(spec, 'title') ?? '',
          state,
          milliseconds: numberField(last, 'duration'),
          message: isFailing(state) ? messageOf(last) : reasonOf(test),
          flaky: status === 'flaky',
          variant: textField(test, 'projectName')
        },
        clean
      )
    )
  }
}

function messageOf(result: unknown): string | null {
  return textField(fieldOf(result, 'error'), 'message') ?? textField(listField(result, 'errors')[0], 'message')
}

function reasonOf(test: unknown): string | null {
  return (
    listField(test, 'annotations')
      .map(annotation => textField(annotation, 'description'))
      .find(text => text !== null) ?? null
  )
}

function readError(error: unknown, clean: Cleaner): LoadError {
  return loadError(textField(fieldOf(error, 'location'), 'file'), textField(error, 'message'), clean)
}

function defectsOf(report: unknown, cases: readonly TestCase[], loadErrors: readonly LoadError[]): readonly string[] {
  const stats = fieldOf(report, 'stats')
  const counts = ['expected', 'unexpected', 'flaky', 'skipped'].map(name => numberField(stats, name))
  const tests = counts.some(count => count === null) ? null : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const claims = shortfalls({tests, failed: numberField(stats, 'unexpected')}, cases, loadErrors)
  return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims
}
