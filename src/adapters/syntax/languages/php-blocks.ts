import type {Node} from 'web-tree-sitter'
import type {Notes} from '../language.js'
import {textOf} from './php-texts.js'

const GROUPS = /^(?:describe|it|test)$/
const HOOKS = /^(?:before|after)(?:Each|All)$/
const CALLBACKS = /^(?:anonymous_function|arrow_function)/

/** `it('adds', function () { … })` and `beforeEach(…)`, as Pest has them. */
export function readBlocks(node: Node, word: string, passed: readonly Node[], notes: Notes): void {
  if (!passed.some(argument => CALLBACKS.test(argument.firstNamedChild?.type ?? ''))) return
  const first = passed[0]?.firstNamedChild ?? null
  const title = first === null ? null : textOf(first)
  if (HOOKS.test(word)) notes.block(node, word)
  else if (GROUPS.test(word) && title !== null) notes.block(node, `${word}("${title}")`)
}
