import type {Node} from 'web-tree-sitter'
import type {DefinitionKind, Parameters} from '../../../domain/syntax.js'
import type {Language, Notes} from '../language.js'
import {field, fieldText, parts} from '../node-text.js'
import {readAlias, readCall, readSymbol} from './ruby-calls.js'
import {namesIn, parametersOf, readParameters, textOf} from './ruby-parameters.js'
import {isHidden} from './ruby-visibility.js'

/** Ruby. A bare name that nothing binds is a call without arguments. */
export const ruby: Language = {
  name: 'ruby',
  grammar: 'tree-sitter-ruby',
  extensions: ['.rb', '.rake', '.gemspec', '.ru'],
  nodes: {
    module: readClass('module'),
    class: readClass('class'),
    method: readMethod,
    singleton_method: readMethod,
    alias: readAlias,
    assignment: readAssignment,
    operator_assignment: bindLeft,
    method_parameters: readParameters,
    block_parameters: readParameters,
    lambda_parameters: readParameters,
    block: readBlock,
    do_block: readBlock,
    lambda: readBlock,
    for: (node, notes) => {
      for (const name of namesIn(field(node, 'pattern'))) notes.bind(name)
    },
    exception_variable: (node, notes) => {
      for (const name of namesIn(node)) notes.bind(name)
    },
    as_pattern: bindName,
    in_clause: (node, notes) => {
      for (const name of namesIn(field(node, 'pattern'))) notes.bind(name)
    },
    array_pattern: (node, notes) => {
      for (const name of namesIn(node)) notes.bind(name)
    },
    call: readCall,
    simple_symbol: readSymbol,
    scope_resolution: (node, notes) => {
      const name = field(node, 'name')
      if (name !== null) notes.refer(name, field(node, 'scope'))
    },
    constant: (node, notes) => {
      notes.refer(node)
    },
    identifier: (node, notes) => {
      if (!WORDS.test(node.text)) notes.call(node, {receiver: null, arguments: NO_ARGUMENTS})
    },
    hash: (node, notes) => {
      notes.collection(node)
    },
    pair: (node, notes) => {
      const key = field(node, 'key')
      if (node.parent?.type === 'hash' && key !== null)
        notes.entry(node, {key: keyOf(key), value: field(node, 'value')})
    }
  }
}

const NO_ARGUMENTS = {count: 0, named: [], isOpen: false, texts: []}
const WORDS = /^(?:private|public|protected|module_function|block_given\?|__method__|__dir__)$/

function readBlock(node: Node, notes: Notes): void {
  notes.scope(node, 'block')
}

function bindName(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name !== null) notes.bind(name)
}

function bindLeft(node: Node, notes: Notes): void {
  for (const name of namesIn(field(node, 'left'))) notes.bind(name)
}

/** What a name such as `A::B` stands in: `A`. */
function ownerOf(name: Node): readonly string[] {
  const scope = field(name, 'scope')
  return name.type === 'scope_resolution' && scope !== null ? scope.text.split('::').filter(part => part !== '') : []
}

/** What answers for missing methods may have more than its text shows. */
const ANSWERS_ALL = /\bdef\s+(?:self\.)?method_missing\b/

function readClass(kind: DefinitionKind): (node: Node, notes: Notes) => void {
  return (node, notes) => {
    const name = field(node, 'name')
    const last = name?.type === 'scope_resolution' ? field(name, 'name') : name
    const body = field(node, 'body')
    if (name === null || last === null) return
    notes.claim(name)
    notes.define(node, {
      kind,
      name: last,
      owner: ownerOf(name),
      parameters: constructorOf(body),
      isModified: ANSWERS_ALL.test(body?.text ?? '')
    })
  }
}

function constructorOf(body: Node | null): Parameters | null {
  const found = parts(body).find(one => one.type === 'method' && fieldText(one, 'name') === 'initialize')
  return found === undefined ? null : parametersOf(found)
}

function readMethod(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const object = field(node, 'object')
  if (name === null) return
  if (object?.type === 'identifier') notes.claim(object)
  const isMember = notes.around === 'class' || notes.around === 'module'
  notes.claim(name)
  for (const part of name.namedChildren) notes.claim(part)
  notes.define(node, {
    kind: isMember ? 'method' : 'function',
    name: name.text,
    parameters: parametersOf(node),
    isVisible: !isHidden(node),
    isModified: isConditional(node)
  })
}

/** True for a method that is defined under a condition, or while something is run. */
function isConditional(node: Node): boolean {
  const parent = node.parent?.type === 'argument_list' ? (node.parent.parent?.parent ?? null) : node.parent
  if (parent === null || parent.type === 'program') return false
  return !/^(?:class|module|singleton_class)$/.test(parent.parent?.type ?? '')
}

/** A constant is a definition, a name in lower case a local; `a.b = 1` calls `b=`, which the text does not show. */
function readAssignment(node: Node, notes: Notes): void {
  const left = field(node, 'left')
  const value = valueOf(field(node, 'right'))
  if (left === null) return
  const name = left.type === 'scope_resolution' ? field(left, 'name') : left
  if (name?.type !== 'constant' || (left.type !== 'constant' && left.type !== 'scope_resolution')) {
    for (const bound of namesIn(left)) notes.bind(bound)
    const written = left.type === 'call' ? field(left, 'method') : null
    if (written !== null) for (const part of [left, written]) notes.claim(part)
    return
  }
  notes.claim(left)
  const isMade = value?.type === 'call' && /^(?:Struct|Class|Module|Data)\.(?:new|define)$/.test(callee(value))
  const kind = isMade ? 'class' : notes.around === 'class' ? 'field' : 'variable'
  notes.define(node, {kind, name, owner: ownerOf(left), value})
}

function callee(call: Node): string {
  return `${fieldText(call, 'receiver')}.${fieldText(call, 'method')}`
}

/** What is frozen is still the literal. */
function valueOf(value: Node | null): Node | null {
  const isFrozen = value?.type === 'call' && fieldText(value, 'method') === 'freeze'
  return isFrozen ? field(value, 'receiver') : value
}

/** Strings stand in quotes, for `'a' =>` and `a:` are two keys. */
function keyOf(key: Node): string {
  if (key.type === 'hash_key_symbol') return key.text
  if (key.type === 'simple_symbol') return key.text.slice(1)
  const text = textOf(key)
  return text === null ? key.text : `"${text}"`
}
