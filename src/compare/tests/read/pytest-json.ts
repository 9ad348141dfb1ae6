import {fieldOf} from '../../../domain/field-of.js'
import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import {boundedMilliseconds, type Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {countFailing, MAX_CASES, type ReportPart} from './part.js'

/**
 * `rerun` is the final outcome of a test that passed after the rerun plugin tried it again. A test with subtests has the
 * outcome of the last one; that another one failed is known by the exit code alone.
 */
const STATES: ReadonlyMap<string, TestState> = new Map([
  ['passed', 'passed'],
  ['rerun', 'passed'],
  ['xpassed', 'passed'],
  ['subtests passed', 'passed'],
  ['subtests failed', 'failed'],
  ['subtests skipped', 'skipped'],
  ['failed', 'failed'],
  ['error', 'error'],
  ['skipped', 'skipped'],
  ['xfailed', 'skipped']
])

const STAGES = ['setup', 'call', 'teardown'] as const

/** Pytest's exit codes that say the run did not come to its end. */
const BROKEN_EXITS: ReadonlyMap<number, string> = new Map([
  [2, 'pytest was interrupted'],
  [3, 'pytest had an internal error'],
  [4, 'pytest was called wrongly']
])

/** Reads the report of the pytest-json-report plugin. */
export function readPytestJson(report: unknown, clean: Cleaner): ReportPart {
  const format = 'pytest-json-report'
  const tests = listField(report, 'tests')
  if (tests.length > MAX_CASES) return {format, cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`]}
  const cases = tests.map(test => readTest(test, clean))
  const loadErrors = listField(report, 'collectors')
    .filter(collector => textField(collector, 'outcome') === 'failed')
    .map(collector => readCollector(collector, clean))
  return {format, cases, loadErrors, defects: defectsOf(report, cases, loadErrors)}
}

function readTest(test: unknown, clean: Cleaner): TestCase {
  const node = splitNodeId(textField(test, 'nodeid') ?? '')
  const outcome = textField(test, 'outcome') ?? 'none'
  const state = STATES.get(outcome) ?? 'error'
  const unknown = STATES.has(outcome) ? null : `unknown outcome ${JSON.stringify(outcome.slice(0, 40))}`
  return {
    file: clean.file(node.file),
    suite: node.classes.map(name => clean.name(name)),
    name: clean.name(node.name),
    state,
    milliseconds: durationOf(test),
    message: unknown ?? clean.message(messageOf(test)),
    flaky: outcome === 'rerun'
  }
}

function readCollector(collector: unknown, clean: Cleaner): LoadError {
  const file = clean.file(splitNodeId(textField(collector, 'nodeid') ?? '').file)
  const message = clean.message(textField(collector, 'longrepr')) ?? 'it could not be collected'
  return {file: file ?? 'the test folder', message}
}

/** Splits `file::Class::name[params]`; parameters may hold the separator too. */
function splitNodeId(id: string): {readonly file: string; readonly classes: readonly string[]; readonly name: string} {
  const bracket = id.indexOf('[')
  const head = bracket < 0 ? id : id.slice(0, bracket)
  const [file = '', ...names] = head.split('::')
  const name = names.pop() ?? file
  return {file, classes: names, name: bracket < 0 ? name : name + id.slice(bracket)}
}

function durationOf(test: unknown): number | null {
  const seconds = STAGES.map(stage => numberField(fieldOf(test, stage), 'duration')).filter(value => value !== null)
  return seconds.length === 0 ? null : boundedMilliseconds(seconds.reduce((sum, value) => sum + value, 0) * 1000)
}

/** The failing stages' messages; for a skipped test, the reason. */
function messageOf(test: unknown): string | null {
  const stages = STAGES.map(stage => fieldOf(test, stage))
  const failed = stages.filter(stage => textField(stage, 'outcome') === 'failed')
  const told = failed.length > 0 ? failed : stages.filter(stage => textField(stage, 'outcome') === 'skipped')
  const messages = told.map(stage => textField(fieldOf(stage, 'crash'), 'message') ?? textField(stage, 'longrepr'))
  const texts = messages.filter(message => message !== null)
  return texts.length === 0 ? null : texts.join('\n')
}

function defectsOf(report: unknown, cases: readonly TestCase[], loadErrors: readonly LoadError[]): readonly string[] {
  const summary = fieldOf(report, 'summary')
  const exit = numberField(report, 'exitcode')
  const wrong = countFailing(cases) + loadErrors.length
  const total = numberField(summary, 'total') ?? 0
  const expected = (numberField(summary, 'collected') ?? 0) - (numberField(summary, 'deselected') ?? 0)
  const defects: string[] = []
  if (total > cases.length) defects.push(`it claims ${total} tests and holds ${cases.length}`)
  if (exit === null) defects.push('it has no exit code')
  else if (wrong === 0 && exit !== 0 && exit !== 5) {
    defects.push(BROKEN_EXITS.get(exit) ?? `pytest ended with ${exit} and the report shows no failure`)
  } else if (wrong > 0 && exit === 0) defects.push(`pytest ended with 0 and the report shows ${wrong} failures`)
  else if (exit === 3 || exit === 4) defects.push(BROKEN_EXITS.get(exit) ?? '')
  // With a failure, `-x` and `--maxfail` end a run early on purpose.
  if (wrong === 0 && expected > cases.length) defects.push(`${expected} tests were collected and ${cases.length} run`)
  return defects
}
