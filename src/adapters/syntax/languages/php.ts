import type {Node} from 'web-tree-sitter'
import type {DefinitionKind} from '../../../domain/syntax.js'
import type {Language, Notes} from '../language.js'
import {field, hasChild, parts, squash} from '../node-text.js'
import {readAccess, readAttribute, readCreation, readFunctionCall, readMemberCall} from './php-calls.js'
import {readInclusion, readUse} from './php-imports.js'
import {parametersOf} from './php-parameters.js'
import {textOf} from './php-texts.js'

/** PHP. What stands in a namespace is told within its whole name: `App\Http`. */
export const php: Language = {
  name: 'php',
  grammar: 'tree-sitter-php',
  extensions: ['.php', '.phtml'],
  nodes: {
    namespace_definition: (node, notes) => {
      const name = field(node, 'name')
      if (name !== null) notes.define(node, {kind: 'module', name: name.text})
    },
    namespace_name: (node, notes) => {
      notes.skip(node)
    },
    namespace_use_declaration: readUse,
    require_expression: readInclusion,
    require_once_expression: readInclusion,
    include_expression: readInclusion,
    include_once_expression: readInclusion,
    class_declaration: readClass('class'),
    trait_declaration: readClass('class'),
    interface_declaration: readClass('interface'),
    enum_declaration: readClass('enum'),
    declaration_list: (node, notes) => {
      notes.collection(node)
    },
    enum_case: readCase,
    const_element: readConstant,
    property_element: readProperty,
    method_declaration: readMethod,
    function_definition: readFunction,
    anonymous_function: readClosure,
    arrow_function: readClosure,
    attribute: readAttribute,
    function_call_expression: readFunctionCall,
    member_call_expression: readMemberCall,
    nullsafe_member_call_expression: readMemberCall,
    scoped_call_expression: readMemberCall,
    object_creation_expression: readCreation,
    member_access_expression: readAccess,
    nullsafe_member_access_expression: readAccess,
    class_constant_access_expression: readAccess,
    scoped_property_access_expression: readAccess,
    argument: (node, notes) => {
      const name = field(node, 'name')
      if (name !== null) notes.claim(name)
    },
    qualified_name: referQualified,
    relative_name: referQualified,
    variable_name: (node, notes) => {
      notes.skip(node)
    },
    name: refer,
    return_statement: (node, notes) => {
      if (notes.around === null || notes.around === 'module') nameArray(node.firstNamedChild, 'return', notes)
    },
    assignment_expression: (node, notes) => {
      const isFree = (notes.around === null || notes.around === 'module') && !notes.isLocal
      const left = field(node, 'left')
      if (isFree && left?.type === 'variable_name') nameArray(field(node, 'right'), left.text, notes)
    },
    array_creation_expression: (node, notes) => {
      notes.collection(node)
    },
    array_element_initializer: readElement
  }
}

const OWN_NAMES = /^(?:self|static|parent|true|false|null|__[A-Z]+__)$/i

function refer(node: Node, notes: Notes): void {
  if (!OWN_NAMES.test(node.text)) notes.refer(node)
}

/** `A\b`, `\a`: what stands before the last name is its receiver. */
function referQualified(node: Node, notes: Notes): void {
  const name = node.lastNamedChild
  if (name?.type === 'name') notes.refer(name, prefixOf(node, name))
}

function prefixOf(node: Node, name: Node): string | null {
  const prefix = node.text.slice(0, -name.text.length).replace(/\\$/, '')
  return prefix === '' ? null : prefix
}

/** The namespace that a statement above opened for the rest of the file. */
function namespaceOf(node: Node, notes: Notes): readonly string[] {
  if (notes.around !== null) return []
  const opened = node.tree.rootNode.namedChildren.filter(
    one => one.type === 'namespace_definition' && field(one, 'body') === null && one.startIndex < node.startIndex
  )
  const name = opened.at(-1)?.childForFieldName('name')
  return name == null ? [] : [name.text]
}

