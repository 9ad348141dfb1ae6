import type {Better} from '../../domain/measurement.js'
import {worseBy} from './effect.js'
import type {RoundPair} from './series.js'
import {noiseFloor} from './statistics/noise-floor.js'
import {pairedShift, type Shift} from './statistics/hodges-lehmann.js'
import {signedRankP} from './statistics/signed-rank.js'

/** The numbers of the rounds that both trees came through, in their order. */
export interface Paired {
  readonly baseline: readonly number[]
  readonly integration: readonly number[]
}

/** What the rounds of one batch say of one scenario. Logarithms throughout; positive is worse. */
export interface PairedTest {
  readonly rounds: number
  /** Chances, not yet corrected, of being as bad, or as good, when both trees are the same. */
  readonly worse: number
  readonly better: number
  /** null of too few rounds. */
  readonly shift: Shift | null
  readonly noise: number | null
}

/** Takes the rounds in which both sides came to a number. */
export function pairedNumbers(pairs: readonly RoundPair[]): Paired {
  const both = pairs.flatMap(({baseline, integration}) =>
    baseline.kind === 'number' && integration.kind === 'number' ? [[baseline.number, integration.number] as const] : []
  )
  return {baseline: both.map(([before]) => before), integration: both.map(([, after]) => after)}
}

/** Puts two batches together. */
export function joined(first: Paired, second: Paired): Paired {
  return {
    baseline: [...first.baseline, ...second.baseline],
    integration: [...first.integration, ...second.integration]
  }
}

/** Tests the rounds of one scenario. */
export function testPairs({baseline, integration}: Paired, better: Better): PairedTest {
  const differences = baseline.map((before, i) => worseBy(before, integration[i] ?? before, better))
  return {
    rounds: differences.length,
    worse: signedRankP(differences),
    better: signedRankP(differences.map(difference => -difference)),
    shift: pairedShift(differences),
    noise: baseline.every(number => number > 0) ? noiseFloor(baseline.map(Math.log)) : null
  }
}
