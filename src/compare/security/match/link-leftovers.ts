import type {Board} from './board.js'
import type {Item, LineTexts} from './item.js'
import {hasKind, sharedKinds} from './kinds.js'
import {isSameMessage, isSimilar, type Judging} from './what.js'

/** Code that went to another place, or another file: the same rule, and the same hundred characters, only once on each side. */
export function linkMoved(board: Board, texts: LineTexts): void {
  const open = (items: readonly Item[]): ReadonlyMap<string, number | null> =>
    onlyOnes(items, item => {
      const context = texts.get(item)?.context
      if (board.isLinked(item) || context === undefined) return null
      return JSON.stringify([item.finding.rule, context.slice(0, context.lastIndexOf(':'))])
    })
  joinOnlyOnes(board, open(board.before), open(board.after))
}

/** A line that was edited and is as bad as before; two of a kind in one place could be any two. */
export function linkInHunks(board: Board, {trust, texts}: Judging): void {
  const isTold = (i: number, j: number): boolean => {
    const [a, b] = [board.before[i], board.after[j]]
    if (a === undefined || b === undefined || !isSameMessage(a, b)) return true
    const kinds = sharedKinds([a], [b])
    // Its own fingerprints tell them apart already.
    return kinds.size > 0 && hasKind(a, kinds) && !isSimilar(a, b, {trust, texts})
  }
  const open = (items: readonly Item[]): ReadonlyMap<string, number | null> =>
    onlyOnes(items, item =>
      item.hunk === null || board.isLinked(item) ? null : JSON.stringify([item.finding.rule, item.hunk])
    )
  joinOnlyOnes(board, open(board.before), open(board.after), isTold)
}

function onlyOnes(items: readonly Item[], keyOf: (item: Item) => string | null): ReadonlyMap<string, number | null> {
  const ones = new Map<string, number | null>()
  for (const [i, item] of items.entries()) {
    const key = keyOf(item)
    if (key !== null) ones.set(key, ones.has(key) ? null : i)
  }
  return ones
}

function joinOnlyOnes(
  board: Board,
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>,
  isTold: (before: number, after: number) => boolean = () => false
): void {
  for (const [key, i] of before) {
    const j = after.get(key)
    if (i !== null && j !== undefined && j !== null && !isTold(i, j)) board.join(i, j)
  }
}
