import {cutText} from '../../../domain/cut-text.js'
import type {LoadError} from '../../../domain/tests.js'
import type {Cleaner} from '../../text/clean-text.js'
import {readJunitCase} from './junit-case.js'
import {resultKindOf, type JunitCase, type JunitResult, type JunitResultKind, type JunitSuite} from './junit-element.js'
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

/** Everything heard so far; the one place where reading a file changes state. */
interface JunitReading {
  readonly clean: Cleaner
  readonly suites: OpenSuite[]
  readonly keep: KeepCase
  cases: number
  readonly loadErrors: LoadError[]
  readonly defects: string[]
  test: {readonly attributes: XmlAttributes; readonly results: JunitResult[]} | null
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
    suites: [],
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
      const kind = reading.result ? undefined : resultKindOf(name)
      // What is called so on its own is the format of Check, for C.
      if (reading.depth === 2 && name === 'suite') throw new Error('it is no test report of a known format')
      if (kind) reading.result = openResult(kind, attributes, reading.depth)
      else if (!reading.test && isSuiteElement(name)) openSuite(reading, name, attributes)
      else if (!reading.test && name === 'testcase') reading.test = {attributes, results: []}
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
  reading.suites.push({name, file, host, tally, isSuite: element === 'testsuite'})
}

function closeSuite(reading: JunitReading): void {
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
    reading.test.results.push(result)
  } else if (result.kind === 'failure' || result.kind === 'error') {
    if (tally) tally.tests++
    const suite = reading.suites.findLast(one => one.file !== null || one.name !== '')
    const message = reading.clean.message(`${result.message}\n${result.text}`) ?? 'no message'
    const file = reading.clean.file(suite?.file ?? suite?.name ?? null) ?? 'a suite the report does not name'
    reading.loadErrors.push({file, message})
  }
}

function closeCase(reading: JunitReading, open: NonNullable<JunitReading['test']>): void {
  reading.test = null
  if (++reading.cases > MAX_CASES) throw new Error(`over ${MAX_CASES} test cases`)
  const finding = readJunitCase(caseOf(reading, open), reading.clean)
  const tally = reading.suites.at(-1)?.tally
  if (finding.kind === 'case') reading.keep(finding.test)
  else reading.loadErrors.push(finding.loadError)
  if (!tally) return
  tally.tests++
  if (finding.kind === 'case' && finding.test.state === 'skipped') tally.skipped++
  if (finding.kind === 'case' && finding.test.state === 'failed' && open.results.length === 0) tally.failing++
}

function caseOf(reading: JunitReading, {attributes, results}: NonNullable<JunitReading['test']>): JunitCase {
  const attribute = (name: string): string | null => attributeOf(attributes, name)
  return {
    name: attribute('name') ?? '',
    classname: attribute('classname') ?? attribute('class') ?? '',
    file: attribute('file') ?? attribute('filepath'),
    statuses: [attribute('status'), attribute('result')].map(status => (status ?? '').toLowerCase()),
    time: attribute('time'),
    results,
    suites: reading.suites.filter(suite => suite.isSuite),
    pytest: reading.pytest,
    playwright: reading.hasRunId && reading.suites.at(-1)?.name === attribute('classname')
  }
}
