import type {Node} from 'web-tree-sitter'
import type {Notes} from '../language.js'
import {field, fieldText, parts, squash} from '../node-text.js'

/** The content of a string literal without escapes, null for anything else. */
export function textOf(node: Node): string | null {
  if (node.type !== 'string_literal' && node.type !== 'raw_string_literal') return null
  const inner = parts(node).filter(({type}) => type !== 'raw_string_delimiter')
  return inner.every(({type}) => /^(?:raw_)?string_content$/.test(type)) ? inner.map(({text}) => text).join('') : null
}

const VERB = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/

/** A list of values. In one that counts, a list that starts with a text is a row with that key; a verb and a path are one key. */
export function readList(node: Node, notes: Notes): void {
  const [first, second, ...others] = parts(node)
  const key = first === undefined ? null : textOf(first)
  if (notes.counts === true && key !== null) {
    const path = VERB.test(key) && second !== undefined ? textOf(second) : null
    const rest = path === null && second !== undefined ? [second, ...others] : others
    notes.entry(node, {key: path === null ? key : `${key} ${path}`, value: rest.map(({text}) => text).join(', ')})
  }
  notes.collection(node)
}

/** `[KEY] = value`, `.key = value`. */
export function readPair(node: Node, notes: Notes): void {
  const designator = field(node, 'designator')
  const inner = designator?.firstNamedChild
  if (notes.counts === true && inner !== null && inner !== undefined) {
    notes.entry(node, {key: inner.text, value: field(node, 'value')})
  }
}

/** What a case compares with is a key of its switch. */
export function readCase(node: Node, notes: Notes): void {
  const value = field(node, 'value')
  const body = node.parent
  const outer = body?.parent
  if (value === null || outer?.type !== 'switch_statement') return
  const of = `switch ${squash(fieldText(outer, 'condition'), 80)}`
  notes.entry(value, {key: squash(value.text), value: squash(bodyOf(node, value), 80), of})
}

/** What stands behind the colon of a case. */
function bodyOf(node: Node, value: Node): string {
  return node.text.slice(value.endIndex - node.startIndex).replace(/^\s*:/, '')
}
