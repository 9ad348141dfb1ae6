import type {Item} from './item.js'

/** How far each kind of partial fingerprint is to be trusted, from 0 to 1, by its name. */
export type Trust = (key: string) => number

const LEAST = 0.1

interface Uses {
  count: number
  readonly values: Set<string>
}

/**
 * Weighs the kinds of partial fingerprints by how well they tell these findings apart, and by how many of their values the
 * other side has too. One that is always the same tells nothing.
 */
export function trustIn(before: readonly Item[], after: readonly Item[]): Trust {
  const [ours, theirs] = [usesOf(after), usesOf(before)]
  const weights = new Map<string, number>()
  for (const [key, {count, values}] of ours) {
    const others = theirs.get(key)?.values
    const matches = others === undefined ? 0 : [...values].filter(value => others.has(value)).length
    weights.set(key, count > 1 && values.size === 1 ? 0 : Math.max(LEAST, matches / count))
  }
  return key => weights.get(key) ?? LEAST
}

function usesOf(items: readonly Item[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>()
  for (const {finding} of items) {
    for (const [key, value] of finding.partialFingerprints) {
      const known = uses.get(key) ?? {count: 0, values: new Set<string>()}
      known.count++
      known.values.add(value)
      uses.set(key, known)
    }
  }
  return uses
}
