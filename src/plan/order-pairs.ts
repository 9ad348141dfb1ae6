import type {OrderTrial, TryOrders} from '../domain/order-trial.js'
import type {OrderPair} from '../domain/plan.js'

/** An order and what came of it. */
export interface EndedOrder {
  readonly order: readonly string[]
  readonly trial: OrderTrial
}

/** What is needed to find who makes two orders end apart. */
export interface PairTools {
  readonly tryOrders: TryOrders
  /** Where two orders end apart. */
  readonly differences: (chosen: OrderTrial, other: OrderTrial) => Promise<readonly string[]>
}

/** Pairs that are named, and trees that are looked into for them. */
const MOST_PAIRS = 5
const MOST_TREES = 12
/** Paths that are named for each pair. */
const NAMED = 20

/**
 * Names the pairs by which other orders end in other trees than the chosen one. Between two orders stand orders of which each
 * swaps two neighbours of the one before; halving that way finds two that differ by one swap and in their trees. The nearest
 * orders are looked into first. Merges may run out before a pair is found.
 */
export async function findOrderPairs(
  chosen: EndedOrder,
  others: readonly EndedOrder[],
  tools: PairTools
): Promise<readonly OrderPair[]> {
  const found = new Map<string, OrderPair>()
  const near = others
    .filter(({trial}) => trial.tree !== chosen.trial.tree)
    .map(other => ({...other, swaps: swapsBetween(chosen.order, other.order)}))
    .sort((a, b) => a.swaps.length - b.swaps.length)
  const trees = near.map(({trial}) => trial.tree)
  for (const other of near.filter(({trial}, i) => trees.indexOf(trial.tree) === i).slice(0, MOST_TREES)) {
    if (found.size === MOST_PAIRS) break
    const pair = await decisiveSwap(chosen, other, tools)
    if (pair !== null && !found.has(pair.branches.join('\0'))) found.set(pair.branches.join('\0'), pair)
  }
  return [...found.values()]
}

/** An order that ends in another tree, and the places of the neighbours to be swapped, one after the other, to come to it. */
interface Apart extends EndedOrder {
  readonly swaps: readonly number[]
}

async function decisiveSwap(chosen: EndedOrder, other: Apart, tools: PairTools): Promise<OrderPair | null> {
  let [same, apart] = [0, other.swaps.length]
  let ending = other.trial
  while (apart - same > 1) {
    const middle = Math.floor((same + apart) / 2)
    const [trial = null] = await tools.tryOrders([swapped(chosen.order, other.swaps.slice(0, middle))])
    if (trial === null) return null
    if (trial.tree === chosen.trial.tree) same = middle
    else [apart, ending] = [middle, trial]
  }
  const before = swapped(chosen.order, other.swaps.slice(0, same))
  const at = other.swaps[same] ?? 0
  const [first, second] = [before[at], before[at + 1]]
  if (first === undefined || second === undefined) return null
  const paths = await tools.differences(chosen.trial, ending)
  return {branches: [first, second], paths: [...new Set(paths)].sort().slice(0, NAMED)}
}

/** Sorts one order into another by swaps of neighbours, each pair at most once: no order on the way turns a stack around. */
function swapsBetween(from: readonly string[], to: readonly string[]): readonly number[] {
  const rank = new Map(to.map((name, i) => [name, i]))
  const ranks = from.map(name => rank.get(name) ?? 0)
  const swaps: number[] = []
  for (const [i, own] of ranks.entries()) {
    let at = i
    for (; at > 0 && (ranks[at - 1] ?? 0) > own; at--) {
      ranks[at] = ranks[at - 1] ?? 0
      swaps.push(at - 1)
    }
    ranks[at] = own
  }
  return swaps
}

function swapped(order: readonly string[], swaps: readonly number[]): readonly string[] {
  const names = [...order]
  for (const at of swaps) names.splice(at, 2, ...names.slice(at, at + 2).toReversed())
  return names
}
