import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {onElements, type AttributeReader, type ElementHandler} from '../../text/xml-elements.js'
import {parseCount, parseSeconds} from './durations.js'
import {countFailing, MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'
import type {XmlReading} from './xml-reader.js'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped'],
  ['NOT RUN', 'skipped']
])

interface OpenTest {
  readonly name: string
  status: AttributeReader | null
  message: string
}

interface RobotReading {
  readonly clean: Cleaner
  readonly cases: TestCase[]
  readonly loadErrors: LoadError[]
  readonly suites: {readonly name: string; readonly source: string | null}[]
  test: OpenTest | null
  claims: {readonly passed: number; readonly failed: number; readonly skipped: number} | null
}

/** Reads Robot Framework's `output.xml`. A file that could not be parsed stands among the errors alone. */
export function readRobot(clean: Cleaner): XmlReading {
  const reading: RobotReading = {clean, cases: [], loadErrors: [], suites: [], test: null, claims: null}
  return {listener: onElements(handlersOf(reading)), finish: () => finish(reading)}
}

function handlersOf(reading: RobotReading): ReadonlyMap<string, ElementHandler> {
  let level = ''
  const suite: ElementHandler = {
    open: attribute => reading.suites.push({name: attribute('name') ?? '', source: attribute('source')}),
    close: () => reading.suites.pop()
  }
  const test: ElementHandler = {
    open: attribute => (reading.test = {name: attribute('name') ?? '', status: null, message: ''}),
    close: () => {
      closeTest(reading)
    }
  }
  const status: ElementHandler = {
    open: (attribute, parent) => {
      if (reading.test && parent === 'test') reading.test.status = attribute
    },
    close: (text, parent) => {
      if (reading.test && parent === 'test') reading.test.message = text
    }
  }
  const message: ElementHandler = {
    open: attribute => (level = attribute('level') ?? ''),
    close: (text, parent) => {
      if (parent === 'errors' && level === 'ERROR') takeError(reading, text)
    }
  }
  const stat: ElementHandler = {
    open: (attribute, parent) => {
      if (parent === 'total') reading.claims ??= claimsOf(attribute)
    },
    close: (text, parent) => {
      // Before version 4 critical tests were counted first, then all.
      if (parent === 'total' && text.trim() === 'Critical Tests') reading.claims = null
    }
  }
  return new Map<string, ElementHandler>([
    ['suite', suite],
    ['test', test],
    ['status', status],
    ['msg', message],
    ['stat', stat]
  ])
}

function claimsOf(attribute: AttributeReader): NonNullable<RobotReading['claims']> {
  const count = (name: string): number => parseCount(attribute(name)) ?? 0
  return {passed: count('pass'), failed: count('fail'), skipped: count('skip')}
}

function closeTest(reading: RobotReading): void {
  const {test, clean, suites, cases} = reading
  if (test === null) return
  reading.test = null
  if (cases.length >= MAX_CASES) throw new Error(`over ${MAX_CASES} test cases`)
  cases.push(
    testCase(
      {
        file: suites.findLast(({source}) => source !== null)?.source ?? null,
        suite: suites.map(({name}) => name),
        name: test.name,
        state: STATES.get(test.status?.('status') ?? '') ?? 'error',
        milliseconds: durationOf(test.status),
        message: test.message
      },
      clean
    )
  )
}

/** Version 7 writes the seconds that passed; versions before it two times of day. */
function durationOf(status: AttributeReader | null): number | null {
  const elapsed = status?.('elapsed') ?? null
  if (elapsed !== null) return parseSeconds(elapsed)
  const [from, to] = [timeOf(status?.('starttime') ?? ''), timeOf(status?.('endtime') ?? '')]
  return from === null || to === null ? null : to - from
}

function timeOf(text: string): number | null {
  const time = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(text)
  return time ? Date.parse(`${time[1] ?? ''}-${time[2] ?? ''}-${time[3] ?? ''}T${time[4] ?? ''}Z`) : null
}

function takeError({loadErrors, clean}: RobotReading, text: string): void {
  const file = /^Parsing '([^']+)' failed/.exec(text)
  if (file) loadErrors.push(loadError(file[1] ?? null, text, clean))
}

function finish({cases, loadErrors, claims}: RobotReading): ReportPart {
  const defects: string[] = []
  if (claims === null) defects.push('it has no statistics')
  else {
    const total = claims.passed + claims.failed + claims.skipped
    if (total > cases.length) defects.push(`it claims ${total} tests and holds ${cases.length}`)
    const failing = countFailing(cases)
    if (claims.failed > failing) defects.push(`it claims ${claims.failed} failed tests and shows ${failing}`)
  }
  return {format: 'robot', cases, loadErrors, defects}
}
