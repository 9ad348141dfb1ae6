import type {CoveragePart} from '../measured.js'
import {addUp, collector, shown, type Collector} from './collector.js'
import {parseCount} from './count.js'
import {textLines} from './text-lines.js'

/** Statements between two places of a file. */
interface Block {
  readonly first: number
  readonly last: number
  count: number
}

const MODES: ReadonlySet<string> = new Set(['set', 'count', 'atomic'])
/** How many lines all blocks of a profile may take together; honest ones are a few lines long. */
const MAX_WORK = 20_000_000

/**
 * Reads a cover profile of Go: `file:line.column,line.column statements count` for each block. Several profiles may stand one
 * behind the other; a block that comes again counts once, with `set` covered where any of them is, else with the sum. A line
 * has the largest count of the blocks on it.
 */
export function readGoProfile(text: string): CoveragePart {
  const into = collector()
  const files = new Map<string, Map<string, Block>>()
  let mode = ''
  for (const [number, line] of textLines(text)) {
    if (line !== null && line.trim() === '') continue
    const at = `line ${number}`
    if (line?.startsWith('mode:') === true) {
      mode = line.slice(5).trim()
      if (!MODES.has(mode)) into.defect(`${at}: ${shown(mode)} is no mode of a cover profile`)
    } else if (line === null || !readBlock(line, mode, files)) {
      into.defect(`${at} is no block of a cover profile: ${shown(line ?? 'too long')}`)
    }
  }
  // Go ends every line; a number that is cut off in its middle still is a number.
  if (!text.endsWith('\n')) into.defect('its last line has no end: it may be cut off')
  spread(files, into)
  return into.part('go')
}

function readBlock(line: string, mode: string, files: Map<string, Map<string, Block>>): boolean {
  const match = /:(\d{1,9})\.\d{1,9},(\d{1,9})\.\d{1,9} (\d{1,15}) (\d{1,25})$/.exec(line)
  const count = parseCount(match?.[4] ?? null)
  if (match === null || match.index === 0 || count === null || mode === '') return false
  // The body of an empty function: there is nothing in it to run.
  if (Number(match[3]) === 0) return true
  const path = line.slice(0, match.index)
  const place = line.slice(match.index, line.lastIndexOf(' '))
  const blocks = files.get(path) ?? new Map<string, Block>()
  files.set(path, blocks)
  const known = blocks.get(place)
  if (known === undefined) blocks.set(place, {first: Number(match[1]), last: Number(match[2]), count})
  else known.count = mode === 'set' ? Math.max(known.count, count) : addUp(known.count, count)
  return true
}

function spread(files: ReadonlyMap<string, ReadonlyMap<string, Block>>, into: Collector): void {
  let work = 0
  for (const [path, blocks] of files) {
    const lines = new Map<number, number>()
    for (const {first, last, count} of blocks.values()) {
      work += Math.max(0, last - first)
      if (work > MAX_WORK) {
        into.defect(`its blocks have more than ${MAX_WORK} lines`)
        return
      }
      for (let line = first; line <= last; line++) lines.set(line, Math.max(lines.get(line) ?? 0, count))
    }
    const file = into.file(path)
    for (const [line, count] of lines) file.line(line, count)
  }
}
