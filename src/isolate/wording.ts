/** Names all of `count` candidates as a composition. */
export function allTogether(count: number): string {
  return count === 1 ? 'the only one left' : count === 2 ? 'both together' : `all ${count} together`
}

/** Names the first `count` of `all` candidates. */
export function firstOf(count: number, all: number): string {
  return count === 1 ? `the first of ${all}` : `the first ${count} of ${all}`
}
