import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {parseSeconds} from './durations.js'
import type {JunitCase, JunitResult} from './junit-element.js'
import {isSourceFile, pytestModule, type JunitPlace} from './junit-place.js'
import {isFailing} from './part.js'

/** What one `testcase` element stands for: a test with its outcome, or the trace that a file or class did not load. */
export type JunitFinding = TestCase | LoadError

/** Tells the two apart. */
export function isLoadError(finding: JunitFinding): finding is LoadError {
  return !('state' in finding)
}

const FAILED_STATUS: ReadonlySet<string> = new Set(['fail', 'failed', 'failure', 'error', 'broken', 'timeout'])
const SKIPPED_STATUS: ReadonlySet<string> = new Set([
  'notrun',
  'skipped',
  'disabled',
  'suppressed',
  'ignored',
  'pending'
])

/** Reads a `testcase`: a test with its outcome, or the trace that a file, class or package could not be loaded. */
export function readJunitCase(test: JunitCase, place: JunitPlace, clean: Cleaner): JunitFinding {
  const state = stateOf(test)
  const message = clean.message(messageOf(test, state))
  const broken = brokenSubject(test, state, place.file)
  if (broken !== null) {
    const file = clean.file(broken) ?? 'a file the report does not name'
    return {file, message: message ?? 'no message'}
  }
  const found: TestCase = {
    file: place.file,
    suite: place.suite,
    name: clean.name(place.name),
    state,
    milliseconds: parseSeconds(test.time),
    message,
    flaky: test.results.some(result => result.kind === 'flaky')
  }
  return place.variant === null ? found : {...found, variant: place.variant}
}

/** A `skipped` beside a `failure` is a test that is allowed to fail (node's todo), so it comes first. */
function stateOf(test: JunitCase): TestState {
  if (test.results.length === 0 && test.statuses.length === 0) return 'passed'
  const has = (kind: JunitResult['kind']): boolean => test.results.some(result => result.kind === kind)
  if (has('skipped') && test.results.some(result => result.kind === 'skipped' && result.type === 'todo'))
    return 'skipped'
  if (has('error')) return 'error'
  if (has('failure')) return 'failed'
  if (has('skipped') || test.statuses.some(status => SKIPPED_STATUS.has(status))) return 'skipped'
  return test.statuses.some(status => FAILED_STATUS.has(status)) ? 'failed' : 'passed'
}

function messageOf(test: JunitCase, state: TestState): string | null {
  if (test.results.length === 0) return null
  const wanted: readonly string[] = isFailing(state) ? ['error', 'failure'] : ['skipped']
  const result = test.results.find(one => wanted.includes(one.kind))
  if (!result) return null
  return result.text.includes(result.message) ? result.text : `${result.message}\n${result.text}`
}

/**
 * Names the file, class or package that did not load, when that is what the element means; null for a real test. Each
 * line is how one tool writes it; a naive reader takes them for a failing test, or even for a skipped one.
 */
function brokenSubject(test: JunitCase, state: TestState, file: string | null): string | null {
  const {name, classname} = test
  const suite = test.suites.at(-1)?.name ?? ''
  const around = classname || suite || file || name
  // ctest: the test program, or a file that it requires, is not there.
  if (state === 'skipped' && test.results.some(isMissingProgram)) return name
  if (!isFailing(state)) return null
  // pytest: a module that could not be collected has no class.
  if (test.pytest && classname === '') return isSourceFile(name) ? name : (pytestModule(name).file ?? name)
  // jest-junit with reportTestSuiteErrors.
  if (classname === 'Test suite failed to run') return name
  // gotestsum: a package that failed as a whole; go-junit-report: `[build failed]`, `[setup failed]`.
  if (classname === '' && name === 'TestMain') return around
  if (/^\[[a-z]+ failed\]$/.test(name)) return around
  // surefire and JUnit 4: what comes before the first test of a class.
  if (name === '' || name === 'initializationError') return around
  // vitest and node:test: a test that is named after its file.
  if (namesFile(name, file) || (isSourceFile(name) && classname === 'test')) return file ?? name
  // mocha: the tests behind the hook are in no list.
  return /^"(?:before all|before each|after each)" hook\b/.test(name) ? (file ?? around) : null
}

function isMissingProgram(result: JunitResult): boolean {
  return /^(?:unable to find executable|required files? missing)/i.test(result.message)
}

function namesFile(name: string, file: string | null): boolean {
  return (
    file !== null && (name === file || (name.includes('/') && (name.endsWith(`/${file}`) || file.endsWith(`/${name}`))))
  )
}
