import type {Node} from 'web-tree-sitter'
import type {Arguments, DefinitionKind, Parameters} from '../../../domain/syntax.js'
import type {Language, Notes} from '../language.js'
import {field, fieldText, firstTexts, parts, squash} from '../node-text.js'

/** Go. What is not exported can still be named by the package's other files. */
export const go: Language = {
  name: 'go',
  grammar: 'tree-sitter-go',
  extensions: ['.go'],
  nodes: {
    package_clause: (node, notes) => {
      notes.skip(node)
    },
    import_spec: readImport,
    function_declaration: (node, notes) => {
      const name = field(node, 'name')
      if (name !== null) notes.define(node, {kind: 'function', name, parameters: parametersOf(node)})
    },
    method_declaration: (node, notes) => {
      const name = field(node, 'name')
      const owner = receiverOf(node)
      if (name === null) return
      notes.define(node, {kind: 'method', name, owner, parameters: parametersOf(node)})
      bindReceiverTypes(node, notes)
    },
    type_spec: readType,
    type_alias: readType,
    method_elem: (node, notes) => {
      const name = field(node, 'name')
      const parameters = parametersOf(node)
      if (name === null || notes.counts === false) notes.scope(node, 'function')
      else notes.define(node, {kind: 'method', name, parameters, isDeclaration: true})
    },
    struct_type: readMembers,
    interface_type: readMembers,
    field_declaration: (node, notes) => {
      if (notes.counts === false) return
      for (const name of node.childrenForFieldName('name')) {
        notes.wrap(name, node)
        notes.define(name, {kind: 'field', name})
      }
    },
    const_declaration: readConstants,
    const_spec: readVariables,
    var_spec: readVariables,
    short_var_declaration: bindLeft,
    range_clause: bindLeft,
    receive_statement: bindLeft,
    type_switch_statement: (node, notes) => {
      notes.scope(node, 'block')
      for (const name of parts(field(node, 'alias'))) bind(name, notes)
    },
    func_literal: readFunctionScope,
    function_type: readFunctionScope,
    parameter_declaration: bindNames,
    variadic_parameter_declaration: bindNames,
    type_parameter_declaration: bindNames,
    block: readBlock,
    if_statement: readBlock,
    for_statement: readBlock,
    expression_switch_statement: readBlock,
    expression_case: readBlock,
    type_case: readBlock,
    communication_case: readBlock,
    default_case: readBlock,
    call_expression: readCall,
    selector_expression: (node, notes) => {
      const name = field(node, 'field')
      if (name !== null) notes.refer(name, field(node, 'operand'))
    },
    qualified_type: (node, notes) => {
      const name = field(node, 'name')
      const from = field(node, 'package')
      if (name !== null) notes.refer(name, from)
      if (from !== null) notes.refer(from)
    },
    identifier: refer,
    type_identifier: refer,
    composite_literal: readLiteral,
    keyed_element: readKeyed
  }
}

function refer(node: Node, notes: Notes): void {
  if (node.text !== '_') notes.refer(node)
}

function readBlock(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
}

function readFunctionScope(node: Node, notes: Notes): void {
  notes.scope(node, 'function')
}

/** The members of an anonymous struct or interface are nobody's. */
function readMembers(node: Node, notes: Notes): void {
  notes.collection(node)
}

function readType(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const value = field(node, 'type')
  if (name === null) return
  const kinds: Readonly<Record<string, DefinitionKind>> = {struct_type: 'class', interface_type: 'interface'}
  notes.define(node, {kind: kinds[value?.type ?? ''] ?? 'type', name, value})
}

/** `(c *Cart[T])` names the type parameters of the receiver anew. */
function bindReceiverTypes(node: Node, notes: Notes): void {
  for (const list of field(node, 'receiver')?.descendantsOfType('type_arguments') ?? []) {
    for (const part of parts(list)) if (part.firstNamedChild !== null) notes.bind(part.firstNamedChild)
  }
}

/** The receiver's type without pointer and type parameters. */
function receiverOf(node: Node): readonly string[] {
  const type = /([\w]+)\s*(?:\[.*\])?\s*\)$/s.exec(fieldText(node, 'receiver'))?.[1]
  return type === undefined ? [] : [type]
}

/** A constant of a named type is a member of it; a constant without type and value has those of the one before it. */
function readConstants(node: Node, notes: Notes): void {
  let type = ''
  for (const spec of parts(node)) {
    if (spec.type !== 'const_spec') continue
    if (field(spec, 'type') !== null || field(spec, 'value') !== null) type = fieldText(spec, 'type')
    const key = fieldText(spec, 'name')
    if (type !== '' && key !== '_') notes.entry(spec, {key, value: fieldText(spec, 'value'), isMember: true, of: type})
  }
}

