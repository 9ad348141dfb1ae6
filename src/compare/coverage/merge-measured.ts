import type {CoverageFormat, LineBranches, Measured} from './measured.js'
import {addUp} from './read/collector.js'

/** What one report says of one file of the tree. */
export interface MeasuredIn {
  readonly format: CoverageFormat
  readonly path: string
  readonly measured: Measured
}

/**
 * Unites what reports say of the same files. Those of one format are shards, whose counts are added up; those of different formats
 * tell of the same runs, and the largest count holds. Of a line's branches the larger numbers are kept, as most formats do not
 * say which ones were taken. Totals count only where no report knows the lines.
 */
export function mergeMeasured(all: readonly MeasuredIn[]): ReadonlyMap<string, Measured> {
  const byFormat = new Map<CoverageFormat, Map<string, Measured>>()
  for (const {format, path, measured} of all) {
    const files = byFormat.get(format) ?? new Map<string, Measured>()
    byFormat.set(format, files)
    unite(files, path, measured, addUp)
  }
  const [first = new Map<string, Measured>(), ...others] = byFormat.values()
  for (const files of others) for (const [path, measured] of files) unite(first, path, measured, Math.max)
  return first
}

type Unite = (a: number, b: number) => number

function unite(files: Map<string, Measured>, path: string, measured: Measured, counts: Unite): void {
  const known = files.get(path)
  files.set(path, known === undefined ? measured : united(known, measured, counts))
}

function united(a: Measured, b: Measured, counts: Unite): Measured {
  if (a.total !== null || b.total !== null) return ofTotals(a, b)
  const hits = new Map(a.hits)
  for (const [line, count] of b.hits) {
    const known = hits.get(line)
    hits.set(line, known === undefined ? count : counts(known, count))
  }
  return {hits, branches: unitedBranches(a.branches, b.branches), total: null}
}

function unitedBranches(
  a: ReadonlyMap<number, LineBranches>,
  b: ReadonlyMap<number, LineBranches>
): ReadonlyMap<number, LineBranches> {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a
  const all = new Map(a)
  for (const [line, {taken, branches}] of b) {
    const known = all.get(line) ?? {taken: 0, branches: 0}
    all.set(line, {taken: Math.max(known.taken, taken), branches: Math.max(known.branches, branches)})
  }
  return all
}

/** Two totals of one file do not tell which lines they have in common: the better one is the least that is true. */
function ofTotals(a: Measured, b: Measured): Measured {
  if (a.total === null || b.total === null) return a.total === null ? a : b
  return a.total.covered >= b.total.covered ? a : b
}
