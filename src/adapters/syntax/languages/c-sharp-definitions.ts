import type {Node} from 'web-tree-sitter'
import type {DefinitionKind, Parameters} from '../../../domain/syntax.js'
import type {Notes, Reader} from '../language.js'
import {field, fieldText, hasChild, parts, squash} from '../node-text.js'
import {isConditional} from './c-places.js'

/** These say something to the compiler's messages or the reader alone. */
const HARMLESS =
  /^(?:Obsolete|Serializable|SuppressMessage|MethodImpl|DebuggerDisplay|EditorBrowsable|Pure|CanBeNull|NotNull)$/

function modifiersOf(node: Node): readonly string[] {
  return node.namedChildren.filter(({type}) => type === 'modifier').map(({text}) => text)
}

interface Flags {
  readonly isVisible: boolean
  readonly isModified: boolean
}

function flagsOf(node: Node, notes: Notes): Flags {
  const modifiers = modifiersOf(node)
  const attributes = node.namedChildren.filter(({type}) => type === 'attribute_list').flatMap(parts)
  const isMember = notes.around === 'class'
  const isOpen = modifiers.some(word => /^(?:public|protected|internal)$/.test(word))
  return {
    // Other parts of a class see what is private.
    isVisible: isOpen || (!isMember && !modifiers.includes('private')) || isInPart(node),
    isModified:
      modifiers.includes('partial') ||
      attributes.some(attribute => !HARMLESS.test(fieldText(attribute, 'name'))) ||
      isConditional(node)
  }
}

function isInPart(node: Node): boolean {
  const outer = node.parent?.parent
  return outer !== null && outer !== undefined && modifiersOf(outer).includes('partial')
}

/** A class, struct, record, interface, enum or delegate. */
export function readType(kind: DefinitionKind): Reader {
  return (node, notes) => {
    const name = field(node, 'name')
    if (name === null) return
    const own = node.namedChildren.find(({type}) => type === 'parameter_list')
    const isCalled = kind === 'class' && own !== undefined
    const parameters = isCalled ? parametersOf(own) : kind === 'class' ? constructorOf(field(node, 'body')) : null
    notes.define(node, {kind, name, parameters, ...flagsOf(node, notes), hasEntries: kind === 'enum'})
  }
}

/** The parameters of the only constructor; null where there is none, or a choice. */
function constructorOf(body: Node | null): Parameters | null {
  const found = parts(body).filter(
    part => part.type === 'constructor_declaration' && !modifiersOf(part).includes('static')
  )
  return found.length === 1 && found[0] !== undefined ? parametersOf(field(found[0], 'parameters')) : null
}

/** A method or constructor. One of an interface that is named in front of it stands beside the class's own. */
export function readMethod(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const flags = flagsOf(node, notes)
  const isExplicit = node.namedChildren.some(({type}) => type === 'explicit_interface_specifier')
  notes.define(node, {
    kind: 'method',
    name,
    parameters: parametersOf(field(node, 'parameters')),
    isDeclaration: field(node, 'body') === null,
    isVisible: flags.isVisible,
    isModified: flags.isModified || isExplicit
  })
}

/** The first parameter of an extension method may be passed, or stand before the name. */
function parametersOf(list: Node | null): Parameters {
  const found = parts(list).filter(({type}) => type === 'parameter')
  const isExtension = found[0] !== undefined && modifiersOf(found[0]).includes('this')
  const open = list === null ? null : field(list, 'name')
  const openType = list === null ? '' : `params ${squash(fieldText(list, 'type'))}`
  const required = found.filter(part => !hasChild(part, '=')).length
  return {
    names: [...found.map(part => fieldText(part, 'name')), ...(open === null ? [] : [open.text])],
    types: [...found.map(typeOf), ...(open === null ? [] : [openType])],
    required: isExtension ? required - 1 : required,
    accepted: open === null ? found.length : null
  }
}

function typeOf(parameter: Node): string {
  const passing = modifiersOf(parameter).filter(word => /^(?:ref|out|in|this)$/.test(word))
  return squash([...passing, fieldText(parameter, 'type')].join(' '))
}

/** A property, or an event with accessors. */
export function readProperty(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const isExplicit = node.namedChildren.some(({type}) => type === 'explicit_interface_specifier')
  const flags = flagsOf(node, notes)
  if (name !== null) notes.define(node, {kind: 'field', name, ...flags, isModified: flags.isModified || isExplicit})
}

/** The variables of a field are told apart from locals by what stands around them. */
export function wrapVariables(node: Node, notes: Notes): void {
  const list = parts(node).find(({type}) => type === 'variable_declaration')
  for (const part of parts(list ?? null)) if (part.type === 'variable_declarator') notes.wrap(part, node)
}

/** A field of a class; in a method, a local. */
export function readVariable(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const outer = notes.wrapperOf(node)
  if (name === null) return
  if (outer === null) notes.bind(name)
  else notes.define(node, {kind: 'field', name, ...flagsOf(outer, notes), value: tableIn(node)})
}

/** The braces of `= new Map { … }`, `= new() { … }`, `= { … }`. */
function tableIn(declarator: Node): Node | null {
  const value = declarator.lastNamedChild
  if (value?.type === 'initializer_expression') return value
  if (value === null || !/creation_expression$/.test(value.type)) return null
  return parts(value).find(({type}) => type === 'initializer_expression') ?? null
}

/** A member of an enum. */
export function readEnumMember(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  notes.entry(node, {key: name.text, value: fieldText(node, 'value'), isMember: true})
  notes.define(node, {kind: 'field', name})
}
