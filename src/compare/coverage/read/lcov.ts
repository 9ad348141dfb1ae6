import type {CoveragePart} from '../measured.js'
import {collector, shown, type Collector, type FileCollector} from './collector.js'
import {parseCount, parseLine} from './count.js'
import {textLines} from './text-lines.js'

/** Records about functions, conditions and totals, which say nothing of lines; totals often disagree with the lines. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...['TN', 'VER', 'FN', 'FNDA', 'FNF', 'FNH', 'FNL', 'FNA'],
  ...['BRF', 'BRH', 'LF', 'LH', 'MCDC', 'MCF', 'MCH', 'BA', 'BFL']
])

/** The branches of each line by their names in the report, each taken or not: a branch that comes again is the same one. */
type NamedBranches = Map<number, Map<string, boolean>>

interface Section {
  readonly path: string
  readonly file: FileCollector
  readonly branches: NamedBranches
}

/**
 * Reads lcov's tracefile, of lcov 1 and 2. Strict: a section that is not closed by `end_of_record`, a record outside of a
 * section, and a line that is no record are defects. A file with several sections gets the sum of their counts.
 */
export function readLcov(text: string): CoveragePart {
  const into = collector()
  const branches = new Map<string, NamedBranches>()
  let section: Section | null = null
  for (const [number, line] of textLines(text)) {
    if (into.isFull()) break
    const at = `line ${number}`
    if (line === null) into.defect(`${at} is too long for a record of lcov`)
    else if (line.startsWith('SF:')) {
      if (section !== null) closeUnended(section, at, into)
      section = openSection(line.slice(3), branches, into)
    } else if (/^end_of_record\s*$/.test(line)) {
      if (section === null) into.defect(`${at}: end_of_record without a section`)
      else closeSection(section)
      section = null
    } else readRecord(line, at, section, into)
  }
  if (section !== null && !into.isFull()) closeUnended(section, 'the end', into)
  return into.part('lcov')
}

function openSection(path: string, known: Map<string, NamedBranches>, into: Collector): Section {
  const branches: NamedBranches = known.get(path) ?? new Map<number, Map<string, boolean>>()
  known.set(path, branches)
  return {path, file: into.file(path), branches}
}

function closeUnended(section: Section, at: string, into: Collector): void {
  into.defect(`${at}: the section of ${shown(section.path)} has no end_of_record`)
  closeSection(section)
}

function closeSection({file, branches}: Section): void {
  for (const [line, all] of branches) {
    file.branches(line, [...all.values()].filter(taken => taken).length, all.size)
  }
}

function readRecord(line: string, at: string, section: Section | null, into: Collector): void {
  const colon = line.indexOf(':')
  const name = colon === -1 ? line : line.slice(0, colon)
  if (line.startsWith('#') || line.trim() === '' || name === 'TN') return
  if (name !== 'DA' && name !== 'BRDA') {
    if (!PASSED_OVER.has(name)) into.defect(`${at} is no record of lcov: ${shown(line)}`)
    return
  }
  if (section === null) {
    into.defect(`${at}: ${name} outside of a section`)
    return
  }
  const fields = line.slice(colon + 1).split(',')
  const isRead = name === 'DA' ? readLine(fields, section) : readBranch(fields, section)
  if (!isRead) into.defect(`${at} cannot be read: ${shown(line)}`)
}

/** `line,hits[,checksum]` */
function readLine([line = '', hits = '']: readonly string[], {file}: Section): boolean {
  const [number, count] = [parseLine(line), parseCount(hits)]
  if (number === 0 || count === null) return false
  file.line(number, count)
  return true
}

/** `line,block,branch,taken`: `-` when the line never ran, and a branch of lcov 2 may be an expression with commas. */
function readBranch(fields: readonly string[], {branches}: Section): boolean {
  const [number, taken] = [parseLine(fields[0] ?? ''), fields.at(-1) ?? '']
  const count = taken === '-' ? 0 : parseCount(taken)
  if (number === 0 || count === null || fields.length < 4) return false
  const ofLine = branches.get(number) ?? new Map<string, boolean>()
  const name = fields.slice(1, -1).join(',')
  branches.set(number, ofLine.set(name, (ofLine.get(name) ?? false) || count > 0))
  return true
}
