import type {Cleaner} from '../../text/clean-text.js'
import type {Place} from '../scan.js'

/** Lines and columns of a tool that names one range of one file; what is no whole number of at least 1 is 0. */
export interface Span {
  readonly startLine: number | null
  readonly endLine?: number | null
  readonly startColumn?: number | null
  readonly endColumn?: number | null
}

/** One range of one file as the place of a finding. */
export function aPlace(file: string | null, span: Span, clean: Cleaner): Place {
  const region = {
    startLine: natural(span.startLine),
    startColumn: natural(span.startColumn),
    endLine: natural(span.endLine),
    endColumn: natural(span.endColumn),
    byteOffset: -1,
    charOffset: -1
  }
  return {path: clean.file(file), region, name: null}
}

/** A line or column that can be one, else 0. */
export function natural(value: number | null | undefined): number {
  return Number.isSafeInteger(value) && (value ?? 0) > 0 ? (value ?? 0) : 0
}
