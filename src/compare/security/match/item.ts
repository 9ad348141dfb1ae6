import type {Place, SourceFinding} from '../scan.js'

/** What our own reading of a file says of the line that a finding is about. */
export interface LineText {
  /** The line without its blanks. */
  readonly line: string
  /** The hash of what begins there, as `lineHashes` makes it. */
  readonly context: string
}

/** A finding as it is matched. */
export interface Item {
  readonly finding: SourceFinding
  /** Where it is, in the integration's terms, also for one of the baseline. */
  readonly places: readonly Place[]
  /** False for a finding of the baseline whose lines were rewritten: then they are no place that could be the same. */
  readonly isPlaced: boolean
  /** The file and the changed place in it that its main line lies in; null where that is no changed place. */
  readonly hunk: string | null
}

/** What is known by now of the lines that findings are about; those that were not looked up are not in it. */
export type LineTexts = ReadonlyMap<Item, LineText>
