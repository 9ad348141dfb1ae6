import type {Node} from 'web-tree-sitter'
import type {Arguments} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, firstTexts, parts} from '../node-text.js'
import {readBlocks} from './javascript-blocks.js'
import {requireSource, timeOfCall} from './javascript-modules.js'

/** `f(…)`, `a.f(…)`; `require('x')` and `import('x')` are imports. */
export function readCall(node: Node, notes: Notes): void {
  const source = requireSource(node)
  if (source !== null) {
    notes.bring(node, [{source, names: [], whole: null, isWildcard: false, ...timeOfCall(node)}])
    return
  }
  readBlocks(node, notes)
  readCallee(field(node, 'function'), argumentsOf(field(node, 'arguments')), notes)
}

/** `new C(…)`. */
export function readNew(node: Node, notes: Notes): void {
  readCallee(field(node, 'constructor'), argumentsOf(field(node, 'arguments')), notes)
}

function readCallee(callee: Node | null, passed: Arguments, notes: Notes): void {
  if (callee?.type === 'identifier') notes.call(callee, {receiver: null, arguments: passed})
  if (callee?.type !== 'member_expression') return
  const name = field(callee, 'property')
  if (name !== null) notes.call(name, {receiver: field(callee, 'object'), arguments: passed, callee})
}

function argumentsOf(node: Node | null): Arguments {
  if (node?.type !== 'arguments') return {count: node === null ? 0 : 1, named: [], isOpen: node !== null, texts: []}
  const passed = parts(node)
  return {
    count: passed.length,
    named: [],
    isOpen: passed.some(part => part.type === 'spread_element'),
    texts: firstTexts(passed, textOf)
  }
}

/** The content of a string literal without escapes or placeholders, null for anything else. */
export function textOf(node: Node): string | null {
  if (node.type !== 'string' && node.type !== 'template_string') return null
  return node.namedChildren.every(part => part.type === 'string_fragment') ? node.text.slice(1, -1) : null
}
