import type {Hunk} from '../../domain/candidate.js'

/** Where the lines of a file went: null for what has no line on the other side, being new or gone. */
export interface Aligned {
  /** The line of the baseline that a line of the integration was. */
  readonly oldOf: (line: number) => number | null
  /** The line of the integration that a line of the baseline became. */
  readonly newOf: (line: number) => number | null
}

/** Both sides have the same lines. */
export const UNCHANGED: Aligned = {oldOf: line => line, newOf: line => line}

/** The two sides have no line in common. */
export const UNRELATED: Aligned = {oldOf: () => null, newOf: () => null}

/** Aligns the lines of two texts by the hunks in which they differ, which stand in order. */
export function alignLines(hunks: readonly Hunk[]): Aligned {
  if (hunks.length === 0) return UNCHANGED
  const starts = {old: hunks.map(hunk => firstOf(hunk.old)), new: hunks.map(hunk => firstOf(hunk.new))}
  const across = (from: 'old' | 'new', line: number): number | null => {
    const hunk = hunks[lastUpTo(starts[from], line)]
    if (hunk === undefined) return line
    const to = from === 'old' ? 'new' : 'old'
    const behind = line - firstOf(hunk[from])
    return behind < hunk[from].count ? null : firstOf(hunk[to]) + hunk[to].count + (behind - hunk[from].count)
  }
  return {oldOf: line => across('new', line), newOf: line => across('old', line)}
}

/** A count of 0 sits after its start. */
function firstOf({start, count}: Hunk['old']): number {
  return count === 0 ? start + 1 : start
}

/** The index of the last of these, which rise, that is not beyond the line; -1 when all are. */
function lastUpTo(starts: readonly number[], line: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