/** A class with methods that answer for missing ones may have more than its text shows. */
const ANSWERS_ALL = /function\s+&?__(?:call|callStatic|get)\s*\(/i

function readClass(kind: DefinitionKind): (node: Node, notes: Notes) => void {
  return (node, notes) => {
    const name = field(node, 'name')
    const body = field(node, 'body')
    if (name === null) return
    const constructor = body?.namedChildren.find(
      child => child.type === 'method_declaration' && field(child, 'name')?.text.toLowerCase() === '__construct'
    )
    notes.define(node, {
      kind,
      name,
      owner: namespaceOf(node, notes),
      parameters: constructor === undefined ? null : parametersOf(constructor),
      isModified: isConditional(node) || hasAttributes(node) || ANSWERS_ALL.test(body?.text ?? ''),
      hasEntries: kind === 'enum',
      value: body
    })
  }
}

const HARMLESS_ATTRIBUTES = /^#\[\s*\\?(?:Override|Pure|Deprecated|SensitiveParameter|ReturnTypeWillChange|NoReturn)\b/

function hasAttributes(node: Node): boolean {
  const attributes = field(node, 'attributes')
  return attributes !== null && !HARMLESS_ATTRIBUTES.test(attributes.text)
}

/** True for what is defined under a condition, such as `if (!function_exists('f'))`. */
function isConditional({parent}: Node): boolean {
  if (parent === null || parent.type === 'program') return false
  return parent.type !== 'compound_statement' || parent.parent?.type !== 'namespace_definition'
}

function readFunction(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const isModified = isConditional(node) || hasAttributes(node)
  const owner = namespaceOf(node, notes)
  notes.define(node, {kind: 'function', name, owner, parameters: parametersOf(node), isModified})
}

function readMethod(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null || notes.counts === false) {
    if (name !== null) notes.claim(name)
    notes.scope(node, 'function')
    return
  }
  notes.define(node, {
    kind: 'method',
    name,
    parameters: parametersOf(node),
    isVisible: !isPrivate(node),
    isDeclaration: field(node, 'body') === null,
    isModified: hasAttributes(node)
  })
}

function isPrivate(node: Node | null): boolean {
  return node?.namedChildren.some(child => child.type === 'visibility_modifier' && child.text === 'private') ?? false
}

/** A constant of a class or of a namespace. */
function readConstant(node: Node, notes: Notes): void {
  const [name, value = null] = parts(node)
  if (name === undefined) return
  const isMember = node.parent?.parent?.type !== 'program' && notes.around !== null && notes.around !== 'module'
  if (isMember && notes.counts === false) {
    notes.claim(name)
    return
  }
  notes.define(node, {
    kind: isMember ? 'field' : 'variable',
    name,
    owner: namespaceOf(node, notes),
    isVisible: !isPrivate(node.parent),
    value
  })
}

function readProperty(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  notes.claim(name)
  const value = field(node, 'default_value')
  if (notes.counts === false) notes.skip(name)
  else
    notes.define(node, {kind: 'field', name: name.text.replace(/^\$/, ''), isVisible: !isPrivate(node.parent), value})
  const inner = name.firstNamedChild
  if (inner !== null) notes.claim(inner)
}

function readCase(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  notes.entry(node, {key: name.text, value: field(node, 'value')?.text ?? null, isMember: true})
  notes.define(node, {kind: 'field', name})
}

/** What a group of routes is opened with stands around them, so that `/users` of two groups are two routes. */
function readClosure(node: Node, notes: Notes): void {
  const call = node.parent?.parent?.parent ?? null
  const isGroup = call !== null && /_call_expression$/.test(call.type) && field(call, 'name')?.text === 'group'
  if (isGroup) notes.collection(node, squash(call.text.slice(0, node.startIndex - call.startIndex), 80))
  notes.scope(node, 'function')
}

/** An array with a name, though no definition has it: what a file returns, or a variable outside functions. */
function nameArray(value: Node | null, name: string, notes: Notes): void {
  if (value?.type !== 'array_creation_expression') return
  notes.claim(value)
  notes.collection(value, name)
}

function readElement(node: Node, notes: Notes): void {
  const [key, value, ...rest] = parts(node)
  if (key === undefined || value === undefined || rest.length > 0 || !hasChild(node, '=>')) return
  notes.entry(node, {key: textOf(key) ?? key.text, value})
}
