import type {Node} from 'web-tree-sitter'
import type {DefinitionKind, Parameters} from '../../../domain/syntax.js'
import type {Defined, Language, Notes} from '../language.js'
import {field, fieldText, hasChild, parts, squash} from '../node-text.js'
import {attributesOf, readAttribute} from './rust-attributes.js'
import {listIn, readCall, readMatchArm, readRow} from './rust-calls.js'
import {readTokens} from './rust-macros.js'
import {readModule, readUse} from './rust-modules.js'

/** Rust. What stands in an `impl` of a trait stands within the type and that impl: a trait's names are not the type's. */
export const rust: Language = {
  name: 'rust',
  grammar: 'tree-sitter-rust',
  extensions: ['.rs'],
  comments: ['line_comment', 'block_comment'],
  nodes: {
    attribute_item: readAttribute,
    inner_attribute_item: readAttribute,
    use_declaration: readUse,
    extern_crate_declaration: (node, notes) => {
      const source = fieldText(node, 'name')
      notes.bring(node, [{source, names: [], whole: fieldText(node, 'alias') || source, isWildcard: false}])
    },
    mod_item: readModule,
    function_item: readFunction,
    function_signature_item: readFunction,
    struct_item: (node, notes) => {
      define(node, notes, {kind: 'class', parameters: tupleOf(field(node, 'body'))})
    },
    union_item: readItem('class'),
    enum_item: (node, notes) => {
      define(node, notes, {kind: 'enum', hasEntries: true})
    },
    trait_item: readItem('interface'),
    type_item: readItem('type'),
    associated_type: readItem('type'),
    const_item: readConstant,
    static_item: readConstant,
    array_expression: (node, notes) => {
      notes.collection(node)
    },
    macro_definition: (node, notes) => {
      define(node, notes, {kind: 'function', isVisible: true, isModified: true})
      notes.skip(node)
    },
    impl_item: (node, notes) => {
      notes.scope(node, 'block')
    },
    enum_variant: (node, notes) => {
      const key = fieldText(node, 'name')
      notes.entry(node, {key, value: fieldText(node, 'value'), isMember: true})
      define(node, notes, {kind: 'field', parameters: tupleOf(field(node, 'body')), isVisible: true})
    },
    field_declaration: readItem('field'),
    type_parameter: bindName,
    const_parameter: bindName,
    parameter: bindPatternField,
    let_declaration: bindPatternField,
    let_condition: bindPatternField,
    closure_parameters: (node, notes) => {
      for (const part of parts(node)) if (part.type !== 'parameter') bindPattern(part, notes)
    },
    closure_expression: (node, notes) => {
      notes.scope(node, 'function')
    },
    for_expression: (node, notes) => {
      notes.scope(node, 'block')
      bindPatternField(node, notes)
    },
    match_arm: (node, notes) => {
      readMatchArm(node, notes)
      notes.scope(node, 'block')
      bindPatternField(node, notes)
    },
    block: readBlock,
    if_expression: readBlock,
    while_expression: readBlock,
    lifetime: skip,
    label: skip,
    call_expression: readCall,
    tuple_expression: readRow,
    macro_invocation: (node, notes) => {
      const name = field(node, 'macro')
      if (name?.type === 'identifier') notes.refer(name)
    },
    token_tree: readTokens,
    field_expression: (node, notes) => {
      const name = field(node, 'field')
      if (name?.type === 'field_identifier') notes.refer(name, field(node, 'value'))
    },
    scoped_identifier: readScoped,
    scoped_type_identifier: readScoped,
    struct_expression: (node, notes) => {
      for (const part of parts(field(node, 'body'))) {
        const name = part.type === 'field_initializer' ? field(part, 'field') : null
        if (name?.type === 'field_identifier') notes.refer(name, field(node, 'name'))
      }
    },
    identifier: refer,
    type_identifier: refer
  }
}

function refer(node: Node, notes: Notes): void {
  if (node.text !== 'Self' && node.text !== '_') notes.refer(node)
}

function skip(node: Node, notes: Notes): void {
  notes.skip(node)
}

function readBlock(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
}

function readItem(kind: DefinitionKind): (node: Node, notes: Notes) => void {
  return (node, notes) => {
    define(node, notes, {kind})
  }
}

