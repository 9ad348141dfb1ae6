import type {Node} from 'web-tree-sitter'
import type {Parameters} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, parts, squash} from '../node-text.js'
import {readBlocks} from './ruby-blocks.js'
import {ANY, argumentsOf, textOf} from './ruby-parameters.js'

/** What a block that is given to these stands for is told as something around what is in it: two groups of routes are two. */
const GROUPS = /^(?:namespace|scope|resources?|constraints|concern|controller|group|describe|context)$/

/** `f(…)`, `a.f(…)`, `require 'x'`; `C.new(…)` is a call of C. */
export function readCall(node: Node, notes: Notes): void {
  const name = field(node, 'method')
  const receiver = field(node, 'receiver')
  const list = field(node, 'arguments')
  if (name === null) return
  if (receiver === null && readRequire(node, name.text, list, notes)) return
  readBlocks(node, name.text, notes)
  const passed = argumentsOf(list)
  const made = name.text === 'new' ? lastConstant(receiver) : null
  if (made !== null && receiver !== null) {
    notes.call(made, {receiver: field(receiver, 'scope'), arguments: passed, callee: receiver})
    notes.claim(name)
  } else if (/^(?:identifier|constant)$/.test(name.type)) notes.call(name, {receiver, arguments: passed})
  const block = field(node, 'block')
  if (block !== null && receiver === null && GROUPS.test(name.text)) {
    notes.collection(node, squash(node.text.slice(0, block.startIndex - node.startIndex), 80))
  }
}

function lastConstant(node: Node | null): Node | null {
  if (node?.type === 'constant') return node
  return node?.type === 'scope_resolution' ? field(node, 'name') : null
}

/** A path from the file's own folder starts with a dot. */
function readRequire(node: Node, word: string, list: Node | null, notes: Notes): boolean {
  if (!/^(?:require|require_relative|load)$/.test(word)) return false
  const [only, ...rest] = parts(list)
  const path = only === undefined || rest.length > 0 ? null : textOf(only)
  if (path === null) return false
  const source = word === 'require_relative' && !path.startsWith('.') ? `./${path}` : path
  notes.bring(node, [{source, names: [], whole: null, isWildcard: true}])
  return true
}

const READERS = /^(?:[cm]?attr(?:_reader)?|cattr_reader|mattr_reader|class_attribute)$/
const WRITERS = /^[cm]?attr_writer$/
const BOTH = /^[cm]?attr_accessor$/
const ALIKE = /^(?:delegate|def_(?:instance_)?delegators|has_many|has_one|belongs_to|has_and_belongs_to_many)$/
const FIRST = /^(?:alias_method|define_method|scope|let!?)$/
const LAST = /^def_(?:instance_)?delegator$/
const NONE: Parameters = {names: [], types: [], required: 0, accepted: 0}
const ONE: Parameters = {names: ['value'], types: [''], required: 1, accepted: 1}

/** A symbol that is passed to what defines methods: `attr_reader :a`, `alias_method :a, :b`, `delegate :a, to: :b`. */
export function readSymbol(node: Node, notes: Notes): void {
  const list = node.parent
  const call = list?.type === 'argument_list' ? list.parent : null
  const word = call?.type === 'call' && field(call, 'receiver') === null ? (field(call, 'method')?.text ?? '') : ''
  if (word === '') return
  const name = node.text.slice(1)
  const told = {kind: 'method', isLeaf: true} as const
  if (READERS.test(word) || BOTH.test(word)) notes.define(node, {...told, name, parameters: NONE})
  if (WRITERS.test(word) || BOTH.test(word)) notes.define(node, {...told, name: `${name}=`, parameters: ONE})
  const all = parts(list)
  const at = all.findIndex(({id}) => id === node.id)
  const isTold =
    (FIRST.test(word) && at === 0) ||
    (LAST.test(word) && at === all.length - 1) ||
    (ALIKE.test(word) && (at > 0 || !word.startsWith('def_')))
  if (isTold) notes.define(node, {...told, name, parameters: ANY, isModified: true})
}

/** `alias a b` defines a and uses b. */
export function readAlias(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  const old = field(node, 'alias')
  if (name === null) return
  if (old?.type === 'identifier') notes.refer(old, 'self')
  notes.claim(name)
  notes.define(node, {kind: 'method', name: name.text.replace(/^:/, ''), parameters: ANY, isModified: true})
}
