import type {Finding} from './explain-red.js'
import type {Knowledge} from './nested.js'
import type {Notebook} from './notebook.js'
import {strandsOf, viewsOf, type Strand, type View} from './sightings.js'
import {pairSuspects, singleSuspects} from './suspects.js'

/** What is still to be explained, and everything that is known of it. */
export interface OpenCase {
  /** Those that nobody has left out yet, in merge order. */
  readonly rest: readonly string[]
  readonly findings: readonly Finding[]
  readonly book: Notebook
  readonly knowledge: Knowledge
}

/** The strands that nobody who was left out explains, and the views they are read from. */
export interface Clues {
  readonly views: readonly View[]
  readonly strands: readonly Strand[]
}

/**
 * Reads from the trials what was seen in a composition of those that are left; and, until these were tried as a whole, what was
 * seen more than once elsewhere.
 */
export function cluesOf({rest, findings, book}: OpenCase): Clues {
  const views = viewsOf(book.all)
  const culprits = findings.flatMap(finding => (finding.kind === 'culprit' ? [finding.culprit] : []))
  const strands = strandsOf(views, (signal, {members}) =>
    culprits.some(({branches, signals}) => signals.includes(signal) && branches.every(name => members.has(name)))
  )
  const here = new Set(rest)
  const isInside = views.map(({candidates}) => candidates.every(name => here.has(name)))
  const isTried = book.of(rest).length > 0
  const isOpen = (strand: Strand): boolean =>
    strand.sights.some((sight, i) => sight === 'seen' && isInside[i] === true) || (!isTried && isBelievable(strand))
  return {views, strands: strands.filter(isOpen)}
}

/**
 * True when those that are left are sure to be red: what was seen more than once, one of them explains, or two. Where more than
 * one strand asks for two, some may be chance, and those that are left show which.
 */
export function isSureRed(open: OpenCase): boolean {
  const {views, strands} = cluesOf(open)
  const believable = strands.filter(isBelievable)
  const isSingle = (strand: Strand) => singleSuspects(strand, open.rest, views).length > 0
  if (believable.some(isSingle)) return true
  return strands.length === 1 && believable.some(strand => pairSuspects(strand, open.rest, views).length > 0)
}

function isBelievable({sights}: Strand): boolean {
  return sights.filter(sight => sight === 'seen').length > 1
}
