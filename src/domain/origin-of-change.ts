import type {FileChange} from './candidate.js'

/**
 * Everything that differs between the baseline's tree and the integration's, and who brought it: what tests, coverage,
 * findings and interfaces are attributed by.
 */
export interface TreeChange {
  /** Renames followed. */
  readonly changes: readonly FileChange[]
  /** Every file of the integration, for mapping the paths in reports; sorted. */
  readonly paths: readonly string[]
  /** Every file of the baseline, likewise. */
  readonly basePaths: readonly string[]
  /**
   * The branch that brought a line of the integration (1-based), or changed the file at all when `line` is null; null when
   * none did, or several did and none can be named.
   */
  readonly branchOf: (path: string, line: number | null) => string | null
}
