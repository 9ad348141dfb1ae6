import type {Covered} from '../../domain/coverage.js'

/** What wrote a report, as far as its form tells. */
export type CoverageFormat =
  | 'lcov'
  | 'cobertura'
  | 'jacoco'
  | 'clover'
  | 'istanbul'
  | 'istanbul-summary'
  | 'coverage.py'
  | 'go'
  | 'llvm'
  | 'simplecov'

/** The ways out of one line, and how many of them were taken. */
export interface LineBranches {
  readonly taken: number
  readonly branches: number
}

/** What is known of the lines of one file. A line that is in no map could not be run, or was excluded by the tool. */
export interface Measured {
  /** How often each line ran, by its number from 1. */
  readonly hits: ReadonlyMap<number, number>
  /** By line; empty where the format tells nothing of branches. */
  readonly branches: ReadonlyMap<number, LineBranches>
  /** Where the report gives totals only, and `hits` is empty; else null. */
  readonly total: Covered | null
}

/** One file as a report names it. */
export interface ReportedFile extends Measured {
  /** As written, backslashes turned: absolute, relative to wherever the tool ran, or a name in a package. */
  readonly path: string
  /** Names of modules around it, outermost first, which may be folders on the way to it. */
  readonly modules: readonly string[]
}

/** What one report file says, before files are merged. */
export interface CoveragePart {
  /** null when the file could not be recognised. */
  readonly format: CoverageFormat | null
  readonly files: readonly ReportedFile[]
  /** Folders to which its paths may be relative, as it says itself. */
  readonly sources: readonly string[]
  /** Reasons why this one file cannot be trusted as whole, without its path. */
  readonly defects: readonly string[]
}

/** A report nothing could be read from. */
export function unreadable(defect: string): CoveragePart {
  return {format: null, files: [], sources: [], defects: [defect]}
}

/** Counts the lines that were run, and those that could have been. */
export function coveredOf({hits, total}: Measured): Covered {
  if (total !== null) return total
  let covered = 0
  for (const count of hits.values()) if (count > 0) covered++
  return {covered, lines: hits.size}
}
