import type {Clash} from '../describe-conflicts.js'
import type {Claim} from './claim.js'
import type {Party} from './party.js'

/** Two parties that claim one thing; the base comes first. */
export interface Collision {
  readonly parties: readonly [Party, Party]
  readonly claims: readonly [Claim, Claim]
}

/** Finds claims to one key that differ: one for each pair of parties and of paths, and of keys within one path. */
export function collisions(
  claims: ReadonlyMap<Party, readonly Claim[]>,
  clashes: readonly Clash[]
): readonly Collision[] {
  const conflicted = conflictedPaths(clashes)
  const found = new Map<string, Collision>()
  for (const [key, claimants] of claimsByKey(claims)) {
    for (const parties of pairsOf([...claimants.keys()])) {
      const [a, b] = parties
      const pair = differing(claimants.get(a) ?? [], claimants.get(b) ?? [])
      if (pair === null || isTold(parties, pair, conflicted)) continue
      const [{path, rule}, other] = pair
      const once = JSON.stringify([a.name, b.name, rule.type, path, other.path, path === other.path ? key : ''])
      if (!found.has(once)) found.set(once, {parties, claims: pair})
    }
  }
  return [...found.values()]
}

function claimsByKey(
  claims: ReadonlyMap<Party, readonly Claim[]>
): ReadonlyMap<string, ReadonlyMap<Party, readonly Claim[]>> {
  const byKey = new Map<string, Map<Party, Claim[]>>()
  for (const [party, own] of claims) {
    for (const claim of own) {
      const claimants = byKey.get(claim.key) ?? new Map<Party, Claim[]>()
      byKey.set(claim.key, claimants)
      claimants.set(party, [...(claimants.get(party) ?? []), claim])
    }
  }
  return byKey
}

function pairsOf(parties: readonly Party[]): readonly (readonly [Party, Party])[] {
  return parties.flatMap((first, i) =>
    parties.slice(i + 1).flatMap(second => {
      const [a, b] = second.candidate === null ? [second, first] : [first, second]
      return canCollide(a, b) ? [[a, b] as const] : []
    })
  )
}

/** What one is built on, and what it has taken in from the base, it adds to on purpose. */
function canCollide(a: Party, b: Party): boolean {
  if (b.candidate === null) return false
  if (a.candidate === null) return b.candidate.mergeBase === a.since
  return !contains(a, b) && !contains(b, a)
}

function contains({candidate}: Party, {head}: Party): boolean {
  return candidate?.commits.some(({oid}) => oid === head) === true
}

/** The first two claims that exclude each other; what both sides have alike is no claim of either against the other. */
function differing(a: readonly Claim[], b: readonly Claim[]): readonly [Claim, Claim] | null {
  const shared = new Set(a.map(({identity}) => identity).filter(identity => b.some(one => one.identity === identity)))
  const [ofA, ofB] = [a, b].map(side => side.filter(({identity}) => !shared.has(identity)))
  for (const one of ofA ?? []) {
    const other = ofB?.find(claim => one.rule.collides?.(one, claim) ?? true)
    if (other !== undefined) return [one, other]
  }
  return null
}

/** Where git reports a conflict in the very file, people see both claims when they settle it. */
function isTold(
  [a, b]: Collision['parties'],
  [one, other]: Collision['claims'],
  conflicted: ReadonlySet<string>
): boolean {
  return [one, other].some(
    ({rule, path}) => rule.silentIfConflicted === true && conflicted.has(JSON.stringify([a.name, b.name, path]))
  )
}

function conflictedPaths(clashes: readonly Clash[]): ReadonlySet<string> {
  return new Set(
    clashes.flatMap(({first, second, merge}) =>
      merge.conflicted.map(path => JSON.stringify([first.name, second.name, path]))
    )
  )
}
