import type {LineRange} from './candidate.js'

/**
 * Where a source line stands, baseline against integration, in the twelve categories that lcov's `genhtml` introduced:
 * covered or not, new, gone, or newly (no longer) measured.
 */
export type LineCategory = 'UNC' | 'LBC' | 'UIC' | 'UBC' | 'GBC' | 'GIC' | 'GNC' | 'CBC' | 'EUB' | 'ECB' | 'DUB' | 'DCB'

/** How many of the lines that could be run were run. */
export interface Covered {
  readonly covered: number
  readonly lines: number
}

/** The coverage of one file on both trees; a side is null where the file is absent or was not measured. */
export interface FileCoverage {
  /** In the integration; in the baseline for a file that is gone. */
  readonly path: string
  readonly baseline: Covered | null
  readonly integration: Covered | null
  /** How many of its lines are of each category; those with none are left out. */
  readonly categories: Readonly<Partial<Record<LineCategory, number>>>
  /** Lines that are new and not covered (`UNC`), by the branch that brought them; null where none can be named. */
  readonly uncovered: readonly {readonly lines: LineRange; readonly branch: string | null}[]
  /** Lines whose text did not change and that are no longer covered (`LBC`). */
  readonly lost: readonly LineRange[]
}

/** Coverage of all files, baseline against integration. */
export interface CoverageComparison {
  /** Why the two cannot be held against each other; empty when they can. Then no difference is to be believed. */
  readonly incomparable: readonly string[]
  readonly baseline: Covered | null
  readonly integration: Covered | null
  /** Coverage of the lines that the branches brought; null when none of them could be run. */
  readonly patch: Covered | null
  readonly categories: Readonly<Record<LineCategory, number>>
  /** Files with a line that is not `CBC` or `UBC`, most serious first. */
  readonly files: readonly FileCoverage[]
  /** Paths in the reports that could not be found in the tree. */
  readonly unmapped: readonly string[]
  /** What makes the reports untrustworthy, each with the gate and side. */
  readonly defects: readonly string[]
}

/** Percent of the lines that are covered; null where there is none to cover. */
export function percentOf(covered: Covered | null): number | null {
  return covered === null || covered.lines === 0 ? null : (covered.covered / covered.lines) * 100
}
