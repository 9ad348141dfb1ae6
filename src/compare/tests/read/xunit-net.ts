import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {onElements, type AttributeReader, type ElementHandler} from '../../text/xml-elements.js'
import {shortfalls} from './claims.js'
import {withoutClass} from './dotnet-names.js'
import {parseCount, parseSeconds} from './durations.js'
import {MAX_CASES, type ReportPart} from './part.js'
import {loadError, testCase} from './test-case.js'
import type {XmlReading} from './xml-reader.js'

const STATES: ReadonlyMap<string, TestState> = new Map([
  ['Pass', 'passed'],
  ['Fail', 'failed'],
  ['Skip', 'skipped'],
  ['NotRun', 'skipped']
])

interface XunitReading {
  readonly clean: Cleaner
  readonly cases: TestCase[]
  readonly loadErrors: LoadError[]
  assembly: string
  test: AttributeReader | null
  error: string | null
  message: string
  tests: number
  failed: number
  errors: number
}

/** Reads the XML of xUnit.net 1, 2 and 3. What fails around the tests stands in `errors` of the assembly alone. */
export function readXunitNet(clean: Cleaner): XmlReading {
  const reading: XunitReading = {
    clean,
    cases: [],
    loadErrors: [],
    assembly: '',
    test: null,
    error: null,
    message: '',
    tests: 0,
    failed: 0,
    errors: 0
  }
  return {listener: onElements(handlersOf(reading)), finish: () => finish(reading)}
}

function handlersOf(reading: XunitReading): ReadonlyMap<string, ElementHandler> {
  const message: ElementHandler = {
    close: (text, parent) => {
      if (parent === 'failure') reading.message += `${text}\n`
    }
  }
  const error: ElementHandler = {
    open: attribute => {
      reading.error = [attribute('type'), attribute('name')].filter(part => part !== null && part !== '').join(' ')
      reading.message = ''
    },
    close: () => {
      closeError(reading)
    }
  }
  const test: ElementHandler = {
    open: attribute => {
      reading.test = attribute
      reading.message = ''
    },
    close: () => {
      closeTest(reading)
    }
  }
  return new Map<string, ElementHandler>([
    [
      'assembly',
      {
        open: attribute => {
          openAssembly(reading, attribute)
        }
      }
    ],
    ['test', test],
    ['error', error],
    ['message', message],
    ['stack-trace', message],
    ['reason', {close: text => (reading.message = text)}]
  ])
}

function openAssembly(reading: XunitReading, attribute: AttributeReader): void {
  const name = (attribute('name') ?? '').replaceAll('\\', '/')
  reading.assembly = name.slice(name.lastIndexOf('/') + 1)
  reading.tests += parseCount(attribute('total')) ?? 0
  reading.failed += parseCount(attribute('failed')) ?? 0
  reading.errors += parseCount(attribute('errors')) ?? 0
}

function closeTest(reading: XunitReading): void {
  const {test: attribute, clean, cases, message} = reading
  if (attribute === null) return
  reading.test = null
  if (cases.length >= MAX_CASES) throw new Error(`over ${MAX_CASES} test cases`)
  const type = attribute('type') ?? ''
  cases.push(
    testCase(
      {
        file: attribute('source-file'),
        suite: [type],
        name: withoutClass(attribute('name') ?? attribute('method') ?? '', type),
        state: STATES.get(attribute('result') ?? '') ?? 'error',
        milliseconds: parseSeconds(attribute('time')),
        message
      },
      clean
    )
  )
}

function closeError(reading: XunitReading): void {
  const {assembly, error, message, clean} = reading
  if (error === null) return
  reading.error = null
  reading.loadErrors.push(loadError(assembly, `${error}\n${message}`, clean))
}

function finish({cases, loadErrors, tests, failed, errors}: XunitReading): ReportPart {
  const defects = [
    ...shortfalls({tests, failed}, cases, loadErrors),
    ...(errors > loadErrors.length
      ? [`it claims ${errors} errors around the tests and names ${loadErrors.length}`]
      : [])
  ]
  return {format: 'xunit.net', cases, loadErrors, defects}
}
