import {median} from './median.js'
import {rankSumCut} from './rank-sum.js'
import {signedRankCut} from './signed-rank.js'

/** A difference of logarithms, and the interval that holds the true one 95 times in 100. */
export interface Shift {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/** Numbers of each side of which all pairs are formed; of more, evenly spaced ones stand for all. */
const MOST_OF_A_SIDE = 100

/**
 * The median of the means of all pairs of differences, each with itself among them (Hodges and Lehmann, Annals of Mathematical
 * Statistics 34, 1963), and the exact interval that belongs to it: all shifts that the signed-rank test does not reject (Tukey;
 * Hollander and Wolfe, Nonparametric Statistical Methods, 3.3). null below six, where no interval of 95 % exists.
 */
export function pairedShift(differences: readonly number[]): Shift | null {
  const cut = signedRankCut(differences.length)
  if (cut === null) return null
  const averages = differences.flatMap((a, i) => differences.slice(i).map(b => (a + b) / 2))
  return shiftOf(averages, cut)
}

/**
 * The median of the differences between any number of the one side and any of the other, by the same authors, and its interval:
 * all shifts that the rank-sum test does not reject. null where a side has too few numbers for one.
 */
export function unpairedShift(from: readonly number[], to: readonly number[]): Shift | null {
  const [a, b] = [thinned(from, MOST_OF_A_SIDE), thinned(to, MOST_OF_A_SIDE)]
  const cut = rankSumCut(a.length, b.length)
  if (cut === null) return null
  return shiftOf(
    b.flatMap(after => a.map(before => after - before)),
    cut
  )
}

/** As many of these values at most, evenly spaced in their order. */
export function thinned(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values
  return Array.from({length: most}, (_, i) => values[Math.floor((i * values.length) / most)] ?? 0)
}

function shiftOf(values: readonly number[], cut: number): Shift {
  const sorted = [...values].sort((a, b) => a - b)
  return {
    estimate: median(sorted),
    low: sorted[cut] ?? Number.NaN,
    high: sorted[sorted.length - 1 - cut] ?? Number.NaN
  }
}
