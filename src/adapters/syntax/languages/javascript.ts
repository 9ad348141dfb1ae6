import type {Node} from 'web-tree-sitter'
import type {Parameters} from '../../../domain/syntax.js'
import type {Language, Notes, Reader} from '../language.js'
import {field, hasChild, parts} from '../node-text.js'
import {readCall, readNew} from './javascript-calls.js'
import {readExport, readImport, requireImport} from './javascript-modules.js'
import {namesIn, parametersOf, readParameters} from './javascript-parameters.js'

const CALLABLE = new Set(['arrow_function', 'function_expression', 'generator_function'])
/** `@typedef {import('./a').B} B`. */
const IMPORTED_TYPE = /^\/\*\*\s*@typedef\s*\{import\(/
const CLASSES = new Set(['class'])

/** What JavaScript and TypeScript have in common. */
export const ecmascript: Readonly<Record<string, Reader>> = {
  export_statement: readExport,
  import_statement: readImport,
  function_declaration: readFunction,
  generator_function_declaration: readFunction,
  class_declaration: readClass,
  class: readClassExpression,
  class_body: (node, notes) => {
    notes.collection(node)
  },
  method_definition: readMethod,
  variable_declaration: readVar,
  variable_declarator: readVariable,
  decorator: readDecorator,
  assignment_expression: readAssignment,
  function_expression: readFunctionExpression,
  generator_function: readFunctionExpression,
  arrow_function: readArrow,
  formal_parameters: readParameters,
  catch_clause: (node, notes) => {
    notes.scope(node, 'block')
    for (const name of namesIn(field(node, 'parameter'))) notes.bind(name)
  },
  statement_block: readBlock,
  for_statement: readBlock,
  for_in_statement: (node, notes) => {
    notes.scope(node, 'block')
    if (field(node, 'kind') !== null) for (const name of namesIn(field(node, 'left'))) notes.bind(name)
  },
  switch_body: readBlock,
  class_static_block: readBlock,
  call_expression: readCall,
  new_expression: readNew,
  member_expression: readMember,
  identifier: readName,
  shorthand_property_identifier: (node, notes) => {
    notes.entry(node, {key: node.text, value: node.text})
    notes.refer(node)
  },
  object: (node, notes) => {
    notes.collection(node)
  },
  pair: readPair,
  comment: (node, notes) => {
    if (IMPORTED_TYPE.test(node.text)) notes.amongImports(node)
  }
}

/** What JSX adds. */
export const jsx: Readonly<Record<string, Reader>> = {
  jsx_opening_element: readElement,
  jsx_closing_element: (node, notes) => {
    notes.skip(node)
  },
  jsx_self_closing_element: readElement
}

/** JavaScript, with JSX. */
export const javascript: Language = {
  name: 'javascript',
  grammar: 'tree-sitter-javascript',
  extensions: ['.js', '.jsx', '.mjs', '.cjs'],
  needsExport: true,
  nodes: {...ecmascript, ...jsx, field_definition: readField}
}

function readName(node: Node, notes: Notes): void {
  notes.refer(node)
}

function readBlock(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
}

/** True when `export` or `declare` stands before the definition. */
export function isExported(node: Node, notes: Notes): boolean {
  const wrapper = notes.wrapperOf(node)
  return wrapper !== null && wrapper.type !== 'decorator'
}

/** By TypeScript's grammar a decorator is the sibling of what it stands on. */
function readDecorator(node: Node, notes: Notes): void {
  const next = node.nextNamedSibling
  if (next !== null && notes.wrapperOf(next) === null) notes.wrap(next, node)
}

function readFunction(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const parameters = parametersOf(node)
  const isModified = isInBlock(node)
  notes.define(node, {kind: 'function', name, parameters, isModified, isVisible: isExported(node, notes)})
}

/** True in the block of a condition or loop, where a function is its own or may not be defined at all. */
function isInBlock({parent}: Node): boolean {
  return parent?.type === 'statement_block' && /_statement$|_clause$/.test(parent.parent?.type ?? '')
}

/** A class has the parameters of its constructor. */
export function readClass(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  defineClass(node, node, {name, isVisible: isExported(node, notes)}, notes)
}

function defineClass(node: Node, body: Node, told: {name: Node | string; isVisible: boolean}, notes: Notes): void {
  notes.define(node, {
    kind: 'class',
    ...told,
    parameters: constructorOf(body),
    value: field(body, 'body'),
    isModified: [body, notes.wrapperOf(node)].some(at => at?.firstNamedChild?.type === 'decorator')
  })
}

function constructorOf(node: Node): Parameters | null {
  const body = field(node, 'body')
  const constructor = body?.namedChildren.find(
    child => child.type === 'method_definition' && field(child, 'name')?.text === 'constructor'
  )
  return constructor === undefined ? null : parametersOf(constructor)
}

function readClassExpression(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
  const name = field(node, 'name')
  if (name !== null) notes.bind(name)
}

function readMethod(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const key = keyOf(name)
  if (key === null || notes.counts === false) {
    notes.scope(node, 'function')
    return
  }
  const isAccessor = hasChild(node, 'get') || hasChild(node, 'set')
  notes.define(node, {
    kind: isAccessor ? 'field' : 'method',
    name: key,
    parameters: isAccessor ? null : parametersOf(node),
    isVisible: name.type !== 'private_property_identifier' && !isPrivate(node),
    isModified: isDecorated(node, notes)
  })
}

/** True for TypeScript's `private`. */
export function isPrivate(node: Node): boolean {
  return node.namedChildren.some(child => child.type === 'accessibility_modifier' && child.text === 'private')
}

function isDecorated(node: Node, notes: Notes): boolean {
  return [node.firstNamedChild, notes.wrapperOf(node)].some(at => at?.type === 'decorator')
}

function readField(node: Node, notes: Notes): void {
  const name = field(node, 'property')
  if (name === null) return
  defineField(node, name, notes)
}

/** A field of a class; one that holds a function is called like a method. */
export function defineField(node: Node, name: Node, notes: Notes): void {
  const key = keyOf(name)
  const value = literalOf(field(node, 'value'))
  if (key === null || notes.counts === false) return
  notes.claim(name)
  const isCalled = value !== null && CALLABLE.has(value.type)
  notes.define(node, {
    kind: isCalled ? 'method' : 'field',
    name: key,
    parameters: isCalled ? parametersOf(value) : null,
    isVisible: name.type !== 'private_property_identifier' && !isPrivate(node),
    isModified: isDecorated(node, notes),
    value
  })
}

/** The text of a key that is a plain name, string or number; null for a computed one. */
export function keyOf(name: Node): string | null {
  if (name.type === 'computed_property_name') return null
  return name.type === 'string' ? name.text.slice(1, -1) : name.text
}

function readVariable(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const value = literalOf(field(node, 'value'))
  if (name === null) return
  const brought = value === null ? null : requireImport(name, value)
  if (brought !== null) {
    notes.bring(node, [brought])
    return
  }
  const kind = value === null ? 'variable' : kindOf(value)
  if (name.type !== 'identifier' || (notes.isLocal && kind === 'variable')) {
    for (const bound of namesIn(name)) nameVariable(node, bound, notes)
    return
  }
  const isVisible = isExported(node, notes)
  if (kind === 'class' && value !== null) defineClass(node, value, {name, isVisible}, notes)
  else notes.define(node, {kind, name, isVisible, value, parameters: value === null ? null : parametersOf(value)})
}

/** Names that destructuring binds at top level are definitions as well. */
function nameVariable(node: Node, name: Node, notes: Notes): void {
  if (notes.isLocal) {
    notes.bind(name)
    return
  }
  notes.wrap(name, notes.wrapperOf(node) ?? node)
  notes.define(name, {kind: 'variable', name, isVisible: isExported(node, notes)})
}

/** What `var` declares in a block holds in the whole function. */
function readVar(node: Node, notes: Notes): void {
  if (!notes.isLocal) return
  for (const declarator of parts(node)) {
    const value = field(declarator, 'value')
    if (value !== null && kindOf(value) !== 'variable') continue
    for (const name of namesIn(field(declarator, 'name'))) notes.bind(name, 'function')
  }
}

function kindOf(value: Node): 'function' | 'class' | 'variable' {
  if (CALLABLE.has(value.type)) return 'function'
  return CLASSES.has(value.type) ? 'class' : 'variable'
}

/** What stands below `as const`, `satisfies T`, parentheses and `Object.freeze(…)`. */
function literalOf(value: Node | null): Node | null {
  let at = value
  for (let depth = 0; at !== null && depth < 4; depth++) {
    if (['as_expression', 'satisfies_expression', 'parenthesized_expression'].includes(at.type)) at = at.firstNamedChild
    else if (at.type === 'call_expression' && field(at, 'function')?.text === 'Object.freeze') {
      at = field(at, 'arguments')?.firstNamedChild ?? at
    } else return at
  }
  return at
}

/** `exports.add = …`, `Cart.prototype.add = …`, `this.add = function …` and `module.exports = …` define or export a name. */
function readAssignment(node: Node, notes: Notes): void {
  const left = field(node, 'left')
  const value = literalOf(field(node, 'right'))
  if (left?.type !== 'member_expression' || value === null) return
  const object = field(left, 'object')?.text ?? ''
  const property = field(left, 'property')
  if (property === null) return
  if (left.text === 'module.exports') {
    notes.block(node, 'module.exports')
    exposeWhole(value, notes)
    notes.skip(left)
    return
  }
  const isExport = object === 'exports' || object === 'module.exports'
  if (isExport) notes.expose(property.text)
  const kind = kindOf(value)
  if (isExport ? notes.isLocal || value.type === 'identifier' : kind !== 'function') return
  if (isExport) notes.skip(left)
  else notes.claim(left)
  const owner = isExport || object === 'this' ? [] : [object.replace(/\.prototype$/, '')]
  const told = {name: property, owner, isVisible: true, value, parameters: parametersOf(value)}
  notes.define(node, {kind: isExport ? kind : 'method', ...told})
}

function exposeWhole(value: Node, notes: Notes): void {
  if (value.type === 'identifier') notes.expose(value.text)
  if (value.type !== 'object') return
  for (const part of value.namedChildren) {
    const name = part.type === 'pair' ? field(part, 'key') : part
    const key = name === null ? null : keyOf(name)
    const held = part.type === 'pair' ? literalOf(field(part, 'value')) : null
    if (part.type === 'shorthand_property_identifier' || (key !== null && held?.text === key))
      notes.expose(key ?? part.text)
    else if (key !== null && held !== null && !CALLABLE.has(held.type)) {
      notes.define(part, {kind: 'variable', name: key, isVisible: true, isLeaf: true})
    }
  }
  notes.claim(value)
  notes.collection(value, 'module.exports')
}

function readFunctionExpression(node: Node, notes: Notes): void {
  notes.scope(node, 'function')
  const name = field(node, 'name')
  if (name !== null) notes.bind(name)
}

function readArrow(node: Node, notes: Notes): void {
  notes.scope(node, 'function')
  const parameter = field(node, 'parameter')
  if (parameter !== null) notes.bind(parameter)
}

function readMember(node: Node, notes: Notes): void {
  const property = field(node, 'property')
  const object = field(node, 'object')
  if (property !== null && object !== null) notes.refer(property, object)
}

/** An entry that holds a function is a method of a named object as well. */
function readPair(node: Node, notes: Notes): void {
  const name = field(node, 'key')
  const key = name === null ? null : keyOf(name)
  if (name === null || key === null) {
    notes.claim(node)
    return
  }
  const value = literalOf(field(node, 'value'))
  if (value === null || !CALLABLE.has(value.type)) {
    notes.entry(node, {key, value})
    return
  }
  notes.entry(node, {key, value: value.text})
  if (notes.counts === true) notes.define(node, {kind: 'method', name: key, parameters: parametersOf(value)})
}

/** `<Cart a={1}/>` refers to Cart; names in lower case are elements of the page. */
function readElement(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name?.type === 'identifier' && /^[a-z]/.test(name.text)) notes.claim(name)
}
