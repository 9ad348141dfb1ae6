import type {Node} from 'web-tree-sitter'
import type {Notes} from './language.js'

const LONGEST = 80
const PLAIN = /^[\w$]+(?:(?:\.|::)[\w$]+)*$/

/** Names a call of several lines outside of all definitions by what it calls: `setup(…)`, `app.use(…)`. */
export function nameTopCall(node: Node, callee: readonly (Node | null)[], notes: Notes): void {
  if (notes.isLocal || notes.around !== null || node.startPosition.row === node.endPosition.row) return
  const parts = callee.filter(part => part !== null)
  if (parts.some(({startIndex, endIndex}) => endIndex - startIndex > LONGEST)) return
  const name = parts.map(({text}) => text).join('.')
  if (PLAIN.test(name)) notes.block(node, `${name}(…)`)
}
