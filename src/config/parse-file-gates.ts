import {isMap, isScalar, isSeq, type Node} from 'yaml'
import {REPORT_KINDS, type Gate, type PerformanceGate, type ReportSpec} from '../domain/config.js'
import {asciiTrim} from './lines.js'
import {
  complainOfTwins,
  DEFAULT_TIMEOUT_MINUTES,
  isGateCommand,
  isGateName,
  LONGEST_TIMEOUT_MINUTES
} from './parse-gates.js'
import {MEASURING_KEYS, readBetter, readKind, readPerformanceGate} from './parse-performance-gate.js'
import {parseGatePath, parseReportGlob} from './parse-reports.js'
import type {Placed} from './placed.js'
import {quote} from './quote.js'
import {readList, readMap, readText, type YamlEntry, type YamlReader} from './yaml-reader.js'

const GATE_KEYS = ['name', 'run', 'timeout-minutes', 'reports', 'paths', ...MEASURING_KEYS]

/** The gates of a file: those that decide, and those that measure. */
export interface FileGates {
  readonly gates: readonly Gate[]
  readonly performanceGates: readonly PerformanceGate[]
}

/** Reads the list of gates; nothing, with a problem, where there is no list. */
export function readGates(entry: YamlEntry, reader: YamlReader): Partial<FileGates> {
  const items = readList(entry, reader, 'a list of gates, each with name and run')
  if (items === undefined) return {}
  const names: Placed[] = []
  const gates = items.flatMap(({node, where}) => readGate(node, where, reader, name => names.push(name)) ?? [])
  complainOfTwins(names, reader.complain)
  return {
    gates: gates.flatMap(one => ('prepare' in one ? [] : [one])),
    performanceGates: gates.flatMap(one => ('prepare' in one ? [one] : []))
  }
}

/** Reads a map from kinds of report to one or several path patterns. */
export function readReports(entry: YamlEntry, reader: YamlReader): readonly ReportSpec[] | undefined {
  const form = {thing: quote(entry.key), where: entry.where, keys: REPORT_KINDS}
  return readMap(entry.value, reader, form)?.flatMap(report => readReport(report, reader))
}

function readReport(entry: YamlEntry, reader: YamlReader): readonly ReportSpec[] {
  const kind = REPORT_KINDS.find(known => known === entry.key)
  const globs = readGlobs(entry, reader, parseReportGlob)
  return kind === undefined ? [] : globs.map(glob => ({kind, glob}))
}

/** Reads one path pattern or a list of them. */
function readGlobs(entry: YamlEntry, reader: YamlReader, parse: typeof parseReportGlob): readonly string[] {
  const {value, where} = entry
  const one = isScalar(value) && typeof value.value === 'string'
  const items = one ? [{node: value, where}] : readList(entry, reader, 'a path pattern, or a list of them')
  return (items ?? []).flatMap(item => {
    const text = readText(item.node, reader, {thing: `a pattern of '${entry.key}'`, where: item.where})
    return text === undefined ? [] : (parse(trimmed(text), reader.complain) ?? [])
  })
}

/** Without a pattern no file would count, and the gate would never run a second time. */
function readPaths(entry: YamlEntry, reader: YamlReader): readonly string[] | undefined {
  const globs = readGlobs(entry, reader, parseGatePath)
  if (globs.length > 0) return globs
  if (isSeq(entry.value) && entry.value.items.length === 0) {
    const fix = "List what the gate's outcome depends on, or remove the key"
    reader.complain({where: entry.where, what: "'paths' lists no pattern", fix})
  }
  return undefined
}

function readGate(
  node: Node | null,
  where: string,
  reader: YamlReader,
  keepName: (name: Placed) => void
): Gate | PerformanceGate | undefined {
  if (complainOfShortForm(node, where, reader)) return undefined
  const entries = readMap(node, reader, {thing: 'a gate', where, keys: GATE_KEYS})
  if (entries === undefined) return undefined
  const field = (key: string): YamlEntry | undefined => entries.find(entry => entry.key === key)
  const name = readField('name', field('name'), where, reader)
  const run = readField('run', field('run'), where, reader)
  const timeoutSeconds = readTimeout(field('timeout-minutes'), reader)
  const reportsEntry = field('reports')
  const reports = reportsEntry === undefined ? [] : readReports(reportsEntry, reader)
  const pathsEntry = field('paths')
  const paths = pathsEntry === undefined ? undefined : readPaths(pathsEntry, reader)
  const named = name !== undefined && isGateName(name, reader.complain)
  if (named) keepName(name)
  const runs = run !== undefined && isGateCommand(run, name?.text ?? '', reader.complain)
  const kind = readKind(field, reader)
  const better = readBetter(field, reader)
  if (!named || !runs || timeoutSeconds === undefined || reports === undefined) return undefined
  const direction = better == null ? {} : {better}
  const common = {name: name.text, command: run.text, timeoutSeconds, reports, ...direction}
  if (kind === 'performance') return readPerformanceGate(common, field, where, reader)
  return {...common, ...(paths === undefined ? {} : {paths})}
}

/** `- test: npm test` is what the lines of the input look like; here it would be a map with an unknown key. */
function complainOfShortForm(node: Node | null, where: string, reader: YamlReader): boolean {
  if (!isMap(node) || node.items.length !== 1) return false
  const key = node.items[0]?.key
  const name = isScalar(key) ? String(key.value) : ''
  if (name === '' || GATE_KEYS.includes(name)) return false
  const fix = `Write it as two keys: 'name: ${name}' and 'run:' with the command`
  reader.complain({where, what: `the gate ${quote(name)} has neither the key 'name' nor 'run'`, fix})
  return true
}

function readField(key: string, entry: YamlEntry | undefined, where: string, reader: YamlReader): Placed | undefined {
  if (entry === undefined) {
    reader.complain({where, what: `a gate has no '${key}'`, fix: "Give every gate a 'name' and the command to 'run'"})
    return undefined
  }
  const text = readText(entry.value, reader, {thing: `'${key}'`, where: entry.where})
  return text === undefined ? undefined : trimmed(text)
}

function readTimeout(entry: YamlEntry | undefined, reader: YamlReader): number | undefined {
  if (entry === undefined) return DEFAULT_TIMEOUT_MINUTES * 60
  const {value, where} = entry
  const minutes = isScalar(value) ? value.value : undefined
  if (typeof minutes === 'number' && minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES) return minutes * 60
  const fix = `Use a number of minutes above 0 and up to ${LONGEST_TIMEOUT_MINUTES}`
  reader.complain({where, what: "'timeout-minutes' is no length of time that a gate can have", fix})
  return undefined
}

function trimmed(placed: Placed): Placed {
  return {...placed, text: asciiTrim(placed.text)}
}
