import type {Node} from 'web-tree-sitter'
import type {Language, Notes} from '../language.js'
import {field, hasChild, parts, squash} from '../node-text.js'
import {argumentsOf, callOn, readQualified} from './c-calls.js'
import {bindDeclarator, C_NODES, readBlock} from './c-nodes.js'
import {bindTypes, typeName} from './c-definitions.js'
import {enterUnnamed, isConditional, isInHeader} from './c-places.js'
import {readStruct} from './c-types.js'

/** C++. A member that is defined outside of its class stands within it; a namespace may be opened again and again. */
export const cpp: Language = {
  name: 'cpp',
  grammar: 'tree-sitter-cpp',
  extensions: ['.cpp', '.cc', '.cxx', '.c++', '.hpp', '.hh', '.hxx', '.h++', '.ipp', '.inl', '.tpp'],
  nodes: {
    ...C_NODES,
    class_specifier: readStruct,
    namespace_definition: readNamespace,
    template_declaration: (node, notes) => {
      const inner = node.lastNamedChild
      if (inner !== null) notes.wrap(inner, node)
    },
    type_parameter_declaration: claimType,
    optional_type_parameter_declaration: claimType,
    variadic_type_parameter_declaration: claimType,
    alias_declaration: (node, notes) => {
      const name = field(node, 'name')
      const template = notes.wrapperOf(node)
      const flags = {isVisible: notes.around === 'class' || isInHeader(node), isModified: isConditional(node)}
      if (name !== null) notes.define(node, {kind: 'type', name, ...flags})
      bindTypes(template, notes)
    },
    using_declaration: readUsing,
    friend_declaration: (node, notes) => {
      notes.skip(node)
    },
    attribute_declaration: (node, notes) => {
      notes.skip(node)
    },
    optional_parameter_declaration: bindDeclarator,
    variadic_parameter_declaration: bindDeclarator,
    lambda_expression: (node, notes) => {
      notes.scope(node, 'function')
    },
    lambda_capture_initializer: (node, notes) => {
      const name = field(node, 'left')
      if (name?.type === 'identifier') notes.bind(name)
    },
    for_range_loop: (node, notes) => {
      notes.scope(node, 'block')
      bindDeclarator(node, notes)
      const bound = field(node, 'declarator')?.descendantsOfType('structured_binding_declarator') ?? []
      for (const name of bound.flatMap(parts)) notes.bind(name)
    },
    if_statement: readBlock,
    while_statement: readBlock,
    catch_clause: readBlock,
    condition_clause: (node, notes) => {
      bindDeclarator(field(node, 'value') ?? node, notes)
    },
    qualified_identifier: readQualified,
    new_expression: (node, notes) => {
      const type = field(node, 'type')
      if (type !== null) callOn(type, argumentsOf(field(node, 'arguments')), notes)
    },
    compound_literal_expression: (node, notes) => {
      const type = field(node, 'type')
      // What is left out of a list has its default, so that the count says little.
      if (type !== null) callOn(type, {...argumentsOf(field(node, 'value')), isOpen: true}, notes)
    }
  }
}

function claimType(node: Node, notes: Notes): void {
  const name = typeName(node)
  if (name !== null) notes.claim(name)
}

function readNamespace(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) {
    enterUnnamed(node)
    return
  }
  const path = squash(name.text).split(/\s*::\s*(?:inline\s+)?/)
  const last = path.pop() ?? ''
  for (const part of name.descendantsOfType('namespace_identifier')) notes.claim(part)
  notes.define(node, {kind: 'module', name: last, owner: path, isDeclaration: true})
}

/** `using namespace a`, `using a::b`. */
function readUsing(node: Node, notes: Notes): void {
  const path = squash(node.lastNamedChild?.text ?? '')
  if (hasChild(node, 'namespace')) {
    notes.bring(node, [{source: path, names: [], whole: null, isWildcard: true}])
    return
  }
  const cut = path.lastIndexOf('::')
  const name = path.slice(cut < 0 ? 0 : cut + 2)
  notes.bring(node, [
    {source: path.slice(0, Math.max(0, cut)), names: [{name, local: name}], whole: null, isWildcard: false}
  ])
}
