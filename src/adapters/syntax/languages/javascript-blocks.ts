import type {Node} from 'web-tree-sitter'
import type {Notes} from '../language.js'
import {field, parts} from '../node-text.js'
import {nameTopCall} from '../top-call.js'

const GROUPS = /^(?:[fx]?(?:describe|context|it|test|specify)|suite|bench)$/
const HOOKS = /^(?:before|after)(?:Each|All)?$|^(?:setup|teardown)$/
const CALLBACKS = new Set(['arrow_function', 'function_expression', 'generator_function'])
const QUOTED = new Set(['string', 'template_string'])

/**
 * `describe('title', () => …)`, `test.each(…)('title', …)`, `t.test('title', …)` and `beforeEach(…)`, as the test runners of
 * JavaScript have them, and calls at top level.
 */
export function readBlocks(node: Node, notes: Notes): void {
  // What fits on a line needs no name.
  if (node.startPosition.row === node.endPosition.row) return
  const word = wordOf(field(node, 'function'))
  const passed = word === null ? [] : parts(field(node, 'arguments'))
  const hasCallback = passed.some(({type}) => CALLBACKS.has(type))
  const title = titleOf(passed[0])
  if (word !== null && hasCallback && HOOKS.test(word)) notes.block(node, word)
  else if (word !== null && hasCallback && title !== null) notes.block(node, `${word}(${title})`)
  else if (word === null) nameTopCall(node, [field(node, 'function')], notes)
}

/** The word of a test runner that a callee starts or ends with; null for any other. */
function wordOf(callee: Node | null): string | null {
  let at = callee
  // `test.each(…)` and `test.each` followed by a table in backquotes give the function that is called.
  if (at?.type === 'call_expression') at = field(at, 'function')
  const names = at?.type === 'member_expression' ? [field(at, 'object'), field(at, 'property')] : [at]
  return names.map(name => name?.text ?? '').find(name => GROUPS.test(name) || HOOKS.test(name)) ?? null
}

/** A literal title in double quotes; null where it is computed. */
function titleOf(node: Node | undefined): string | null {
  if (node === undefined || !QUOTED.has(node.type)) return null
  const isFixed = node.namedChildren.every(({type}) => type === 'string_fragment' || type === 'escape_sequence')
  return isFixed ? `"${node.text.slice(1, -1)}"` : null
}
