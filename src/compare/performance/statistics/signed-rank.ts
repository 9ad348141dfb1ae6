import {INTERVAL_MISS} from './levels.js'
import {doubledMidranks} from './midranks.js'

/**
 * The chance that the sum of the ranks of the positive differences is at least as large as it is, when every difference might
 * as well have had the other sign: Wilcoxon's signed-rank test (Biometrics Bulletin 1, 1945), one-sided, exact for any number
 * of rounds. Differences of the same size share the mean of their ranks, and the chance is that of this very set of ranks (no
 * tables, no continuity). Zeros are ranked with the rest and then left out, as Pratt proposed (JASA 54, 1959): so a round
 * without any difference never makes the others look weightier. 1 where nothing differs.
 */
export function signedRankP(differences: readonly number[]): number {
  const ranks = doubledMidranks(differences.map(difference => Math.abs(difference)))
  const weights = ranks.filter((_, i) => differences[i] !== 0)
  const observed = ranks.reduce((sum, rank, i) => sum + ((differences[i] ?? 0) > 0 ? rank : 0), 0)
  const chances = subsetSumChances(weights)
  let p = 0
  for (let sum = chances.length - 1; sum >= observed; sum--) p += chances[sum] ?? 0
  return Math.min(1, p)
}

/** The chance of each sum, when each weight counts with an even chance: one pass for each weight over all sums. */
function subsetSumChances(weights: readonly number[]): readonly number[] {
  let chances: readonly number[] = [1]
  for (const weight of weights) {
    const before = chances
    chances = Array.from(
      {length: before.length + weight},
      (_, sum) => ((before[sum] ?? 0) + (before[sum - weight] ?? 0)) / 2
    )
  }
  return chances
}

/**
 * How many of the smallest and of the largest Walsh averages of `count` rounds lie outside the interval; null where
 * even the whole range misses more often than an interval may.
 */
export function signedRankCut(count: number): number | null {
  const chances = subsetSumChances(Array.from({length: count}, (_, i) => i + 1))
  let below = 0
  for (let sum = 0; sum < chances.length; sum++) {
    below += chances[sum] ?? 0
    if (below > INTERVAL_MISS / 2) return sum === 0 ? null : sum - 1
  }
  return null
}
