import type {Node} from 'web-tree-sitter'
import type {DefinitionKind} from '../../../domain/syntax.js'
import type {Language, Notes} from '../language.js'
import {field, fieldText, parts} from '../node-text.js'
import {enterConditional} from './c-places.js'
import {readAttribute, readCreation, readInvocation, readMemberAccess, readQualifiedName} from './c-sharp-calls.js'
import {readEnumMember, readMethod, readProperty, readType, readVariable, wrapVariables} from './c-sharp-definitions.js'
import {readArm, readAssignment, readInitializer, readSection} from './c-sharp-tables.js'

/** C#. What stands in a namespace stands within each part of its name. */
export const cSharp: Language = {
  name: 'c-sharp',
  grammar: 'tree-sitter-c_sharp',
  extensions: ['.cs'],
  nodes: {
    compilation_unit: (node, notes) => {
      const own = node.namedChildren.find(({type}) => type === 'file_scoped_namespace_declaration')
      if (own !== undefined) defineNamespace(node, fieldText(own, 'name'), notes)
    },
    file_scoped_namespace_declaration: skip,
    namespace_declaration: (node, notes) => {
      const name = field(node, 'name')
      defineNamespace(node, name?.text ?? '', notes)
      if (name !== null) notes.skip(name)
    },
    using_directive: readUsing,
    extern_alias_directive: skip,
    preproc_if: readCondition,
    preproc_elif: readCondition,
    class_declaration: readType('class'),
    struct_declaration: readType('class'),
    record_declaration: readType('class'),
    interface_declaration: readType('interface'),
    enum_declaration: readType('enum'),
    delegate_declaration: readType('type'),
    enum_member_declaration: readEnumMember,
    method_declaration: readMethod,
    constructor_declaration: readMethod,
    destructor_declaration: (node, notes) => {
      claimName(node, notes)
      notes.scope(node, 'function')
    },
    operator_declaration: readFunctionScope,
    conversion_operator_declaration: readFunctionScope,
    indexer_declaration: readFunctionScope,
    accessor_declaration: readFunctionScope,
    property_declaration: readProperty,
    event_declaration: readProperty,
    field_declaration: wrapVariables,
    event_field_declaration: wrapVariables,
    variable_declarator: readVariable,
    local_function_statement: (node, notes) => {
      bindName(node, notes)
      notes.scope(node, 'function')
    },
    lambda_expression: (node, notes) => {
      notes.scope(node, 'function')
      const only = field(node, 'parameters')
      if (only?.type === 'implicit_parameter') notes.bind(only)
    },
    anonymous_method_expression: readFunctionScope,
    parameter: bindName,
    parameter_list: (node, notes) => {
      // The name of a `params` array stands in the list itself.
      bindName(node, notes)
    },
    type_parameter: bindName,
    foreach_statement: (node, notes) => {
      notes.scope(node, 'block')
      const name = field(node, 'left')
      if (name?.type === 'identifier') notes.bind(name)
    },
    tuple_pattern: bindNames,
    parenthesized_variable_designation: bindNames,
    declaration_expression: bindWide,
    declaration_pattern: bindWide,
    recursive_pattern: bindWide,
    var_pattern: bindWide,
    catch_declaration: bindName,
    from_clause: bindName,
    let_clause: (node, notes) => {
      if (node.firstNamedChild?.type === 'identifier') notes.bind(node.firstNamedChild, 'function')
    },
    tuple_element: claimName,
    block: readBlock,
    for_statement: readBlock,
    using_statement: readBlock,
    catch_clause: readBlock,
    switch_section: (node, notes) => {
      readSection(node, notes)
      notes.scope(node, 'block')
    },
    switch_expression_arm: (node, notes) => {
      readArm(node, notes)
      notes.scope(node, 'block')
    },
    initializer_expression: readInitializer,
    assignment_expression: readAssignment,
    invocation_expression: readInvocation,
    object_creation_expression: readCreation,
    attribute: readAttribute,
    argument: claimName,
    member_access_expression: readMemberAccess,
    member_binding_expression: readMemberAccess,
    qualified_name: readQualifiedName,
    alias_qualified_name: (node, notes) => {
      const alias = field(node, 'alias')
      if (alias !== null) notes.claim(alias)
    },
    identifier: (node, notes) => {
      if (!WORDS.has(node.text)) notes.refer(node)
    }
  }
}

/** Words that mean something only where they stand; to the parser they are names. */
const WORDS = new Set(['value', 'var', 'nameof', 'dynamic', 'notnull', 'unmanaged', 'field', '_'])

function skip(node: Node, notes: Notes): void {
  notes.skip(node)
}

function readBlock(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
}

function readFunctionScope(node: Node, notes: Notes): void {
  notes.scope(node, 'function')
}

function readCondition(node: Node, notes: Notes): void {
  const condition = field(node, 'condition')
  enterConditional(node)
  if (condition !== null) notes.skip(condition)
}

function claimName(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name !== null) notes.claim(name)
}

function bindName(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name?.type === 'identifier') notes.bind(name)
}

function bindNames(node: Node, notes: Notes): void {
  for (const part of parts(node)) if (part.type === 'identifier') notes.bind(part, 'function')
}

/** What a pattern or an argument binds may be used after it. */
function bindWide(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name?.type === 'identifier') notes.bind(name, 'function')
}

/** A namespace may be opened in many files. */
function defineNamespace(node: Node, name: string, notes: Notes): void {
  const path = name.split(/\s*\.\s*/)
  const last = path.pop() ?? ''
  const kind: DefinitionKind = 'module'
  notes.define(node, {kind, name: last, owner: path, isDeclaration: true})
}

/** `using A.B` brings in what is in A.B, `using static A.B` what is in the class B, `using C = A.B` B by another name. */
function readUsing(node: Node, notes: Notes): void {
  const alias = field(node, 'name')
  const source = (parts(node).find(part => part.id !== alias?.id)?.text ?? '').replace(/\s/g, '')
  if (alias === null) {
    notes.bring(node, [{source, names: [], whole: null, isWildcard: true}])
    return
  }
  const cut = source.lastIndexOf('.')
  const names = [{name: source.slice(cut + 1), local: alias.text}]
  notes.bring(node, [{source: source.slice(0, Math.max(0, cut)), names, whole: null, isWildcard: false}])
}
