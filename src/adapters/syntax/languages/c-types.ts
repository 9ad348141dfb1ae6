import type {Node} from 'web-tree-sitter'
import type {Parameters} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, hasChild, parts, squash} from '../node-text.js'
import {functionDeclarator, namedBy, nameIn, parametersOf} from './c-declarators.js'
import {bindTypes} from './c-definitions.js'
import {isConditional, isInHeader, isUnnamed} from './c-places.js'

function flagsOf(node: Node): {readonly isVisible: boolean; readonly isModified: boolean} {
  return {isVisible: isInHeader(node) && !isUnnamed(node), isModified: isConditional(node)}
}

/** A struct, union or class with its body; without one its name is used, or only announced. */
export function readStruct(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const body = field(node, 'body')
  if (body === null) {
    if (name?.type === 'type_identifier' && node.nextSibling?.type === ';') notes.claim(name)
    return
  }
  if (name === null) return
  const {name: text, owner, isSpecial} = namedBy(name)
  const flags = flagsOf(node)
  const template = notes.wrapperOf(node)
  notes.claim(name)
  const parameters = constructorOf(body, text)
  notes.define(node, {
    kind: 'class',
    name: text,
    owner,
    parameters,
    ...flags,
    isModified: flags.isModified || isSpecial
  })
  bindTypes(template, notes)
}

/** The parameters of the only constructor; null where there is none, or a choice. */
function constructorOf(body: Node, name: string): Parameters | null {
  const found = parts(body).flatMap(part => {
    const declarator = /^(?:function_definition|declaration)$/.test(part.type)
      ? functionDeclarator(field(part, 'declarator'))
      : null
    return declarator !== null && fieldText(declarator, 'declarator') === name ? [declarator] : []
  })
  return found.length === 1 && found[0] !== undefined ? parametersOf(found[0]) : null
}

/** An enum. Unless it is a class, its members are names of the scope around it. */
export function readEnum(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const body = field(node, 'body')
  if (body === null) return
  const flags = flagsOf(node)
  const isScoped = hasChild(node, 'class') || hasChild(node, 'struct')
  for (const member of isScoped ? [] : parts(body)) {
    const own = member.type === 'enumerator' ? field(member, 'name') : null
    if (own === null) continue
    notes.wrap(own, member)
    notes.define(own, {kind: 'variable', name: own, ...flags})
  }
  if (name?.type === 'type_identifier') notes.define(node, {kind: 'enum', name, ...flags, hasEntries: true})
}

/** A member is an entry of its enum; of an enum class also a name within it. */
export function readEnumerator(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  notes.entry(node, {key: name.text, value: fieldText(node, 'value'), isMember: true})
  const outer = node.parent?.parent
  if (outer !== null && outer !== undefined && (hasChild(outer, 'class') || hasChild(outer, 'struct'))) {
    notes.define(node, {kind: 'field', name})
  }
}

/** `typedef struct {…} a`: the fields stand in a. Another typedef is a name beside what it names. */
export function readTypedef(node: Node, notes: Notes): void {
  const [first, ...others] = node.childrenForFieldName('declarator').map(nameIn)
  const type = field(node, 'type')
  const isBody = type !== null && /^(?:struct|union|enum)_specifier$/.test(type.type) && field(type, 'name') === null
  for (const name of others) defineName(node, name ?? null, notes)
  if (first?.type !== 'type_identifier' || !isBody) {
    defineName(node, first ?? null, notes)
    return
  }
  const isEnum = type.type === 'enum_specifier'
  const told = {name: squash(first.text), ...flagsOf(node), hasEntries: isEnum}
  notes.claim(first)
  if (isEnum) for (const member of parts(field(type, 'body'))) defineMember(member, notes)
  notes.define(node, {kind: isEnum ? 'enum' : 'class', ...told})
}

function defineMember(member: Node, notes: Notes): void {
  const name = member.type === 'enumerator' ? field(member, 'name') : null
  if (name === null) return
  notes.wrap(name, member)
  notes.define(name, {kind: 'variable', name, ...flagsOf(member)})
}

function defineName(node: Node, name: Node | null, notes: Notes): void {
  if (name?.type !== 'type_identifier' || notes.isLocal) return
  notes.wrap(name, node)
  notes.define(name, {kind: 'type', name, ...flagsOf(node)})
}