function readVariables(node: Node, notes: Notes): void {
  const names = node.childrenForFieldName('name').filter(({type}) => type === 'identifier')
  if (notes.isLocal) {
    for (const name of names) bind(name, notes)
    return
  }
  const [first, ...others] = names
  const value = field(node, 'value')
  const literal = value?.firstNamedChild ?? null
  if (first !== undefined && others.length === 0 && first.text !== '_') {
    const parameters = literal?.type === 'func_literal' ? parametersOf(literal) : null
    const kind = parameters === null ? 'variable' : 'function'
    notes.define(node, {kind, name: first, value: literal, parameters})
    return
  }
  for (const name of names) {
    notes.wrap(name, node)
    if (name.text === '_') notes.claim(name)
    else notes.define(name, {kind: 'variable', name})
  }
}

function bind(name: Node, notes: Notes): void {
  if (name.type === 'identifier') notes.bind(name)
}

function bindLeft(node: Node, notes: Notes): void {
  for (const name of parts(field(node, 'left'))) bind(name, notes)
}

function bindNames(node: Node, notes: Notes): void {
  for (const name of node.childrenForFieldName('name')) bind(name, notes)
}

/** Several parameters may share one type: `a, b int`. */
function parametersOf(node: Node): Parameters {
  const names: string[] = []
  const types: string[] = []
  let isOpen = false
  for (const part of parts(field(node, 'parameters'))) {
    isOpen ||= part.type === 'variadic_parameter_declaration'
    const own = part.childrenForFieldName('name').filter(({type}) => type === 'identifier')
    const type = `${part.type === 'variadic_parameter_declaration' ? '...' : ''}${squash(fieldText(part, 'type'))}`
    for (const name of own.length === 0 ? [''] : own.map(({text}) => text)) {
      names.push(name)
      types.push(type)
    }
  }
  const count = names.length
  return {names, types, required: isOpen ? count - 1 : count, accepted: isOpen ? null : count}
}

function readCall(node: Node, notes: Notes): void {
  const callee = field(node, 'function')
  const passed = argumentsOf(field(node, 'arguments'))
  if (callee?.type === 'identifier') notes.call(callee, {receiver: null, arguments: passed})
  if (callee?.type !== 'selector_expression') return
  const name = field(callee, 'field')
  if (name !== null) notes.call(name, {receiver: field(callee, 'operand'), arguments: passed, callee})
}

/** A call as the only argument may give several values. */
function argumentsOf(node: Node | null): Arguments {
  const passed = parts(node)
  const isSpread = passed.some(({type}) => type === 'variadic_argument') || /\.\.\.\s*,?\s*\)$/.test(node?.text ?? '')
  const isForwarded = passed.length === 1 && passed[0]?.type === 'call_expression'
  return {count: passed.length, named: [], isOpen: isSpread || isForwarded, texts: firstTexts(passed, textOf)}
}

/** The content of a string literal without escapes, null for anything else. */
function textOf(node: Node): string | null {
  if (node.type !== 'interpreted_string_literal' && node.type !== 'raw_string_literal') return null
  const isPlain = node.namedChildren.every(({type}) => type.endsWith('_content'))
  return isPlain ? node.text.slice(1, -1) : null
}

function readLiteral(node: Node, notes: Notes): void {
  if (field(node, 'type')?.type !== 'map_type') return
  notes.collection(node)
  for (const element of parts(field(node, 'body'))) notes.wrap(element, node)
}

/** Keys outside of a map are the fields of a struct, not names of this file; a literal may leave its type out. */
function readKeyed(node: Node, notes: Notes): void {
  const [key, value] = parts(node)
  const inner = key?.firstNamedChild ?? null
  if (inner === null || value === undefined) return
  if (notes.wrapperOf(node) !== null)
    notes.entry(node, {key: textOf(inner) ?? inner.text, value: value.firstNamedChild})
  else if (inner.type === 'identifier') notes.claim(inner)
}

function readImport(node: Node, notes: Notes): void {
  const path = field(node, 'path')
  if (path === null) return
  const source = path.text.slice(1, -1)
  const local = field(node, 'name')
  const isWildcard = local?.type === 'dot'
  const name = local?.text ?? packageName(source)
  notes.bring(node, [{source, names: [], whole: isWildcard || name === '_' ? null : name, isWildcard}])
}

/** By convention the last part of the path, without its version: `yaml` of `gopkg.in/yaml.v3`, `cli` of `x/cli/v2`. */
function packageName(source: string): string {
  const path = source.replace(/[/.]v\d+$/, '')
  return path.slice(path.lastIndexOf('/') + 1)
}
