import type {MarkedBlock} from '../../domain/marked-blocks.js'
import {diffSequences, type Edit} from './sequence-diff.js'

/** One place in dispute, in lines: what both sides started from, and what each made of it. */
export interface Disputed {
  readonly base: readonly string[]
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
}

/** The three files whose merge left markers, whole. */
export interface ThreeTexts {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/**
 * Finds what stood on the base in the place of each block, as git does not write that down. Null when it cannot be told for
 * sure: a block's text does not stand in its own side's file, or the files have too little in common.
 */
export function disputedBlocks(blocks: readonly MarkedBlock[], texts: ThreeTexts): readonly Disputed[] | null {
  const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map(text => text.split('\n'))
  if (base === undefined || ours === undefined || theirs === undefined) return null
  const editsOfOurs = diffSequences(base, ours)
  const editsOfTheirs = diffSequences(base, theirs)
  if (editsOfOurs === null || editsOfTheirs === null) return null
  const found: Disputed[] = []
  const from = [0, 0]
  for (const block of blocks) {
    const places = [find(ours, block.ours, from[0] ?? 0), find(theirs, block.theirs, from[1] ?? 0)]
    const [inOurs, inTheirs] = places
    if (inOurs == null || inTheirs == null) return null
    const spans = [
      block.ours.length === 0 ? null : baseSpan(inOurs, inOurs + block.ours.length, editsOfOurs),
      block.theirs.length === 0 ? null : baseSpan(inTheirs, inTheirs + block.theirs.length, editsOfTheirs)
    ].filter(span => span !== null)
    if (spans.length === 0) return null
    const [start, end] = [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))]
    found.push({base: base.slice(start, end), ours: block.ours, theirs: block.theirs})
    from[0] = inOurs + block.ours.length
    from[1] = inTheirs + block.theirs.length
  }
  return found
}

/** The lines of the base behind these lines of a side: those it replaced count, those it kept stand for themselves. */
function baseSpan(from: number, to: number, edits: readonly Edit[]): readonly [number, number] {
  const inside = edits.filter(({newFrom, newTo}) =>
    newFrom === newTo ? newFrom >= from && newFrom <= to : newFrom < to && newTo > from
  )
  const back = (line: number): number => {
    const before = edits.findLast(({newTo}) => newTo <= line)
    return before === undefined ? line : before.oldTo + line - before.newTo
  }
  const [first, last] = [inside[0], inside.at(-1)]
  const start = first === undefined || first.newFrom > from ? back(from) : first.oldFrom
  const end = last === undefined || last.newTo < to ? back(to) : last.oldTo
  return [start, Math.max(start, end)]
}

function find(lines: readonly string[], block: readonly string[], from: number): number | null {
  if (block.length === 0) return from
  for (let at = from; at + block.length <= lines.length; at++) {
    if (block.every((line, i) => lines[at + i] === line)) return at
  }
  return null
}
