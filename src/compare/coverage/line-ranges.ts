import type {LineRange} from '../../domain/candidate.js'

/** Joins lines that follow one another, which stand in order, into ranges. */
export function rangesOf(lines: readonly number[]): readonly LineRange[] {
  const ranges: {start: number; count: number}[] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last !== undefined && last.start + last.count === line) last.count++
    else ranges.push({start: line, count: 1})
  }
  return ranges
}

/** The same, but apart for each owner. */
export function ownedRanges(
  lines: readonly number[],
  ownerOf: (line: number) => string | null
): readonly {readonly lines: LineRange; readonly branch: string | null}[] {
  const groups: {branch: string | null; lines: number[]}[] = []
  for (const line of lines) {
    const branch = ownerOf(line)
    const last = groups.at(-1)
    if (last?.branch === branch) last.lines.push(line)
    else groups.push({branch, lines: [line]})
  }
  return groups.flatMap(({branch, lines: own}) => rangesOf(own).map(range => ({lines: range, branch})))
}
