import {linesOf, type MarkedFile, type MarkedHunk} from '../domain/marked-hunks.js'
import type {Authority, TextRuling} from '../domain/rulings.js'

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

/**
 * Settles every hunk of a file by a ruling that was made for it: its base and both its sides read exactly as they did
 * then. null when a hunk has none. The base has to be shown by the markers.
 */
export function settleByTexts(
  file: MarkedFile,
  rulings: readonly TextRuling[],
  {candidate, others}: Meeting
): Settlement | null {
  const between = rulings.filter(({branches: [a, b]}) => {
    return (a === candidate && others.has(b)) || (b === candidate && others.has(a))
  })
  const found = file.hunks.map(hunk => between.flatMap(ruling => fillingOf(hunk, ruling, candidate) ?? [])[0] ?? null)
  if (found.length === 0 || found.includes(null)) return null
  const used = found.filter(one => one !== null)
  const authorities = [...new Map(used.map(({authority}) => [authority.id, authority])).values()]
  return {fillings: used.map(({filling}) => filling), authorities}
}

/** Keeps the lines of both sides, ours first, as git's own union driver does. null where markers cannot be told from lines. */
export function settleByUnion({hunks}: MarkedFile, authority: Authority): Settlement | null {
  if (hunks.length === 0 || hunks.some(({base}) => base !== null)) return null
  return {fillings: hunks.map(({ours, theirs}) => ours + theirs), authorities: [authority]}
}

interface Filling {
  readonly filling: string
  readonly authority: Authority
}

function fillingOf(hunk: MarkedHunk, {branches, hunks, authority}: TextRuling, candidate: string): Filling | null {
  const [ours, theirs] = branches[1] === candidate ? [0, 1] : [1, 0]
  const made = hunks.find(({base, sides}) => {
    return base === hunk.base && sides[ours] === hunk.ours && sides[theirs] === hunk.theirs
  })
  return made === undefined ? null : {filling: withLineEndsOf(hunk, made.text), authority}
}

/** A decided text as lines of the file: each ends as the lines around it do, and no text is no line. */
function withLineEndsOf({ours, base, theirs}: MarkedHunk, text: string): string {
  if (text === '') return ''
  const lines = linesOf(ours + (base ?? '') + theirs)
  const windows = lines.filter(line => line.endsWith('\r\n')).length
  const isMixed = windows > 0 && windows < lines.length
  const whole = `${text}\n`
  if (isMixed) return whole
  return whole.replace(/\r?\n/g, windows > 0 ? '\r\n' : '\n')
}
