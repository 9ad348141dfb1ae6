import type {Node} from 'web-tree-sitter'
import type {DefinitionKind, Parameters} from '../../../domain/syntax.js'
import type {Language, Notes} from '../language.js'
import {field, fieldText, parts, squash} from '../node-text.js'
import {readAnnotation, readCreation, readInvocation} from './java-calls.js'

/** Java. */
export const java: Language = {
  name: 'java',
  grammar: 'tree-sitter-java',
  extensions: ['.java'],
  comments: ['line_comment', 'block_comment'],
  nodes: {
    package_declaration: (node, notes) => {
      notes.skip(node)
    },
    import_declaration: readImport,
    class_declaration: readClass('class'),
    record_declaration: readClass('class'),
    enum_declaration: readClass('enum'),
    interface_declaration: readClass('interface'),
    annotation_type_declaration: readClass('interface'),
    class_body: (node, notes) => {
      notes.collection(node)
    },
    enum_constant: (node, notes) => {
      const name = field(node, 'name')
      if (name === null) return
      notes.entry(node, {key: name.text, value: fieldText(node, 'arguments'), isMember: true})
      notes.define(node, {kind: 'field', name, value: field(node, 'body')})
    },
    method_declaration: readMethod,
    annotation_type_element_declaration: readMethod,
    constructor_declaration: readMethod,
    compact_constructor_declaration: readMethod,
    field_declaration: wrapDeclarators,
    constant_declaration: wrapDeclarators,
    variable_declarator: readVariable,
    formal_parameter: bindName,
    catch_formal_parameter: bindName,
    resource: bindName,
    type_pattern: (node, notes) => {
      bindPattern(node.lastNamedChild, notes)
    },
    record_pattern_component: (node, notes) => {
      bindPattern(node.lastNamedChild, notes)
    },
    instanceof_expression: (node, notes) => {
      bindPattern(field(node, 'name'), notes)
    },
    enhanced_for_statement: (node, notes) => {
      notes.scope(node, 'block')
      bindName(node, notes)
    },
    lambda_expression: readLambda,
    type_parameter: (node, notes) => {
      const name = parts(node).find(({type}) => type === 'type_identifier')
      if (name !== undefined) notes.bind(name)
    },
    block: readBlock,
    constructor_body: readBlock,
    for_statement: readBlock,
    try_with_resources_statement: readBlock,
    catch_clause: readBlock,
    switch_block: readBlock,
    labeled_statement: claimLabel,
    break_statement: claimLabel,
    continue_statement: claimLabel,
    method_invocation: readInvocation,
    object_creation_expression: readCreation,
    annotation: readAnnotation,
    marker_annotation: readAnnotation,
    element_value_pair: (node, notes) => {
      const key = field(node, 'key')
      if (key !== null) notes.claim(key)
    },
    field_access: (node, notes) => {
      const name = field(node, 'field')
      if (name !== null) notes.refer(name, field(node, 'object'))
    },
    method_reference: (node, notes) => {
      const name = node.lastNamedChild
      if (name?.type === 'identifier' && name.id !== node.firstNamedChild?.id) notes.refer(name, node.firstNamedChild)
    },
    scoped_type_identifier: (node, notes) => {
      const name = node.lastNamedChild
      if (name !== null) notes.refer(name, node.firstNamedChild)
    },
    identifier: refer,
    type_identifier: (node, notes) => {
      if (node.text !== 'var') notes.refer(node)
    }
  }
}

function refer(node: Node, notes: Notes): void {
  notes.refer(node)
}

function readBlock(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
}

function bindName(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name !== null) notes.bind(name)
}

/** What a pattern binds may be used after its condition. */
function bindPattern(name: Node | null, notes: Notes): void {
  if (name?.type === 'identifier') notes.bind(name, 'function')
}

function claimLabel(node: Node, notes: Notes): void {
  if (node.firstNamedChild?.type === 'identifier') notes.claim(node.firstNamedChild)
}

function modifiersOf(node: Node): Node | null {
  return node.namedChildren.find(({type}) => type === 'modifiers') ?? null
}

