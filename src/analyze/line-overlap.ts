import type {FileChange, LineRange} from '../domain/candidate.js'

/**
 * The places, in lines of the base, where two changes of one file touch. Adjacent lines touch too: git's merge
 * conflicts on them.
 */
export function touchingRanges(a: FileChange, b: FileChange): readonly {readonly a: number; readonly b: number}[] {
  const touching: {a: number; b: number}[] = []
  let from = 0
  for (const [i, hunk] of a.hunks.entries()) {
    while (from < b.hunks.length && endsBefore(b.hunks[from]?.old, hunk.old)) from++
    for (let j = from; j < b.hunks.length; j++) {
      const other = b.hunks[j]
      if (other === undefined || endsBefore(hunk.old, other.old)) break
      touching.push({a: i, b: j})
    }
  }
  return touching
}

function endsBefore(first: LineRange | undefined, second: LineRange): boolean {
  return first !== undefined && last(first) + 1 < start(second)
}

/** An insertion (count 0) sits between `start` and the line after it. */
function start(range: LineRange): number {
  return range.count === 0 ? range.start + 1 : range.start
}

function last(range: LineRange): number {
  return range.count === 0 ? range.start : range.start + range.count - 1
}
