import type {Node} from 'web-tree-sitter'
import type {Parameters} from '../../../domain/syntax.js'
import {field, fieldText, hasChild, parts, squash} from '../node-text.js'

const WRAPS = /^(?:(?:pointer|reference|array|init|attributed|bitfield|variadic)_declarator|pointer_type_declarator)$/

/** What a declarator declares, without pointers, sizes and values: a name, or a function's declarator. */
function bareDeclarator(node: Node | null): Node | null {
  let at = node
  while (at !== null && WRAPS.test(at.type)) at = field(at, 'declarator') ?? at.firstNamedChild
  return at
}

/** The declarator of a function; null for variables, pointers to functions among them. */
export function functionDeclarator(node: Node | null): Node | null {
  const bare = bareDeclarator(node)
  if (bare?.type !== 'function_declarator') return null
  return field(bare, 'declarator')?.type === 'parenthesized_declarator' ? null : bare
}

/** The name in a declarator of any depth. */
export function nameIn(node: Node | null): Node | null {
  const bare = bareDeclarator(node)
  if (bare?.type === 'function_declarator') return nameIn(field(bare, 'declarator'))
  if (bare?.type === 'parenthesized_declarator') return nameIn(bare.firstNamedChild)
  return bare
}

/** A name and what it is qualified with: `a::B::f` is f of a and B. */
export interface Named {
  readonly name: string
  readonly owner: readonly string[]
  /** True for `f<int>`: it is a special case of another definition. */
  readonly isSpecial: boolean
  /** True for the f of `A<int>::f`, which is such a case where it stands in no template. */
  readonly isOfArguments: boolean
}

/** Takes a name apart. */
export function namedBy(node: Node): Named {
  const owner: string[] = []
  let isOfArguments = false
  let at = node
  while (at.type === 'qualified_identifier') {
    const scope = fieldText(at, 'scope')
    isOfArguments ||= scope.includes('<')
    if (scope !== '') owner.push(squash(scope).replace(/<.*$/, ''))
    const inner = field(at, 'name')
    if (inner === null) break
    at = inner
  }
  const isSpecial = at.type === 'template_function' || at.type === 'template_type'
  return {name: squash(at.text).replace(/\s/g, ''), owner, isSpecial, isOfArguments}
}

/** What a function's declarator accepts; `(void)` is nothing. */
export function parametersOf(declarator: Node): Parameters {
  const list = field(declarator, 'parameters')
  const found = parts(list).filter(part => part.type.endsWith('parameter_declaration') && !isVoid(part))
  const isOpen = list !== null && (hasChild(list, '...') || hasChild(list, 'variadic_parameter') || found.some(isPack))
  const counted = found.filter(part => !isPack(part))
  const required = counted.filter(({type}) => type !== 'optional_parameter_declaration').length
  return {
    names: found.map(part => nameIn(field(part, 'declarator'))?.text ?? ''),
    types: found.map(typeOf),
    required,
    accepted: isOpen ? null : found.length
  }
}

function isPack({type}: Node): boolean {
  return type === 'variadic_parameter_declaration'
}

function isVoid(part: Node): boolean {
  return part.text === 'void'
}

function typeOf(part: Node): string {
  const {text, startIndex} = part
  const name = nameIn(field(part, 'declarator'))
  const end = field(part, 'default_value')?.startIndex
  const whole = end === undefined ? text : text.slice(0, end - startIndex).replace(/=\s*$/, '')
  if (name === null || !/identifier$/.test(name.type)) return squash(whole)
  return squash(whole.slice(0, name.startIndex - startIndex) + whole.slice(name.endIndex - startIndex))
}
