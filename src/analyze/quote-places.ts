import type {FileChange, Hunk, LineRange} from '../domain/candidate.js'
import type {ConflictBase, ConflictSide} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import type {NameDefinition} from './definition-reader.js'
import type {Tip} from './describe-conflicts.js'
import {touchingRanges} from './line-overlap.js'
import {markedPlaces} from './marked-places.js'
import type {ReadText} from './text-reader.js'

/** At most this many places of one file are quoted; the count of all stands in the explanation. */
const QUOTED_PLACES = 3
const QUOTED_LINES = 40

/** Where to look: the two tips, what each did to the path, and the commit both started from. */
export interface Scene {
  readonly path: string
  readonly first: Tip
  readonly second: Tip
  readonly changes: readonly [FileChange | null, FileChange | null]
  readonly base: Oid
  /** The tree that git made of both, with its markers in it. */
  readonly merged: Oid
  readonly read: ReadText
  readonly nameAt: NameDefinition
}

/** Both sides' code and the base's, and in how many places they meet. */
export interface Quotes {
  readonly sides: readonly ConflictSide[]
  readonly base: readonly ConflictBase[]
  readonly places: number
}

/** Quotes the places where the changed lines of the two sides touch. */
export async function quoteTouching(scene: Scene): Promise<Quotes> {
  const [a, b] = scene.changes
  if (a === null || b === null) return await quoteMarked(scene)
  const places = touchingRanges(a, b).flatMap(touching => {
    const [first, second] = [a.hunks[touching.a], b.hunks[touching.b]]
    return first !== undefined && second !== undefined ? [{first, second}] : []
  })
  if (places.length === 0) return await quoteMarked(scene)
  const sides: ConflictSide[] = []
  const base: ConflictBase[] = []
  for (const {first, second} of places.slice(0, QUOTED_PLACES)) {
    sides.push(await quoteSide(scene, scene.first, a, first), await quoteSide(scene, scene.second, b, second))
    base.push(await quoteBase(scene, a.oldPath, union(first.old, second.old)))
  }
  return {sides, base, places: places.length}
}

/**
 * Git aligns lines in its own way, or merges several bases first, and then finds a conflict where the two lists of changes
 * do not touch: the merged file shows where.
 */
async function quoteMarked({path, first, second, changes, read, merged, nameAt}: Scene): Promise<Quotes> {
  const [a, b] = changes.map(change => change?.path ?? path)
  const text = (await read(merged, path)) ?? ''
  const texts = [(await read(first.commit, a ?? path)) ?? '', (await read(second.commit, b ?? path)) ?? ''] as const
  const places = markedPlaces(text, [first.commit, second.commit], texts)
  const side = async (tip: Tip, own: string, lines: LineRange, whole: string): Promise<ConflictSide> => {
    const definition = await nameAt(tip.commit, own, lines)
    return {branch: tip.name, author: tip.author ?? '', path: own, lines, text: quoteLines(whole, lines), definition}
  }
  const sides = places
    .slice(0, QUOTED_PLACES)
    .flatMap(place => [side(first, a ?? path, place.first, texts[0]), side(second, b ?? path, place.second, texts[1])])
  return {sides: await Promise.all(sides), base: [], places: places.length}
}

/** Quotes what the one side changed in a file that the other has deleted; the other side quotes as empty. */
export async function quoteAlone(scene: Scene): Promise<Quotes> {
  const [a, b] = scene.changes
  const at = isGone(b) && !isGone(a) ? 0 : isGone(a) && !isGone(b) ? 1 : null
  const own = at === null ? null : scene.changes[at]
  if (at === null || own == null) return {sides: [], base: [], places: 0}
  const gone = scene.changes[1 - at]
  const sides: ConflictSide[] = []
  const base: ConflictBase[] = []
  for (const hunk of own.hunks.slice(0, QUOTED_PLACES)) {
    const changed = await quoteSide(scene, at === 0 ? scene.first : scene.second, own, hunk)
    const tip = at === 0 ? scene.second : scene.first
    const deleted = {
      branch: tip.name,
      author: tip.author ?? '',
      path: gone?.oldPath ?? own.oldPath,
      lines: {start: 0, count: 0},
      text: '',
      definition: null
    }
    sides.push(...(at === 0 ? [changed, deleted] : [deleted, changed]))
    base.push(await quoteBase(scene, own.oldPath, hunk.old))
  }
  return {sides, base, places: own.hunks.length}
}

function isGone(change: FileChange | null): boolean {
  return change?.status === 'deleted'
}

async function quoteSide({read, nameAt}: Scene, tip: Tip, change: FileChange, hunk: Hunk): Promise<ConflictSide> {
  const text = (await read(tip.commit, change.path)) ?? ''
  return {
    branch: tip.name,
    author: tip.author ?? '',
    path: change.path,
    lines: hunk.new,
    text: quoteLines(text, hunk.new),
    definition: await nameAt(tip.commit, change.path, hunk.new)
  }
}

async function quoteBase({base, read, nameAt}: Scene, path: string, lines: LineRange): Promise<ConflictBase> {
  const text = quoteLines((await read(base, path)) ?? '', lines)
  return {path, lines, text, definition: await nameAt(base, path, lines)}
}

/** These lines of a text, cut where there are too many to read. */
export function quoteLines(text: string, {start, count}: LineRange): string {
  if (count === 0) return ''
  const lines = text.split('\n').slice(Math.max(0, start - 1), start - 1 + count)
  const shown = lines.slice(0, QUOTED_LINES)
  if (lines.length > shown.length) shown.push(`… ${lines.length - shown.length} more lines`)
  return shown.join('\n')
}

/** The range that covers both; an insertion (count 0) stands between its line and the next and adds no line. */
function union(a: LineRange, b: LineRange): LineRange {
  if (a.count === 0) return b
  if (b.count === 0) return a
  const start = Math.min(a.start, b.start)
  return {start, count: Math.max(a.start + a.count, b.start + b.count) - start}
}
