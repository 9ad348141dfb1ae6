import type {LineRange} from '../../domain/candidate.js'
import type {ConflictBase, Severity} from '../../domain/conflict.js'
import {enclosingDefinition} from '../../domain/enclosing-definition.js'
import type {Definition} from '../../domain/syntax.js'
import {quoteLines} from '../quote-places.js'
import type {Delta} from './delta.js'
import type {FileView} from './file-view.js'

/** A place to be quoted, and the party that has it. */
export interface Quoted {
  readonly delta: Delta
  readonly path: string
  readonly lines: LineRange | null
  /** What this side does there: `renames total to sum`. */
  readonly words: string
}

/** What two parties do that does not go together, as far as their own files show; still to be tried on the merged tree. */
export interface Suspect {
  readonly type: SemanticType
  readonly severity: Severity
  readonly reason: string
  /** What is in question, shown to people: `Cart.total`. */
  readonly subject: string
  readonly first: Quoted
  readonly second: Quoted
  readonly explanation: string
  /** What stood there before, to be quoted; null where nothing did. */
  readonly was: ConflictBase | null
  /** Words whose files are looked through for other definitions; empty when only the files in question count. */
  readonly words: readonly string[]
  /** Tells whether it still holds in the merged tree. */
  readonly holds: (merged: MergedFiles) => boolean
}

/** The types of conflicts that syntax alone can show. */
export type SemanticType =
  | 'removed-definition'
  | 'moved-definition'
  | 'changed-parameters'
  | 'duplicate-definition'
  | 'removed-file'
  | 'duplicate-registration'

/** The merged tree, as far as it was read: files both parties left alone are those of the base. */
export interface MergedFiles {
  /** A file of either party as the merge has it; null when it is gone or cannot be read. */
  readonly view: (path: string) => FileView | null
  /** Other definitions of a word, in files that were looked through; null when there are too many of them. */
  readonly elsewhere: (word: string) => readonly {readonly view: FileView; readonly definition: Definition}[] | null
  /** The files that a word's other definitions could stand in, changed by neither. */
  readonly exists: (path: string) => boolean
  readonly paths: readonly string[]
}

/** Quotes a definition as it was, no more of it than `most` lines. */
export function quoteWas({path, text, syntax}: FileView, {lines}: Definition, most: number): ConflictBase {
  const shown = {start: lines.start, count: Math.min(most, lines.count)}
  return {path, lines: shown, text: quoteLines(text, shown), definition: enclosingDefinition(syntax, lines)}
}

/** Severities from the least to the most. */
const RANKS: readonly Severity[] = ['low', 'medium', 'high']

/** The lesser of two severities. */
export function atMost(severity: Severity, limit: Severity): Severity {
  return RANKS.indexOf(severity) <= RANKS.indexOf(limit) ? severity : limit
}
