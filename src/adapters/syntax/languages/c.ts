import type {Language} from '../language.js'
import {C_NODES} from './c-nodes.js'

/** C. A header is told apart by its guard: types, macros and static functions of other files are theirs alone. */
export const c: Language = {
  name: 'c',
  grammar: 'tree-sitter-c',
  extensions: ['.c', '.h'],
  nodes: C_NODES
}
