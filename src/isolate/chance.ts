/** What is red more often than it is green would hardly be new since the base. */
const MOST_RATE = 1 / 2

/**
 * How many candidates at most chance may be expected to single out, in an experiment like the one that singled out this one. With
 * ⌈log2(n + 1)⌉ + 3 probes and the base there are too few outcomes for much less: what is red on every other tree singles out
 * n / 2^(⌈log2(n + 1)⌉ + 4) as soon as every pattern is as long as it can be.
 */
export const STEADY = 1 / 4

/** The same where something in the run came and went, or was seen where nobody explains it. */
export const DOUBTFUL = 1 / 16

/** The same where there is room for repeats, or where this one came and went on one and the same tree. */
export const UNSTEADY = 1 / 256

/**
 * Tells whether a signal that comes and goes by chance is unlikely to single out any of so many candidates, each by a pattern of its
 * own: seen in so many probes, absent from so many. Taken at the rate that makes the pattern likeliest.
 */
export function isRare(seen: number, absent: number, {among, expected}: Doubt): boolean {
  const rate = Math.min(seen / (seen + absent), MOST_RATE)
  return among * rate ** seen * (1 - rate) ** absent <= expected
}

/** How many candidates could have been singled out, and how many of them chance may be expected to. */
export interface Doubt {
  readonly among: number
  readonly expected: number
}
