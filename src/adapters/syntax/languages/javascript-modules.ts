import type {Node} from 'web-tree-sitter'
import type {Import} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, hasChild, parts} from '../node-text.js'
import {namesIn} from './javascript-parameters.js'

type Brought = Omit<Import, 'line'>

/** `import …` in each of its forms. */
export function readImport(node: Node, notes: Notes): void {
  const requires = node.namedChildren.find(({type}) => type === 'import_require_clause')
  const source = unquoted(field(node, 'source') ?? (requires === undefined ? null : field(requires, 'source')))
  if (source === null) return
  const when = isOfTypes(node) ? {when: 'never' as const} : {}
  if (requires !== undefined) {
    const whole = requires.firstNamedChild?.text ?? null
    notes.bring(node, [{source, names: [], whole, isWildcard: false, ...when}])
    return
  }
  const clause = node.namedChildren.find(({type}) => type === 'import_clause')
  notes.bring(node, [{source, ...clauseOf(clause ?? null), isWildcard: false, ...when}])
}

/** `import type …`, `export type … from`, or a list of which each name has `type` before it. */
function isOfTypes(node: Node): boolean {
  if (hasChild(node, 'type')) return true
  const clause = node.namedChildren.find(({type}) => type === 'import_clause')
  const list = node.namedChildren.find(({type}) => type === 'export_clause') ?? onlyList(clause)
  const names = list === undefined ? [] : parts(list)
  return names.length > 0 && names.every(part => hasChild(part, 'type'))
}

function onlyList(clause: Node | undefined): Node | undefined {
  const [only, ...others] = parts(clause ?? null)
  return only?.type === 'named_imports' && others.length === 0 ? only : undefined
}

function clauseOf(clause: Node | null): Pick<Brought, 'names' | 'whole'> {
  const names: {name: string; local: string}[] = []
  let whole: string | null = null
  for (const part of parts(clause)) {
    if (part.type === 'identifier') names.push({name: 'default', local: part.text})
    else if (part.type === 'namespace_import') whole = part.firstNamedChild?.text ?? null
    else if (part.type === 'named_imports') names.push(...specifiers(part))
  }
  return {names, whole}
}

function specifiers(list: Node): {name: string; local: string}[] {
  return parts(list).map(part => {
    const name = unquotedText(fieldText(part, 'name'))
    return {name, local: field(part, 'alias')?.text ?? name}
  })
}

/** What is exported may be said before a declaration, in a list, or as the default; `export … from` is an import too. */
export function readExport(node: Node, notes: Notes): void {
  const declaration = field(node, 'declaration')
  const source = unquoted(field(node, 'source'))
  const clause = node.namedChildren.find(({type}) => type === 'export_clause')
  if (source !== null) {
    const star = node.namedChildren.find(({type}) => type === 'namespace_export')
    const names = clause === undefined ? [] : specifiers(clause)
    const isWildcard = clause === undefined && star === undefined
    const when = isOfTypes(node) ? {when: 'never' as const} : {}
    notes.bring(node, [{source, names, whole: star?.firstNamedChild?.text ?? null, isWildcard, ...when}])
    return
  }
  if (clause !== undefined) {
    for (const part of parts(clause)) exposeSpecifier(part, notes)
    notes.skip(node)
  }
  const value = field(node, 'value') ?? (declaration === null ? node.firstNamedChild : null)
  if (value?.type === 'identifier') notes.expose(value.text)
  if (declaration === null && clause === undefined) notes.block(node, 'export default')
  if (value?.type === 'object') {
    notes.claim(value)
    notes.collection(value, 'default')
  }
  if (declaration === null) return
  notes.wrap(declaration, node)
  if (!/^(?:lexical|variable)_declaration$/.test(declaration.type)) return
  for (const declarator of parts(declaration)) notes.wrap(declarator, node)
}

/** `export {a as b}` gives a file another name, and no longer its own. */
function exposeSpecifier(part: Node, notes: Notes): void {
  const name = unquotedText(fieldText(part, 'name'))
  const alias = unquotedText(fieldText(part, 'alias'))
  if (alias === '' || alias === name || alias === 'default') notes.expose(name)
  else notes.define(part, {kind: 'variable', name: alias, isVisible: true, isLeaf: true})
}

/** The import that `const x = require('y')` or `const {a: b} = require('y')` is; null for any other value. */
export function requireImport(pattern: Node, value: Node): Brought | null {
  const call = value.type === 'await_expression' ? (value.firstNamedChild ?? value) : value
  const source = requireSource(call)
  if (source === null) return null
  const told = {source, isWildcard: false, ...timeOfCall(call)}
  if (pattern.type === 'identifier') return {...told, names: [], whole: pattern.text}
  return pattern.type === 'object_pattern' ? {...told, names: parts(pattern).flatMap(required), whole: null} : null
}

function required(part: Node): {name: string; local: string}[] {
  if (part.type === 'shorthand_property_identifier_pattern') return [{name: part.text, local: part.text}]
  if (part.type === 'object_assignment_pattern') {
    const name = fieldText(part, 'left')
    return [{name, local: name}]
  }
  const [local] = part.type === 'pair_pattern' ? namesIn(field(part, 'value')) : []
  return local === undefined ? [] : [{name: fieldText(part, 'key'), local: local.text}]
}

/** The module that `require('x')` or `import('x')` names; null for any other expression. */
export function requireSource(node: Node): string | null {
  if (node.type !== 'call_expression') return null
  const callee = field(node, 'function')
  const isImport = callee?.type === 'import' || (callee?.type === 'identifier' && callee.text === 'require')
  const passed = isImport ? parts(field(node, 'arguments')) : []
  return passed.length === 1 ? unquoted(passed[0] ?? null) : null
}

/** What `import('x')` brings in comes later than the file. */
export function timeOfCall(call: Node): Pick<Import, 'when'> {
  return field(call, 'function')?.type === 'import' ? {when: 'called'} : {}
}

function unquoted(node: Node | null): string | null {
  return node?.type === 'string' ? node.text.slice(1, -1) : null
}

function unquotedText(text: string): string {
  return text.replace(/^(['"])(.*)\1$/s, '$2')
}
