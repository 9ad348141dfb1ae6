/** One dependency that a manifest asks for. */
export interface ManifestEntry {
  /** What it is called, in the form in which two spellings of one name are equal. */
  readonly name: string
  /** The version or range as written, white space folded. */
  readonly version: string
  /** The line, counted from 1. */
  readonly line: number
}

/** Reads the entries of a manifest; what it cannot read for certain it leaves out. */
export type ReadManifest = (text: string) => readonly ManifestEntry[]

/** The text's lines with their numbers, line ends cut off. */
export function numberedLines(text: string): readonly {readonly text: string; readonly line: number}[] {
  return text.split(/\r?\n/).map((one, i) => ({text: one, line: i + 1}))
}
