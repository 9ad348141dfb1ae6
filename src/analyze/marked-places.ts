import type {LineRange} from '../domain/candidate.js'
import {markedBlocks} from '../domain/marked-blocks.js'

/** One place of a merged file that git has put markers around: where each side's text stands in its own file. */
export interface MarkedPlace {
  readonly first: LineRange
  readonly second: LineRange
}

/**
 * Finds the conflicts in a merged file. The markers carry the ids of the two tips, so that markers which a file holds
 * anyway are never taken for git's. A place whose text cannot be found again in a side's own file is left out.
 */
export function markedPlaces(
  merged: string,
  tips: readonly [string, string],
  texts: readonly [string, string]
): readonly MarkedPlace[] {
  const finders = texts.map(text => finder(text.split('\n'))) as unknown as readonly [Finder, Finder]
  return markedBlocks(merged, tips).flatMap(({ours, theirs}) => {
    const [first, second] = [finders[0](ours), finders[1](theirs)]
    return first === null || second === null ? [] : [{first, second}]
  })
}

type Finder = (block: readonly string[]) => LineRange | null

/** Finds blocks in the order in which they stand; an empty one stands behind the last. */
function finder(lines: readonly string[]): Finder {
  let from = 0
  return block => {
    if (block.length === 0) return {start: from, count: 0}
    for (let at = from; at + block.length <= lines.length; at++) {
      if (!block.every((line, i) => lines[at + i] === line)) continue
      from = at + block.length
      return {start: at + 1, count: block.length}
    }
    return null
  }
}
