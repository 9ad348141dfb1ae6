import type {Item, LineText, LineTexts} from './match/item.js'
import {lineHashes} from './match/line-hash.js'
import type {TreeTexts} from './outcome.js'

/** More files than this are not looked into; their findings are matched by what the tool says alone. */
const MAX_FILES = 2_000
const AT_ONCE = 50
const MAX_LINE = 1_000

/** A finding, and where it is in its own tree. */
export interface Sited {
  readonly item: Item
  readonly path: string | null
  readonly line: number | null
}

/** Reads the lines that findings of one tree are about, file by file; what cannot be read is left out. */
export async function lookUpLines(
  side: 'baseline' | 'integration',
  sited: readonly Sited[],
  texts: TreeTexts
): Promise<LineTexts> {
  const byFile = new Map<string, Sited[]>()
  for (const one of sited) {
    if (one.path === null || one.line === null) continue
    const known = byFile.get(one.path)
    if (known === undefined) byFile.set(one.path, [one])
    else known.push(one)
  }
  const files = [...byFile.keys()].slice(0, MAX_FILES)
  const found = new Map<Item, LineText>()
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const paths = files.slice(i, i + AT_ONCE)
    const read = await texts(side, paths)
    for (const [n, path] of paths.entries()) readFile(read[n] ?? null, byFile.get(path) ?? [], found)
  }
  return found
}

function readFile(text: string | null, sited: readonly Sited[], found: Map<Item, LineText>): void {
  if (text === null) return
  const lines = text.split(/\r\n|\n|\r/)
  const hashes = lineHashes(text)
  for (const {item, line} of sited) {
    const at = (line ?? 0) - 1
    const context = hashes[at]
    const own = lines[at]
    if (context !== undefined && own !== undefined)
      found.set(item, {line: own.slice(0, MAX_LINE).replace(/\s+/g, ''), context})
  }
}
