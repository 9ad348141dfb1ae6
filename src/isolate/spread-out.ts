import {codeWave} from './codes.js'
import {hidingFirst} from './hiding.js'
import {askAll, type Inquiry} from './inquiry.js'
import {cluesOf, type OpenCase} from './open-case.js'
import type {Strand, View} from './sightings.js'
import {singleSuspects} from './suspects.js'

/**
 * Probes compositions until every signal that a single candidate can explain has one suspect only, or nothing divides them. What
 * hides other signals is divided first. While the remainder was not tried as a whole, more may be bad than was seen, so that all
 * of it takes part.
 */
export function* spreadOut(open: OpenCase): Inquiry<void> {
  const {rest, book, knowledge} = open
  const {views, strands} = cluesOf(open)
  const undivided = hidingFirst(strands, book).flatMap(strand => {
    const names = singleSuspects(strand, rest, views)
    return names.length > 1 ? [{names, strand}] : []
  })
  if (undivided.length === 0) return
  const isTried = book.of(rest).length > 0
  const suspects = new Set(undivided.flatMap(({names}) => names))
  const among = isTried ? rest.filter(name => suspects.has(name)) : rest
  const most = undivided.flatMap(({strand}) => strand.signals).length
  const isOne = isTried && most === 1
  const tried = telling(
    undivided.map(({strand}) => strand),
    views,
    among
  )
  const compositions = codeWave({among, all: rest, isBuiltOn: knowledge.isBuiltOn, isOne, most, tried})
  yield* askAll(compositions, `${among.length} suspects, each in a selection of its own`, book)
}

/** The compositions that tell something of each strand, and hold some but not all of these candidates. */
function telling(
  strands: readonly Strand[],
  views: readonly View[],
  among: readonly string[]
): readonly ReadonlySet<string>[] {
  return views.flatMap(({members}, i) => {
    const isTelling = strands.every(({sights}) => sights[i] !== 'unknown')
    const inside = among.filter(name => members.has(name)).length
    return isTelling && inside > 0 && inside < among.length ? [members] : []
  })
}
