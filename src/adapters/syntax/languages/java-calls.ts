import type {Node} from 'web-tree-sitter'
import type {Arguments} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, firstTexts, parts} from '../node-text.js'

/** `f(…)`, `a.f(…)`. */
export function readInvocation(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  notes.call(name, {receiver: field(node, 'object'), arguments: argumentsOf(field(node, 'arguments'))})
}

/** `new C(…)`, `new C<>(…)`, `new a.C(…)`. */
export function readCreation(node: Node, notes: Notes): void {
  const type = field(node, 'type')
  const bare = type?.type === 'generic_type' ? type.firstNamedChild : type
  const passed = argumentsOf(field(node, 'arguments'))
  if (bare?.type === 'type_identifier') notes.call(bare, {receiver: null, arguments: passed})
  if (bare?.type !== 'scoped_type_identifier' || bare.lastNamedChild === null) return
  notes.call(bare.lastNamedChild, {receiver: bare.firstNamedChild, arguments: passed, callee: bare})
}

/** `@A`, `@A("x")`, `@A(path = "x")`: the last form counts as the second, for both are how routes are said. */
export function readAnnotation(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const list = field(node, 'arguments')
  if (name?.type !== 'identifier') return
  if (list === null) {
    notes.refer(name)
    return
  }
  const passed = parts(list)
  const named = passed.filter(({type}) => type === 'element_value_pair')
  const values = passed.map(part => (isPath(part) ? (field(part, 'value') ?? part) : part))
  const texts = firstTexts(
    values.filter(({type}) => type !== 'element_value_pair'),
    textOf
  )
  const names = named.map(part => fieldText(part, 'key'))
  notes.call(name, {receiver: null, arguments: {count: passed.length, named: names, isOpen: false, texts}})
}

function isPath(part: Node): boolean {
  return part.type === 'element_value_pair' && /^(?:value|path)$/.test(fieldText(part, 'key'))
}

function argumentsOf(node: Node | null): Arguments {
  const passed = parts(node)
  return {count: passed.length, named: [], isOpen: false, texts: firstTexts(passed, textOf)}
}

/** The content of a string literal without escapes, null for anything else. */
function textOf(node: Node): string | null {
  if (node.type !== 'string_literal') return null
  return node.namedChildren.every(({type}) => type === 'string_fragment') ? node.text.slice(1, -1) : null
}
