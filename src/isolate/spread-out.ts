import {codeWave} from './codes.js'
import {askAll, type Inquiry} from './inquiry.js'
import {cluesOf, type OpenCase} from './open-case.js'
import {singleSuspects} from './suspects.js'

/** Probes compositions until every signal that a single candidate can explain has one suspect only, or nothing divides them. */
export function* spreadOut(open: OpenCase): Inquiry<void> {
  const {rest, book, knowledge} = open
  const {views, strands} = cluesOf(open)
  const undivided = strands.flatMap(strand => {
    const names = singleSuspects(strand, rest, views)
    return names.length > 1 ? [{names, signals: strand.signals}] : []
  })
  if (undivided.length === 0) return
  const suspects = new Set(undivided.flatMap(({names}) => names))
  const among = rest.filter(name => suspects.has(name))
  const isOne = undivided.flatMap(({signals}) => signals).length === 1
  const compositions = codeWave({among, all: rest, isBuiltOn: knowledge.isBuiltOn, isOne})
  yield* askAll(compositions, `${among.length} suspects, each in a selection of its own`, book)
}
