import type {BranchesTaken, Covered} from '../../domain/coverage.js'
import {cutText} from '../../domain/cut-text.js'
import {pairUp} from '../../domain/pair-up.js'
import type {GateReports} from '../../domain/report-text.js'
import {coveredOf, type CoverageFormat, type CoveragePart, type Measured} from './measured.js'
import {mergeMeasured, type MeasuredIn} from './merge-measured.js'
import {addUp} from './read/collector.js'
import {readCoverageText} from './read/recognise.js'

/** One of the two trees. */
export type SideName = 'baseline' | 'integration'

/** A report that was read, and the files of the tree that it tells of. */
export interface ReadReport {
  readonly gate: string
  readonly path: string
  readonly format: CoverageFormat
  readonly files: ReadonlySet<string>
}

/** What all reports of one side say of the files of its tree. */
export interface CoverageSide {
  readonly name: SideName
  readonly files: ReadonlyMap<string, Measured>
  readonly reports: readonly ReadReport[]
  /** Paths in the reports that are no file of the tree, sorted. */
  readonly unmapped: readonly string[]
  /** With gate, side and file. */
  readonly defects: readonly string[]
}

/** Where a report stood and which tree it tells of. */
export interface Whereabouts {
  readonly report: string
  readonly root: string
}

/** Finds the files of the tree that a report tells of, in the order of its files; null for what is none. */
export type PlaceFiles = (part: CoveragePart, where: Whereabouts) => readonly (string | null)[]

const MAX_DEFECTS = 50

/** What is found while the reports of a side are read. */
interface Findings {
  readonly reports: ReadReport[]
  readonly measured: MeasuredIn[]
  readonly unmapped: Set<string>
  readonly defects: string[]
}

/** Reads all reports of one side and unites what they say. A gate without any report is a defect of its own. */
export function readSide(all: readonly GateReports[], name: SideName, place: PlaceFiles): CoverageSide {
  const found: Findings = {reports: [], measured: [], unmapped: new Set(), defects: []}
  for (const {gate, [name]: side} of all) {
    const at = `gate ${gate}, ${name}`
    if (side === null) found.defects.push(`${at}: it was not run, so that there is no report`)
    else if (side.files.length === 0) found.defects.push(`${at}: no report file was written`)
    for (const {path, text} of side?.files ?? []) {
      const part = readCoverageText(text)
      found.defects.push(...part.defects.map(defect => `${at}: ${cutText(path, 200)}: ${cutText(defect, 400)}`))
      const files = place(part, {report: path, root: side?.root ?? ''})
      take(part, {gate, path, files}, found)
    }
  }
  const {reports, measured, unmapped, defects} = found
  return {name, files: mergeMeasured(measured), reports, unmapped: [...unmapped].sort(), defects: bounded(defects)}
}

function take(
  {format, files: reported}: CoveragePart,
  {gate, path, files}: {readonly gate: string; readonly path: string; readonly files: readonly (string | null)[]},
  found: Findings
): void {
  if (format === null) return
  for (const [measured, placed] of pairUp(reported, files)) {
    if (placed === null) found.unmapped.add(measured.path)
    else found.measured.push({format, path: placed, measured})
  }
  found.reports.push({gate, path, format, files: new Set(files.filter(one => one !== null))})
}

function bounded(defects: readonly string[]): readonly string[] {
  if (defects.length <= MAX_DEFECTS) return defects
  return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`]
}

/** The lines of all files of a side; null when no file of the tree was measured. */
export function totalOf({files}: CoverageSide): Covered | null {
  if (files.size === 0) return null
  let total: Covered = {covered: 0, lines: 0}
  for (const file of files.values()) {
    const {covered, lines} = coveredOf(file)
    total = {covered: addUp(total.covered, covered), lines: addUp(total.lines, lines)}
  }
  return total
}

/** The branches of all files of a side; null when no report tells of any. */
export function branchesOf({files}: CoverageSide): BranchesTaken | null {
  let total: BranchesTaken = {taken: 0, branches: 0}
  for (const file of files.values()) {
    for (const {taken, branches} of file.branches.values()) {
      total = {taken: addUp(total.taken, taken), branches: addUp(total.branches, branches)}
    }
  }
  return total.branches === 0 ? null : total
}
