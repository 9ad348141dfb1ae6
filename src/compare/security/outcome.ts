import type {TreeChange} from '../../domain/origin-of-change.js'
import type {FindingRow} from '../../domain/security.js'
import type {MovedLines} from './match/moved-lines.js'
import type {Finding} from './scan.js'

/** Texts of files of one of the two trees, in the order of the paths; null for what is absent, no text, or too big. */
export type TreeTexts = (
  side: 'baseline' | 'integration',
  paths: readonly string[]
) => Promise<readonly (string | null)[]>

/** What is known of the two trees beside the reports. */
export interface Trees {
  readonly change: TreeChange
  readonly moved: MovedLines
  /** Every file of the integration. */
  readonly paths: ReadonlySet<string>
  /** Which file of a tree a tool means by a path. */
  readonly find: {readonly baseline: (path: string) => string; readonly integration: (path: string) => string}
  readonly texts: TreeTexts
}

/** How a finding of the integration stands to the baseline, in SARIF's words (3.27.24). */
export type BaselineState = 'new' | 'unchanged' | 'updated'

/** What comes of comparing one tool's scans. */
export interface Outcome {
  /** Those that exist on both sides are left out, and only counted. */
  readonly rows: readonly Omit<FindingRow, 'gate' | 'tool'>[]
  readonly existing: number
  readonly defects: readonly string[]
  /** Every finding of the integration, also those that were silenced. */
  readonly states: ReadonlyMap<Finding, BaselineState>
}
