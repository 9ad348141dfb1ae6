import type {Node} from 'web-tree-sitter'
import type {Notes} from '../language.js'
import {field, parts} from '../node-text.js'
import {nameTopCall} from '../top-call.js'
import {textOf} from './ruby-parameters.js'

const GROUPS =
  /^[fx]?(?:describe|context|feature|it|specify|example|scenario)$|^(?:should|test|shared_examples(?:_for)?|shared_context|namespace)$/
const HOOKS = /^(?:before|after|around|setup|teardown|subject)$/
const TITLES = /^(?:constant|scope_resolution|simple_symbol)$/

/** `describe Cart do … end`, `it 'adds' do … end`, `before do … end`, as RSpec and Minitest have them, and calls at top level. */
export function readBlocks(node: Node, word: string, notes: Notes): void {
  const receiver = field(node, 'receiver')
  const hasBlock = field(node, 'block') !== null
  const isBare = receiver === null || receiver.text === 'RSpec'
  const [first] = parts(field(node, 'arguments'))
  const title = first === undefined || !GROUPS.test(word) ? null : titleOf(first)
  if (hasBlock && isBare && HOOKS.test(word)) notes.block(node, word)
  else if (hasBlock && isBare && title !== null) notes.block(node, `${word}(${title})`)
  else nameTopCall(node, [receiver, field(node, 'method')], notes)
}

function titleOf(node: Node): string | null {
  if (TITLES.test(node.type)) return node.text
  const text = textOf(node)
  return text === null ? null : `"${text}"`
}
