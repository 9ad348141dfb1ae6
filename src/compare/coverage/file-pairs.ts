import type {CoverageSide} from './coverage-side.js'
import {UNRELATED} from './align-lines.js'
import type {Measured} from './measured.js'
import {sortLines, type SortedLines} from './sort-lines.js'
import type {TreePair} from './tree-pair.js'

/** One file on both sides, null where it was not measured, and its lines sorted. */
export interface FilePair {
  /** In the integration; in the baseline for a file that is gone. */
  readonly path: string
  readonly baseline: Measured | null
  readonly integration: Measured | null
  readonly sorted: SortedLines
}

/** Puts the files of both sides beside each other, renamed ones too. Where a side has totals only no line is sorted. */
export function filePairs(baseline: CoverageSide, integration: CoverageSide, trees: TreePair): readonly FilePair[] {
  const pairs: FilePair[] = []
  const met = new Set<string>()
  for (const [path, after] of integration.files) {
    const old = trees.oldPath(path)
    if (old !== null) met.add(old)
    const before = old === null ? null : (baseline.files.get(old) ?? null)
    const sorted = hasLines(before) && hasLines(after) ? sortLines(before, after, trees.aligned(path)) : NOTHING
    pairs.push({path, baseline: before, integration: after, sorted})
  }
  for (const [old, before] of baseline.files) {
    if (met.has(old)) continue
    const path = trees.newPath(old)
    const aligned = path === null ? UNRELATED : trees.aligned(path)
    const sorted = hasLines(before) ? sortLines(before, null, aligned) : NOTHING
    pairs.push({path: path ?? old, baseline: before, integration: null, sorted})
  }
  return pairs
}

const NOTHING: SortedLines = {quiet: {}, told: []}

function hasLines(measured: Measured | null): boolean {
  return measured === null || measured.total === null
}
