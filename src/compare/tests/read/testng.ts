import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {onElements, type AttributeReader, type ElementHandler} from '../../text/xml-elements.js'
import {parseCount} from './durations.js'
import {countFailing, MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'
import type {XmlReading} from './xml-reader.js'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped']
])

interface OpenMethod {
  readonly attribute: AttributeReader
  readonly parameters: string[]
  message: string
}

interface TestngReading {
  readonly clean: Cleaner
  readonly cases: TestCase[]
  readonly loadErrors: LoadError[]
  /** Tests that were tried again, by class and name with parameters. */
  readonly retried: Set<string>
  /** The `test` elements around, which name a group of classes in the suite. */
  group: string
  classname: string
  method: OpenMethod | null
  failed: number | null
}

/** Reads `testng-results.xml`. A failing set-up is no test, but what it was for did not run. */
export function readTestng(clean: Cleaner): XmlReading {
  const reading: TestngReading = {
    clean,
    cases: [],
    loadErrors: [],
    retried: new Set(),
    group: '',
    classname: '',
    method: null,
    failed: null
  }
  return {listener: onElements(handlersOf(reading)), finish: () => finish(reading)}
}

function handlersOf(reading: TestngReading): ReadonlyMap<string, ElementHandler> {
  const message: ElementHandler = {
    close: (text, parent) => {
      if (reading.method && parent === 'exception') reading.method.message += `${text.trim()}\n`
    }
  }
  const method: ElementHandler = {
    open: attribute => (reading.method = {attribute, parameters: [], message: ''}),
    close: () => {
      closeMethod(reading)
    }
  }
  return new Map<string, ElementHandler>([
    ['testng-results', {open: attribute => (reading.failed = parseCount(attribute('failed')))}],
    ['test', {open: attribute => (reading.group = attribute('name') ?? '')}],
    ['class', {open: attribute => (reading.classname = attribute('name') ?? '')}],
    ['test-method', method],
    ['value', {close: text => reading.method?.parameters.push(text.trim())}],
    ['message', message],
    ['full-stacktrace', message]
  ])
}

function closeMethod(reading: TestngReading): void {
  const {method, clean, classname, group, cases} = reading
  if (method === null) return
  reading.method = null
  const {attribute, parameters, message} = method
  const state = STATES.get(attribute('status') ?? '') ?? 'error'
  if (attribute('is-config') === 'true') {
    if (state === 'failed') reading.loadErrors.push(loadError(classname, message, clean))
    return
  }
  const name = `${attribute('name') ?? ''}${parameters.length === 0 ? '' : `(${parameters.join(', ')})`}`
  const key = JSON.stringify([group, classname, name])
  if (attribute('retried') === 'true') {
    reading.retried.add(key)
    return
  }
  if (cases.length >= MAX_CASES) throw new Error(`over ${MAX_CASES} test cases`)
  const milliseconds = parseCount(attribute('duration-ms'))
  const flaky = state === 'passed' && reading.retried.has(key)
  cases.push(testCase({suite: [group, classname], name, state, milliseconds, message, flaky}, clean))
}

/** Its totals count nested suites twice and ignored methods that it lists nowhere, so only their kind is held against it. */
function finish({cases, loadErrors, failed}: TestngReading): ReportPart {
  const isSilent = (failed ?? 0) > 0 && countFailing(cases) + loadErrors.length === 0
  return {
    format: 'testng',
    cases,
    loadErrors,
    defects: isSilent ? [`it claims ${failed} failed tests and shows 0`] : []
  }
}
