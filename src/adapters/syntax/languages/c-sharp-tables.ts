import type {Node} from 'web-tree-sitter'
import type {Notes} from '../language.js'
import {field, fieldText, hasChild, parts, squash} from '../node-text.js'
import {textOf} from './c-sharp-calls.js'

/** Braces of values. In some that count, braces that start with a key are an entry; in an object's, names are its members. */
export function readInitializer(node: Node, notes: Notes): void {
  const [first, ...others] = parts(node)
  const isRow = notes.counts === true && others.length > 0 && first !== undefined && isKey(first)
  if (isRow) notes.entry(node, {key: keyOf(first), value: others.map(({text}) => text).join(', ')})
  const type = node.parent === null ? '' : fieldText(node.parent, 'type')
  notes.collection(node)
  for (const part of parts(node)) {
    const left = part.type === 'assignment_expression' ? field(part, 'left') : null
    if (left?.type === 'identifier') notes.refer(left, type)
  }
}

function isKey({type}: Node): boolean {
  return /^(?:string_literal|verbatim_string_literal|integer_literal|character_literal|member_access_expression)$/.test(
    type
  )
}

function keyOf(node: Node): string {
  return textOf(node) ?? squash(node.text)
}

/** `["a"] = 1` in braces that count. */
export function readAssignment(node: Node, notes: Notes): void {
  const left = field(node, 'left')
  const key = left?.type === 'element_binding_expression' ? left.firstNamedChild?.lastNamedChild : null
  if (notes.counts !== true || key === null || key === undefined) return
  notes.entry(node, {key: keyOf(key), value: fieldText(node, 'right')})
}

/** What a section compares with is a key of its switch. */
export function readSection(node: Node, notes: Notes): void {
  const outer = node.parent?.parent
  if (outer?.type !== 'switch_statement' || hasChild(node, 'when_clause')) return
  const of = `switch (${squash(fieldText(outer, 'value'), 80)})`
  for (const pattern of parts(node)) {
    const value = pattern.type === 'constant_pattern' ? pattern.firstNamedChild : null
    if (value !== null) notes.entry(value, {key: keyOf(value), value: bodyOf(node, value), of})
  }
}

/** What an arm compares with is a key of its switch. */
export function readArm(node: Node, notes: Notes): void {
  const outer = node.parent
  const pattern = node.firstNamedChild
  if (outer?.type !== 'switch_expression' || pattern?.type !== 'constant_pattern') return
  if (hasChild(node, 'when_clause') || pattern.firstNamedChild === null) return
  const of = `switch (${squash(outer.firstNamedChild?.text ?? '', 80)})`
  notes.entry(pattern, {key: keyOf(pattern.firstNamedChild), value: node.lastNamedChild?.text ?? '', of})
}

function bodyOf(section: Node, value: Node): string {
  return squash(section.text.slice(value.endIndex - section.startIndex).replace(/^\s*:/, ''), 80)
}
