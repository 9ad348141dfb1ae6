import {fieldOf} from '../../../domain/field-of.js'
import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {lineDefects, linesOf, parseEventLine} from './lines.js'
import {MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['success', 'passed'],
  ['failure', 'failed'],
  ['error', 'error']
])

interface DartTest {
  readonly name: string
  readonly suite: number | null
  readonly groups: readonly number[]
  readonly start: number | null
  message: string | null
}

interface DartReading {
  readonly clean: Cleaner
  readonly files: Map<number, string>
  readonly platforms: Map<number, string>
  readonly groups: Map<number, string>
  readonly running: Map<number, DartTest>
  readonly cases: TestCase[]
  readonly loadErrors: LoadError[]
  suites: number | null
  /** What the last event says; undefined before it. */
  success: unknown
  broken: number
}

/** Reads the events of `dart test --reporter json` and `flutter test --machine`. A run without its last event was killed. */
export function readDart(text: string, clean: Cleaner): ReportPart {
  const reading = newReading(clean)
  for (const line of linesOf(text)) {
    const read = parseEventLine(line)
    if (read.kind === 'event') takeEvent(read.event, reading)
    else if (read.kind === 'broken') reading.broken++
    if (reading.cases.length > MAX_CASES) break
  }
  for (const test of reading.running.values()) addCase(reading, test, {state: 'error', message: 'it did not end'})
  return {format: 'dart', cases: reading.cases, loadErrors: reading.loadErrors, defects: defectsOf(text, reading)}
}

function newReading(clean: Cleaner): DartReading {
  const [files, platforms, groups] = [new Map<number, string>(), new Map<number, string>(), new Map<number, string>()]
  const running = new Map<number, DartTest>()
  const counts = {suites: null, success: undefined, broken: 0}
  return {clean, files, platforms, groups, running, cases: [], loadErrors: [], ...counts}
}

function takeEvent(event: object, reading: DartReading): void {
  switch (textField(event, 'type') ?? '') {
    case 'suite': {
      const suite = fieldOf(event, 'suite')
      const id = numberField(suite, 'id') ?? -1
      reading.files.set(id, textField(suite, 'path') ?? '')
      reading.platforms.set(id, textField(suite, 'platform') ?? '')
      break
    }
    case 'allSuites':
      reading.suites = numberField(event, 'count')
      break
    case 'group': {
      const group = fieldOf(event, 'group')
      reading.groups.set(numberField(group, 'id') ?? -1, textField(group, 'name') ?? '')
      break
    }
    case 'testStart':
      startTest(event, reading)
      break
    case 'print':
    case 'error':
      takeMessage(event, reading)
      break
    case 'testDone':
      endTest(event, reading)
      break
    case 'done':
      reading.success = fieldOf(event, 'success')
  }
}

function startTest(event: object, {running}: DartReading): void {
  const test = fieldOf(event, 'test')
  running.set(numberField(test, 'id') ?? -1, {
    name: textField(test, 'name') ?? '',
    suite: numberField(test, 'suiteID'),
    groups: listField(test, 'groupIDs').filter(id => typeof id === 'number'),
    start: numberField(event, 'time'),
    message: null
  })
}

/** Of what is printed, only why a test is skipped. */
function takeMessage(event: object, {running}: DartReading): void {
  const test = running.get(numberField(event, 'testID') ?? -1)
  const isError = textField(event, 'type') === 'error'
  if (!test || (!isError && textField(event, 'messageType') !== 'skip')) return
  const told = isError ? [textField(event, 'error'), textField(event, 'stackTrace')] : [textField(event, 'message')]
  test.message ??= told.filter(text => text !== null && text !== '').join('\n')
}

/**
 * Loading a file, setting up and tearing down stand among the tests: hidden when they go well. When they do not, the tests
 * behind them are not run, save after tearing down.
 */
function endTest(event: object, reading: DartReading): void {
  const id = numberField(event, 'testID') ?? -1
  const test = reading.running.get(id)
  if (!test) return
  reading.running.delete(id)
  const state = STATES.get(textField(event, 'result') ?? '') ?? 'error'
  if (state === 'passed' && fieldOf(event, 'hidden') === true) return
  const file = fileOf(test, reading)
  if (state !== 'passed' && (/^loading /.test(test.name) || test.name.endsWith('(setUpAll)'))) {
    const message = `${test.name}\n${test.message ?? ''}`
    reading.loadErrors.push(loadError(file ?? test.name.replace(/^loading /, ''), message, reading.clean))
    return
  }
  const skipped = fieldOf(event, 'skipped') === true
  const time = numberField(event, 'time')
  const milliseconds = time === null || test.start === null ? null : time - test.start
  addCase(reading, test, {state: skipped ? 'skipped' : state, milliseconds, message: test.message})
}

function addCase(
  reading: DartReading,
  test: DartTest,
  outcome: {readonly state: TestState; readonly milliseconds?: number | null; readonly message: string | null}
): void {
  const platforms = new Set(reading.platforms.values())
  reading.cases.push(
    testCase(
      {
        ...outcome,
        ...titlesOf(test, reading.groups),
        file: fileOf(test, reading),
        // Only where a run has several; what they are called does not tell tests apart otherwise.
        variant: platforms.size > 1 && test.suite !== null ? (reading.platforms.get(test.suite) ?? null) : null
      },
      reading.clean
    )
  )
}

function fileOf(test: DartTest, {files}: DartReading): string | null {
  const file = test.suite === null ? undefined : files.get(test.suite)
  return file === undefined || file === '' ? null : file
}

/** Each group's name, and the test's, begins with those of the groups around it. */
function titlesOf(
  {name, groups}: DartTest,
  names: ReadonlyMap<number, string>
): {readonly suite: readonly string[]; readonly name: string} {
  const full = [...groups.map(id => names.get(id) ?? ''), name]
  const titles = full.map((title, i) => {
    const around = full[i - 1] ?? ''
    return around !== '' && title.startsWith(`${around} `) ? title.slice(around.length + 1) : title
  })
  return {suite: titles.slice(0, -1), name: titles.at(-1) ?? name}
}

function defectsOf(text: string, reading: DartReading): readonly string[] {
  const {success, suites, files, cases, broken} = reading
  return [
    ...lineDefects(text, broken),
    ...(success === undefined ? ['it ends before its last event'] : []),
    ...(success === null ? ['the run was ended before its time'] : []),
    ...(suites !== null && suites > files.size ? [`it announces ${suites} files and names ${files.size}`] : []),
    ...(success === false && !hasFailure(reading) ? ['it says the run failed and shows no failure'] : []),
    ...(cases.length > MAX_CASES ? [`over ${MAX_CASES} test cases`] : [])
  ]
}

function hasFailure({cases, loadErrors}: DartReading): boolean {
  return loadErrors.length > 0 || cases.some(({state}) => state === 'failed' || state === 'error')
}
