import type {Node, Tree} from 'web-tree-sitter'
import {field} from '../node-text.js'

/** What is known of the place that the reading of a file has come to. */
interface Place {
  isHeader: boolean
  /** Where the conditional or unnamed namespace around this place ends. */
  conditionalUntil: number
  unnamedUntil: number
}

const PLACES = new WeakMap<Tree, Place>()

function placeOf({tree}: Node): Place {
  const known = PLACES.get(tree)
  if (known !== undefined) return known
  const place = {isHeader: guardOf(tree.rootNode) !== null, conditionalUntil: 0, unnamedUntil: 0}
  PLACES.set(tree, place)
  return place
}

const FIRST = 8

/** `#pragma once`, or the `#ifndef` that holds the rest of a header. */
function guardOf(root: Node): Node | null {
  const first = root.namedChildren.filter(child => child.type !== 'comment').slice(0, FIRST)
  const pragma = first.find(({type, text}) => type === 'preproc_call' && /^#\s*pragma\s+once/.test(text))
  return pragma ?? first.find(isGuard) ?? null
}

function isGuard(node: Node): boolean {
  if (node.type !== 'preproc_ifdef') return false
  const [, name, define] = node.children.map(child => child)
  return define?.type === 'preproc_def' && field(define, 'name')?.text === name?.text
}

/** True in a file that others include, as far as its guard tells. */
export function isInHeader(node: Node): boolean {
  return placeOf(node).isHeader
}

/** Notes a conditional: what it holds may stand beside another of its name. The guard of a header is none. */
export function enterConditional(node: Node): void {
  const place = placeOf(node)
  if (!isGuard(node)) place.conditionalUntil = Math.max(place.conditionalUntil, node.endIndex)
}

/** True in a conditional. */
export function isConditional(node: Node): boolean {
  return node.startIndex < placeOf(node).conditionalUntil
}

/** Notes a namespace without a name: what it holds is its file's alone. */
export function enterUnnamed(node: Node): void {
  const place = placeOf(node)
  place.unnamedUntil = Math.max(place.unnamedUntil, node.endIndex)
}

/** True in a namespace without a name. */
export function isUnnamed(node: Node): boolean {
  return node.startIndex < placeOf(node).unnamedUntil
}
