import type {Node} from 'web-tree-sitter'
import type {Notes} from '../language.js'
import {field, parts} from '../node-text.js'
import {defineClass, isExported} from './javascript-classes.js'
import {offerAssigned, offerNamedWhole} from './javascript-exports.js'
import {requireImport} from './javascript-modules.js'
import {namesIn, parametersOf} from './javascript-parameters.js'
import {isCallable, keyOf, kindOf, literalOf} from './javascript-values.js'

/** `const a = …`: a definition, a local, or an import where it is required. */
export function readVariable(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const value = literalOf(field(node, 'value'))
  if (name === null) return
  if (value?.type === 'assignment_expression') offerNamedWhole(name, value, notes)
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
export function readVar(node: Node, notes: Notes): void {
  if (!notes.isLocal) return
  for (const declarator of parts(node)) {
    const value = field(declarator, 'value')
    if (value !== null && kindOf(value) !== 'variable') continue
    for (const name of namesIn(field(declarator, 'name'))) notes.bind(name, 'function')
  }
}

/** `exports.add = …`, `Cart.prototype.add = …`, `this.add = function …` and `module.exports = …` define or export a name. */
export function readAssignment(node: Node, notes: Notes): void {
  const left = field(node, 'left')
  const value = literalOf(field(node, 'right'))
  if (left?.type !== 'member_expression' || value === null) return
  const object = field(left, 'object')?.text ?? ''
  const property = field(left, 'property')
  if (property === null) return
  offerAssigned(left, value, notes)
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
    else if (key !== null && held !== null && !isCallable(held)) {
      notes.define(part, {kind: 'variable', name: key, isVisible: true, isLeaf: true})
    }
  }
  notes.claim(value)
  notes.collection(value, 'module.exports')
}

/** An entry that holds a function is a method of a named object as well. */
export function readPair(node: Node, notes: Notes): void {
  const name = field(node, 'key')
  const key = name === null ? null : keyOf(name)
  if (name === null || key === null) {
    notes.claim(node)
    return
  }
  const value = literalOf(field(node, 'value'))
  if (value === null || !isCallable(value)) {
    notes.entry(node, {key, value})
    return
  }
  notes.entry(node, {key, value: value.text})
  if (notes.counts === true) notes.define(node, {kind: 'method', name: key, parameters: parametersOf(value)})
}
