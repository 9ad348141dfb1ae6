import type {Culprit} from '../domain/isolation.js'
import type {Signal} from '../domain/probe.js'
import {corroborate} from './corroborate.js'
import {settle, type Inquiry} from './inquiry.js'
import {findMinimalSet} from './minimal-set.js'
import type {Notebook} from './notebook.js'

const BY_CHANCE = 'it turns green candidates red, but what fails there comes and goes by itself'

/** What came of a suspect. */
export type Finding =
  | {readonly kind: 'culprit'; readonly culprit: Culprit}
  | {readonly kind: 'inconclusive'; readonly candidate: string; readonly reason: string}

/** A candidate that turned a composition bad: without it (`before`) the composition is green. */
export interface Suspicion {
  readonly before: readonly string[]
  readonly suspect: string
}

/**
 * Finds out whether the suspect is bad alone or only in company, and in whose. Blames nobody unless the red was seen
 * twice and its controls are green.
 */
export function* explainRed({before, suspect}: Suspicion, book: Notebook): Inquiry<Finding> {
  const whole = [...before, suspect]
  const together = yield* settle({composition: whole, why: `${suspect} on top of what is green`}, book)
  if (together.kind !== 'red')
    return inconclusive(suspect, 'with it, the gates could not be judged or failed differently each time')
  const alone = yield* settle({composition: [suspect], why: `${suspect} alone`}, book)
  switch (alone.kind) {
    case 'red': {
      const firm = yield* corroborate({branches: [suspect], signals: alone.signals}, book)
      if (firm === null) return inconclusive(suspect, BY_CHANCE)
      return blame([suspect], firm, evidence({reds: [[suspect], whole], greens: [before]}, book))
    }
    case 'unresolved':
      return inconclusive(suspect, 'it turns green candidates red, but alone it could not be judged')
    case 'green':
      break
  }
  const set = yield* findMinimalSet({before, suspect, signals: together.signals, book})
  if (set === null) {
    return inconclusive(suspect, 'it turns green candidates red, but no smallest set that is to blame could be proved')
  }
  const firm = yield* corroborate(set, book)
  if (firm === null) return inconclusive(suspect, BY_CHANCE)
  const controls = set.branches.map(member => set.branches.filter(name => name !== member))
  return blame(set.branches, firm, evidence({reds: [set.branches, whole], greens: [before, ...controls]}, book))
}

function blame(branches: readonly string[], signals: readonly Signal[], proof: readonly number[]): Finding {
  return {kind: 'culprit', culprit: {branches, signals, heldOut: branches.at(-1) ?? '', evidence: proof}}
}

/** The compositions that prove a culprit. */
interface Proof {
  readonly reds: readonly (readonly string[])[]
  readonly greens: readonly (readonly string[])[]
}

function evidence({reds, greens}: Proof, book: Notebook): readonly number[] {
  const red = reds.flatMap(composition => book.of(composition)).filter(entry => entry.outcome === 'red')
  const green = greens.flatMap(composition => book.of(composition)).filter(entry => entry.outcome === 'green')
  return [...new Set([...red, ...green].map(({index}) => index))].sort((a, b) => a - b)
}

function inconclusive(candidate: string, reason: string): Finding {
  return {kind: 'inconclusive', candidate, reason}
}
