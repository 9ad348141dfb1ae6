import {cutText} from '../../../domain/cut-text.js'
import type {LoadError} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {isLoadError, readJunitCase} from './junit-case.js'
import {resultKindOf, type JunitCase, type JunitResult, type JunitResultKind, type JunitSuite} from './junit-element.js'
import {placeFinder, type JunitPlace} from './junit-place.js'
import {addTally, shortfall, startTally, type JunitTally} from './junit-totals.js'
import {MAX_CASES, type KeepCase, type ReportPart} from './part.js'
import type {XmlReading} from './xml-reader.js'
import {attributeOf, type XmlAttributes, type XmlListener} from '../../text/xml-text.js'

/** How much of a failure's text is collected before it is cleaned and cut. */
const MAX_COLLECTED = 10_000

interface OpenSuite extends JunitSuite {
  readonly tally: JunitTally
  /** False for a `testsuites` element, whose name is that of the tool or the run. */
  readonly isSuite: boolean
}

interface OpenResult {
  readonly kind: JunitResultKind
  readonly type: string
  readonly message: string
  readonly depth: number
  text: string
}

interface OpenCase {
  readonly attributes: XmlAttributes
  results: JunitResult[] | null
}

const NO_RESULTS: readonly JunitResult[] = []

/** Everything heard so far; the one place where reading a file changes state. */
interface JunitReading {
  readonly clean: Cleaner
  readonly placeOf: (test: JunitCase) => JunitPlace
  readonly suites: OpenSuite[]
  /** The suites that count, as long as they are the same; made anew when one opens or closes. */
  path: readonly OpenSuite[] | null
  readonly keep: KeepCase
  cases: number
  readonly loadErrors: LoadError[]
  readonly defects: string[]
  test: OpenCase | null
  result: OpenResult | null
  depth: number
  pytest: boolean
  /** True when the root has an id, as Playwright's has. */
  hasRunId: boolean
}

/**
 * Reads JUnit XML as Maven, Gradle, pytest, Jest, Vitest, Mocha, Playwright, node:test, Bun, Go tools, nextest, GoogleTest,
 * ctest, PHPUnit and Swift write it.
 */
export function readJunit(clean: Cleaner, keep: KeepCase): XmlReading {
  const reading: JunitReading = {
    clean,
    placeOf: placeFinder(clean),
    suites: [],
    path: null,
    keep,
    cases: 0,
    loadErrors: [],
    defects: [],
    test: null,
    result: null,
    depth: 0,
    pytest: false,
    hasRunId: false
  }
  return {listener: listenerFor(reading), finish: () => finish(reading)}
}

function finish({loadErrors, defects, pytest}: JunitReading): ReportPart {
  return {format: 'junit', cases: [], loadErrors, defects, hasUniqueNames: pytest}
}

function listenerFor(reading: JunitReading): XmlListener {
  return {
    open(name, attributes) {
      reading.depth++
      const {test, result} = reading
      if (!test && !result && name === 'testcase') {
        reading.test = {attributes, results: null}
        return
      }
      const kind = result ? undefined : resultKindOf(name)
      // What is called so on its own is the format of Check, for C.
      if (reading.depth === 2 && name === 'suite') throw new Error('it is no test report of a known format')
      if (kind) reading.result = openResult(kind, attributes, reading.depth)
      else if (!test && isSuiteElement(name)) openSuite(reading, name, attributes)
    },
    text(text) {
      const result = reading.result
      if (result && result.text.length < MAX_COLLECTED) result.text += text.slice(0, MAX_COLLECTED)
    },
    close(name) {
      if (reading.result?.depth === reading.depth) closeResult(reading, reading.result)
      else if (name === 'testcase' && reading.test) closeCase(reading, reading.test)
      else if (!reading.test && !reading.result && isSuiteElement(name)) closeSuite(reading)
      reading.depth--
    }
  }
}

function isSuiteElement(name: string): boolean {
  return name === 'testsuite' || name === 'testsuites'
}

