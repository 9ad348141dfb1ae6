import type {Node} from 'web-tree-sitter'
import type {Arguments} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, firstTexts, parts, squash} from '../node-text.js'
import {textOf} from './c-tables.js'

/** What a call passes; a pack that is unfolded makes the count a guess. */
export function argumentsOf(node: Node | null): Arguments {
  const passed = parts(node)
  const isOpen = passed.some(({type}) => type === 'parameter_pack_expansion')
  return {count: passed.length, named: [], isOpen, texts: firstTexts(passed, textOf)}
}

/** `f(…)`, `a.f(…)`, `a->f(…)`, `A::f(…)`, each also with `<T>`. */
export function readCall(node: Node, notes: Notes): void {
  const callee = field(node, 'function')
  if (callee !== null) callOn(callee, argumentsOf(field(node, 'arguments')), notes)
}

/** Tells a call of what this node names. */
export function callOn(callee: Node, passed: Arguments, notes: Notes): void {
  if (/^(?:type_)?identifier$/.test(callee.type)) notes.call(callee, {receiver: null, arguments: passed})
  else if (callee.type === 'template_function' || callee.type === 'template_type') {
    const name = field(callee, 'name')
    if (name !== null) callOn(name, passed, notes)
  } else if (callee.type === 'field_expression') {
    const member = field(callee, 'field')
    const name = member?.type === 'template_method' ? field(member, 'name') : member
    if (name?.type === 'field_identifier') {
      notes.call(name, {receiver: field(callee, 'argument'), arguments: passed, callee})
    }
  } else if (callee.type === 'qualified_identifier') {
    const {name, receiver} = qualified(callee, notes)
    notes.call(name, {receiver, arguments: passed, callee})
  }
}

/** `a::B::c` that is not called. */
export function readQualified(node: Node, notes: Notes): void {
  const {name, receiver} = qualified(node, notes)
  if (/identifier$/.test(name.type)) notes.refer(name, receiver)
}

/** The last name, and what stands before it; the first of those is a name by itself. */
function qualified(node: Node, notes: Notes): {readonly name: Node; readonly receiver: string} {
  const scopes: string[] = []
  let at = node
  while (at.type === 'qualified_identifier') {
    const scope = field(at, 'scope')
    scopes.push(squash(fieldText(at, 'scope')))
    if (at.id === node.id && scope?.type === 'namespace_identifier') notes.refer(scope)
    const inner = field(at, 'name')
    if (inner === null) break
    notes.claim(inner)
    at = inner
  }
  const bare = /^template_(?:function|type|method)$/.test(at.type) ? (field(at, 'name') ?? at) : at
  return {name: bare, receiver: scopes.join('::')}
}

/** `a.b`, `a->b`. */
export function readMember(node: Node, notes: Notes): void {
  const name = field(node, 'field')
  if (name?.type === 'field_identifier') notes.refer(name, field(node, 'argument'))
}
