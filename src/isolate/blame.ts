import type {IsBuiltOn} from '../domain/isolation.js'
import type {Signal} from '../domain/probe.js'
import type {Finding} from './explain-red.js'
import type {Entry, Notebook} from './notebook.js'

/** Compositions of so many reds and greens are enough to show a culprit; the smallest reds and the largest greens say most. */
const SHOWN = 3

/**
 * Blames a set of branches, in merge order, with the trials that prove it: those that hold it and show its signals, and those
 * that show none of them and lack a member. A member is held out so that the fewest others go with it, the later one where
 * that leaves a choice.
 */
export function blameFor(
  branches: readonly string[],
  signals: readonly Signal[],
  book: Notebook,
  isBuiltOn: IsBuiltOn = () => false
): Finding {
  const reds = book.all.filter(entry => holds(entry, branches) && showsAny(entry, signals))
  const greens = book.all.filter(
    entry => entry.outcome !== 'unresolved' && !holds(entry, branches) && !showsAny(entry, signals)
  )
  const bySize = (a: Entry, b: Entry) => a.candidates.length - b.candidates.length
  const shown = [...reds.toSorted(bySize).slice(0, SHOWN), ...greens.toSorted(bySize).slice(-SHOWN)]
  const evidence = shown.map(({index}) => index).sort((a, b) => a - b)
  return {kind: 'culprit', culprit: {branches, signals, heldOut: leastMissed(branches, book, isBuiltOn), evidence}}
}

/** Of several branches that fail together, the one whose absence costs the fewest others; the later one among equals. */
export function leastMissed(branches: readonly string[], book: Notebook, isBuiltOn: IsBuiltOn): string {
  const everyone = new Set(book.all.flatMap(({candidates}) => candidates))
  const dependents = (name: string) => [...everyone].filter(other => isBuiltOn(other, name)).length
  const least = Math.min(...branches.map(dependents))
  return branches.findLast(name => dependents(name) === least) ?? ''
}

function holds({candidates}: Entry, branches: readonly string[]): boolean {
  return branches.every(name => candidates.includes(name))
}

function showsAny({outcome, signals: shown}: Entry, signals: readonly Signal[]): boolean {
  return outcome === 'red' && (signals.length === 0 || shown.some(signal => signals.includes(signal)))
}
