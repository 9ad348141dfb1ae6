import type {Node} from 'web-tree-sitter'
import type {Parameters} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, parts, squash} from '../node-text.js'

const PATTERNS = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'dictionary_splat_pattern',
  'expression_list',
  'tuple',
  'list'
])

/** Every name that an assignment's target binds; attributes and subscripts bind none. */
export function namesIn(pattern: Node | null): readonly Node[] {
  if (pattern === null) return []
  if (pattern.type === 'identifier') return [pattern]
  return PATTERNS.has(pattern.type) ? pattern.namedChildren.flatMap(namesIn) : []
}

/** Binds the parameters of a function or lambda to its scope. */
export function readParameters(node: Node, notes: Notes): void {
  for (const parameter of parts(node)) {
    for (const name of namesIn(nameNode(parameter))) notes.bind(name, 'function')
  }
}

/** The parameters of a function or lambda; a method's receiver is left out. */
export function parametersOf(node: Node, hasReceiver = false): Parameters {
  const all = parts(field(node, 'parameters')).filter(({type}) => !/separator$/.test(type))
  const found = hasReceiver ? all.slice(1) : all
  return {
    names: found.map(part => (nameNode(part)?.text ?? '').replace(/^\*+/, '')),
    types: found.map(part => squash(fieldText(part, 'type'))),
    required: found.filter(isRequired).length,
    accepted: found.some(isOpen) ? null : found.length
  }
}

function nameNode(parameter: Node): Node | null {
  return field(parameter, 'name') ?? (parameter.type === 'typed_parameter' ? parameter.firstNamedChild : parameter)
}

function isRequired(parameter: Node): boolean {
  return field(parameter, 'value') === null && !isOpen(parameter)
}

function isOpen(parameter: Node): boolean {
  return /splat_pattern$/.test(nameNode(parameter)?.type ?? '')
}
