import type {Signal} from '../domain/probe.js'
import {blameFor} from './blame.js'
import {withParents} from './codes.js'
import type {Finding} from './explain-red.js'
import {askAll, type Inquiry} from './inquiry.js'
import type {Knowledge} from './nested.js'
import type {Notebook} from './notebook.js'
import type {Strand} from './sightings.js'
import {openStrands} from './spread-out.js'
import {companions, singleSuspects} from './suspects.js'

/** A candidate that alone explains what was seen. */
interface Suspect {
  readonly name: string
  readonly strands: readonly Strand[]
}

/**
 * Blames every candidate that alone explains a signal, once the controls bear it out: the signal was seen twice, and nobody
 * else was there each time but other culprits. For that the suspects are probed by themselves.
 */
export function* confirmSuspects(
  rest: readonly string[],
  book: Notebook,
  knowledge: Knowledge
): Inquiry<readonly Finding[]> {
  const suspects = suspectsAmong(rest, book)
  if (suspects.length === 0) return []
  const names = suspects.map(({name}) => name)
  const doubtful = suspects.filter(suspect => !isProved(suspect, names, book, knowledge))
  yield* askAll(gatherings(doubtful, rest, knowledge), `${doubtful.length} suspects by themselves`, book)
  return suspectsAmong(rest, book).flatMap(suspect => {
    if (!names.includes(suspect.name) || !isProved(suspect, names, book, knowledge)) return []
    const signals = suspect.strands.flatMap(strand => strand.signals).sort()
    return [blameFor([suspect.name], signals, book, knowledge.isBuiltOn)]
  })
}

function suspectsAmong(rest: readonly string[], book: Notebook): readonly Suspect[] {
  const byName = new Map<string, Strand[]>()
  for (const strand of openStrands(rest, book)) {
    const [name, ...others] = singleSuspects(strand, rest, book.all)
    if (name === undefined || others.length > 0) continue
    byName.set(name, [...(byName.get(name) ?? []), strand])
  }
  return rest.flatMap(name => {
    const strands = byName.get(name)
    return strands === undefined ? [] : [{name, strands}]
  })
}

/**
 * A signal that fell away without all suspects, and that shows without everybody else, is one of theirs. Which of them each
 * signal belongs to is told by the wave before.
 */
function isProved(
  {name, strands}: Suspect,
  suspects: readonly string[],
  book: Notebook,
  knowledge: Knowledge
): boolean {
  return strands.every(strand => {
    const others = companions(strand, name, allNames(book), book.all)
    const seen = strand.sights.filter(sight => sight === 'seen').length
    return seen >= 2 && others.every(other => suspects.includes(other) || knowledge.isBuiltOn(name, other))
  })
}

/** All suspects together; those that hide what the others would show, each alone. */
function gatherings(
  suspects: readonly Suspect[],
  rest: readonly string[],
  {isBuiltOn}: Knowledge
): readonly (readonly string[])[] {
  const hiding = suspects.filter(({strands}) => strands.some(({signals}) => signals.some(isCoarse)))
  const others = suspects.filter(suspect => !hiding.includes(suspect))
  const groups = [others, ...hiding.map(suspect => [suspect])]
  return groups.map(group => {
    return withParents(
      group.map(({name}) => name),
      rest,
      isBuiltOn
    )
  })
}

function isCoarse(signal: Signal): boolean {
  return signal.startsWith('gate:') || signal.startsWith('report:')
}

function allNames(book: Notebook): readonly string[] {
  return [...new Set(book.all.flatMap(({candidates}) => candidates))]
}
