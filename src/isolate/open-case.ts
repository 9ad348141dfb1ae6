import type {Finding} from './explain-red.js'
import type {Knowledge} from './nested.js'
import type {Notebook} from './notebook.js'
import {strandsOf, viewsOf, type Strand, type View} from './sightings.js'

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

/** Reads from the trials what was seen in a composition of those that are left. */
export function cluesOf({rest, findings, book}: OpenCase): Clues {
  const views = viewsOf(book.all)
  const culprits = findings.flatMap(finding => (finding.kind === 'culprit' ? [finding.culprit] : []))
  const strands = strandsOf(views, (signal, {members}) =>
    culprits.some(({branches, signals}) => signals.includes(signal) && branches.every(name => members.has(name)))
  )
  const here = new Set(rest)
  const isInside = views.map(({candidates}) => candidates.every(name => here.has(name)))
  return {
    views,
    strands: strands.filter(({sights}) => sights.some((sight, i) => sight === 'seen' && isInside[i] === true))
  }
}
