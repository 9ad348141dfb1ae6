import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {onElements, type AttributeReader, type ElementHandler} from '../../text/xml-elements.js'
import {shortfalls} from './claims.js'
import {splitFullName, withoutClass} from './dotnet-names.js'
import {parseCount, parseSeconds} from './durations.js'
import {isFailing, MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'
import type {XmlReading} from './xml-reader.js'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['Passed', 'passed'],
  ['Success', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['Failure', 'failed'],
  ['Skipped', 'skipped'],
  ['Ignored', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Explicit', 'skipped'],
  // Version 2, where `label` does not tell the two apart; a test that cannot be run is left out of its verdict.
  ['NotRunnable', 'skipped'],
  ['Error', 'error'],
  ['Cancelled', 'error']
])

interface OpenCase {
  readonly attribute: AttributeReader
  message: string
  /** True when it holds a `failure`, which alone tells where the attributes do not. */
  hasFailure: boolean
}

interface OpenSuite {
  readonly name: string
  readonly isFailing: boolean
  /** What fails below it, which explains its own failure. */
  failing: number
  message: string
}

interface NunitReading {
  readonly clean: Cleaner
  readonly cases: TestCase[]
  readonly loadErrors: LoadError[]
  readonly suites: OpenSuite[]
  test: OpenCase | null
  claims: {readonly tests: number | null; readonly failed: number | null}
}

/** Reads the results of NUnit 3 and 4 (`test-run`) and of NUnit 2 (`test-results`). */
export function readNunit(clean: Cleaner): XmlReading {
  const claims = {tests: null, failed: null}
  const reading: NunitReading = {clean, cases: [], loadErrors: [], suites: [], test: null, claims}
  return {listener: onElements(handlersOf(reading)), finish: () => finish(reading)}
}

function handlersOf(reading: NunitReading): ReadonlyMap<string, ElementHandler> {
  return new Map<string, ElementHandler>([
    ['test-run', {open: attribute => (reading.claims = claimsOf(attribute, 'total', ['failed']))}],
    ['test-results', {open: attribute => (reading.claims = claimsOf(attribute, 'total', ['errors', 'failures']))}],
    [
      'test-suite',
      {
        open: attribute => {
          openSuite(reading, attribute)
        },
        close: () => {
          closeSuite(reading)
        }
      }
    ],
    [
      'test-case',
      {
        open: attribute => {
          reading.test = {attribute, message: '', hasFailure: false}
        },
        close: () => {
          closeCase(reading)
        }
      }
    ],
    [
      'failure',
      {
        open: () => {
          markFailure(reading)
        }
      }
    ],
    [
      'message',
      {
        close: (text, parent) => {
          takeMessage(reading, text, parent)
        }
      }
    ],
    [
      'stack-trace',
      {
        close: (text, parent) => {
          takeMessage(reading, text, parent)
        }
      }
    ]
  ])
}

function claimsOf(attribute: AttributeReader, total: string, failed: readonly string[]): NunitReading['claims'] {
  const counts = failed.map(name => parseCount(attribute(name))).filter(count => count !== null)
  return {
    tests: parseCount(attribute(total)),
    failed: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
  }
}

function openSuite(reading: NunitReading, attribute: AttributeReader): void {
  const name = attribute('fullname') ?? attribute('name') ?? ''
  // What fails because of the suite around it is told by that one.
  const fails = isFailing(stateOf(attribute)) && attribute('site') !== 'Parent'
  reading.suites.push({name, isFailing: fails, failing: 0, message: ''})
}

/** A suite that fails while nothing in it does could not be set up, or not be loaded at all. */
function closeSuite(reading: NunitReading): void {
  const suite = reading.suites.pop()
  if (!suite) return
  if (suite.isFailing && suite.failing === 0) {
    reading.loadErrors.push(loadError(suite.name, suite.message, reading.clean))
    suite.failing++
  }
  const parent = reading.suites.at(-1)
  if (parent) parent.failing += suite.failing
}

function closeCase(reading: NunitReading): void {
  const {test, clean, suites} = reading
  if (test === null) return
  reading.test = null
  if (reading.cases.length >= MAX_CASES) throw new Error(`over ${MAX_CASES} test cases`)
  const {attribute, message, hasFailure} = test
  const told = stateOf(attribute)
  const state = told === 'passed' && hasFailure && attribute('result') === null ? 'failed' : told
  const time = attribute('duration') ?? attribute('time')
  reading.cases.push(testCase({...namesOf(attribute), state, milliseconds: parseSeconds(time), message}, clean))
  const suite = suites.at(-1)
  if (suite && isFailing(state)) suite.failing++
}

/** Version 3 names the class; version 2 has the full name as name. */
function namesOf(attribute: AttributeReader): {readonly suite: readonly string[]; readonly name: string} {
  const name = attribute('name') ?? ''
  const classname = attribute('classname')
  if (classname !== null) return {suite: [classname], name: withoutClass(name, classname)}
  const fullName = attribute('fullname') ?? name
  const split = splitFullName(fullName)
  return {suite: [split.classname], name: split.name}
}

/** A label says what a failure was; version 2 before 2.5 tells only whether the test ran and whether it succeeded. */
function stateOf(attribute: AttributeReader): TestState {
  const result = attribute('result')
  if (result !== null) {
    const label = attribute('label') ?? ''
    return result === 'Failed' && label !== '' ? 'error' : (STATES.get(result) ?? 'error')
  }
  if (attribute('executed') === 'False') return 'skipped'
  return attribute('success') === 'False' ? 'failed' : 'passed'
}

function markFailure({test}: NunitReading): void {
  if (test !== null) test.hasFailure = true
}

function takeMessage({test, suites}: NunitReading, text: string, parent: string): void {
  const owner = test ?? suites.at(-1)
  if (owner && (parent === 'failure' || parent === 'reason')) owner.message += `${text}\n`
}

function finish({cases, loadErrors, claims}: NunitReading): ReportPart {
  return {format: 'nunit', cases, loadErrors, defects: shortfalls(claims, cases, loadErrors)}
}
