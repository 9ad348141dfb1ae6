import {REPORT_KINDS} from '../domain/config.js'
import {fieldOf} from '../domain/field-of.js'
import type {EarlierRun, ProcessEnd, ReportFile} from '../domain/gate.js'
import {isOid} from '../domain/ids.js'
import {parseJson} from '../domain/parse-json.js'

/**
 * What is kept of a gate: how it ended, what it wrote and said, not what we made of it. Whoever takes it over reads and
 * judges it anew.
 */
export interface Evidence {
  readonly end: ProcessEnd
  readonly seconds: number
  readonly tail: string
  /** Where the tree stood that it ran in: test reports name files by their absolute paths. */
  readonly root: string
  /** Its report files; `copy` is the file name alone, and the name of the kept file. */
  readonly reports: readonly ReportFile[]
  /** Globs of its own reports that matched no file. */
  readonly missing: readonly string[]
  /** It moved HEAD of its clone, so that nobody knows what was tested. */
  readonly movedHead: boolean
  /** Globs of shared reports that it wrote to. */
  readonly shared: readonly string[]
  /** Folders that an earlier probe had left; absent where there were none. */
  readonly warm?: readonly string[]
  readonly source: Omit<EarlierRun, 'on'>
  /** A digest of the machine that it ran on, where another one reads this. */
  readonly machine?: string
  /** For what was proved before it was asked for in this run. */
  readonly on?: EarlierRun['on']
}

/** A kept copy's name is part of a path of ours, so that it can be nothing else. */
const COPY = /^\d{3,6}-[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/
const SIGNAL = /^SIG[A-Z0-9]{1,20}$/
const RUN = /^[A-Za-z0-9-]{1,100}$/
const PROBE = /^probe-\d{1,9}$/
const WHEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/
const MACHINE = /^[0-9a-f]{64}$/
const LONGEST_PATH = 10_000

/** Reads kept evidence; null unless it is exactly of the form we write, whoever wrote it. */
export function parseEvidence(text: string): Evidence | null {
  const value = parseJson(text)
  const end = readEnd(fieldOf(value, 'end'))
  const seconds = fieldOf(value, 'seconds')
  const tail = fieldOf(value, 'tail')
  const root = fieldOf(value, 'root')
  const missing = fieldOf(value, 'missing')
  const movedHead = fieldOf(value, 'movedHead')
  const shared = fieldOf(value, 'shared')
  const reports = readReports(fieldOf(value, 'reports'))
  const source = readSource(fieldOf(value, 'source'))
  if (end === null || !isDuration(seconds) || typeof movedHead !== 'boolean') return null
  if (typeof tail !== 'string' || typeof root !== 'string' || !isTexts(shared) || !isTexts(missing)) return null
  const more = readMore(value)
  if (reports === null || source === null || more === null) return null
  return {end, seconds, tail, root, reports, missing, movedHead, shared, source, ...more}
}

function readMore(value: unknown): Pick<Evidence, 'warm' | 'machine' | 'on'> | null {
  const [warm, machine, on] = [fieldOf(value, 'warm'), fieldOf(value, 'machine'), fieldOf(value, 'on')]
  if (warm !== undefined && !isTexts(warm)) return null
  if (machine !== undefined && !isMatching(machine, MACHINE)) return null
  if (on !== undefined && on !== 'same-tree' && on !== 'same-paths') return null
  return {
    ...(warm === undefined ? {} : {warm}),
    ...(machine === undefined ? {} : {machine}),
    ...(on === undefined ? {} : {on})
  }
}

function readEnd(value: unknown): ProcessEnd | null {
  const kind = fieldOf(value, 'kind')
  const [code, signal] = [fieldOf(value, 'code'), fieldOf(value, 'signal')]
  const [afterSeconds, why] = [fieldOf(value, 'afterSeconds'), fieldOf(value, 'why')]
  if (kind === 'exited' && isCount(code) && code <= 255) return {kind, code}
  if (kind === 'signalled' && isMatching(signal, SIGNAL)) return {kind, signal}
  if (kind === 'timed-out' && isDuration(afterSeconds)) return {kind, afterSeconds}
  return kind === 'not-started' && typeof why === 'string' ? {kind, why} : null
}

function readReports(value: unknown): readonly ReportFile[] | null {
  if (!Array.isArray(value)) return null
  const reports = value.map(readReport)
  const read = reports.filter(report => report !== null)
  return read.length === reports.length ? read : null
}

function readReport(value: unknown): ReportFile | null {
  const kind = REPORT_KINDS.find(known => known === fieldOf(value, 'kind'))
  const path = fieldOf(value, 'path')
  const copy = fieldOf(value, 'copy')
  const bytes = fieldOf(value, 'bytes')
  if (kind === undefined || typeof path !== 'string' || path.length > LONGEST_PATH) return null
  return isMatching(copy, COPY) && isCount(bytes) ? {kind, path, copy, bytes} : null
}

function readSource(value: unknown): Evidence['source'] | null {
  const tree = fieldOf(value, 'tree')
  const run = fieldOf(value, 'run')
  const probe = fieldOf(value, 'probe')
  const when = fieldOf(value, 'when')
  if (typeof tree !== 'string' || !isOid(tree)) return null
  return isMatching(run, RUN) && isMatching(probe, PROBE) && isMatching(when, WHEN) ? {tree, run, probe, when} : null
}

function isMatching(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isDuration(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string')
}
