import type {Node} from 'web-tree-sitter'
import type {Parameters} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, hasChild} from '../node-text.js'
import {parametersOf} from './javascript-parameters.js'
import {isCallable, keyOf, literalOf} from './javascript-values.js'

/** True when `export` or `declare` stands before the definition. */
export function isExported(node: Node, notes: Notes): boolean {
  const wrapper = notes.wrapperOf(node)
  return wrapper !== null && wrapper.type !== 'decorator'
}

/** By TypeScript's grammar a decorator is the sibling of what it stands on. */
export function readDecorator(node: Node, notes: Notes): void {
  const next = node.nextNamedSibling
  if (next !== null && notes.wrapperOf(next) === null) notes.wrap(next, node)
}

/** A class has the parameters of its constructor. */
export function readClass(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  defineClass(node, node, {name, isVisible: isExported(node, notes)}, notes)
}

/** Defines a class; `body` is the node that has its body. */
export function defineClass(
  node: Node,
  body: Node,
  told: {name: Node | string; isVisible: boolean},
  notes: Notes
): void {
  notes.define(node, {
    kind: 'class',
    ...told,
    parameters: constructorOf(body),
    value: field(body, 'body'),
    isModified: [body, notes.wrapperOf(node)].some(at => at?.firstNamedChild?.type === 'decorator')
  })
}

function constructorOf(node: Node): Parameters | null {
  const body = field(node, 'body')
  const constructor = body?.namedChildren.find(
    child => child.type === 'method_definition' && field(child, 'name')?.text === 'constructor'
  )
  return constructor === undefined ? null : parametersOf(constructor)
}

/** `class A {}` as a value binds its name within itself. */
export function readClassExpression(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
  const name = field(node, 'name')
  if (name !== null) notes.bind(name)
}

/** A method of a class or of a named object. */
export function readMethod(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const key = keyOf(name)
  if (key === null || notes.counts === false) {
    notes.scope(node, 'function')
    return
  }
  const isAccessor = hasChild(node, 'get') || hasChild(node, 'set')
  notes.define(node, {
    kind: isAccessor ? 'field' : 'method',
    name: key,
    parameters: isAccessor ? null : parametersOf(node),
    isVisible: name.type !== 'private_property_identifier' && !isPrivate(node),
    isModified: isDecorated(node, notes)
  })
  if (isAccessor) notes.scope(node, 'function')
}

/** True for TypeScript's `private`. */
export function isPrivate(node: Node): boolean {
  return node.namedChildren.some(child => child.type === 'accessibility_modifier' && child.text === 'private')
}

function isDecorated(node: Node, notes: Notes): boolean {
  return [node.firstNamedChild, notes.wrapperOf(node)].some(at => at?.type === 'decorator')
}

/** A field of a class as JavaScript has it. */
export function readField(node: Node, notes: Notes): void {
  const name = field(node, 'property')
  if (name === null) return
  defineField(node, name, notes)
}

/** A field of a class; one that holds a function is called like a method. */
export function defineField(node: Node, name: Node, notes: Notes): void {
  const key = keyOf(name)
  const value = literalOf(field(node, 'value'))
  if (key === null || notes.counts === false) return
  notes.claim(name)
  const isCalled = value !== null && isCallable(value)
  notes.define(node, {
    kind: isCalled ? 'method' : 'field',
    name: key,
    parameters: isCalled ? parametersOf(value) : null,
    isVisible: name.type !== 'private_property_identifier' && !isPrivate(node),
    isModified: isDecorated(node, notes),
    value
  })
}
