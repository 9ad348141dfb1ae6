import {fieldOf} from '../../../domain/field-of.js'
import type {CoveragePart} from '../measured.js'
import {collector, shown, type Collector, type FileCollector} from './collector.js'
import {countOf, lineOf} from './count.js'

/**
 * Reads SimpleCov's `.resultset.json`, and the `coverage.json` of its JSON formatter: for each file a list with the count of each
 * line, null where there is nothing to run, "ignored" where the project said so. The results of several commands are added up.
 */
export function readSimpleCov(report: object): CoveragePart {
  const into = collector()
  const own = fieldOf(report, 'coverage')
  const results = fieldOf(report, 'meta') !== undefined && typeof own === 'object' ? [report] : Object.values(report)
  for (const result of results) {
    const files: unknown = fieldOf(result, 'coverage')
    if (typeof files !== 'object' || files === null) into.defect('a command has no coverage')
    else for (const [name, entry] of Object.entries(files)) readFile(name, entry, into)
  }
  return into.part('simplecov')
}

function readFile(name: string, entry: unknown, into: Collector): void {
  if (into.isFull()) return
  // Before version 0.18 the list stands alone.
  const lines = Array.isArray(entry) ? (entry as readonly unknown[]) : fieldOf(entry, 'lines')
  if (!Array.isArray(lines)) {
    into.defect(`the entry of ${shown(name)} has no lines`)
    return
  }
  const file = into.file(name)
  lines.forEach((count: unknown, index) => {
    if (count !== null && count !== 'ignored') file.line(index + 1, countOf(count))
  })
  readBranches(fieldOf(entry, 'branches'), file)
}

function readBranches(branches: unknown, file: FileCollector): void {
  if (typeof branches !== 'object' || branches === null) return
  const lines = new Map<number, {taken: number; branches: number}>()
  const add = (line: number, counts: readonly unknown[]): void => {
    const known = lines.get(line) ?? {taken: 0, branches: 0}
    const taken = counts.filter(count => (countOf(count) ?? 0) > 0).length
    if (line > 0) lines.set(line, {taken: known.taken + taken, branches: known.branches + counts.length})
  }
  if (Array.isArray(branches)) {
    for (const one of branches as readonly unknown[])
      add(lineOf(fieldOf(one, 'report_line')), [fieldOf(one, 'coverage')])
  } else {
    // The key is a Ruby list: [:if, number, first line, first column, last line, last column].
    for (const [key, ways] of Object.entries(branches)) {
      const line = /^\[:?"?\w{1,20}"?, \d{1,9}, (\d{1,9}),/.exec(key)?.[1]
      if (typeof ways === 'object' && ways !== null) add(Number(line ?? 0), Object.values(ways as object))
    }
  }
  for (const [line, {taken, branches}] of lines) file.branches(line, taken, branches)
}
