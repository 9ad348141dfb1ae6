import type {Node} from 'web-tree-sitter'
import type {Notes} from '../language.js'
import {firstTexts, parts} from '../node-text.js'
import {textOf} from './rust-calls.js'

/** These say something to the compiler's messages, the linker or the reader alone, or only add to a type. */
const HARMLESS =
  /^(?:allow|bench|cold|default|deny|deprecated|derive|doc|expect|forbid|ignore|inline|must_use|non_exhaustive|repr|serde|should_panic|test|track_caller|warn)$/

/** The first of the attributes right before an item, and whether one of them may change what it is. */
export function attributesOf(node: Node): {readonly first: Node | null; readonly isModified: boolean} {
  let first: Node | null = null
  let isModified = false
  for (let at = node.previousNamedSibling; at !== null; at = at.previousNamedSibling) {
    if (at.type === 'attribute_item') {
      first = at
      isModified ||= !HARMLESS.test(nameOf(at)?.text ?? '')
    } else if (!at.isExtra) break
  }
  return {first, isModified}
}

function nameOf(item: Node): Node | null {
  return item.firstNamedChild?.firstNamedChild ?? null
}

/** An attribute that a macro answers, such as `#[get("/x")]`, is told as a call; conditions and lints are nobody's names. */
export function readAttribute(node: Node, notes: Notes): void {
  const name = nameOf(node)
  const isKnown = name === null || name.text === 'cfg' || name.text === 'cfg_attr' || HARMLESS.test(name.text)
  if (name?.text === 'derive') {
    notes.claim(name)
    return
  }
  if (isKnown || name.type !== 'identifier') {
    notes.skip(node)
    return
  }
  const tokens = parts(node.firstNamedChild).find(({type}) => type === 'token_tree')
  const passed = parts(tokens ?? null)
  const texts = firstTexts(passed.slice(0, 1), textOf)
  if (tokens === undefined) notes.refer(name)
  else notes.call(name, {receiver: null, arguments: {count: passed.length, named: [], isOpen: true, texts}})
}
