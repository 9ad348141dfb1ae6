import type {Node} from 'web-tree-sitter'
import type {Arguments} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, firstTexts, parts} from '../node-text.js'

/** The content of a string literal without escapes, null for anything else. */
export function textOf(node: Node): string | null {
  if (node.type === 'verbatim_string_literal' && !node.text.slice(2, -1).includes('"')) return node.text.slice(2, -1)
  if (node.type !== 'string_literal') return null
  const inner = parts(node)
  return inner.every(({type}) => type === 'string_literal_content') ? inner.map(({text}) => text).join('') : null
}

function argumentsOf(list: Node | null): Arguments {
  const passed = parts(list).filter(({type}) => /argument$/.test(type))
  const nameOf = (part: Node): string => fieldText(part, 'name')
  const positional = passed.filter(part => nameOf(part) === '')
  const texts = firstTexts(positional, part => (part.lastNamedChild === null ? null : textOf(part.lastNamedChild)))
  return {count: passed.length, named: passed.map(nameOf).filter(name => name !== ''), isOpen: false, texts}
}

/** `f(…)`, `a.f(…)`, `a?.f(…)`, each also with `<T>`. */
export function readInvocation(node: Node, notes: Notes): void {
  const callee = field(node, 'function')
  if (callee !== null) callOn(callee, argumentsOf(field(node, 'arguments')), notes)
}

function callOn(callee: Node, passed: Arguments, notes: Notes): void {
  if (callee.type === 'identifier' && callee.text === 'nameof') notes.claim(callee)
  else if (callee.type === 'identifier') notes.call(callee, {receiver: null, arguments: passed})
  else if (callee.type === 'generic_name') {
    if (callee.firstNamedChild !== null) callOn(callee.firstNamedChild, passed, notes)
  } else if (callee.type === 'conditional_access_expression') {
    const member = callee.lastNamedChild
    const name = member === null ? null : bareName(field(member, 'name'))
    if (member?.type !== 'member_binding_expression' || name === null) return
    notes.claim(member)
    notes.call(name, {receiver: field(callee, 'condition'), arguments: passed})
  } else if (callee.type === 'member_access_expression' || callee.type === 'qualified_name') {
    const name = bareName(field(callee, 'name'))
    if (name !== null) notes.call(name, {receiver: receiverOf(callee), arguments: passed, callee})
  }
}

function bareName(name: Node | null): Node | null {
  return name?.type === 'generic_name' ? name.firstNamedChild : name
}

/** `this` and `base` are words, not expressions. */
function receiverOf(access: Node): Node | string | null {
  return field(access, 'expression') ?? field(access, 'qualifier') ?? access.firstChild?.text ?? null
}

/** `new C(…)`, `new A.C<T>(…)`, `new C { … }`. */
export function readCreation(node: Node, notes: Notes): void {
  const type = field(node, 'type')
  if (type !== null) callOn(type, argumentsOf(field(node, 'arguments')), notes)
}

/** `[A]`, `[A("x")]`. */
export function readAttribute(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const list = parts(node).find(({type}) => type === 'attribute_argument_list')
  if (name === null) return
  if (list !== undefined) callOn(name, argumentsOf(list), notes)
  else if (name.type === 'identifier') notes.refer(name)
}

/** `a.b` and the `.b` of `a?.b`. */
export function readMemberAccess(node: Node, notes: Notes): void {
  const name = bareName(field(node, 'name'))
  if (name === null) return
  const receiver = node.type === 'member_binding_expression' ? '' : receiverOf(node)
  notes.refer(name, receiver)
}

/** `A.B` as a type. */
export function readQualifiedName(node: Node, notes: Notes): void {
  const name = bareName(field(node, 'name'))
  if (name !== null) notes.refer(name, field(node, 'qualifier'))
}