function readConstant(node: Node, notes: Notes): void {
  define(node, notes, {kind: 'variable', value: listIn(field(node, 'value'))})
}

function define(node: Node, notes: Notes, told: Omit<Defined, 'name'>): void {
  const name = field(node, 'name')
  if (name === null) return
  const {first, isModified} = attributesOf(node)
  const home = homeOf(node)
  if (first !== null) notes.wrap(node, first)
  notes.define(node, {
    name,
    isVisible: home?.isOfTrait === true || isPublic(node),
    ...told,
    owner: home?.owner ?? [],
    isModified: isModified || told.isModified === true || home?.isModified === true
  })
}

function isPublic(node: Node): boolean {
  const modifier = node.namedChildren.find(({type}) => type === 'visibility_modifier')
  return modifier !== undefined && modifier.text !== 'pub(self)'
}

interface Home {
  readonly owner: readonly string[]
  readonly isOfTrait: boolean
  readonly isModified: boolean
}

/** The impl or trait that an item stands in directly. An impl for some arguments of a type only may stand beside another. */
function homeOf(node: Node): Home | null {
  const outer = node.parent?.type === 'declaration_list' ? node.parent.parent : null
  if (outer?.type === 'trait_item') return {owner: [], isOfTrait: true, isModified: false}
  if (outer?.type !== 'impl_item') return null
  const type = field(outer, 'type')
  const trait = field(outer, 'trait')
  const bare = type?.type === 'generic_type' ? field(type, 'type') : type
  const name = bare?.type === 'scoped_type_identifier' ? fieldText(bare, 'name') : squash(bare?.text ?? '')
  const own = new Set(parts(field(outer, 'type_parameters')).map(part => fieldText(part, 'name') || part.text))
  const passed = type?.type === 'generic_type' ? parts(field(type, 'type_arguments')) : []
  const isPartial = passed.some(({text, type: kind}) => kind !== 'lifetime' && !own.has(text))
  const isModified = attributesOf(outer).isModified || isPartial
  const owner = trait === null ? [name] : [name, `impl ${squash(trait.text)}`]
  return {owner, isOfTrait: trait !== null, isModified}
}

function readFunction(node: Node, notes: Notes): void {
  const list = node.parent?.type === 'declaration_list' ? node.parent.parent?.type : undefined
  const kind = list === 'impl_item' || list === 'trait_item' ? 'method' : 'function'
  define(node, notes, {kind, parameters: parametersOf(node), isDeclaration: field(node, 'body') === null})
}

function parametersOf(node: Node): Parameters {
  const list = parts(field(node, 'parameters')).filter(({type}) => type !== 'attribute_item')
  const isOpen = list.some(({type}) => type === 'variadic_parameter')
  const found = list.filter(({type}) => type !== 'self_parameter' && type !== 'variadic_parameter')
  return {
    names: found.map(part => squash(fieldText(part, 'pattern'))),
    types: found.map(part => squash(fieldText(part, 'type') || (part.type === 'parameter' ? '' : part.text))),
    required: found.length,
    accepted: isOpen ? null : found.length
  }
}

/** What `Money(3)` may pass; null where the fields have names. */
function tupleOf(body: Node | null): Parameters | null {
  if (body?.type !== 'ordered_field_declaration_list') return null
  const types = body.childrenForFieldName('type').map(({text}) => squash(text))
  return {names: types.map((_, at) => `${at}`), types, required: types.length, accepted: types.length}
}

function bindName(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name !== null) notes.bind(name)
}

function bindPatternField(node: Node, notes: Notes): void {
  const pattern = field(node, 'pattern')
  if (pattern !== null) bindPattern(pattern, notes)
}

/** A name with a capital in a pattern is a constant or variant, which the pattern compares with. */
function bindPattern(node: Node, notes: Notes): void {
  if (node.type === 'shorthand_field_identifier') notes.bind(node)
  else if (node.type === 'identifier' && /^[^A-Z]/.test(node.text)) notes.bind(node)
  if (!/pattern$/.test(node.type) || hasChild(node, 'token_tree')) return
  const [type, condition] = [field(node, 'type'), field(node, 'condition')]
  for (const part of parts(node)) if (part.id !== type?.id && part.id !== condition?.id) bindPattern(part, notes)
}

function readScoped(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name !== null) notes.refer(name, field(node, 'path'))
}
