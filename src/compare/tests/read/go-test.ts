import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import {numberField, textField} from '../../text/json-text.js'
import type {Cleaner} from '../../text/clean-text.js'
import {lineDefects, linesOf, parseEventLine} from './lines.js'
import {isFailing, MAX_CASES, worseState, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'

/** How much of what a test or package prints is kept. */
const MAX_OUTPUT = 10_000

const ENDS: ReadonlyMap<string, TestState> = new Map([
  ['pass', 'passed'],
  ['bench', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped']
])

/** A test of a package; `-count` runs it several times. */
interface GoTest {
  readonly states: TestState[]
  isRunning: boolean
  seconds: number | null
  output: string
}

interface GoPackage {
  readonly tests: Map<string, GoTest>
  output: string
  /** True when the test program itself came to the end of its tests and said that some failed. */
  saidFail: boolean
  end: string | null
  failedBuild: string | null
}

interface GoReading {
  readonly packages: Map<string, GoPackage>
  /** What the compiler said, by what it built. */
  readonly builds: Map<string, string>
  readonly failedBuilds: Set<string>
  broken: number
  tests: number
}

/**
 * Reads the lines of `go test -json`. A package that fails without a failing test, or that never says itself that it
 * failed, did not come to the end of its tests (a panic, a limit, a program that exits): it is a load error. Lines that are no JSON are what the tool writes beside it.
 */
export function readGoTest(text: string, clean: Cleaner): ReportPart {
  const reading: GoReading = {packages: new Map(), builds: new Map(), failedBuilds: new Set(), broken: 0, tests: 0}
  for (const line of linesOf(text)) {
    const read = parseEventLine(line)
    if (read.kind === 'event') takeEvent(read.event, reading)
    else if (read.kind === 'broken') reading.broken++
    if (reading.tests > MAX_CASES) {
      return {format: 'go-test', cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`]}
    }
  }
  const cases: TestCase[] = []
  for (const [name, one] of reading.packages) for (const test of casesOf(name, one, clean)) cases.push(test)
  const defects = [...lineDefects(text, reading.broken), ...unended(reading)]
  return {format: 'go-test', cases, loadErrors: loadErrorsOf(reading, clean), defects}
}

function takeEvent(event: object, reading: GoReading): void {
  const action = textField(event, 'Action') ?? ''
  const built = textField(event, 'ImportPath')
  if (built !== null) takeBuild(built, action, textField(event, 'Output') ?? '', reading)
  const name = textField(event, 'Package')
  if (name === null) return
  const one = packageNamed(name, reading)
  const test = textField(event, 'Test')
  if (test !== null) takeTest(testNamed(test, one, reading), action, event)
  else if (action === 'output') takeOutput(textField(event, 'Output') ?? '', one)
  else if (ENDS.has(action)) {
    one.end = action
    one.failedBuild = textField(event, 'FailedBuild')
  }
}

function takeOutput(output: string, one: GoPackage): void {
  one.output = appended(one.output, output)
  one.saidFail ||= output === 'FAIL\n'
}

function takeBuild(built: string, action: string, output: string, {builds, failedBuilds}: GoReading): void {
  if (action === 'build-output') builds.set(built, appended(builds.get(built) ?? '', output))
  if (action === 'build-fail') failedBuilds.add(built)
}

function takeTest(test: GoTest, action: string, event: object): void {
  const state = ENDS.get(action)
  if (action === 'run') test.isRunning = true
  else if (action === 'output') test.output = appended(test.output, textField(event, 'Output') ?? '')
  else if (state !== undefined) {
    test.isRunning = false
    test.states.push(state)
    test.seconds = numberField(event, 'Elapsed') ?? test.seconds
    if (!test.states.some(isFailing) && state === 'passed') test.output = ''
  }
}

function packageNamed(name: string, {packages}: GoReading): GoPackage {
  const known = packages.get(name)
  if (known) return known
  const added: GoPackage = {tests: new Map(), output: '', saidFail: false, end: null, failedBuild: null}
  packages.set(name, added)
  return added
}

function testNamed(name: string, {tests}: GoPackage, reading: GoReading): GoTest {
  const known = tests.get(name)
  if (known) return known
  const added: GoTest = {states: [], isRunning: false, seconds: null, output: ''}
  tests.set(name, added)
  reading.tests++
  return added
}

function appended(output: string, more: string): string {
  return output.length < MAX_OUTPUT ? output + more.slice(0, MAX_OUTPUT) : output
}

function casesOf(name: string, {tests}: GoPackage, clean: Cleaner): readonly TestCase[] {
  return [...tests].map(([test, {states, isRunning, seconds, output}]) => {
    const ended = isRunning || states.length === 0 ? [...states, 'error' as const] : states
    const state = ended.reduce(worseState)
    return testCase(
      {
        suite: [name],
        name: test,
        state,
        milliseconds: seconds === null ? null : seconds * 1000,
        message: messageOf(output, isRunning),
        flaky: isFailing(state) && ended.some(one => one === 'passed')
      },
      clean
    )
  })
}

function messageOf(output: string, isRunning: boolean): string {
  const told = output.replace(/^(?:=== (?:RUN|PAUSE|CONT|NAME)|\s*--- (?:FAIL|SKIP|PASS):).*\n?/gm, '')
  return isRunning ? `it did not end\n${told}` : told
}

function loadErrorsOf({packages, builds, failedBuilds}: GoReading, clean: Cleaner): readonly LoadError[] {
  const told = new Set<string>()
  const errors: LoadError[] = []
  for (const [name, one] of packages) {
    const {end, failedBuild, tests, output, saidFail} = one
    if (failedBuild !== null) told.add(failedBuild)
    const hasFailure = [...tests.values()].some(({states}) => states.some(isFailing))
    if (end !== 'fail' || (hasFailure && saidFail)) continue
    errors.push(loadError(name, (failedBuild === null ? '' : (builds.get(failedBuild) ?? '')) || output, clean))
  }
  for (const built of failedBuilds) {
    if (!told.has(built)) errors.push(loadError(built.replace(/ \[.*\]$/, ''), builds.get(built) ?? '', clean))
  }
  return errors
}

/** Every package says how it ended; one that does not was cut off. */
function unended({packages}: GoReading): readonly string[] {
  if (packages.size === 0) return ['it names no package']
  return [...packages].filter(([, {end}]) => end === null).map(([name]) => `package ${name} has no end`)
}
