import type {Node} from 'web-tree-sitter'
import type {Export} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, hasChild, parts} from '../node-text.js'
import {requireSource} from './javascript-modules.js'
import {namesIn} from './javascript-parameters.js'
import {keyOf, literalOf} from './javascript-values.js'

type Offered = Omit<Export, 'line'>

/** How deep tables of exports are followed: `sources.ConcatSource` is two. */
const DEPTH = 3

/** Tells the names that `export …` gives a file, in each of its forms. */
export function offerExport(node: Node, notes: Notes): void {
  const source = textOf(field(node, 'source'))
  const clause = node.namedChildren.find(({type}) => type === 'export_clause')
  if (clause !== undefined) notes.offer(node, parts(clause).map(specifier(source)))
  else if (source !== null) notes.offer(node, [passedOn(node, source)])
  else if (hasChild(node, 'default')) offerDefault(node, notes)
  else notes.offer(node, [...declared(field(node, 'declaration')), ...assigned(node)])
}

function specifier(source: string | null): (part: Node) => Offered {
  return part => {
    const local = plain(fieldText(part, 'name'))
    return {name: plain(fieldText(part, 'alias')) || local, local, source}
  }
}

function passedOn(node: Node, source: string): Offered {
  const star = node.namedChildren.find(({type}) => type === 'namespace_export')?.firstNamedChild
  return star ? {name: plain(star.text), local: '=', source} : {name: '*', local: null, source}
}

function offerDefault(node: Node, notes: Notes): void {
  const declaration = field(node, 'declaration')
  const value = field(node, 'value') ?? declaration ?? node.firstNamedChild
  if (value === null) return
  const name = declaration === null ? null : field(declaration, 'name')
  notes.offer(node, [{name: 'default', ...(name === null ? originOf(value) : {local: name.text, source: null})}])
}

function declared(declaration: Node | null): readonly Offered[] {
  if (declaration === null) return []
  const isVariable = /^(?:lexical|variable)_declaration$/.test(declaration.type)
  const names = isVariable
    ? parts(declaration).flatMap(part => namesIn(field(part, 'name')))
    : [field(declaration, 'name')]
  return names.flatMap(name => (name === null ? [] : [{name: name.text, local: name.text, source: null}]))
}

/** TypeScript's `export = x`. */
function assigned(node: Node): readonly Offered[] {
  const value = hasChild(node, '=') ? node.firstNamedChild : null
  return value === null ? [] : [{name: '=', ...originOf(value)}]
}

/** Tells what `module.exports = …`, `exports.a = …` and the like give a file; `left` is what is assigned to. */
export function offerAssigned(left: Node, value: Node, notes: Notes): void {
  const target = left.text
  if (target === 'module.exports') {
    const table = literalOf(value.type === 'call_expression' ? lastArgument(value) : value)
    if (table?.type === 'object') notes.offer(value, tabled(table, '', DEPTH))
    notes.offer(value, [{name: '=', ...originOf(value)}])
    return
  }
  const name = /^(?:module\.)?exports\.([\w$]+)$/.exec(target)?.[1]
  if (name === undefined) return
  const {local, source} = originOf(value)
  notes.offer(value, [{name, local: local ?? (source === null ? name : null), source}])
}

/** `const app = module.exports = {…}`: the whole has a name here. */
export function offerNamedWhole(name: Node, value: Node | null, notes: Notes): void {
  for (let at = value; at?.type === 'assignment_expression'; at = field(at, 'right')) {
    if (field(at, 'left')?.text === 'module.exports') {
      notes.offer(name, [{name: '=', local: name.text, source: null}])
      return
    }
  }
}

function lastArgument(call: Node): Node | null {
  return parts(field(call, 'arguments')).at(-1) ?? null
}

function tabled(table: Node, prefix: string, depth: number): readonly Offered[] {
  if (depth === 0) return []
  return parts(table).flatMap((part): readonly Offered[] => {
    if (part.type === 'shorthand_property_identifier') {
      return [{name: prefix + part.text, local: part.text, source: null}]
    }
    if (part.type === 'spread_element') {
      const source = part.firstNamedChild === null ? null : requireSource(part.firstNamedChild)
      return source === null || prefix !== '' ? [] : [{name: '*', local: null, source}]
    }
    return entry(part, prefix, depth)
  })
}

function entry(part: Node, prefix: string, depth: number): readonly Offered[] {
  const name = field(part, 'key') ?? field(part, 'name')
  const key = name === null ? null : keyOf(name)
  if (key === null) return []
  if (part.type === 'method_definition') return [{name: prefix + key, ...returnedBy(part)}]
  const value = literalOf(field(part, 'value'))
  if (value?.type === 'object') return tabled(value, `${prefix}${key}.`, depth - 1)
  return [{name: prefix + key, ...(value === null ? NOTHING : originOf(value))}]
}

const NOTHING = {local: null, source: null}

/** `get Cart() { return require('./cart') }` passes on what it requires. */
function returnedBy(method: Node): Omit<Offered, 'name'> {
  const [only, ...others] = parts(field(method, 'body'))
  const value = only?.type === 'return_statement' && others.length === 0 ? only.firstNamedChild : null
  return hasChild(method, 'get') && value !== null ? originOf(value) : NOTHING
}

function originOf(value: Node): Omit<Offered, 'name'> {
  if (value.type === 'identifier') return {local: value.text, source: null}
  const required = requireSource(value)
  if (required !== null) return {local: '=', source: required}
  const object = value.type === 'member_expression' ? field(value, 'object') : null
  const source = object === null ? null : requireSource(object)
  return source === null ? NOTHING : {local: fieldText(value, 'property'), source}
}

function textOf(node: Node | null): string | null {
  return node?.type === 'string' ? node.text.slice(1, -1) : null
}

function plain(text: string): string {
  return text.replace(/^(['"])(.*)\1$/s, '$2')
}
