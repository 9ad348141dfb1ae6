import {fieldOf} from '../../../domain/field-of.js'
import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField, textsField} from '../../text/json-text.js'
import {shortfalls} from './claims.js'
import {MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'

const FORMAT = 'rspec'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped']
])

/** Reads the JSON of RSpec. Errors outside of examples (a file that does not load, a hook) are told in messages alone. */
export function readRspec(report: unknown, clean: Cleaner): ReportPart {
  const examples = listField(report, 'examples')
  if (examples.length > MAX_CASES) {
    return {format: FORMAT, cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`]}
  }
  const cases = examples.map(example => readExample(example, clean))
  const summary = fieldOf(report, 'summary')
  const outside = numberField(summary, 'errors_outside_of_examples_count') ?? 0
  const loadErrors = outside > 0 ? readErrors(textsField(report, 'messages'), clean) : []
  const claims = {tests: numberField(summary, 'example_count'), failed: numberField(summary, 'failure_count')}
  const unclaimed = claims.tests === null ? ['its summary does not say how many examples there are'] : []
  return {format: FORMAT, cases, loadErrors, defects: [...unclaimed, ...shortfalls(claims, cases)]}
}

/** The name is the whole description, as is usual with RSpec; the id only counts the examples of a file. */
function readExample(example: unknown, clean: Cleaner): TestCase {
  const state = STATES.get(textField(example, 'status') ?? '') ?? 'error'
  const exception = fieldOf(example, 'exception')
  const thrown = [textField(exception, 'class'), textField(exception, 'message')].filter(part => part !== null)
  const seconds = numberField(example, 'run_time')
  return testCase(
    {
      file: textField(example, 'file_path'),
      name: textField(example, 'full_description') ?? textField(example, 'description') ?? '',
      state,
      milliseconds: seconds === null ? null : seconds * 1000,
      message: thrown.length > 0 ? thrown.join(': ') : textField(example, 'pending_message')
    },
    clean
  )
}

function readErrors(messages: readonly string[], clean: Cleaner): readonly LoadError[] {
  const errors = messages.filter(message => message.includes('An error occurred'))
  if (errors.length === 0) return [loadError(null, messages[0] ?? 'an error outside of examples', clean)]
  return errors.map(message => loadError(/while loading (\S+?)\.?(?:\s|$)/.exec(message)?.[1] ?? null, message, clean))
}
