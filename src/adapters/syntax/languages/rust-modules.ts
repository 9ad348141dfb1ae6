import type {Node} from 'web-tree-sitter'
import type {Export, Import} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, parts, squash} from '../node-text.js'
import {attributesOf} from './rust-attributes.js'

/** `mod a { … }` is a module; `mod a;` brings in the file of one, told as `self::a`, or as its `#[path]`. */
export function readModule(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const {first, isModified} = attributesOf(node)
  const isFile = field(node, 'body') === null
  if (first !== null) notes.wrap(node, first)
  const isVisible = node.namedChildren.some(({type}) => type === 'visibility_modifier')
  notes.define(node, {kind: 'module', name, isVisible, isModified, isDeclaration: isFile})
  if (!isFile) return
  const path = /path\s*=\s*"([^"]+)"/.exec(first?.text ?? '')?.[1]
  notes.bring(node, [{source: path ?? `self::${name.text}`, names: [], whole: name.text, isWildcard: false}])
}

type Told = Omit<Import, 'line'>

/** `use a::b::{self, C as D, e::*}` is three imports: of `a`, of `a::b` and of `a::b::e`. */
export function readUse(node: Node, notes: Notes): void {
  const argument = field(node, 'argument')
  if (argument === null) return
  const grouped = new Map<string, Told>()
  for (const told of leaves(argument, '')) {
    const key = `${told.source}\n${told.isWildcard ? '*' : ''}${told.whole ?? ''}`
    const before = grouped.get(key)
    grouped.set(key, before === undefined ? told : {...before, names: [...before.names, ...told.names]})
  }
  const isOffered = node.namedChildren.some(({type, text}) => type === 'visibility_modifier' && text === 'pub')
  if (isOffered) notes.offer(node, [...grouped.values()].flatMap(offered))
  notes.bring(node, [...grouped.values()])
}

/** What `pub use` passes on. */
function offered({source, names, whole, isWildcard}: Told): readonly Omit<Export, 'line'>[] {
  if (isWildcard) return [{name: '*', local: null, source}]
  const named = names.map(({name, local}) => ({name: local, local: name, source}))
  return whole === null ? named : [...named, {name: whole, local: '=', source}]
}

function leaves(node: Node, before: string): readonly Told[] {
  if (node.type === 'use_list') return parts(node).flatMap(part => leaves(part, before))
  if (node.type === 'scoped_use_list') {
    const list = field(node, 'list')
    return list === null ? [] : leaves(list, joined(before, fieldText(node, 'path')))
  }
  if (node.type === 'use_wildcard') {
    const source = joined(before, node.firstNamedChild?.text ?? '')
    return [{source, names: [], whole: null, isWildcard: true}]
  }
  const isRenamed = node.type === 'use_as_clause'
  const path = isRenamed ? fieldText(node, 'path') : node.text
  return [leaf(joined(before, path), isRenamed ? fieldText(node, 'alias') : null)]
}

function joined(before: string, path: string): string {
  const whole = path === 'self' && before !== '' ? before : before === '' ? path : `${before}::${path}`
  return squash(whole).replace(/\s*::\s*/g, '::')
}

function leaf(path: string, alias: string | null): Told {
  const cut = path.lastIndexOf('::')
  if (cut < 0) return {source: path, names: [], whole: alias ?? path, isWildcard: false}
  const name = path.slice(cut + 2)
  return {source: path.slice(0, cut), names: [{name, local: alias ?? name}], whole: null, isWildcard: false}
}
