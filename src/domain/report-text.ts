/** A report file that was already read from disk. */
export interface ReportText {
  /** Its path in the tree, and its name in messages. */
  readonly path: string
  readonly text: string
}

/** A report file that is read piece by piece, so that a huge one never stands in memory whole. */
export interface ReportStream {
  /** Its path in the tree, and its name in messages. */
  readonly path: string
  /** Its text from the beginning, in pieces of any size; throws a ToolError when it cannot be read. */
  readonly pieces: () => Iterable<string>
}

/** A report file, read already or to be read. */
export type ReportSource = ReportText | ReportStream

/** The text of a report file, in pieces. */
export function piecesOf(source: ReportSource): Iterable<string> {
  return 'text' in source ? [source.text] : source.pieces()
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
