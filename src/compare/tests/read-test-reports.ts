import {cutText} from '../../domain/cut-text.js'
import type {ReportText} from '../../domain/report-text.js'
import type {LoadError, TestCase, TestFormat, TestReport} from '../../domain/tests.js'
import {cleanerFor} from '../text/clean-text.js'
import {isFailing, worseState, type ReportPart} from './read/part.js'
import {readReportText} from './read/recognise.js'

const MAX_DEFECTS = 50

/**
 * Reads and merges the report files of one gate on the tree whose absolute path is `root`. Files are shards of one run:
 * their tests are united, and a test that came out differently in two of them is flaky and keeps the worse state. A file
 * that cannot be read whole becomes a defect with its name, never nothing; no file at all is a defect too.
 */
export function readTestReports(files: readonly ReportText[], root: string): TestReport {
  const clean = cleanerFor(root)
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const parts = sorted.map(file => readReportText(file.text, clean))
  const defects = parts.flatMap((part, i) => {
    const path = cutText(sorted[i]?.path ?? '', 200)
    return part.defects.map(defect => `${path}: ${cutText(defect, 400)}`)
  })
  return {
    format: formatOf(parts),
    cases: mergeCases(parts),
    loadErrors: mergeLoadErrors(parts),
    defects: files.length === 0 ? ['no report file was written'] : bounded(defects)
  }
}

function formatOf(parts: readonly ReportPart[]): TestFormat {
  const formats = new Set(parts.map(part => part.format).filter(format => format !== null))
  const [only] = formats
  return formats.size === 1 && only !== undefined ? only : 'mixed'
}

function mergeCases(parts: readonly ReportPart[]): readonly TestCase[] {
  const filled = parts.filter(part => part.cases.length > 0)
  const [first] = filled
  if (filled.length <= 1) return first?.cases ?? []
  const merged = new Map<string, TestCase[]>()
  for (const part of filled) mergePart(merged, part)
  return [...merged.values()].flat()
}

/** Duplicates inside one file are tests of their own; the n-th of one file meets the n-th of another. */
function mergePart(merged: Map<string, TestCase[]>, part: ReportPart): void {
  const seen = new Map<string, number>()
  for (const test of part.cases) {
    const key = JSON.stringify([test.file, test.suite, test.name])
    const place = seen.get(key) ?? 0
    seen.set(key, place + 1)
    const known = merged.get(key)
    const other = known?.[place]
    if (!known) merged.set(key, [test])
    else if (other) known[place] = mergeShards(other, test)
    else known.push(test)
  }
}

/** A shard that skips what another one runs is how sharding works, and no sign of flakiness. */
function mergeShards(a: TestCase, b: TestCase): TestCase {
  const state = worseState(a.state, b.state)
  const worse = a.state === state ? a : b
  const differ = a.state !== 'skipped' && b.state !== 'skipped' && isFailing(a.state) !== isFailing(b.state)
  return {...worse, flaky: a.flaky || b.flaky || differ}
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
