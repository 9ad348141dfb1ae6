import type {Node} from 'web-tree-sitter'
import type {LineRange} from '../../domain/candidate.js'

/** The line that a node starts in, from 1. */
export function lineOf(node: Node): number {
  return node.startPosition.row + 1
}

/** From the first line of the one node to the last line of the one that ends last. */
export function linesOf(first: Node, node: Node): LineRange {
  const start = first.startPosition.row
  const {row, column} = (first.endIndex > node.endIndex ? first : node).endPosition
  // A node that ends with a line break ends at the start of the next line, which is not its own.
  const last = column === 0 && row > start ? row - 1 : row
  return {start: start + 1, count: last - start + 1}
}
