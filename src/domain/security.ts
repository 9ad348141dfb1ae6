/** How bad a finding is, in the words that advisories use; `unknown` where the tool does not tell. */
export const FINDING_LEVELS = ['critical', 'high', 'medium', 'low', 'unknown'] as const
export type FindingLevel = (typeof FINDING_LEVELS)[number]

/**
 * Where a finding stands, baseline against integration. `new-rule`: only one side's tool or advisory data knows the rule, so
 * that nobody brought it. `suppressed`: it is in the integration, where somebody silenced it, and was not so in the baseline.
 */
export type FindingChange = 'new' | 'new-rule' | 'existing' | 'fixed' | 'suppressed'

/** One finding of a scan of the source, or of an audit of dependencies. */
export interface FindingRow {
  readonly gate: string
  readonly tool: string
  /** The rule, or the advisory's best known name. */
  readonly rule: string
  readonly change: FindingChange
  readonly level: FindingLevel
  readonly message: string
  /** Where it is, in the integration, or in the baseline for one that is fixed; null for a dependency. */
  readonly path: string | null
  readonly line: number | null
  /** The dependency it is about, with the version; null for source. */
  readonly dependency: {readonly name: string; readonly version: string | null} | null
  /** Whether it stands in lines that the branches changed; null where that cannot be told. */
  readonly inChangedCode: boolean | null
  /** Whose change brought it; null where none can be named. */
  readonly branch: string | null
}

/** All findings, baseline against integration. */
export interface SecurityComparison {
  /** Every row that is not `existing`, most serious first. */
  readonly rows: readonly FindingRow[]
  readonly counts: Readonly<Record<FindingChange, number>>
  /** A scan that could not run, or did not run alike on both sides: never taken for no finding. */
  readonly defects: readonly string[]
}
