import {createHash} from 'node:crypto'
import type {MergeMessage} from '../../domain/conflict.js'
import {isOid} from '../../domain/ids.js'
import {parseJson} from '../../domain/parse-json.js'
import type {MergePair, MergeResult} from '../../ports/git.js'

/** Merges that are known, by `pairKey`. */
export type Shelf = ReadonlyMap<string, MergeResult>

/** Raised when the lines below, or what our reading of git's answer makes of it, change. */
const FORM = 1
/** Bytes of one merge's line, and of all of them. What is longer is merged again each time. */
const LONGEST_LINE = 1 << 18
const MOST_BYTES = 1 << 24

/** Everything beside the two commits that an answer depends on. */
export interface ShelfPlace {
  /** The commit that all merges of a shelf are on. */
  readonly base: string
  readonly gitVersion: string
  /** Settings and arguments of the merges. */
  readonly settings: readonly string[]
  /** The commits at which history is cut off. */
  readonly boundary: readonly string[]
}

/** The name of a shelf: other bases, versions or settings have others. */
export function shelfName({base, gitVersion, settings, boundary}: ShelfPlace): string {
  return digest(JSON.stringify([FORM, base, gitVersion, settings, boundary.toSorted()]))
}

/** Tells merges apart; the order of the two counts. */
export function pairKey({ours, theirs}: MergePair): string {
  return `${ours} ${theirs}`
}

/**
 * Reads a shelf: one line of JSON for each merge, which begins with a digest of the rest and of the shelf's name. A line that
 * is damaged, of another shelf, or says what git cannot have said is left out. A digest shows accidents, and no forger: whoever
 * can write here can write in the repository itself.
 */
export function parseShelf(name: string, bytes: Uint8Array | null): Shelf {
  const shelf = new Map<string, MergeResult>()
  if (bytes === null || bytes.length > MOST_BYTES) return shelf
  for (const line of Buffer.from(bytes).toString('utf8').split('\n')) {
    const entry = parseLine(name, line)
    if (entry !== null) shelf.set(pairKey(entry.pair), entry.merge)
  }
  return shelf
}

/** Writes a shelf. What comes first stays when there is too much. */
export function renderShelf(name: string, shelf: Shelf): Uint8Array {
  const lines: string[] = []
  let bytes = 0
  for (const [key, {clean, tree, conflicted, messages}] of shelf) {
    const said = messages.map(({type, paths, text}) => [type, paths, text])
    const rest = JSON.stringify([key, clean, tree, conflicted, said])
    const line = `["${lineDigest(name, rest)}",${rest}]\n`
    const length = Buffer.byteLength(line)
    if (length > LONGEST_LINE || bytes + length > MOST_BYTES) continue
    bytes += length
    lines.push(line)
  }
  return Buffer.from(lines.join(''))
}

function parseLine(name: string, line: string): {readonly pair: MergePair; readonly merge: MergeResult} | null {
  const [, told = '', rest = ''] = /^\["([0-9a-f]{64})",(.*)\]$/s.exec(line) ?? []
  if (rest === '' || told !== lineDigest(name, rest)) return null
  const value = parseJson(rest)
  if (!Array.isArray(value) || value.length !== 5) return null
  const [key, clean, tree, conflicted, said] = value as readonly unknown[]
  const [ours = '', theirs = ''] = typeof key === 'string' ? key.split(' ') : []
  if (!isOid(ours) || !isOid(theirs) || typeof clean !== 'boolean') return null
  if (typeof tree !== 'string' || !isOid(tree) || !isTexts(conflicted) || !Array.isArray(said)) return null
  const messages = said.map(parseMessage).filter(message => message !== null)
  if (messages.length !== said.length || (clean && conflicted.length > 0)) return null
  return {pair: {ours, theirs}, merge: {clean, tree, conflicted, messages}}
}

function parseMessage(value: unknown): MergeMessage | null {
  if (!Array.isArray(value) || value.length !== 3) return null
  const [type, paths, text] = value as readonly unknown[]
  return typeof type === 'string' && typeof text === 'string' && isTexts(paths) ? {type, paths, text} : null
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}

function lineDigest(name: string, rest: string): string {
  return digest(`${name}\n${rest}`)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
