import {blameFor} from './blame.js'
import {withParents} from './codes.js'
import type {Finding} from './explain-red.js'
import {askAll, settle, type Inquiry} from './inquiry.js'
import type {Knowledge} from './nested.js'
import type {Notebook} from './notebook.js'
import type {Strand} from './sightings.js'
import {splitPairs} from './split-pairs.js'
import {openStrands} from './spread-out.js'
import {pairSuspects, singleSuspects} from './suspects.js'

type Pair = readonly [string, string]

/**
 * Traces a signal that no single candidate explains to two that only fail together: halves the pairs that agree with
 * everything seen until one is left, and proves that one. null when no signal can be traced so.
 */
export function* searchPair(rest: readonly string[], book: Notebook, knowledge: Knowledge): Inquiry<Finding | null> {
  for (const strand of openStrands(rest, book)) {
    if (singleSuspects(strand, rest, book.all).length > 0) continue
    const pairs = pairSuspects(strand, rest, book.all)
    const [pair] = pairs
    if (pair === undefined) continue
    if (pairs.length === 1) {
      const finding = yield* provePair(pair, strand, book, knowledge)
      if (finding !== null) return finding
      continue
    }
    const composition = splitPairs(pairs, rest, knowledge.isBuiltOn)
    yield* askAll([composition], `${composition.length} candidates, to halve ${pairs.length} pairs`, book)
  }
  return null
}

/** The pair fails twice, and each of the two is free of it alone. */
function* provePair(pair: Pair, strand: Strand, book: Notebook, {isBuiltOn}: Knowledge): Inquiry<Finding | null> {
  const both = yield* settle({composition: pair, why: `${pair.join(' + ')}`}, book)
  const signals = both.kind === 'red' ? both.signals.filter(signal => strand.signals.includes(signal)) : []
  if (signals.length === 0) return null
  for (const name of pair) {
    const why = `${name} alone, the control`
    const verdict = yield* settle({composition: withParents([name], pair, isBuiltOn), why}, book)
    if (verdict.kind === 'unresolved') return null
    if (verdict.kind === 'red' && verdict.signals.some(signal => signals.includes(signal))) return null
  }
  return blameFor(pair, signals, book, isBuiltOn)
}
