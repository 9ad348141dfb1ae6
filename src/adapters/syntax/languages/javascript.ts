import type {Node} from 'web-tree-sitter'
import type {Language, Notes, Reader} from '../language.js'
import {field} from '../node-text.js'
import {readCall, readNew} from './javascript-calls.js'
import {isExported, readClass, readClassExpression, readDecorator, readField, readMethod} from './javascript-classes.js'
import {offerExport} from './javascript-exports.js'
import {readExport, readImport} from './javascript-modules.js'
import {namesIn, parametersOf, readParameters} from './javascript-parameters.js'
import {readAssignment, readPair, readVar, readVariable} from './javascript-variables.js'

/** `@typedef {import('./a').B} B`. */
const IMPORTED_TYPE = /^\/\*\*\s*@typedef\s*\{import\(/

/** What JavaScript and TypeScript have in common. */
export const ecmascript: Readonly<Record<string, Reader>> = {
  export_statement: (node, notes) => {
    offerExport(node, notes)
    readExport(node, notes)
  },
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

/** `<Cart a={1}/>` refers to Cart; names in lower case are elements of the page. */
function readElement(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name?.type === 'identifier' && /^[a-z]/.test(name.text)) notes.claim(name)
}
