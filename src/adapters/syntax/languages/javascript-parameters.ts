import type {Node} from 'web-tree-sitter'
import type {Parameters} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, parts, squash} from '../node-text.js'

const PATTERNS = new Set(['object_pattern', 'array_pattern', 'rest_pattern'])

/** Every name that a pattern binds: `{a, b: [c], ...d}`. Defaults and computed keys within it are uses. */
export function namesIn(pattern: Node | null): readonly Node[] {
  if (pattern === null) return []
  const {type} = pattern
  if (type === 'identifier' || type === 'shorthand_property_identifier_pattern') return [pattern]
  if (type === 'pair_pattern') return namesIn(field(pattern, 'value'))
  if (type === 'assignment_pattern' || type === 'object_assignment_pattern') return namesIn(field(pattern, 'left'))
  return PATTERNS.has(type) ? pattern.namedChildren.flatMap(namesIn) : []
}

/** Binds the parameters of a function to its scope. */
export function readParameters(node: Node, notes: Notes): void {
  for (const parameter of parts(node)) for (const name of namesIn(patternOf(parameter))) notes.bind(name)
}

/** The parameters of a function, method or arrow; null for anything else. */
export function parametersOf(node: Node): Parameters | null {
  const single = field(node, 'parameter')
  if (single !== null) return {names: [single.text], types: [''], required: 1, accepted: 1}
  const list = field(node, 'parameters')
  if (list === null) return null
  const found = parts(list).filter(part => part.type !== 'decorator' && field(part, 'pattern')?.type !== 'this')
  const isOpen = found.some(part => patternOf(part).type === 'rest_pattern')
  return {
    names: found.map(part => nameOf(part)),
    types: found.map(part => squash(fieldText(part, 'type').replace(/^:\s*/, ''))),
    required: found.findLastIndex(isRequired) + 1,
    accepted: isOpen ? null : found.length
  }
}

function patternOf(parameter: Node): Node {
  return field(parameter, 'pattern') ?? parameter
}

function nameOf(parameter: Node): string {
  const pattern = patternOf(parameter)
  if (pattern.type === 'assignment_pattern') return squash(fieldText(pattern, 'left'))
  return squash(pattern.text.replace(/^\.\.\./, ''))
}

function isRequired(parameter: Node): boolean {
  if (parameter.type === 'optional_parameter' || field(parameter, 'value') !== null) return false
  const {type} = patternOf(parameter)
  return type !== 'assignment_pattern' && type !== 'rest_pattern'
}
