import {NORMAL_REACH} from './levels.js'
import {median} from './median.js'

/** Of normal numbers, the median of their sizes times this is their standard deviation. */
const SPREAD_OF_MEDIAN = 1.4826

/**
 * The difference below which 95 of 100 comparisons of a tree with itself stay, in as many rounds as these: null of fewer than
 * four. Every two rounds of the baseline that follow one another are such a comparison of one round, since they stand as
 * close in time as the two sides of a round do; the median size of their differences gives their spread, untouched by
 * single outliers (Hampel, JASA 69, 1974), and the mean of n rounds spreads by 1/√n of it. Takes logarithms, and answers so.
 */
export function noiseFloor(rounds: readonly number[]): number | null {
  if (rounds.length < 4) return null
  const steps = rounds.slice(1).map((value, i) => Math.abs(value - (rounds[i] ?? value)))
  return (NORMAL_REACH * SPREAD_OF_MEDIAN * median(steps)) / Math.sqrt(rounds.length)
}
