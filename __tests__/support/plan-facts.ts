import type {Plan} from '../../src/domain/plan.js'

/** What a plan says of its cost, for one that leaves nobody out. */
export function planFacts(): Omit<Plan, 'order' | 'strategy' | 'steps'> {
  const cost = {heldOut: 0, paths: 0, lines: 0}
  return {cost, listedCost: cost, search: {orders: 1, merges: 3, untried: 0}, commutes: {kind: 'independent'}}
}
