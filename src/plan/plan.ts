import type {Candidate} from '../domain/candidate.js'
import type {Order, Strategy} from '../domain/config.js'
import type {Analysis} from '../domain/conflict.js'
import type {Plan, PlanStep} from '../domain/plan.js'

/** What makes a candidate stand where it stands. */
interface Weight {
  readonly candidate: Candidate
  readonly listed: number
  readonly parent: string | null
  /** Other candidates it conflicts with. */
  readonly conflicts: number
  /** Lines added and removed. */
  readonly size: number
}

/**
 * Puts the candidates in merge order. `listed` keeps the order they were asked for. `risk` puts the parent of a stack
 * before what is built on it; among those that are free to go, the one in the fewest conflicts first, then the
 * smallest, then the one listed first: so the most candidates are in before the first conflict.
 */
export function planMerges(
  candidates: readonly Candidate[],
  analysis: Pick<Analysis, 'pairs'>,
  {order, strategy}: {readonly order: Order; readonly strategy: Strategy}
): Plan {
  const weights = candidates.map((candidate, listed) => weigh(candidate, listed, candidates, analysis))
  const sorted = order === 'listed' ? weights : byRisk(weights)
  const steps = sorted.map((weight, i): PlanStep => {
    const {name} = weight.candidate
    return {candidate: name, position: i + 1, reason: explain(weight, order), parent: weight.parent}
  })
  return {order, strategy, steps}
}

function weigh(
  candidate: Candidate,
  listed: number,
  all: readonly Candidate[],
  analysis: Pick<Analysis, 'pairs'>
): Weight {
  const conflicts = analysis.pairs.filter(
    pair => pair.verdict === 'conflict' && pair.branches.includes(candidate.name)
  ).length
  const size = candidate.changes.reduce((sum, change) => sum + change.added + change.removed, 0)
  return {candidate, listed, parent: nearestParent(candidate, all), conflicts, size}
}

/** Of the candidates whose head this one contains, the one with the most commits of its own. */
function nearestParent(candidate: Candidate, all: readonly Candidate[]): string | null {
  const own = new Set(candidate.commits.map(commit => commit.oid))
  const parents = all.filter(other => other.head !== candidate.head && own.has(other.head))
  parents.sort((a, b) => b.commits.length - a.commits.length)
  return parents[0]?.name ?? null
}

function byRisk(weights: readonly Weight[]): readonly Weight[] {
  const placed = new Set<string>()
  const waiting = weights.toSorted((a, b) => a.conflicts - b.conflicts || a.size - b.size || a.listed - b.listed)
  const order: Weight[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex(({parent}) => parent === null || placed.has(parent))
    // Containment has no cycles, so one is always free; the guard only keeps a wrong caller from looping for ever.
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (next === undefined) break
    placed.add(next.candidate.name)
    order.push(next)
  }
  return order
}

function explain({conflicts, size, parent, listed}: Weight, order: Order): string {
  if (order === 'listed') return `listed as number ${listed + 1}`
  const facts = [
    conflicts === 0
      ? 'conflicts with no other candidate'
      : `conflicts with ${conflicts} other${conflicts === 1 ? '' : 's'}`,
    `${size} changed line${size === 1 ? '' : 's'}`
  ]
  if (parent !== null) facts.unshift(`built on ${parent}, which goes before it`)
  return facts.join('; ')
}
