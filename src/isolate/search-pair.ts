import type {Signal} from '../domain/probe.js'
import {blameFor, leastMissed} from './blame.js'
import {withParents} from './codes.js'
import {corroborate} from './corroborate.js'
import type {Finding} from './explain-red.js'
import {askAll, askEvery, look, settle, type Inquiry} from './inquiry.js'
import {cluesOf, type OpenCase} from './open-case.js'
import {isUnsteady} from './proof.js'
import type {Strand} from './sightings.js'
import {splitPairs} from './split-pairs.js'
import {pairSuspects, singleSuspects} from './suspects.js'
import {allTogether} from './wording.js'

type Pair = readonly [string, string]

/** What was seen in so many compositions is searched for without more ado. */
const BELIEVED = 3

/**
 * Traces a signal that no single candidate explains to two that only fail together: halves the pairs that agree with
 * everything seen until one is left, and proves that one. null when no signal can be traced so.
 */
export function* searchPair(open: OpenCase): Inquiry<Finding | null> {
  const {rest, book, knowledge} = open
  const {views, strands} = cluesOf(open)
  for (const strand of strands.toSorted((a, b) => timesSeen(b) - timesSeen(a))) {
    if (singleSuspects(strand, rest, views).length > 0) continue
    const pairs = pairSuspects(strand, rest, views)
    const [pair] = pairs
    if (pair === undefined) continue
    if (pairs.length === 1) {
      const finding = yield* provePair(pair, strand, open)
      if (finding !== null) return finding
      continue
    }
    // One more pair beside another is rarer than chance: to repeat it takes fewer probes than to search.
    const isLeftOver = hasPair(open) && timesSeen(strand) < BELIEVED && book.of(rest).length === 1
    if (isLeftOver) yield* askEvery([rest], `${allTogether(rest.length)}, once more`)
    const composition = splitPairs(pairs, rest, knowledge.isBuiltOn)
    yield* askAll([composition], `${composition.length} candidates, to halve ${pairs.length} pairs`, book)
  }
  return null
}

function hasPair({findings}: OpenCase): boolean {
  return findings.some(finding => finding.kind === 'culprit' && finding.culprit.branches.length > 1)
}

function timesSeen({sights}: Strand): number {
  return sights.filter(sight => sight === 'seen').length
}

/**
 * The pair fails twice; the one that is to be held out is free of it alone, and the other is so in the company of everybody
 * who stays.
 */
function* provePair(pair: Pair, strand: Strand, open: OpenCase): Inquiry<Finding | null> {
  const {rest, book, knowledge} = open
  const both = yield* settle(
    {composition: pair, why: pair.join(' + ')},
    book,
    isUnsteady(strand, cluesOf(open).views) ? 3 : 2
  )
  const signals = both.kind === 'red' ? both.signals.filter(signal => strand.signals.includes(signal)) : []
  if (signals.length === 0) return null
  const {isBuiltOn} = knowledge
  const out = leastMissed(pair, book, isBuiltOn)
  const remainder = rest.filter(name => name !== out && !isBuiltOn(name, out))
  const controls = [
    {composition: withParents([out], rest, isBuiltOn), why: `${out} alone, the control`},
    {composition: remainder, why: `all others, the control without ${out}`}
  ]
  for (const control of controls) {
    const verdict = yield* look(control, book)
    const isFree = verdict.kind === 'green' || (verdict.kind === 'red' && !showsAny(verdict.signals, signals))
    if (!isFree) return null
  }
  const firm = yield* corroborate({branches: pair, signals}, book)
  return firm === null ? null : blameFor(pair, firm, book, isBuiltOn)
}

function showsAny(shown: readonly Signal[], signals: readonly Signal[]): boolean {
  return shown.some(signal => signals.includes(signal))
}
