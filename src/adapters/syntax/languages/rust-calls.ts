import type {Node} from 'web-tree-sitter'
import type {Arguments} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, firstTexts, parts, squash} from '../node-text.js'

/** `f(…)`, `a::f(…)`, `a.f(…)`, each with or without `::<T>`. */
export function readCall(node: Node, notes: Notes): void {
  const called = field(node, 'function')
  const callee = called?.type === 'generic_function' ? field(called, 'function') : called
  const passed = argumentsOf(field(node, 'arguments'))
  if (callee?.type === 'identifier') notes.call(callee, {receiver: null, arguments: passed})
  const isPath = callee?.type === 'scoped_identifier'
  if (callee === null || (!isPath && callee.type !== 'field_expression')) return
  const name = field(callee, isPath ? 'name' : 'field')
  if (name === null || name.type === 'integer_literal') return
  notes.call(name, {receiver: field(callee, isPath ? 'path' : 'value'), arguments: passed, callee})
}

function argumentsOf(node: Node | null): Arguments {
  const passed = parts(node).filter(({type}) => type !== 'attribute_item')
  return {count: passed.length, named: [], isOpen: false, texts: firstTexts(passed, textOf)}
}

/** The content of a string literal without escapes, null for anything else. */
export function textOf(node: Node): string | null {
  if (node.type !== 'string_literal' && node.type !== 'raw_string_literal') return null
  const inner = parts(node)
  return inner.every(({type}) => type === 'string_content') ? inner.map(({text}) => text).join('') : null
}

const LITERAL = /^(?:string|raw_string|integer|char|negative)_literal$/

/** The literals that an arm without a condition compares with are keys of the match. */
export function readMatchArm(node: Node, notes: Notes): void {
  const pattern = field(node, 'pattern')
  const scrutinee = node.parent?.parent
  if (pattern === null || scrutinee?.type !== 'match_expression' || field(pattern, 'condition') !== null) return
  const of = `match ${squash(fieldText(scrutinee, 'value'), 80)}`
  const value = fieldText(node, 'value')
  for (const literal of alternatives(pattern)) {
    if (LITERAL.test(literal.type)) notes.entry(literal, {key: textOf(literal) ?? literal.text, value, of})
  }
}

function alternatives(pattern: Node): readonly Node[] {
  return parts(pattern).flatMap(part => (part.type === 'or_pattern' ? alternatives(part) : [part]))
}

/** `("a", 1)` in a list that is the value of a constant: its first text is a key. */
export function readRow(node: Node, notes: Notes): void {
  const [first, ...others] = parts(node)
  const key = first === undefined ? null : textOf(first)
  if (notes.counts === true && key !== null) {
    notes.entry(node, {key, value: others.map(({text}) => text).join(', ')})
  }
}

/** The list within `&[…]`, `Map::from([…])`, `Lazy::new(|| …)`. */
export function listIn(value: Node | null): Node | null {
  if (value === null || value.type === 'array_expression') return value
  if (value.type === 'reference_expression') return listIn(field(value, 'value'))
  if (value.type === 'call_expression') return listIn(field(value, 'arguments')?.firstNamedChild ?? null)
  return value.type === 'closure_expression' ? listIn(field(value, 'body')) : null
}
