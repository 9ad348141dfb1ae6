import type {Candidate} from '../domain/candidate.js'
import type {Analysis} from '../domain/conflict.js'

/** What makes a candidate stand where it stands. */
export interface Weight {
  readonly name: string
  readonly listed: number
  readonly parent: string | null
  /** Other candidates it conflicts with. */
  readonly rivals: readonly string[]
  /** Lines added and removed. */
  readonly size: number
}

/** Weighs every candidate, in the order they are listed. */
export function weigh(candidates: readonly Candidate[], {pairs}: Pick<Analysis, 'pairs'>): readonly Weight[] {
  const rivals = new Map(candidates.map(({name}): [string, string[]] => [name, []]))
  for (const {branches, verdict} of pairs) {
    if (verdict !== 'conflict') continue
    rivals.get(branches[0])?.push(branches[1])
    rivals.get(branches[1])?.push(branches[0])
  }
  return candidates.map((candidate, listed) => ({
    name: candidate.name,
    listed,
    parent: nearestParent(candidate, candidates),
    rivals: rivals.get(candidate.name) ?? [],
    size: sizeOf(candidate)
  }))
}

function sizeOf({changes}: Candidate): number {
  return changes.reduce((sum, change) => sum + change.added + change.removed, 0)
}

/** Of the candidates whose head this one contains, the one with the most commits of its own. */
function nearestParent(candidate: Candidate, all: readonly Candidate[]): string | null {
  const own = new Set(candidate.commits.map(commit => commit.oid))
  const parents = all.filter(other => other.head !== candidate.head && own.has(other.head))
  parents.sort((a, b) => b.commits.length - a.commits.length)
  return parents[0]?.name ?? null
}

/**
 * Puts the parent of a stack before what is built on it; among those that are free to go, the one in the fewest conflicts
 * first, then the smallest, then the one listed first: so the most candidates are in before the first conflict.
 */
export function byRisk(weights: readonly Weight[]): readonly Weight[] {
  const placed = new Set<string>()
  const waiting = weights.toSorted(
    (a, b) => a.rivals.length - b.rivals.length || a.size - b.size || a.listed - b.listed
  )
  const order: Weight[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex(({parent}) => parent === null || placed.has(parent))
    // Containment has no cycles, so one is always free; the guard only keeps a wrong caller from looping for ever.
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (next === undefined) break
    placed.add(next.name)
    order.push(next)
  }
  return order
}
