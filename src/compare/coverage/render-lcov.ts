import {oneLine} from '../../domain/visible-text.js'
import type {Measured} from './measured.js'

/**
 * Renders files by their paths as one tracefile of lcov, sorted, with lines and branches; null when no line of any is known. What is
 * not known of branches is their number in a decision: all of a line stand in one block.
 */
export function renderLcov(files: ReadonlyMap<string, Measured>): string | null {
  const known = [...files].filter(([, {total}]) => total === null).sort(([a], [b]) => (a < b ? -1 : 1))
  return known.length === 0 ? null : known.map(([path, measured]) => section(path, measured)).join('')
}

function section(path: string, {hits, branches}: Measured): string {
  const lines = [...hits].sort(([a], [b]) => a - b)
  const ways = [...branches].sort(([a], [b]) => a - b)
  const [taken, all] = ways.reduce(([one, other], [, line]) => [one + line.taken, other + line.branches], [0, 0])
  return [
    'TN:',
    // A path may hold a line break, which would begin a record of its own.
    `SF:${oneLine(path)}`,
    ...ways.flatMap(([line, {taken: ran, branches: count}]) =>
      Array.from({length: count}, (_, i) => `BRDA:${line},0,${i},${way(i < ran, hits.get(line))}`)
    ),
    ...(ways.length > 0 ? [`BRF:${all}`, `BRH:${taken}`] : []),
    ...lines.map(([line, count]) => `DA:${line},${count}`),
    `LF:${lines.length}`,
    `LH:${lines.filter(([, count]) => count > 0).length}`,
    'end_of_record\n'
  ].join('\n')
}

/** A dash says that the line never ran, so that no way out of it could be taken. */
function way(isTaken: boolean, hits: number | undefined): string {
  if (isTaken) return '1'
  return hits === 0 ? '-' : '0'
}
