import type {Node} from 'web-tree-sitter'
import type {Notes, Reader} from '../language.js'
import {field, fieldText, parts, squash} from '../node-text.js'
import {readCall, readMember} from './c-calls.js'
import {nameIn} from './c-declarators.js'
import {readDeclaration, readField, readFunction} from './c-definitions.js'
import {enterConditional, isConditional, isInHeader} from './c-places.js'
import {readCase, readList, readPair} from './c-tables.js'
import {readEnum, readEnumerator, readStruct, readTypedef} from './c-types.js'

/** What C and C++ have in common. */
export const C_NODES: Readonly<Record<string, Reader>> = {
  preproc_include: readInclude,
  preproc_def: (node, notes) => {
    const name = field(node, 'name')
    const flags = {isVisible: isInHeader(node), isModified: isConditional(node)}
    // A macro without a value is a switch or a guard.
    if (name !== null && field(node, 'value') !== null) notes.define(node, {kind: 'variable', name, ...flags})
    notes.skip(node)
  },
  preproc_function_def: readMacro,
  preproc_ifdef: (node, notes) => {
    const name = field(node, 'name')
    if (name !== null) notes.claim(name)
    enterConditional(node)
  },
  preproc_if: readCondition,
  preproc_elif: readCondition,
  function_definition: readFunction,
  declaration: readDeclaration,
  field_declaration: readField,
  struct_specifier: readStruct,
  union_specifier: readStruct,
  enum_specifier: readEnum,
  enumerator: readEnumerator,
  type_definition: readTypedef,
  // One that belongs to a definition is claimed by it; the names in all others end with them.
  function_declarator: (node, notes) => {
    notes.scope(node, 'function')
  },
  parameter_declaration: bindDeclarator,
  compound_statement: readBlock,
  for_statement: readBlock,
  call_expression: readCall,
  field_expression: readMember,
  initializer_list: readList,
  initializer_pair: readPair,
  case_statement: readCase,
  identifier: refer,
  type_identifier: refer
}

function refer(node: Node, notes: Notes): void {
  notes.refer(node)
}

/** Names bound in it end with it. */
export function readBlock(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
}

/** A parameter or local. */
export function bindDeclarator(node: Node, notes: Notes): void {
  const name = nameIn(field(node, 'declarator'))
  if (name?.type === 'identifier') notes.bind(name)
}

/** What `#if 0` holds is not read. */
function readCondition(node: Node, notes: Notes): void {
  const condition = field(node, 'condition')
  enterConditional(node)
  if (condition !== null) notes.skip(condition.text === '0' ? node : condition)
}

function readMacro(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const list = field(node, 'parameters')
  const names = parts(list).map(({text}) => text)
  const isOpen = list?.text.includes('...') === true
  const accepted = isOpen ? null : names.length
  const flags = {isVisible: isInHeader(node), isModified: isConditional(node)}
  if (name !== null) {
    const parameters = {names, types: names.map(() => ''), required: names.length, accepted}
    notes.define(node, {kind: 'function', name, parameters, ...flags})
  }
  notes.skip(node)
}

/** `"a.h"` as `a.h`; the brackets of `<a.h>` stay, for it is looked for elsewhere. */
function readInclude(node: Node, notes: Notes): void {
  const text = squash(fieldText(node, 'path'))
  const source = text.startsWith('"') ? text.slice(1, -1) : text
  notes.bring(node, [{source, names: [], whole: null, isWildcard: true}])
}
