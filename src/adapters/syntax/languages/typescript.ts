import type {Node} from 'web-tree-sitter'
import type {DefinitionKind} from '../../../domain/syntax.js'
import type {Language, Notes, Reader} from '../language.js'
import {field, fieldText, parts} from '../node-text.js'
import {ecmascript, jsx} from './javascript.js'
import {defineField, isExported, isPrivate, readClass} from './javascript-classes.js'
import {parametersOf} from './javascript-parameters.js'
import {keyOf} from './javascript-values.js'

/** Where a bare name stands for a type: `A.B` and `typeof a` among types. */
const TYPES = /^(?:nested_type_identifier|nested_identifier|type_query)$/

const nodes: Readonly<Record<string, Reader>> = {
  ...ecmascript,
  abstract_class_declaration: readClass,
  interface_declaration: (node, notes) => {
    named(node, 'interface', notes)
  },
  type_alias_declaration: (node, notes) => {
    named(node, 'type', notes)
  },
  enum_declaration: (node, notes) => {
    named(node, 'enum', notes)
  },
  enum_body: (node, notes) => {
    for (const part of parts(node)) if (part.type !== 'enum_assignment') member(part, part, notes)
  },
  object_type: (node, notes) => {
    notes.collection(node)
  },
  enum_assignment: (node, notes) => {
    member(node, field(node, 'name'), notes)
  },
  internal_module: readNamespace,
  module: readNamespace,
  ambient_declaration: (node, notes) => {
    for (const part of node.namedChildren) notes.wrap(part, node)
  },
  function_signature: (node, notes) => {
    signature(node, notes.around === 'class' ? 'method' : 'function', notes)
  },
  method_signature: (node, notes) => {
    signature(node, 'method', notes)
  },
  abstract_method_signature: (node, notes) => {
    signature(node, 'method', notes)
  },
  property_signature: (node, notes) => {
    signature(node, 'field', notes)
  },
  public_field_definition: (node, notes) => {
    const name = field(node, 'name')
    if (name !== null) defineField(node, name, notes)
  },
  function_type: readScope,
  constructor_type: readScope,
  call_signature: readScope,
  construct_signature: readScope,
  type_parameter: (node, notes) => {
    const name = field(node, 'name')
    if (name !== null) notes.bind(name)
  },
  mapped_type_clause: (node, notes) => {
    const name = field(node, 'name')
    if (name !== null) notes.bind(name)
  },
  infer_type: (node, notes) => {
    if (node.firstNamedChild !== null) notes.bind(node.firstNamedChild)
  },
  index_signature: (node, notes) => {
    const name = field(node, 'name')
    if (name !== null) notes.claim(name)
  },
  type_identifier: (node, notes) => {
    notes.refer(node, null, 'type')
  },
  identifier: (node, notes) => {
    notes.refer(node, null, TYPES.test(node.parent?.type ?? '') ? 'type' : 'value')
  },
  nested_type_identifier: (node, notes) => {
    const name = field(node, 'name')
    if (name !== null) notes.refer(name, field(node, 'module'))
  }
}

/** TypeScript without JSX, where `<T>x` is a cast. */
export const typescript: Language = {
  name: 'typescript',
  grammar: 'tree-sitter-typescript',
  extensions: ['.ts', '.mts', '.cts'],
  needsExport: true,
  erasable: ['import_statement'],
  nodes
}

/** TypeScript with JSX. */
export const tsx: Language = {
  ...typescript,
  name: 'tsx',
  grammar: 'tree-sitter-tsx',
  extensions: ['.tsx'],
  nodes: {...nodes, ...jsx}
}

function readScope(node: Node, notes: Notes): void {
  notes.scope(node, 'function')
}

function named(node: Node, kind: DefinitionKind, notes: Notes): void {
  const name = field(node, 'name')
  const told = {
    value: field(node, 'value') ?? field(node, 'body'),
    isVisible: isExported(node, notes),
    hasEntries: kind === 'enum'
  }
  if (name !== null) notes.define(node, {kind, name, ...told})
}

/** The names of a namespace's body are its own, not locals. */
function readNamespace(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const body = field(node, 'body')
  if (body !== null) notes.claim(body)
  notes.claim(name)
  notes.define(node, {kind: 'module', name: keyOf(name) ?? name.text, isVisible: isExported(node, notes)})
}

function member(node: Node, name: Node | null, notes: Notes): void {
  const key = name === null ? null : keyOf(name)
  if (name === null || key === null) return
  notes.entry(node, {key, value: fieldText(node, 'value'), isMember: true})
  if (notes.counts === true) notes.define(node, {kind: 'field', name: node === name ? name : key})
  notes.claim(name)
}

/** What is declared without a body; in an anonymous type it is nobody's member. */
function signature(node: Node, kind: 'function' | 'method' | 'field', notes: Notes): void {
  const name = field(node, 'name')
  const key = name === null ? null : keyOf(name)
  if (name === null || key === null || notes.counts === false) {
    notes.scope(node, 'function')
    return
  }
  notes.define(node, {
    kind,
    name: name.type === 'identifier' ? name : key,
    parameters: kind === 'field' ? null : parametersOf(node),
    isVisible: kind === 'function' ? isExported(node, notes) : !isPrivate(node),
    isDeclaration: true
  })
}
