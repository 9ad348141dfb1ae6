import {linesOf, type MarkedFile, type MarkedHunk} from '../domain/marked-hunks.js'
import type {Authority, DisputedHunk, TextRuling} from '../domain/rulings.js'

/** What a marked file is filled with, and on whose word. */
export interface Settlement {
  readonly fillings: readonly string[]
  readonly authorities: readonly Authority[]
}

/** The sides of a merge by name: the candidate that is merged in, and everybody who may have brought the other side. */
export interface Meeting {
  readonly candidate: string
  readonly others: ReadonlySet<string>
}

/** One merge of a file in both styles: the blocks to fill, and what is in dispute in full. */
export interface DisputedFile {
  readonly marked: MarkedFile
  /** The same with the base shown. */
  readonly shown: MarkedFile
}

/**
 * Settles every block of a file by rulings that were made for it: base and both sides read exactly as they did then, in
 * every place. null when a place or block has none, or when it cannot be told which of two texts is meant.
 */
export function settleByTexts(
  {marked, shown}: DisputedFile,
  rulings: readonly TextRuling[],
  {candidate, others}: Meeting
): Settlement | null {
  const facing = rulings.flatMap(ruling => faced(ruling, candidate, others) ?? [])
  const known = new Set(facing.flatMap(({disputed}) => disputed.map(keyOfHunk)))
  if (marked.hunks.length === 0 || !shown.hunks.every(hunk => known.has(keyOfHunk(hunk)))) return null
  const texts = new Map<string, readonly Filling[]>()
  for (const {blocks} of facing) {
    for (const [key, own] of grouped(blocks)) {
      // Two decisions on the very same lines: the texts of one of them stand for all.
      if (!texts.has(key)) texts.set(key, own)
    }
  }
  const wanted = new Map<string, number>()
  const used: Filling[] = []
  for (const hunk of marked.hunks) {
    const key = JSON.stringify([hunk.ours, hunk.theirs])
    const turn = wanted.get(key) ?? 0
    const filling = texts.get(key)?.[turn]
    if (filling === undefined) return null
    wanted.set(key, turn + 1)
    used.push({...filling, text: withLineEndsOf(hunk, filling.text)})
  }
  // Of several blocks that read alike, some are gone: which text was meant for which is anybody's guess.
  for (const [key, count] of wanted) if (texts.get(key)?.length !== count) return null
  const authorities = [...new Map(used.map(({authority}) => [authority.id, authority])).values()]
  return {fillings: used.map(({text}) => text), authorities}
}

/** Keeps the lines of both sides, ours first, as git's own union driver does. null where markers cannot be told from lines. */
export function settleByUnion({hunks}: MarkedFile, authority: Authority): Settlement | null {
  if (hunks.length === 0 || hunks.some(({base}) => base !== null)) return null
  return {fillings: hunks.map(({ours, theirs}) => ours + theirs), authorities: [authority]}
}

interface Filling {
  readonly ours: string
  readonly theirs: string
  readonly text: string
  readonly authority: Authority
}

interface Faced {
  readonly disputed: readonly Pick<MarkedHunk, 'ours' | 'base' | 'theirs'>[]
  readonly blocks: readonly Filling[]
}

/** A ruling from where the merge sees it; null when it is about others. */
function faced(ruling: TextRuling, candidate: string, others: ReadonlySet<string>): Faced | null {
  const [a, b] = ruling.branches
  const ours = b === candidate && others.has(a) ? 0 : a === candidate && others.has(b) ? 1 : null
  if (ours === null) return null
  const theirs = ours === 0 ? 1 : 0
  const {authority} = ruling
  return {
    disputed: ruling.disputed.map(({base, sides}: DisputedHunk) => ({base, ours: sides[ours], theirs: sides[theirs]})),
    blocks: ruling.blocks.map(({sides, text}) => ({ours: sides[ours], theirs: sides[theirs], text, authority}))
  }
}

function keyOfHunk({ours, base, theirs}: Pick<MarkedHunk, 'ours' | 'base' | 'theirs'>): string {
  return JSON.stringify([ours, base, theirs])
}

function grouped(blocks: readonly Filling[]): ReadonlyMap<string, readonly Filling[]> {
  const groups = new Map<string, Filling[]>()
  for (const block of blocks) {
    const key = JSON.stringify([block.ours, block.theirs])
    groups.set(key, [...(groups.get(key) ?? []), block])
  }
  return groups
}

/** A decided text as lines of the file: each ends as the lines around it do, and no text is no line. */
function withLineEndsOf({ours, theirs}: MarkedHunk, text: string): string {
  if (text === '') return ''
  const lines = linesOf(ours + theirs)
  const windows = lines.filter(line => line.endsWith('\r\n')).length
  const isMixed = windows > 0 && windows < lines.length
  const whole = `${text}\n`
  if (isMixed) return whole
  return whole.replace(/\r?\n/g, windows > 0 ? '\r\n' : '\n')
}
