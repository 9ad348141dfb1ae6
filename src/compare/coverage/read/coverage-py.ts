import {fieldOf} from '../../../domain/field-of.js'
import {listField} from '../../text/json-text.js'
import type {CoveragePart} from '../measured.js'
import {collector, shown, type Collector, type FileCollector} from './collector.js'
import {countOf, lineOf} from './count.js'

/**
 * Reads the JSON report of coverage.py: lists of lines that ran and that did not. Excluded lines could not be run, as far as the
 * project is concerned, and have no data. A branch stands on the line that it leaves.
 */
export function readCoveragePy(report: unknown): CoveragePart {
  const into = collector()
  const files = fieldOf(report, 'files')
  if (typeof files === 'object' && files !== null) {
    for (const [name, entry] of Object.entries(files)) {
      if (into.isFull()) break
      readFile(name, entry, into)
    }
  }
  return into.part('coverage.py')
}

function readFile(name: string, entry: unknown, into: Collector): void {
  const [executed, missing] = ['executed_lines', 'missing_lines'].map(field => fieldOf(entry, field))
  if (!Array.isArray(executed) || !Array.isArray(missing)) {
    into.defect(`the entry of ${shown(name)} does not tell its lines`)
    return
  }
  const stated = countOf(fieldOf(entry, 'summary', 'num_statements'))
  if (stated !== null && stated !== executed.length + missing.length) {
    into.defect(
      `${shown(name)} has ${stated} lines by its summary and ${executed.length + missing.length} by its lists`
    )
  }
  const file = into.file(name)
  for (const line of executed) file.line(lineOf(line), 1)
  for (const line of missing) file.line(lineOf(line), 0)
  readBranches(entry, file)
}

function readBranches(entry: unknown, file: FileCollector): void {
  const lines = new Map<number, {taken: number; branches: number}>()
  const add = (way: unknown, taken: number): void => {
    const line = lineOf(Array.isArray(way) ? way[0] : null)
    const known = lines.get(line) ?? {taken: 0, branches: 0}
    if (line > 0) lines.set(line, {taken: known.taken + taken, branches: known.branches + 1})
  }
  for (const way of listField(entry, 'executed_branches')) add(way, 1)
  for (const way of listField(entry, 'missing_branches')) add(way, 0)
  for (const [line, {taken, branches}] of lines) file.branches(line, taken, branches)
}
