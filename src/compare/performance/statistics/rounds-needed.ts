/** Chance of a false alarm among all scenarios of a gate. */
export const FAMILY_ALPHA = 0.05
/** Fewer rounds tell little, whatever the number of scenarios. */
export const LEAST_ROUNDS = 8
/** More are not run: what they cannot tell, more of the same will hardly. */
export const MOST_ROUNDS = 30

/**
 * Rounds without which nothing can be said of this many scenarios. The smallest chance that the signed-rank test can come to in
 * n rounds is 2^-n, and Holm multiplies it by their number: one more than it takes to get that below the limit, at least eight.
 */
export function roundsNeeded(scenarios: number): number {
  const least = Math.ceil(Math.log2(Math.max(1, scenarios) / FAMILY_ALPHA))
  return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, least + 1))
}
