import type {TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {numberField, textField} from '../../text/json-text.js'
import {lineDefects, linesOf, parseEventLine} from './lines.js'
import {countFailing, MAX_CASES, type ReportPart} from './part.js'
import {testCase} from './test-case.js'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['ok', 'passed'],
  ['failed', 'failed'],
  ['ignored', 'skipped'],
  ['allowed_failure', 'skipped']
])

interface LibtestReading {
  readonly clean: Cleaner
  readonly cases: TestCase[]
  readonly defects: string[]
  /** Tests that were started and have not ended. */
  readonly running: Set<string>
  /** What cargo says it runs, where its own lines are in the file; a test binary does not name itself. */
  target: string
  suite: {readonly tests: number; readonly from: number} | null
  broken: number
}

/** Reads what Rust's test binaries write with `--format json`, one after the other. */
export function readLibtest(text: string, clean: Cleaner): ReportPart {
  const reading: LibtestReading = {
    clean,
    cases: [],
    defects: [],
    running: new Set(),
    target: '',
    suite: null,
    broken: 0
  }
  for (const line of linesOf(text)) {
    const read = parseEventLine(line)
    if (read.kind === 'event') takeEvent(read.event, reading)
    else if (read.kind === 'broken') reading.broken++
    else takeText(read.text, reading)
    if (reading.cases.length > MAX_CASES) break
  }
  if (reading.suite) endSuite(reading, null)
  const tooMany = reading.cases.length > MAX_CASES ? [`over ${MAX_CASES} test cases`] : []
  const defects = [...lineDefects(text, reading.broken), ...reading.defects, ...tooMany]
  return {format: 'libtest', cases: reading.cases, loadErrors: [], defects}
}

/** `Running unittests src/lib.rs (target/debug/deps/shop-0123456789abcdef)`, `Running tests/cart.rs (…)`, `Doc-tests shop`. */
function takeText(text: string, reading: LibtestReading): void {
  const running = /^\s+Running (?:unittests )?(\S+) \((?:.*[\\/])?([^\\/()]+?)(?:-[0-9a-f]{16})?(?:\.exe)?\)\s*$/.exec(
    text
  )
  const documented = /^\s+Doc-tests (\S+)\s*$/.exec(text)
  if (running) reading.target = `${running[2] ?? ''} ${running[1] ?? ''}`
  else if (documented) reading.target = `${documented[1] ?? ''} doc-tests`
}

function takeEvent(event: object, reading: LibtestReading): void {
  const type = textField(event, 'type')
  const what = textField(event, 'event') ?? ''
  if (type === 'suite' && what === 'started') {
    if (reading.suite) endSuite(reading, null)
    reading.suite = {tests: numberField(event, 'test_count') ?? 0, from: reading.cases.length}
  } else if (type === 'suite') endSuite(reading, event)
  else if (type === 'test' && what === 'started') reading.running.add(textField(event, 'name') ?? '')
  // `timeout` only says that a test is slow.
  else if (type === 'bench' || (type === 'test' && what !== 'timeout')) endTest(event, what, reading)
}

function endTest(event: object, what: string, reading: LibtestReading): void {
  const name = textField(event, 'name') ?? ''
  const seconds = numberField(event, 'exec_time')
  reading.running.delete(name)
  addCase(reading, {
    name,
    state: textField(event, 'type') === 'bench' ? 'passed' : (STATES.get(what) ?? 'error'),
    milliseconds: seconds === null ? null : seconds * 1000,
    message: textField(event, 'stdout') ?? textField(event, 'message') ?? textField(event, 'reason')
  })
}

function addCase(reading: LibtestReading, test: Omit<Parameters<typeof testCase>[0], 'suite'>): void {
  reading.cases.push(testCase({...test, suite: [reading.target]}, reading.clean))
}

/** A binary that stops before its summary was killed, or aborted by a test. */
function endSuite(reading: LibtestReading, event: object | null): void {
  const {suite, running, cases, defects} = reading
  for (const name of running) addCase(reading, {name, state: 'error', message: 'it did not end'})
  running.clear()
  if (suite === null) return
  reading.suite = null
  const found = cases.length - suite.from
  if (event === null) defects.push('a test binary ends before its summary')
  else if (suite.tests > found) defects.push(`a test binary claims ${suite.tests} tests and shows ${found}`)
  const failed = event === null ? 0 : (numberField(event, 'failed') ?? 0)
  const failing = countFailing(cases.slice(suite.from))
  if (failed > failing) defects.push(`a test binary claims ${failed} failed tests and shows ${failing}`)
}
