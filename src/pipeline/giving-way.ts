import type {Order} from '../domain/config.js'
import type {Conflict, Overlap} from '../domain/conflict.js'
import type {Culprit, IsBuiltOn} from '../domain/isolation.js'
import {plural} from '../domain/plural.js'
import type {CulpritRecord} from '../domain/record.js'

/**
 * Who of several that only fail together is left out, given in merge order: whoever asked for an order gave the first ones
 * priority, so that the last one gives way; without that, the one whose absence costs the fewest others, and the last of those.
 */
export function whoGivesWay(branches: readonly string[], {order, ...known}: Ranking): string {
  if (order === 'listed') return branches.at(-1) ?? ''
  const least = Math.min(...branches.map(name => lostWith(name, known)))
  return branches.findLast(name => lostWith(name, known) === least) ?? ''
}

/** What the choice depends on. */
export type Ranking = Pick<Acquaintance, 'order' | 'candidates' | 'isBuiltOn'>

function lostWith(name: string, {candidates, isBuiltOn}: Omit<Ranking, 'order'>): number {
  return candidates.filter(other => isBuiltOn(other, name)).length
}

/** What is known of the candidates, to tell why one of them gives way and where they meet. */
export interface Acquaintance {
  readonly order: Order
  /** The names of all candidates. */
  readonly candidates: readonly string[]
  readonly isBuiltOn: IsBuiltOn
  readonly overlaps: readonly Overlap[]
  readonly conflicts: readonly Conflict[]
}

/** Why this one of several is left out, in one sentence without its full stop; null for a culprit on its own. */
export function whyHeldOut(
  {branches, heldOut}: Pick<Culprit, 'branches' | 'heldOut'>,
  {order, ...known}: Ranking
): string | null {
  const others = branches.filter(branch => branch !== heldOut)
  if (others.length === 0) return null
  if (order === 'listed') return 'it comes last of them in the order that was asked for'
  const lost = (name: string): number => lostWith(name, known)
  const dearer = others.filter(name => lost(name) > lost(heldOut))
  if (dearer.length === 0)
    return 'leaving out another of them would lose no fewer others, and it comes last in the merge order'
  const built = dearer.map(name => `${lost(name)} on ${name}`).join(' and ')
  return `without it the fewest others are lost: ${plural(lost(heldOut), 'branch is', 'branches are')} built on it, and ${built}`
}

/** Where the authors of several branches have to look: what more than one of these changes, and what was expected of them. */
export function whereTheyMeet(
  branches: readonly string[],
  {overlaps, conflicts}: Pick<Acquaintance, 'overlaps' | 'conflicts'>
): CulpritRecord['meeting'] {
  const isOurs = (names: readonly string[]): boolean => names.every(name => branches.includes(name))
  const shared = branches.length < 2 ? [] : overlaps.filter(overlap => isOurs(overlap.branches))
  const expected = conflicts.filter(one => one.foundBy === 'prediction' && branches.length > 1 && isOurs(one.branches))
  return {
    files: [...new Set(shared.map(({path}) => path))].sort(),
    definitions: [...new Set(shared.flatMap(({definitions}) => definitions))].sort(),
    conflicts: expected.map(({id}) => id)
  }
}
