import {fieldOf} from '../../../domain/field-of.js'
import type {TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {MAX_CASES, type ReportPart} from './part.js'
import {testCase} from './test-case.js'

const FORMAT = 'cucumber'

/** Worst first: a scenario is as its worst step. A step that is undefined or ambiguous fails the run. */
const STATES: readonly (readonly [status: string, state: TestState])[] = [
  ['failed', 'failed'],
  ['error', 'error'],
  ['hook_error', 'error'],
  ['cleanup_error', 'error'],
  ['ambiguous', 'error'],
  ['undefined', 'error'],
  ['untested', 'skipped'],
  ['unknown', 'error'],
  ['pending', 'error'],
  ['skipped', 'skipped'],
  ['passed', 'passed']
]

/** Tells whether the value is a list of features with scenarios in them. */
export function isCucumber(report: unknown): report is readonly unknown[] {
  return Array.isArray(report) && report.length > 0 && report.every(isFeature)
}

function isFeature(feature: unknown): boolean {
  return Array.isArray(fieldOf(feature, 'elements')) && placeOf(feature) !== null
}

/** Reads the JSON of Cucumber and Behave. The steps of a background before a scenario belong to the scenario. */
export function readCucumber(report: readonly unknown[], clean: Cleaner): ReportPart {
  const cases = report.flatMap(feature => readFeature(feature, clean))
  if (cases.length > MAX_CASES) {
    return {format: FORMAT, cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`]}
  }
  return {format: FORMAT, cases, loadErrors: [], defects: []}
}

function readFeature(feature: unknown, clean: Cleaner): readonly TestCase[] {
  const cases: TestCase[] = []
  const suite = [textField(feature, 'name') ?? '']
  let background: readonly unknown[] = []
  for (const element of listField(feature, 'elements')) {
    if (textField(element, 'type') === 'background') {
      background = resultsOf(element)
      continue
    }
    const results = [...background, ...resultsOf(element)]
    background = []
    const name = textField(element, 'name') ?? ''
    const state = worstOf(results, textField(element, 'status'))
    cases.push(
      testCase(
        {file: placeOf(feature), suite, name, state, milliseconds: durationOf(results), message: messageOf(results)},
        clean
      )
    )
  }
  return cases
}

/** Behave writes a place with a line in it. */
function placeOf(feature: unknown): string | null {
  return textField(feature, 'uri') ?? textField(feature, 'location')?.replace(/:\d+$/, '') ?? null
}

function resultsOf(element: unknown): readonly unknown[] {
  const steps = ['before', 'steps', 'after'].flatMap(name => listField(element, name))
  return steps.map(step => fieldOf(step, 'result'))
}

/**
 * Steps behind one that ended the scenario are skipped, and so is a scenario that passes no step. Behave says besides how a
 * scenario came out, which counts hooks in.
 */
function worstOf(results: readonly unknown[], told: string | null): TestState {
  const statuses = results.map(result => textField(result, 'status')).filter(status => status !== null)
  const lower = new Set([...statuses, ...(told === null ? [] : [told])].map(status => status.toLowerCase()))
  if (lower.size === 0) return 'skipped'
  return STATES.find(([status]) => lower.has(status))?.[1] ?? 'error'
}

/** Whole numbers are nanoseconds; Behave writes seconds. */
function durationOf(results: readonly unknown[]): number | null {
  const durations = results.map(result => numberField(result, 'duration')).filter(value => value !== null)
  if (durations.length === 0) return null
  const sum = durations.reduce((total, value) => total + value, 0)
  return durations.every(Number.isInteger) ? sum / 1e6 : sum * 1000
}

function messageOf(results: readonly unknown[]): string | null {
  const message = results.map(result => fieldOf(result, 'error_message')).find(one => one !== undefined)
  return Array.isArray(message) ? message.join('\n') : typeof message === 'string' ? message : null
}
