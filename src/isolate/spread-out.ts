import {codeWave} from './codes.js'
import {askAll, type Inquiry} from './inquiry.js'
import type {Knowledge} from './nested.js'
import type {Notebook} from './notebook.js'
import {strandsOf, type Strand} from './sightings.js'
import {singleSuspects} from './suspects.js'

/** What hides others, or conflicts on the way, can leave suspects undivided; after so many waves they stay so. */
const MOST_WAVES = 4

/** What is still to be explained: seen in a composition that nobody has left yet. */
export function openStrands(rest: readonly string[], book: Notebook): readonly Strand[] {
  const here = new Set(rest)
  const isInside = book.all.map(({candidates}) => candidates.every(name => here.has(name)))
  return strandsOf(book.all).filter(({sights}) => sights.some((sight, i) => sight === 'seen' && isInside[i] === true))
}

/** Probes waves of compositions until every signal that a single candidate can explain has one suspect only. */
export function* spreadOut(rest: readonly string[], book: Notebook, {isBuiltOn}: Knowledge): Inquiry<void> {
  for (let wave = 0; wave < MOST_WAVES; wave++) {
    const suspects = openStrands(rest, book).map(strand => singleSuspects(strand, rest, book.all))
    const undivided = new Set(suspects.filter(({length}) => length > 1).flat())
    if (undivided.size === 0) return
    const among = rest.filter(name => undivided.has(name))
    yield* askAll(codeWave(among, rest, isBuiltOn), `${among.length} suspects, each in a selection of its own`, book)
  }
}
