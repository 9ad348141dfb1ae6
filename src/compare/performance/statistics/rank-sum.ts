import {INTERVAL_MISS, NORMAL_REACH} from './levels.js'
import {doubledMidranks} from './midranks.js'

/** Numbers of both sides together up to which the chances are counted; of more, the normal distribution stands for them. */
const EXACT_UP_TO = 30

/**
 * The chance that the ranks of the two sides lie as far apart as they do when every number might as well belong to the other
 * side: the test of Mann and Whitney (Annals of Mathematical Statistics 18, 1947), two-sided. Equal numbers share the mean of
 * their ranks. Exact for up to 30 numbers, counting the choices of ranks; beyond, the normal distribution with corrections
 * for ties and continuity.
 */
export function rankSumP(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 1
  const ranks = doubledMidranks([...a, ...b])
  const observed = sumOf(ranks.slice(0, a.length))
  return ranks.length <= EXACT_UP_TO ? exactP(ranks, a.length, observed) : normalP(ranks, a.length, observed)
}

/**
 * How many of the smallest and of the largest differences between two sides of these sizes lie outside the interval; null
 * where even the whole range misses more often than an interval may.
 */
export function rankSumCut(a: number, b: number): number | null {
  if (a + b > EXACT_UP_TO) {
    const spread = Math.sqrt((a * b * (a + b + 1)) / 12)
    const cut = Math.floor((a * b) / 2 - NORMAL_REACH * spread)
    return cut > 0 ? cut - 1 : null
  }
  if (a === 0 || b === 0) return null
  const chances = choiceChances(
    Array.from({length: a + b}, (_, i) => i + 1),
    a
  )
  const least = (a * (a + 1)) / 2
  let below = 0
  for (let sum = least; sum < chances.length; sum++) {
    below += chances[sum] ?? 0
    if (below > INTERVAL_MISS / 2) return sum === least ? null : sum - least - 1
  }
  return null
}

function exactP(ranks: readonly number[], count: number, observed: number): number {
  const chances = choiceChances(ranks, count)
  const upTo = sumOf(chances.slice(0, observed + 1))
  const from = sumOf(chances.slice(observed))
  return Math.min(1, 2 * Math.min(upTo, from))
}

function normalP(ranks: readonly number[], count: number, observed: number): number {
  const all = ranks.length
  const rest = all - count
  const ties = new Map<number, number>()
  for (const rank of ranks) ties.set(rank, (ties.get(rank) ?? 0) + 1)
  const tied = sumOf([...ties.values()].map(size => size ** 3 - size))
  const variance = ((count * rest) / 12) * (all + 1 - tied / (all * (all - 1)))
  if (variance <= 0) return 1
  const distance = Math.abs(observed / 2 - (count * (all + 1)) / 2)
  return Math.min(1, 2 * upperTail(Math.max(0, distance - 0.5) / Math.sqrt(variance)))
}

/** The chance of each sum of `count` of the weights, every choice of them being as likely as any other. */
function choiceChances(weights: readonly number[], count: number): readonly number[] {
  const most = sumOf(weights)
  // Choices by how many were taken and what they sum to; 30 numbers give 155 million at most, which a double holds exactly.
  const ways = Array.from({length: count + 1}, () => new Float64Array(most + 1))
  const first = ways[0]
  if (first !== undefined) first[0] = 1
  for (const weight of weights) {
    for (let taken = count; taken > 0; taken--) {
      const [from, to] = [ways[taken - 1], ways[taken]]
      if (from === undefined || to === undefined) continue
      for (let sum = most; sum >= weight; sum--) to[sum] = (to[sum] ?? 0) + (from[sum - weight] ?? 0)
    }
  }
  const last = [...(ways[count] ?? [])]
  const total = sumOf(last)
  return last.map(way => way / total)
}

/** The chance of a standard normal number above `z`: by its power series, and where that is long by Laplace's fraction. */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z < 3) {
    let [term, sum] = [z, z]
    for (let i = 1; i < 100; i++) {
      term *= (z * z) / (2 * i + 1)
      sum += term
    }
    return 0.5 - density * sum
  }
  let fraction = z
  for (let i = 100; i > 0; i--) fraction = z + i / fraction
  return density / fraction
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
