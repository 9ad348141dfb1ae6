import type {Weight} from './rank.js'

/** Up to so many candidates that hang together by conflicts, every set is weighed; their bits fit one number. */
const EXACT = 28

/**
 * A set of candidates no two of which conflict: as many as possible, and of equally many those with the most changed lines.
 * Exact for groups of up to 28 that hang together by conflicts; larger groups get a good set, not always the largest.
 */
export function largestCompatibleSet(weights: readonly Weight[]): ReadonlySet<string> {
  const byName = new Map(weights.map(weight => [weight.name, weight]))
  const chosen = groupsOf(weights, byName).flatMap(group =>
    group.length <= EXACT ? heaviestSet(group) : greedySet(group)
  )
  return new Set(chosen.map(({name}) => name))
}

/** Candidates that are linked by conflicts, directly or through others. */
function groupsOf(weights: readonly Weight[], byName: ReadonlyMap<string, Weight>): readonly (readonly Weight[])[] {
  const seen = new Set<Weight>()
  return weights.flatMap(first => {
    if (seen.has(first)) return []
    const group = [first]
    seen.add(first)
    for (const member of group) {
      for (const rival of member.rivals) {
        const weight = byName.get(rival)
        if (weight === undefined || seen.has(weight)) continue
        seen.add(weight)
        group.push(weight)
      }
    }
    return [group]
  })
}

interface Best {
  readonly count: number
  readonly size: number
  readonly members: number
}

const NONE: Best = {count: 0, size: 0, members: 0}

/** Branches on the candidate with the most conflicts left: either it is in and its rivals are out, or it is out. */
function heaviestSet(group: readonly Weight[]): readonly Weight[] {
  const place = new Map(group.map(({name}, i) => [name, i]))
  const rivals = group.map(({rivals}) => rivals.reduce((bits, name) => bits | (1 << (place.get(name) ?? 31)), 0))
  const known = new Map<number, Best>()
  const best = (left: number): Best => {
    if (left === 0) return NONE
    const remembered = known.get(left)
    if (remembered !== undefined) return remembered
    const at = busiest(left, rivals)
    const bit = 1 << at
    const within = best(left & ~bit & ~(rivals[at] ?? 0))
    const withIt = {count: within.count + 1, size: within.size + (group[at]?.size ?? 0), members: within.members | bit}
    const without = ((rivals[at] ?? 0) & left) === 0 ? NONE : best(left & ~bit)
    const found = without.count - withIt.count || without.size - withIt.size
    known.set(left, found > 0 ? without : withIt)
    return found > 0 ? without : withIt
  }
  const {members} = best(2 ** group.length - 1)
  return group.filter((_, i) => (members & (1 << i)) !== 0)
}

function busiest(left: number, rivals: readonly number[]): number {
  let at = -1
  let most = -1
  for (const [i, bits] of rivals.entries()) {
    if ((left & (1 << i)) === 0) continue
    const degree = countBits(bits & left)
    if (degree > most) [at, most] = [i, degree]
  }
  return at
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Takes whoever excludes the fewest, again and again; then gives one up wherever two others can come in for it. */
function greedySet(group: readonly Weight[]): readonly Weight[] {
  const chosen = new Set<string>()
  const isFree = ({name, rivals}: Weight): boolean => !chosen.has(name) && !rivals.some(rival => chosen.has(rival))
  for (const one of group.toSorted((a, b) => a.rivals.length - b.rivals.length || b.size - a.size)) {
    if (isFree(one)) chosen.add(one.name)
  }
  for (let swap = findSwap(group, chosen); swap !== null; swap = findSwap(group, chosen)) {
    chosen.delete(swap.out)
    for (const name of swap.in) chosen.add(name)
    for (const one of group) if (isFree(one)) chosen.add(one.name)
  }
  return group.filter(({name}) => chosen.has(name))
}

function findSwap(
  group: readonly Weight[],
  chosen: ReadonlySet<string>
): {readonly out: string; readonly in: readonly string[]} | null {
  const blockedBy = new Map<string, Weight[]>()
  for (const one of group) {
    const blockers = one.rivals.filter(rival => chosen.has(rival))
    const [only, ...more] = blockers
    if (only === undefined || more.length > 0 || chosen.has(one.name)) continue
    const waiting = blockedBy.get(only) ?? []
    const other = waiting.find(({rivals}) => !rivals.includes(one.name))
    if (other !== undefined) return {out: only, in: [other.name, one.name]}
    blockedBy.set(only, [...waiting, one])
  }
  return null
}
