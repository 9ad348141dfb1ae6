import type {TestFormat} from '../../domain/tests.js'
import {chainRows, rowsOf} from './table/row-chains.js'
import {keyAt, millisecondsAt, type TestTable} from './table/test-table.js'

/** The rows that came from one report file, from `start` up to but without `end`. */
export interface FileRows {
  readonly path: string
  readonly format: TestFormat | null
  readonly start: number
  readonly end: number
  readonly hasUniqueNames: boolean
}

/** Share of the larger file's tests that both files of two legs hold; shards hold none, a rerun of what failed few. */
const SHARED = 0.5

/** Names for parts and attempts of one run, which say nothing of where it ran. */
const NO_LEG = /^(?:(?:run|attempt|retry|rerun|try|shard|part|worker|job|chunk|group|split|batch)[-_. ]?\d*)?$/i
/** A date, a process or a random id: on the other tree it would be another one. */
const PASSING = /\d{4,}|[0-9a-f]{8,}/i

/**
 * Tells which files are legs of a matrix (the same tests on another system, version or browser), and the name of each leg: what
 * its path has and the others' have not. Files that are merely counted, or that are alike to the last duration, are none.
 */
export function variantsOf(table: TestTable, files: readonly FileRows[]): readonly (readonly [FileRows, string])[] {
  return groupsOf(files, sharing(table, files)).flatMap(group => {
    const labels = labelsOf(group.map(({path}) => path))
    return areLegs(labels) ? group.map((file, i) => [file, labels[i] ?? ''] as const) : []
  })
}

function areLegs(labels: readonly string[]): boolean {
  if (new Set(labels).size < labels.length || isCount(labels)) return false
  return labels.every(label => label.length > 1 && !NO_LEG.test(label) && !PASSING.test(label))
}

/** 0, 1, 2 or 1, 2, 3 and so on, in any order; versions mostly begin elsewhere. */
function isCount(labels: readonly string[]): boolean {
  const numbers = labels.map(Number).sort((a, b) => a - b)
  const [first = NaN] = numbers
  return (first === 0 || first === 1) && numbers.every((one, i) => one === first + i)
}

/** Pairs of files that hold mostly the same tests. */
function sharing(table: TestTable, files: readonly FileRows[]): readonly (readonly [FileRows, FileRows])[] {
  const chains = chainRows(table, table.store.size)
  const counts = new Map<number, number>()
  for (let key = 0; key < chains.keys; key++) {
    if (!chains.hasSeveral(key)) continue
    const found = filesWith(rowsOf(chains, key), files)
    for (const pair of pairsOf(found, files.length)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return [...counts].flatMap(([pair, shared]) => {
    const [a, b] = [files[Math.floor(pair / files.length)], files[pair % files.length]]
    if (!a || !b || a.format !== b.format) return []
    const larger = Math.max(a.end - a.start, b.end - b.start)
    return shared >= larger * SHARED && !areCopies(table, a, b) ? [[a, b] as const] : []
  })
}

function filesWith(rows: readonly number[], files: readonly FileRows[]): readonly number[] {
  return files.flatMap(({start, end}, i) => (rows.some(row => row >= start && row < end) ? [i] : []))
}

function pairsOf(found: readonly number[], files: number): readonly number[] {
  return found.flatMap((a, i) => found.slice(i + 1).map(b => a * files + b))
}

/** One report that was found twice. */
function areCopies(table: TestTable, a: FileRows, b: FileRows): boolean {
  const size = a.end - a.start
  if (size !== b.end - b.start) return false
  for (let i = 0; i < size; i++) {
    const [one, other] = [a.start + i, b.start + i]
    if (keyAt(table, one) !== keyAt(table, other) || table.flags[one] !== table.flags[other]) return false
    if (!Object.is(millisecondsAt(table, one), millisecondsAt(table, other))) return false
  }
  return true
}

/** Files that hang together by pairs. */
function groupsOf(
  files: readonly FileRows[],
  pairs: readonly (readonly [FileRows, FileRows])[]
): readonly (readonly FileRows[])[] {
  const groups = new Map<FileRows, Set<FileRows>>()
  for (const [a, b] of pairs) {
    const joined = new Set([a, b, ...(groups.get(a) ?? []), ...(groups.get(b) ?? [])])
    for (const file of joined) groups.set(file, joined)
  }
  return [...new Set(groups.values())].map(group => files.filter(file => group.has(file)))
}

/** What is left of each path without the beginning and end that all share, whole words kept. */
function labelsOf(paths: readonly string[]): readonly string[] {
  const start = sharedLength(paths, (text, i) => text[i])
  const rests = paths.map(path => path.slice(start))
  const end = sharedLength(rests, (text, i) => text.at(-1 - i))
  return rests.map(rest => rest.slice(0, rest.length - end).replace(/^[-_./]+|[-_./]+$/g, ''))
}

/** How many characters all texts share from one end on, up to the end of a word. */
function sharedLength(texts: readonly string[], at: (text: string, i: number) => string | undefined): number {
  const [first = ''] = texts
  let shared = 0
  while (shared < first.length && texts.every(text => at(text, shared) === at(first, shared))) shared++
  while (shared > 0 && /[a-z0-9]/i.test(at(first, shared - 1) ?? '')) shared--
  return shared
}
