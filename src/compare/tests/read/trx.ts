import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {onElements, type AttributeReader, type ElementHandler} from '../../text/xml-elements.js'
import {shortfalls} from './claims.js'
import {splitFullName, withoutAssembly, withoutClass} from './dotnet-names.js'
import {parseCount, parseTimeSpan} from './durations.js'
import {countFailing, isFailing, MAX_CASES, unreadable, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'
import type {XmlReading} from './xml-reader.js'

/** A missing outcome is `Error`, the first of the list, which the writer leaves out. */
const STATES: ReadonlyMap<string, TestState> = new Map([
  ['Passed', 'passed'],
  ['Warning', 'passed'],
  ['Completed', 'passed'],
  ['PassedButRunAborted', 'passed'],
  ['Failed', 'failed'],
  ['NotExecuted', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Pending', 'skipped'],
  ['NotRunnable', 'skipped']
])

interface TrxResult {
  readonly testId: string
  readonly name: string
  readonly outcome: string
  readonly duration: string | null
  readonly message: {text: string}
  /** Rows of data below it, which then count in its place. */
  readonly rows: TrxResult[]
}

interface TrxReading {
  readonly results: TrxResult[]
  readonly open: TrxResult[]
  /** Class by id of the test, which stands behind the results. */
  readonly classes: Map<string, string>
  readonly problems: {readonly outcome: string; text: string}[]
  definition: string
  summary: {outcome: string; total: number | null; failed: number | null} | null
}

/** Reads TRX, as `dotnet test` and Visual Studio write it. What the run itself reports as an error makes it untrustworthy. */
export function readTrx(clean: Cleaner): XmlReading {
  const reading: TrxReading = {results: [], open: [], classes: new Map(), problems: [], definition: '', summary: null}
  return {listener: onElements(handlersOf(reading)), finish: () => finish(reading, clean)}
}

function handlersOf(reading: TrxReading): ReadonlyMap<string, ElementHandler> {
  const result: ElementHandler = {
    open: attribute => {
      const opened = openResult(attribute)
      const siblings = reading.open.at(-1)?.rows ?? reading.results
      if (siblings.length >= MAX_CASES) throw new Error(`over ${MAX_CASES} test cases`)
      siblings.push(opened)
      reading.open.push(opened)
    },
    close: () => reading.open.pop()
  }
  return new Map<string, ElementHandler>([
    ['UnitTestResult', result],
    ['TestResultAggregation', result],
    [
      'Message',
      {
        close: (text, parent) => {
          takeMessage(reading, text, parent)
        }
      }
    ],
    [
      'StackTrace',
      {
        close: (text, parent) => {
          takeMessage(reading, text, parent)
        }
      }
    ],
    ['UnitTest', {open: attribute => (reading.definition = attribute('id') ?? '')}],
    [
      'TestMethod',
      {open: attribute => reading.classes.set(reading.definition, withoutAssembly(attribute('className') ?? ''))}
    ],
    [
      'ResultSummary',
      {open: attribute => (reading.summary = {outcome: attribute('outcome') ?? '', total: null, failed: null})}
    ],
    [
      'Counters',
      {
        open: attribute => {
          readCounters(reading, attribute)
        }
      }
    ],
    ['RunInfo', {open: attribute => reading.problems.push({outcome: attribute('outcome') ?? '', text: ''})}],
    [
      'Text',
      {
        close: (text, parent) => {
          takeProblem(reading, text, parent)
        }
      }
    ]
  ])
}

function openResult(attribute: AttributeReader): TrxResult {
  return {
    testId: attribute('testId') ?? '',
    name: attribute('testName') ?? '',
    outcome: attribute('outcome') ?? 'Error',
    duration: attribute('duration'),
    message: {text: ''},
    rows: []
  }
}

function takeMessage({open}: TrxReading, text: string, parent: string): void {
  const result = open.at(-1)
  if (result && parent === 'ErrorInfo') result.message.text += `${text}\n`
}

function takeProblem({problems}: TrxReading, text: string, parent: string): void {
  const problem = problems.at(-1)
  if (problem && parent === 'RunInfo') problem.text = text
}

function readCounters({summary}: TrxReading, attribute: AttributeReader): void {
  if (summary === null) return
  summary.total = parseCount(attribute('total'))
  summary.failed = parseCount(attribute('failed'))
}

function finish(reading: TrxReading, clean: Cleaner): ReportPart {
  const {results, summary} = reading
  if (results.length === 0 && summary === null) return unreadable('it is XML, but no test report of a known format')
  const cases = results.flatMap(result => casesOf(result, reading, clean))
  const errors = reading.problems.filter(isProblem)
  const loadErrors = errors.slice(0, 1).map(({text}) => loadError(null, text, clean))
  return {format: 'trx', cases, loadErrors, defects: defectsOf(reading, cases, loadErrors)}
}

/** Adapters repeat failing tests there, and the testing platform that tests failed (exit code 2); all else is news. */
function isProblem({outcome, text}: TrxReading['problems'][number]): boolean {
  return (outcome === 'Error' || outcome === 'Aborted') && !/\[FAIL\]\s*$|^Exit code indicates failure: '2'/.test(text)
}

/** The rows of a data-driven test in its place, and the test itself where it fails for a reason of its own. */
function casesOf(result: TrxResult, reading: TrxReading, clean: Cleaner): readonly TestCase[] {
  const rows = result.rows.flatMap(row => casesOf(row, reading, clean))
  const own = ownCase(result, reading, clean)
  if (rows.length === 0) return [own]
  return isFailing(own.state) && countFailing(rows) === 0 ? [...rows, own] : rows
}

function ownCase({testId, name, outcome, duration, message}: TrxResult, reading: TrxReading, clean: Cleaner): TestCase {
  const known = reading.classes.get(testId) ?? ''
  const split = known === '' ? splitFullName(name) : {classname: known, name: withoutClass(name, known)}
  const state = STATES.get(outcome) ?? 'error'
  const told = message.text === '' && state === 'error' ? `outcome ${outcome}` : message.text
  return testCase(
    {suite: [split.classname], name: split.name, state, milliseconds: parseTimeSpan(duration), message: told},
    clean
  )
}

function defectsOf(
  {summary}: TrxReading,
  cases: readonly TestCase[],
  loadErrors: readonly LoadError[]
): readonly string[] {
  if (summary === null) return ['it has no summary']
  const {outcome, total, failed} = summary
  const isSilent = countFailing(cases) + loadErrors.length === 0
  return [
    ...(['Aborted', 'Timeout', 'Disconnected'].includes(outcome) ? [`the run was ended: ${outcome}`] : []),
    ...(isSilent && ['Failed', 'Error'].includes(outcome) ? ['it says the run failed and shows no failure'] : []),
    ...shortfalls({tests: total, failed}, cases, loadErrors)
  ]
}
