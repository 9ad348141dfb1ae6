import type {Signal} from '../domain/probe.js'
import {gateOf} from '../domain/signal.js'
import type {Notebook} from './notebook.js'
import type {Strand} from './sightings.js'

/** The strands that hide others, or all of them where none does. */
export function hidingFirst(strands: readonly Strand[], book: Notebook): readonly Strand[] {
  const hiding = strands.filter(strand => isHiding(strand, book))
  return hiding.length > 0 ? hiding : strands
}

/** A gate that fails as a whole says nothing of its tests: those that were seen elsewhere, or that may yet be seen. */
export function isHiding({signals}: Strand, book: Notebook): boolean {
  const fine = book.all.flatMap(trial => trial.signals.filter(isFine))
  const gates = new Set(fine.map(gateOf))
  return signals.some(signal => {
    return !isFine(signal) && (fine.length === 0 || signal.startsWith('report:') || gates.has(gateOf(signal)))
  })
}

/** Tells more than that a gate failed. */
export function isFine(signal: Signal): boolean {
  return signal.startsWith('test:') || signal.startsWith('load:')
}
