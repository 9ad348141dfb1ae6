import type {Node} from 'web-tree-sitter'
import type {Parameters} from '../../../domain/syntax.js'
import {field, fieldText, parts, squash} from '../node-text.js'

/** The parameters of a function, method or closure. A function that asks for all its arguments takes any number. */
export function parametersOf(node: Node): Parameters {
  const found = parts(field(node, 'parameters')).filter(({type}) => /_parameter$/.test(type))
  const isOpen =
    found.some(({type}) => type === 'variadic_parameter') || /\bfunc_get_args?\s*\(/i.test(fieldText(node, 'body'))
  return {
    names: found.map(part => fieldText(part, 'name').replace(/^&?\$/, '')),
    types: found.map(part => squash(fieldText(part, 'type'))),
    // One with a default before one without has to be passed as well.
    required: found.findLastIndex(isRequired) + 1,
    accepted: isOpen ? null : found.length
  }
}

function isRequired(parameter: Node): boolean {
  return parameter.type !== 'variadic_parameter' && field(parameter, 'default_value') === null
}
