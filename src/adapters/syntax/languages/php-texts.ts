import type {Node} from 'web-tree-sitter'

/** The content of a string without escapes or variables, null for anything else. */
export function textOf(node: Node): string | null {
  if (node.type !== 'string' && node.type !== 'encapsed_string') return null
  return node.namedChildren.every(({type}) => type === 'string_content') ? node.text.slice(1, -1) : null
}
