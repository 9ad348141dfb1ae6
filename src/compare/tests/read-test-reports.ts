import {cutText} from '../../domain/cut-text.js'
import {piecesOf, type ReportSource, type ReportText} from '../../domain/report-text.js'
import type {LoadError, TestFormat, TestReport} from '../../domain/tests.js'
import {cleanerFor} from '../text/clean-text.js'
import type {FileRows} from './matrix-legs.js'
import {mergeParts} from './merge-parts.js'
import type {ReportPart} from './read/part.js'
import {readReport} from './read/recognise.js'
import {reportOf, type TestRun} from './table/test-run.js'
import {testStore, type TestStore} from './table/test-store.js'
import {addCase, testTable} from './table/test-table.js'

const MAX_DEFECTS = 50

/**
 * Reads and merges the report files of one gate on the tree whose absolute path is `root`. Files are shards of one run, or
 * legs of its matrix. A file that cannot be read whole becomes a defect with its name, never nothing; no file at all is a
 * defect too.
 */
export function readTestReports(files: readonly ReportText[], root: string): TestReport {
  return reportOf(readTestRun(files, root, testStore()))
}

/** The same into a table over the store, for files that need not be in memory. */
export function readTestRun(files: readonly ReportSource[], root: string, store: TestStore): TestRun {
  const clean = cleanerFor(root)
  const table = testTable(store)
  const keep = (test: Parameters<typeof addCase>[1]): void => {
    addCase(table, test)
  }
  const read = files
    .toSorted((a, b) => byText(a.path, b.path))
    .map(file => {
      const {path} = file
      const start = table.size
      const part = readReport(piecesOf(file), clean, keep)
      part.cases.forEach(keep)
      return {path, part, rows: rowsOf(path, part, start, table.size)}
    })
  mergeParts(
    table,
    read.map(({rows}) => rows)
  )
  const defects = read.flatMap(({path, part}) =>
    part.defects.map(defect => `${cutText(path, 200)}: ${cutText(defect, 400)}`)
  )
  const parts = read.map(({part}) => part)
  return {
    format: formatOf(parts),
    table,
    loadErrors: mergeLoadErrors(parts),
    defects: files.length === 0 ? ['no report file was written'] : bounded(defects)
  }
}

function rowsOf(path: string, {format, hasUniqueNames}: ReportPart, start: number, end: number): FileRows {
  return {path, format, start, end, hasUniqueNames: hasUniqueNames ?? false}
}

function formatOf(parts: readonly ReportPart[]): TestFormat {
  const formats = new Set(parts.map(part => part.format).filter(format => format !== null))
  const [only] = formats
  return formats.size === 1 && only !== undefined ? only : 'mixed'
}

function mergeLoadErrors(parts: readonly ReportPart[]): readonly LoadError[] {
  const byFile = new Map<string, LoadError>()
  for (const error of parts.flatMap(part => part.loadErrors)) if (!byFile.has(error.file)) byFile.set(error.file, error)
  return [...byFile.values()]
}

function bounded(defects: readonly string[]): readonly string[] {
  if (defects.length <= MAX_DEFECTS) return defects
  return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`]
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