/** These say something to the compiler or the reader alone. */
const HARMLESS = /^@(?:Override|Deprecated|SuppressWarnings|SafeVarargs|FunctionalInterface)\b/

function flagsOf(node: Node): {readonly isVisible: boolean; readonly isModified: boolean} {
  const modifiers = modifiersOf(node)
  const annotations = parts(modifiers).filter(({text}) => text.startsWith('@') && !HARMLESS.test(text))
  return {
    isVisible: modifiers?.children.some(({type}) => type === 'private') !== true,
    isModified: annotations.length > 0
  }
}

function readClass(kind: DefinitionKind): (node: Node, notes: Notes) => void {
  return (node, notes) => {
    const name = field(node, 'name')
    const body = field(node, 'body')
    if (name === null) return
    const isRecord = node.type === 'record_declaration'
    const parameters = isRecord ? parametersOf(node) : constructorOf(body)
    notes.define(node, {kind, name, parameters, ...flagsOf(node), hasEntries: kind === 'enum', value: body})
  }
}

/** The parameters of the only constructor; null where there is none, or a choice. */
function constructorOf(body: Node | null): Parameters | null {
  const found = parts(body).filter(({type}) => type === 'constructor_declaration')
  return found.length === 1 && found[0] !== undefined ? parametersOf(found[0]) : null
}

function readMethod(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null || notes.counts === false) {
    notes.scope(node, 'function')
    if (name !== null) notes.claim(name)
    return
  }
  const isDeclaration = field(node, 'body') === null
  notes.define(node, {kind: 'method', name, parameters: parametersOf(node), isDeclaration, ...flagsOf(node)})
}

function parametersOf(node: Node): Parameters {
  const found = parts(field(node, 'parameters')).filter(({type}) => type !== 'receiver_parameter')
  const isOpen = found.some(({type}) => type === 'spread_parameter')
  return {
    names: found.map(part =>
      fieldText(part.type === 'spread_parameter' ? (part.lastNamedChild ?? part) : part, 'name')
    ),
    types: found.map(part => typeOf(part)),
    required: isOpen ? found.length - 1 : found.length,
    accepted: isOpen ? null : found.length
  }
}

function typeOf(parameter: Node): string {
  if (parameter.type !== 'spread_parameter') return squash(fieldText(parameter, 'type'))
  const type = parts(parameter).find(part => part.type !== 'modifiers')
  return `${squash(type?.text ?? '')}...`
}

function wrapDeclarators(node: Node, notes: Notes): void {
  for (const declarator of node.childrenForFieldName('declarator')) notes.wrap(declarator, node)
}

/** A field of a class; in a method, and as the name of a parameter of any number, a local. */
function readVariable(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const wrapper = notes.wrapperOf(node)
  if (name === null) return
  if (wrapper === null || notes.isLocal) notes.bind(name)
  else if (notes.counts !== false) notes.define(node, {kind: 'field', name, ...flagsOf(wrapper)})
  else notes.claim(name)
}

function readLambda(node: Node, notes: Notes): void {
  notes.scope(node, 'function')
  const parameters = field(node, 'parameters')
  if (parameters?.type === 'identifier') notes.bind(parameters)
  if (parameters?.type === 'inferred_parameters') for (const name of parts(parameters)) notes.bind(name)
}

/** `import a.b.C` brings in C; `import static a.b.C.d` brings in d of C. */
function readImport(node: Node, notes: Notes): void {
  const path = parts(node).find(({type}) => type === 'scoped_identifier' || type === 'identifier')?.text ?? ''
  const isWildcard = parts(node).some(({type}) => type === 'asterisk')
  const isStatic = node.children.some(({type}) => type === 'static')
  const last = path.slice(path.lastIndexOf('.') + 1)
  const source = isStatic && !isWildcard ? path.slice(0, -last.length - 1) : path
  notes.bring(node, [{source, names: isWildcard ? [] : [{name: last, local: last}], whole: null, isWildcard}])
}
