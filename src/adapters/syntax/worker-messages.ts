import type {FileSyntax} from '../../domain/syntax.js'

/** One file to be read by the worker. */
export interface ReadRequest {
  readonly path: string
  readonly text: string
}

/**
 * What the worker says: once that it is there, then one answer for each file in the order they came. After `broken` it reads
 * nothing more, for a parser that has run out of its memory keeps its damage. `failed` is no file's fault.
 */
export type ReadReply =
  | {readonly kind: 'ready'}
  | {readonly kind: 'read'; readonly syntax: FileSyntax | null}
  | {readonly kind: 'broken'}
  | {readonly kind: 'failed'; readonly reason: string}

/** What helps when the parser itself is missing or damaged. */
export const REINSTALL = 'Install this program again: a part of it is missing or damaged'
