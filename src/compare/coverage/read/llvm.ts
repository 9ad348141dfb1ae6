import {fieldOf} from '../../../domain/field-of.js'
import {listField, textField} from '../../text/json-text.js'
import type {CoveragePart} from '../measured.js'
import {addUp, collector, shown, type Collector, type FileCollector} from './collector.js'
import {countOf, lineOf} from './count.js'

/** A place from which on a count holds, until the next one. */
interface Segment {
  readonly line: number
  readonly count: number
  /** False where what follows was skipped or is no code: then `count` says nothing. */
  readonly hasCount: boolean
  /** True where a region of the source begins, false where one ends and what is around it goes on. */
  readonly isEntry: boolean
  /** Between two regions: it has the count of what comes next, and no code of its own. */
  readonly isGap: boolean
}

/** How many lines all files of a report may have together, from their first segment to their last. */
const MAX_WORK = 20_000_000

/**
 * Reads what `llvm-cov export` writes as JSON, also for Rust and Swift. Its segments are swept line by line, by the rule of
 * llvm-cov's own line reports (LineCoverageStats in LLVM): a line counts when a region with a count covers its start or begins
 * on it, and has the largest count of those. A report made with `-summary-only` has totals alone.
 */
export function readLlvm(report: unknown): CoveragePart {
  const into = collector()
  const budget = {left: MAX_WORK}
  for (const entry of listField(report, 'data').flatMap(one => listField(one, 'files'))) {
    if (into.isFull() || budget.left < 0) break
    readFile(entry, into, budget)
  }
  return into.part('llvm')
}

function readFile(entry: unknown, into: Collector, budget: {left: number}): void {
  const path = textField(entry, 'filename') ?? ''
  const listed = fieldOf(entry, 'segments')
  if (!Array.isArray(listed)) {
    const [lines, covered] = ['count', 'covered'].map(field => countOf(fieldOf(entry, 'summary', 'lines', field)))
    if (typeof lines !== 'number' || typeof covered !== 'number')
      into.defect(`${shown(path)} has neither segments nor totals`)
    else into.file(path).total({covered, lines})
    return
  }
  const segments = listed.map(segmentOf).filter(segment => segment !== null)
  if (segments.length < listed.length) into.defect(`${shown(path)} has segments that cannot be read`)
  budget.left -= (segments.at(-1)?.line ?? 0) - (segments[0]?.line ?? 0)
  if (budget.left < 0) into.defect(`its files have more than ${MAX_WORK} lines`)
  else {
    const file = into.file(path)
    sweep(segments, file)
    readBranches(entry, file)
  }
}

function segmentOf(listed: unknown): Segment | null {
  if (!Array.isArray(listed)) return null
  const [line, count] = [lineOf(listed[0]), countOf(listed[2])]
  if (line === 0 || count === null) return null
  return {line, count, hasCount: isSet(listed[3]), isEntry: isSet(listed[4]), isGap: isSet(listed[5])}
}

/** Older versions write 1 and 0. */
function isSet(value: unknown): boolean {
  return value === true || value === 1
}

function sweep(segments: readonly Segment[], file: FileCollector): void {
  let around: Segment | null = null
  let next = 0
  let line = segments[0]?.line ?? 0
  while (next < segments.length) {
    const first = next
    while (next < segments.length && (segments[next]?.line ?? 0) <= line) next++
    const onLine = segments.slice(first, next)
    const count = countOn(onLine, around)
    if (count !== null) file.line(line, count)
    around = onLine.at(-1) ?? around
    line++
  }
}

function countOn(onLine: readonly Segment[], around: Segment | null): number | null {
  const [first] = onLine
  if (first !== undefined && !first.hasCount && first.isEntry) return null
  const begun = onLine.filter(({hasCount, isEntry, isGap}) => hasCount && isEntry && !isGap)
  if (begun.length === 0) return around?.hasCount === true ? around.count : null
  return Math.max(around?.hasCount === true ? around.count : 0, ...begun.map(({count}) => count))
}

/** `[line, column, line, column, times true, times false, …]` */
function readBranches(entry: unknown, file: FileCollector): void {
  const lines = new Map<number, {taken: number; branches: number}>()
  for (const branch of listField(entry, 'branches')) {
    const fields: readonly unknown[] = Array.isArray(branch) ? branch : []
    const line = lineOf(fields[0])
    const known = lines.get(line) ?? {taken: 0, branches: 0}
    const taken = [fields[4], fields[5]].filter(count => (countOf(count) ?? 0) > 0).length
    if (line > 0) lines.set(line, {taken: addUp(known.taken, taken), branches: addUp(known.branches, 2)})
  }
  for (const [line, {taken, branches}] of lines) file.branches(line, taken, branches)
}
