import {parentsFirst, type OrderTrial, type TryOrders} from '../domain/order-trial.js'
import type {OrderCost} from '../domain/plan.js'
import {largestCompatibleSet} from './compatible-set.js'
import {compareCosts, costOf} from './order-cost.js'
import type {Weight} from './rank.js'

/** An order that was tried, and what came of it. */
export interface TriedOrder {
  readonly order: readonly string[]
  readonly trial: OrderTrial
  readonly cost: OrderCost
}

/** All orders tried, the cheapest first among equals in the order they were thought of, and how many were not. */
export interface Search {
  readonly best: TriedOrder
  readonly orders: number
  readonly untried: number
}

/** Times that what stays out is moved to the front to see whether that is cheaper, and how many of them each time. */
const ROUNDS = 3
const MOVED = 6

/**
 * Looks for a cheap order: by risk, as listed, the largest set without conflicts first, the largest candidates first; then
 * improves on the best by letting those that stay out go first. Returns null when not even the first could be tried.
 */
export async function searchOrders(
  weights: readonly Weight[],
  ranked: readonly string[],
  tryOrders: TryOrders
): Promise<Search | null> {
  const byName = new Map(weights.map(weight => [weight.name, weight]))
  const parentOf = (name: string): string | null => byName.get(name)?.parent ?? null
  const tried = new Map<string, TriedOrder | null>()
  const attempt = async (orders: readonly (readonly string[])[]): Promise<TriedOrder | null> => {
    const fresh = new Map(orders.map(order => [JSON.stringify(order), order]))
    for (const key of tried.keys()) fresh.delete(key)
    const trials = await tryOrders([...fresh.values()])
    for (const [i, [key, order]] of [...fresh].entries()) {
      const trial = trials[i] ?? null
      tried.set(key, trial === null ? null : {order, trial, cost: costOf(trial, byName)})
    }
    return cheapest([...tried.values()])
  }

  let best = await attempt([parentsFirst(ranked, parentOf)])
  if (best === null || best.cost.heldOut > 0)
    best = await attempt(firstOrders(weights, ranked).map(order => parentsFirst(order, parentOf)))
  for (let round = 0; round < ROUNDS && best !== null && best.cost.heldOut > 0; round++) {
    const before = best
    best = await attempt(movesOf(before).map(order => parentsFirst(order, parentOf)))
    if (best === before) break
  }
  if (best === null) return null
  const untried = [...tried.values()].filter(one => one === null).length
  return {best, orders: tried.size - untried, untried}
}

function cheapest(tried: readonly (TriedOrder | null)[]): TriedOrder | null {
  return tried.reduce((best, one) => {
    return best === null || (one !== null && compareCosts(one.cost, best.cost) < 0) ? one : best
  }, null)
}

function firstOrders(weights: readonly Weight[], ranked: readonly string[]): readonly (readonly string[])[] {
  const compatible = largestCompatibleSet(weights)
  const setFirst = ranked.toSorted((a, b) => Number(compatible.has(b)) - Number(compatible.has(a)))
  const listed = weights.map(({name}) => name)
  const largest = weights.toSorted((a, b) => b.size - a.size).map(({name}) => name)
  return [ranked, setFirst, listed, largest]
}

function movesOf({order, trial}: TriedOrder): readonly (readonly string[])[] {
  const out = trial.steps.filter(({outcome}) => outcome === 'out' || outcome === 'part').slice(0, MOVED)
  return out.map(({candidate}) => [candidate, ...order.filter(name => name !== candidate)])
}
