/** A report file that was already read from disk. */
export interface ReportText {
  /** Its path in the tree, and its name in messages. */
  readonly path: string
  readonly text: string
}

/** The report files of one kind that one gate wrote on one tree. */
export interface SideReports {
  readonly files: readonly ReportText[]
  /** Where the tree stood, absolute, as the files may name it; empty where it is not known. */
  readonly root: string
}

/** The report files of one kind that one gate wrote on both trees; a side is null where the gate did not run. */
export interface GateReports {
  readonly gate: string
  readonly baseline: SideReports | null
  readonly integration: SideReports | null
}
