/** The import that closed a circle: which file, in which line, brings in which other file. */
export interface ClosingImport {
  readonly from: string
  readonly to: string
  /** 1-based; null where a tool's report does not tell. */
  readonly line: number | null
  /** The branch that brought it; null where none can be named. */
  readonly branch: string | null
}

/** Files that import each other in a circle which the baseline does not have, or that grew. */
export interface CycleRow {
  readonly change: 'new' | 'grown' | 'fixed'
  /** The files of the strongly connected component, sorted; the first 2,000 of a larger one. */
  readonly files: readonly string[]
  /** Of these the ones that no circle held together with the others in the baseline; empty for one that is fixed. */
  readonly joined: readonly string[]
  /** A shortest circle through the edge that closed it, first file not repeated. */
  readonly witness: readonly string[]
  /** null for one that is fixed. */
  readonly closedBy: ClosingImport | null
  /** Every import of the witness that the baseline does not have, `closedBy` among them; none for one that is fixed. */
  readonly imports: readonly ClosingImport[]
}

/** Circular imports, baseline against integration. */
export interface CycleComparison {
  readonly rows: readonly CycleRow[]
  /** How the imports were read: `built-in`, or the names of the tools whose reports were. */
  readonly source: string
  readonly defects: readonly string[]
  /** What was left out and why; it takes nothing from what is told. */
  readonly notes: readonly string[]
}

/** What became of a part of the public interface. */
export interface ApiChange {
  readonly kind: 'removed' | 'renamed' | 'signature' | 'moved' | 'behaviour'
  /** Whether callers have to change for it. */
  readonly isBreaking: boolean
  readonly symbol: string
  /** As it was, and as it is; null where absent. */
  readonly before: string | null
  readonly after: string | null
  readonly path: string
  /** 1-based, in the integration; in the baseline for what is gone. */
  readonly line: number | null
  readonly branch: string | null
  /** Where a migration note that the branches bring names it: `path:line`; null where none does. */
  readonly note: string | null
}

/** The public interface, baseline against integration. */
export interface ApiComparison {
  /** Breaking ones without a note first. */
  readonly changes: readonly ApiChange[]
  readonly source: string
  readonly defects: readonly string[]
  /** What was left out and why; it takes nothing from what is told. */
  readonly notes: readonly string[]
}
