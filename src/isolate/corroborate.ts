import type {Signal} from '../domain/probe.js'
import {isRare, STEADY} from './chance.js'
import {askEvery, type Inquiry} from './inquiry.js'
import type {Notebook} from './notebook.js'
import {MOST_REPEATS} from './proof.js'
import {strandsOf, viewsOf, type Strand, type View} from './sightings.js'

/** Candidates that were red by themselves, with these signals. */
export interface Accused {
  readonly branches: readonly string[]
  readonly signals: readonly Signal[]
}

/**
 * Goes over everything that was seen of the signals before somebody is blamed for them: gives those that no composition with all of
 * the accused was without. While chance may well have singled out just these, of all that are as many, they are tried by
 * themselves once more. null when nothing is left, or chance still as likely after many trials. A red without signals stays as it is.
 */
export function* corroborate(
  {branches, signals}: Accused,
  book: Notebook,
  expected = STEADY
): Inquiry<readonly Signal[] | null> {
  if (signals.length === 0) return signals
  const views = viewsOf(book.all)
  const strands = strandsOf(views).filter(strand => {
    return strand.signals.some(signal => signals.includes(signal)) && !isWanting(strand, branches, views)
  })
  if (strands.length === 0) return null
  const everyone = new Set(book.all.flatMap(({candidates}) => candidates)).size
  // A large set out of few is one of all the smaller ones that could have been found on the way.
  const among = choose(everyone, Math.min(branches.length, everyone >> 1))
  const isFirm = strands.every(strand => isRare(seen(strand, views), 1 + absent(strand, views), {among, expected}))
  if (isFirm) return signals.filter(signal => strands.some(strand => strand.signals.includes(signal)))
  if (book.of(branches).length < MOST_REPEATS) yield* askEvery([branches], `${branches.join(' + ')}, once more`)
  return null
}

/** True when a composition that holds them all was without it. */
function isWanting({sights}: Strand, branches: readonly string[], views: readonly View[]): boolean {
  return views.some(({members}, i) => sights[i] === 'absent' && branches.every(name => members.has(name)))
}

function seen({signals, sights}: Strand, views: readonly View[]): number {
  const trials = views.flatMap((view, i) => (sights[i] === 'seen' ? view.trials : []))
  return trials.filter(trial => signals.some(signal => trial.signals.includes(signal))).length
}

function absent({sights}: Strand, views: readonly View[]): number {
  return views.reduce((sum, {trials}, i) => sum + (sights[i] === 'absent' ? trials.length : 0), 0)
}

function choose(n: number, k: number): number {
  return Array.from({length: k}, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1)
}
