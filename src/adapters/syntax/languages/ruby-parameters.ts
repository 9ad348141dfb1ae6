import type {Node} from 'web-tree-sitter'
import type {Arguments, Parameters} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, firstTexts, parts} from '../node-text.js'

/** Any number of arguments: what a method takes whose parameters the text does not show. */
export const ANY: Parameters = {names: [], types: [], required: 0, accepted: null}

/** The parameters of a method; blocks are not counted. */
export function parametersOf(node: Node): Parameters {
  const found = parts(field(node, 'parameters')).filter(({type}) => type !== 'block_parameter')
  const isOpen = found.some(isRest)
  const names = found.map(part => (part.type === 'identifier' ? part.text : fieldText(part, 'name')))
  return {
    names,
    types: names.map(() => ''),
    required: found.filter(isRequired).length,
    accepted: isOpen ? null : found.length
  }
}

function isRest({type}: Node): boolean {
  return type === 'splat_parameter' || type === 'hash_splat_parameter' || type === 'forward_parameter'
}

function isRequired(part: Node): boolean {
  if (part.type === 'keyword_parameter') return field(part, 'value') === null
  return part.type === 'identifier' || part.type === 'destructured_parameter'
}

/** Binds the parameters of a method, block or lambda to its scope. */
export function readParameters(node: Node, notes: Notes): void {
  for (const name of namesIn(node)) notes.bind(name)
}

const PATTERNS =
  /^(?:(?:method|block|lambda)_parameters|destructured_(?:parameter|left_assignment)|left_assignment_list|rest_assignment|exception_variable|(?:array|find)_pattern|splat_parameter)$/

/** Every name that parameters or the left side of an assignment bind. */
export function namesIn(node: Node | null): readonly Node[] {
  if (node === null) return []
  if (node.type === 'identifier') return [node]
  if (PATTERNS.test(node.type) && field(node, 'name') === null) return node.namedChildren.flatMap(namesIn)
  return /_parameter$/.test(node.type) ? namesIn(field(node, 'name')) : []
}

/** What a call passes: keywords are named, a hash that may hold some, a splat and `...` leave it open. */
export function argumentsOf(list: Node | null): Arguments {
  const passed = parts(list).filter(({type}) => type !== 'block_argument')
  const pairs = passed.filter(({type}) => type === 'pair')
  const named = pairs.map(pair => keywordOf(field(pair, 'key')))
  return {
    count: passed.length,
    named: named.filter(name => name !== null),
    isOpen: named.includes(null) || passed.some(({type}) => /^(?:hash_)?splat_argument$|^forward_argument$/.test(type)),
    texts: firstTexts(
      passed.filter(({type}) => type !== 'pair'),
      textOf
    )
  }
}

/** `a:` and `:a =>`; null for what is no symbol. */
function keywordOf(key: Node | null): string | null {
  if (key?.type === 'hash_key_symbol') return key.text
  return key?.type === 'simple_symbol' ? key.text.slice(1) : null
}

/** The content of a string without escapes or placeholders, null for anything else. */
export function textOf(node: Node): string | null {
  if (node.type !== 'string') return null
  return node.namedChildren.every(({type}) => type === 'string_content')
    ? node.namedChildren.map(part => part.text).join('')
    : null
}
