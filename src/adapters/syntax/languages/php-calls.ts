import type {Node} from 'web-tree-sitter'
import type {Arguments} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, firstTexts, parts} from '../node-text.js'
import {readBlocks} from './php-blocks.js'
import {textOf} from './php-texts.js'

/** `f(…)`, `A\f(…)`; `f(...)` only names the function; `define('A', 1)` defines a constant. */
export function readFunctionCall(node: Node, notes: Notes): void {
  const callee = field(node, 'function')
  const list = field(node, 'arguments')
  if (callee === null) return
  const word = callee.text.toLowerCase().replace(/^\\/, '')
  readBlocks(node, callee.text, parts(list), notes)
  if (word === 'define') defineConstant(node, parts(list), notes)
  if (word === 'class_alias') defineAlias(node, parts(list), notes)
  callNamed(callee, list, notes)
}

function defineConstant(node: Node, passed: readonly Node[], notes: Notes): void {
  const name = passed[0]?.firstNamedChild
  const text = name == null ? null : textOf(name)
  if (text !== null && text !== '')
    notes.define(node, {kind: 'variable', name: text, value: passed[1]?.firstNamedChild ?? null})
}

/** `class_alias(A::class, 'B\\C')` defines C in B. */
function defineAlias(node: Node, passed: readonly Node[], notes: Notes): void {
  const name = passed[1]?.firstNamedChild
  // A backslash may be written twice.
  const text = name?.type === 'string' ? name.text.slice(1, -1).replaceAll('\\\\', '\\') : ''
  const path = text.replace(/^\\/, '').split('\\')
  const last = path.pop()
  if (last === undefined || last === '') return
  const owner = path.length === 0 ? [] : [path.join('\\')]
  notes.define(node, {kind: 'class', name: last, owner, isModified: true, isLeaf: true})
}

/** `new C(…)`. */
export function readCreation(node: Node, notes: Notes): void {
  const made = node.namedChildren.find(({type}) => /^(?:name|qualified_name|relative_name)$/.test(type))
  const list = node.namedChildren.find(({type}) => type === 'arguments') ?? null
  if (made !== undefined && !/^(?:self|static|parent)$/i.test(made.text)) callNamed(made, list, notes)
  else if (made !== undefined) notes.claim(made)
}

/** `#[Route('/x', methods: ['GET'])]`. */
export function readAttribute(node: Node, notes: Notes): void {
  const name = node.firstNamedChild
  if (name !== null) callNamed(name, field(node, 'parameters'), notes)
}

function callNamed(callee: Node, list: Node | null, notes: Notes): void {
  const name = callee.type === 'name' ? callee : callee.lastNamedChild
  if (name?.type !== 'name' || !/^(?:name|qualified_name|relative_name)$/.test(callee.type)) return
  const prefix = callee.text.slice(0, callee.text.length - name.text.length).replace(/\\$/, '')
  const receiver = prefix === '' ? null : prefix
  if (isNamedOnly(list)) notes.refer(name, receiver)
  else notes.call(name, {receiver, arguments: argumentsOf(list), ...(callee === name ? {} : {callee})})
}

/** `$a->f(…)`, `A::f(…)`; one whose name is computed tells nothing. */
export function readMemberCall(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const list = field(node, 'arguments')
  const receiver = field(node, 'object') ?? field(node, 'scope')
  if (name?.type !== 'name') return
  if (isNamedOnly(list)) notes.refer(name, receiver)
  else notes.call(name, {receiver, arguments: argumentsOf(list)})
}

/** `$a->b`, `A::B`, `A::$b`; `A::class` uses A alone. */
export function readAccess(node: Node, notes: Notes): void {
  const last = node.lastNamedChild
  const receiver = node.firstNamedChild
  const name =
    last?.type === 'variable_name' && node.type === 'scoped_property_access_expression' ? last.firstNamedChild : last
  if (name?.type !== 'name' || receiver === null || receiver.id === last?.id) return
  if (name.text === 'class') notes.claim(name)
  else notes.refer(name, receiver)
  if (last !== null && last.id !== name.id) notes.claim(last)
}

/** True for `f(...)`. */
function isNamedOnly(list: Node | null): boolean {
  return parts(list).some(({type}) => type === 'variadic_placeholder')
}

function argumentsOf(list: Node | null): Arguments {
  const passed = parts(list)
  const named = passed.filter(part => field(part, 'name') !== null)
  return {
    count: passed.length,
    named: named.map(part => fieldText(part, 'name')),
    isOpen: passed.some(part => part.firstNamedChild?.type === 'variadic_unpacking'),
    texts: firstTexts(
      passed.filter(part => field(part, 'name') === null),
      part => (part.firstNamedChild === null ? null : textOf(part.firstNamedChild))
    )
  }
}