function openSuite(reading: JunitReading, element: string, attributes: XmlAttributes): void {
  const name = attributeOf(attributes, 'name') ?? ''
  const file = attributeOf(attributes, 'file') ?? attributeOf(attributes, 'filepath')
  if (reading.depth <= 2 && (name === 'pytest' || name === 'pytest tests')) reading.pytest = true
  if (reading.depth === 1) reading.hasRunId = element === 'testsuites' && attributeOf(attributes, 'id') !== null
  const host = attributeOf(attributes, 'hostname')
  const tally = startTally(cutText(name, 100), attributes)
  reading.path = null
  reading.suites.push({name, file, host, tally, isSuite: element === 'testsuite'})
}

function closeSuite(reading: JunitReading): void {
  reading.path = null
  const suite = reading.suites.pop()
  if (!suite) return
  const missing = shortfall(suite.tally, reading.pytest)
  // The innermost suite that falls short says it best; the ones around it would only repeat it.
  if (missing !== null && !reading.defects.some(defect => defect.startsWith('suite '))) reading.defects.push(missing)
  const parent = reading.suites.at(-1)
  if (parent) addTally(parent.tally, suite.tally)
}

function openResult(kind: JunitResultKind, attributes: XmlAttributes, depth: number): OpenResult {
  const type = attributeOf(attributes, 'type') ?? ''
  return {kind, type, message: (attributeOf(attributes, 'message') ?? '').slice(0, MAX_COLLECTED), text: '', depth}
}

function closeResult(reading: JunitReading, result: OpenResult): void {
  reading.result = null
  const tally = reading.suites.at(-1)?.tally
  if (tally && result.kind !== 'skipped') tally.failing++
  if (tally && (result.kind === 'retried' || result.kind === 'flaky')) tally.tests++
  if (reading.test) {
    // Made for the few tests that have any.
    reading.test.results ??= []
    reading.test.results.push(result)
  } else if (result.kind === 'failure' || result.kind === 'error') {
    if (tally) tally.tests++
    const suite = reading.suites.findLast(one => one.file !== null || one.name !== '')
    const message = reading.clean.message(`${result.message}\n${result.text}`) ?? 'no message'
    const file = reading.clean.file(suite?.file ?? suite?.name ?? null) ?? 'a suite the report does not name'
    reading.loadErrors.push({file, message})
  }
}

function closeCase(reading: JunitReading, open: OpenCase): void {
  reading.test = null
  if (++reading.cases > MAX_CASES) throw new Error(`over ${MAX_CASES} test cases`)
  const test = caseOf(reading, open)
  const finding = readJunitCase(test, reading.placeOf(test), reading.clean)
  const tally = reading.suites.at(-1)?.tally
  if (isLoadError(finding)) reading.loadErrors.push(finding)
  else reading.keep(finding)
  if (!tally) return
  tally.tests++
  if (isLoadError(finding)) return
  if (finding.state === 'skipped') tally.skipped++
  if (finding.state === 'failed' && open.results === null) tally.failing++
}

function caseOf(reading: JunitReading, {attributes, results}: OpenCase): JunitCase {
  const classname = attributeOf(attributes, 'classname') ?? attributeOf(attributes, 'class') ?? ''
  return {
    name: attributeOf(attributes, 'name') ?? '',
    classname,
    file: attributeOf(attributes, 'file') ?? attributeOf(attributes, 'filepath'),
    statuses: statusesOf(attributes),
    time: attributeOf(attributes, 'time'),
    results: results ?? NO_RESULTS,
    suites: (reading.path ??= reading.suites.filter(suite => suite.isSuite)),
    pytest: reading.pytest,
    playwright: reading.hasRunId && reading.suites.at(-1)?.name === classname
  }
}

const NONE: readonly string[] = []

function statusesOf(attributes: XmlAttributes): readonly string[] {
  const [status, result] = [attributeOf(attributes, 'status'), attributeOf(attributes, 'result')]
  if (status === null && result === null) return NONE
  return [status, result].map(one => (one ?? '').toLowerCase())
}
