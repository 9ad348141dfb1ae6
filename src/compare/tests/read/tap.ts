import {cutText} from '../../../domain/cut-text.js'
import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import {boundedMilliseconds, type Cleaner} from '../../text/clean-text.js'
import {linesOf} from './lines.js'
import {isFailing, MAX_CASES, type ReportPart} from './part.js'
import {loadError} from './test-case.js'
import {NO_DETAILS, parseTapDetails, type TapDetails} from './tap-details.js'
import {parseTapLine, type TapLine, type TapPoint} from './tap-lines.js'

/** Longer lines are cut before anything looks at them. */
const MAX_LINE = 65_536
const MAX_DETAIL_LINES = 200
const MAX_DEPTH = 256

/** A point and everything below it, as long as its details may still follow. */
interface OpenPoint extends TapPoint {
  readonly indent: number
  readonly below: Level | null
  details: TapDetails
}

/** The points of one nesting depth since its parent began. */
interface Level {
  plan: number | null
  readonly points: OpenPoint[]
}

interface TapReading {
  /** Index is the depth: four spaces each. */
  readonly levels: Level[]
  readonly defects: string[]
  last: OpenPoint | null
  details: {readonly indent: number; readonly lines: string[]} | null
  node: boolean
  summaryEnded: boolean
  points: number
}

/**
 * Reads TAP as `node --test --test-reporter=tap` writes it, nested subtests included; other TAP 13 and 14 as well. A
 * plan that is missing or not met, a bail-out, or an end before node's summary are defects.
 */
export function readTap(text: string, clean: Cleaner): ReportPart {
  const reading: TapReading = {
    levels: [{plan: null, points: []}],
    defects: [],
    last: null,
    details: null,
    node: false,
    summaryEnded: false,
    points: 0
  }
  for (const line of linesOf(text, MAX_LINE)) {
    if (reading.points > MAX_CASES || reading.levels.length > MAX_DEPTH) break
    readLine(reading, line)
  }
  finish(reading, text)
  const cases: TestCase[] = []
  const loadErrors: LoadError[] = []
  for (const level of reading.levels) collect(level, [], {clean, cases, loadErrors})
  return {format: reading.node ? 'node-test' : 'tap', cases, loadErrors, defects: reading.defects}
}

function readLine(reading: TapReading, line: string): void {
  const open = reading.details
  if (open) {
    if (line.trim() === '...' && line.length - line.trimStart().length === open.indent) endDetails(reading)
    else if (open.lines.length < MAX_DETAIL_LINES) open.lines.push(line.slice(open.indent))
    return
  }
  readMeaning(reading, parseTapLine(line))
}

function readMeaning(reading: TapReading, line: TapLine): void {
  switch (line.kind) {
    case 'point':
      addPoint(reading, line.indent, line.point)
      break
    case 'plan': {
      const level = levelAt(reading, Math.floor(line.indent / 4))
      if (level.plan !== null) reading.defects.push('it holds two plans')
      level.plan = line.count
      break
    }
    case 'bail-out':
      reading.defects.push(`the run bailed out${line.reason === '' ? '' : `: ${cutText(line.reason, 200)}`}`)
      break
    case 'details-start':
      if (reading.last && line.indent === reading.last.indent + 2) reading.details = {indent: line.indent, lines: []}
      break
    case 'node-summary-end':
      reading.summaryEnded = true
      break
    case 'other':
  }
}

/** A point closes whatever was written one level deeper since the point before it: those are its subtests. */
function addPoint(reading: TapReading, indent: number, point: TapPoint): void {
  const depth = Math.floor(indent / 4)
  const level = levelAt(reading, depth)
  const [below = null, ...deeper] = reading.levels.splice(depth + 1)
  if (below) checkPlan(reading, below, point.name)
  if (deeper.length > 0) reading.defects.push(`subtests of "${cutText(point.name, 100)}" skip a level`)
  reading.last = {...point, indent, below, details: NO_DETAILS}
  level.points.push(reading.last)
  reading.points++
}

function levelAt(reading: TapReading, depth: number): Level {
  for (let next = reading.levels.length; next <= Math.min(depth, MAX_DEPTH); next++) {
    reading.levels.push({plan: null, points: []})
  }
  return reading.levels[Math.min(depth, MAX_DEPTH)] ?? {plan: null, points: []}
}

function endDetails(reading: TapReading): void {
  if (reading.last && reading.details) reading.last.details = parseTapDetails(reading.details.lines)
  reading.node ||= reading.last?.details.node ?? false
  reading.details = null
}

function checkPlan(reading: TapReading, level: Level, where: string): void {
  const place = cutText(where, 100)
  if (level.plan === null) reading.defects.push(`no plan in "${place}"`)
  else if (level.plan !== level.points.length) {
    reading.defects.push(`"${place}" plans ${level.plan} tests and holds ${level.points.length}`)
  }
}

function finish(reading: TapReading, text: string): void {
  const [top] = reading.levels
  if (reading.points > MAX_CASES) reading.defects.push(`over ${MAX_CASES} test points`)
  if (reading.levels.length > MAX_DEPTH) reading.defects.push(`subtests nested deeper than ${MAX_DEPTH}`)
  else if (reading.levels.length > 1) reading.defects.push('it ends inside a subtest')
  if (reading.details) reading.defects.push('it ends inside the details of a test')
  if (top) checkPlan(reading, top, 'the whole run')
  // A number that lost its last digits still looks like a number; only the line end shows that the line is whole.
  if (!text.endsWith('\n')) reading.defects.push('its last line has no end: it may be cut off')
  if (reading.node && !reading.summaryEnded) reading.defects.push('it ends before the summary that node writes')
}

interface Collector {
  readonly clean: Cleaner
  readonly cases: TestCase[]
  readonly loadErrors: LoadError[]
}

/** Turns points into cases. A point with subtests is a suite, unless it fails for a reason of its own. */
function collect(level: Level, suite: readonly string[], into: Collector): void {
  for (const [position, point] of level.points.entries()) {
    const name = into.clean.name(point.name === '' ? `test ${position + 1}` : point.name)
    if (point.below) collect(point.below, [...suite, name], into)
    const state = stateOf(point)
    if (point.below && !(isFailing(state) && failsItself(point))) continue
    const message = into.clean.message(point.details.error ?? (point.reason === '' ? null : point.reason))
    const unloaded = isFailing(state) ? unloadedFile(point, message) : null
    if (unloaded !== null) {
      into.loadErrors.push(loadError(unloaded, message, into.clean))
      continue
    }
    const milliseconds = boundedMilliseconds(point.details.milliseconds ?? NaN)
    into.cases.push({file: null, suite, name, state, milliseconds, message, flaky: false})
  }
}

/** The file that a failing point stands for: a process of node:test, or what bats reports in place of a file's tests. */
function unloadedFile({name, details}: OpenPoint, message: string | null): string | null {
  if (details.isProcess) return name
  if (name !== 'setup_file failed') return null
  return /in test file ([^\s,]+), line/.exec(message ?? '')?.[1] ?? name
}

function stateOf(point: TapPoint): TestState {
  if (point.excused) return 'skipped'
  return point.ok ? 'passed' : 'failed'
}

function failsItself(point: OpenPoint): boolean {
  if (point.details.failureType !== null) return point.details.failureType !== 'subtestsFailed'
  return !(point.below?.points.some(below => !below.ok && !below.excused) ?? false)
}
