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

/** How many of the ways out of decisions were taken. */
export interface BranchesTaken {
  readonly taken: number
  readonly branches: number
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
  /** The same for branches of the program; a side is null where no report tells of them. */
  readonly branches: {readonly baseline: BranchesTaken | null; readonly integration: BranchesTaken | null}
  /** Coverage of the lines that the branches brought; null when none of them could be run, or that cannot be known. */
  readonly patch: Covered | null
  /** Lines that hold no code, such as a bracket, are in none that tells of a change. Only `UNC` and `GNC` of what is incomparable. */
  readonly categories: Readonly<Record<LineCategory, number>>
  /** Files with a line that is not `CBC` or `UBC`, or with other totals where lines are not known; most serious first. */
  readonly files: readonly FileCoverage[]
  /** Paths in the reports that could not be found in the tree; no number contains them. */
  readonly unmapped: readonly string[]
  /** What the comparison cannot tell for the kind of reports there are, such as totals without lines. */
  readonly notes: readonly string[]
  /** What makes the reports untrustworthy, each with the gate and side. */
  readonly defects: readonly string[]
}

/** Percent of the lines that are covered; null where there is none to cover. */
export function percentOf(covered: Covered | null): number | null {
  return covered === null || covered.lines === 0 ? null : (covered.covered / covered.lines) * 100
}
