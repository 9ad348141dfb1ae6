import type {IsBuiltOn} from '../domain/isolation.js'
import {withParents} from './codes.js'

/** How many ways to split are looked at. */
const TRIES = 24

/**
 * A composition that holds as near to half of the pairs as can be found. Adds the candidates one by one, in a few shuffled
 * orders that are the same each time, until half is reached; whoever is in no pair stays out.
 */
export function splitPairs(
  pairs: readonly (readonly [string, string])[],
  all: readonly string[],
  isBuiltOn: IsBuiltOn
): readonly string[] {
  // Of two, the one by itself: should it be red, that is the first half of its proof.
  const [first] = pairs
  if (pairs.length === 2 && first !== undefined) return withParents(first, all, isBuiltOn)
  const involved = all.filter(name => pairs.some(pair => pair.includes(name)))
  let best: readonly string[] = involved
  let distance = Infinity
  for (let attempt = 0; attempt < TRIES && distance > 0.5; attempt++) {
    const members = new Set<string>()
    for (const name of shuffled(involved, attempt)) {
      for (const one of withParents([name], all, isBuiltOn)) members.add(one)
      const inside = pairs.filter(([a, b]) => members.has(a) && members.has(b)).length
      const off = Math.abs(inside - pairs.length / 2)
      if (off < distance && inside > 0 && inside < pairs.length) {
        distance = off
        best = all.filter(one => members.has(one))
      }
      if (inside * 2 >= pairs.length) break
    }
  }
  return best
}

/** The same order for the same seed. Mixes as Marsaglia's xorshift does. */
function shuffled(names: readonly string[], seed: number): readonly string[] {
  const order = [...names]
  let state = 0x9e3779b9 ^ (seed + 1)
  for (let i = order.length - 1; i > 0; i--) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const j = (state >>> 0) % (i + 1)
    const [a, b] = [order[i], order[j]]
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a]
  }
  return order
}
