import type {Node} from 'web-tree-sitter'
import {field} from '../node-text.js'

const CALLABLE = new Set(['arrow_function', 'function_expression', 'generator_function'])
const CLASSES = new Set(['class'])

/** True for a function that is a value. */
export function isCallable({type}: Node): boolean {
  return CALLABLE.has(type)
}

/** The text of a key that is a plain name, string or number; null for a computed one. */
export function keyOf(name: Node): string | null {
  if (name.type === 'computed_property_name') return null
  return name.type === 'string' ? name.text.slice(1, -1) : name.text
}

/** What a value makes of the name that it is given. */
export function kindOf(value: Node): 'function' | 'class' | 'variable' {
  if (isCallable(value)) return 'function'
  return CLASSES.has(value.type) ? 'class' : 'variable'
}

/** What stands below `as const`, `satisfies T`, parentheses and `Object.freeze(…)`. */
export function literalOf(value: Node | null): Node | null {
  let at = value
  for (let depth = 0; at !== null && depth < 4; depth++) {
    if (['as_expression', 'satisfies_expression', 'parenthesized_expression'].includes(at.type)) at = at.firstNamedChild
    else if (at.type === 'call_expression' && field(at, 'function')?.text === 'Object.freeze') {
      at = field(at, 'arguments')?.firstNamedChild ?? at
    } else return at
  }
  return at
}
