import type {CoverageSide} from './coverage-side.js'
import {UNRELATED, type Aligned} from './align-lines.js'
import type {Measured} from './measured.js'
import {sortLines, type SortedLines} from './sort-lines.js'
import type {TreePair} from './tree-pair.js'

/** One file on both sides, null where it was not measured. */
export interface FilePair {
  /** In the integration; in the baseline for a file that is gone. */
  readonly path: string
  readonly baseline: Measured | null
  readonly integration: Measured | null
  /** Its lines; null where they are not known, or cannot be held against each other. */
  readonly sorted: SortedLines | null
}

/** Puts the files of both sides beside each other, renamed ones too. */
export function filePairs(baseline: CoverageSide, integration: CoverageSide, trees: TreePair): readonly FilePair[] {
  const pairs: FilePair[] = []
  const met = new Set<string>()
  for (const [path, after] of integration.files) {
    const old = trees.oldPath(path)
    if (old !== null) met.add(old)
    const before = old === null ? null : (baseline.files.get(old) ?? null)
    pairs.push({path, baseline: before, integration: after, sorted: sorted(before, after, trees.aligned(path))})
  }
  for (const [old, before] of baseline.files) {
    if (met.has(old)) continue
    const path = trees.newPath(old)
    const aligned = path === null ? UNRELATED : trees.aligned(path)
    pairs.push({path: path ?? old, baseline: before, integration: null, sorted: sorted(before, null, aligned)})
  }
  return pairs
}

function sorted(before: Measured | null, after: Measured | null, aligned: Aligned | null): SortedLines | null {
  const isOfTotals = [before, after].some(side => side !== null && side.total !== null)
  return isOfTotals || aligned === null ? null : sortLines(before, after, aligned)
}
