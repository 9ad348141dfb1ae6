import type {Plan, PlanStep} from '../domain/plan.js'
import type {OrderRuling, Rulings} from '../domain/rulings.js'

/**
 * Moves the steps that were settled to stand before others, and says at each step what was settled about it. Everything
 * else keeps its place; orders that contradict each other are followed as far as they go, the first one first.
 */
export function orderByRulings(plan: Plan, {orders, holds, splits}: Rulings): Plan {
  const steps = inOrder(plan.steps, orders).map((step, i): PlanStep => {
    const told = [
      ...orders
        .filter(({first}) => first === step.candidate)
        .map(({then, authority: {id, by}}) => `goes before ${then} by ${by ?? ''}'s decision on ${id}`),
      ...splits
        .filter(({candidate}) => candidate === step.candidate)
        .map(({authority: {id, by}}) => `split by ${by ?? ''}'s decision on ${id}`),
      ...holds.filter(({candidate}) => candidate === step.candidate).map(({reason}) => reason)
    ]
    return {...step, position: i + 1, reason: [...told, step.reason].join('; ')}
  })
  return {...plan, steps}
}

function inOrder(steps: readonly PlanStep[], orders: readonly OrderRuling[]): readonly PlanStep[] {
  const waiting = [...steps]
  const placed: PlanStep[] = []
  const before = predecessors(steps, orders)
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({candidate}) => candidate))
    const free = waiting.findIndex(({candidate}) => !before.get(candidate)?.some(name => names.has(name)))
    // Decisions that contradict each other leave nobody free; then the order stands as it was.
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (next === undefined) break
    placed.push(next)
  }
  return placed
}

/** Whom each candidate has to come after: who was settled to go first, and the parent it comes after anyway. */
function predecessors(
  steps: readonly PlanStep[],
  orders: readonly OrderRuling[]
): ReadonlyMap<string, readonly string[]> {
  const place = new Map(steps.map(({candidate, position}) => [candidate, position]))
  return new Map(
    steps.map(({candidate, parent, position}) => {
      const firsts = orders.filter(({then}) => then === candidate).map(({first}) => first)
      const isAfterParent = parent !== null && (place.get(parent) ?? position) < position
      return [candidate, isAfterParent ? [...firsts, parent] : firsts]
    })
  )
}
