import type {Oid} from '../domain/ids.js'
import {parentsFirst, type OrderTrial, type TryOrders} from '../domain/order-trial.js'
import {pairUp} from '../domain/pair-up.js'
import type {Commutativity} from '../domain/plan.js'
import {findOrderPairs, type EndedOrder} from './order-pairs.js'

/** What is needed to see whether an order matters. */
export interface CommuteTools {
  readonly tryOrders: TryOrders
  /** The paths in which two trees differ. */
  readonly differing: (a: Oid, b: Oid) => Promise<readonly string[]>
  readonly parentOf: (candidate: string) => string | null
}

/** Rotations tried beside the reverse order. */
const ROTATIONS = 2
/** Paths that are named. */
const NAMED = 20

/** Of so many every order is tried; the reverse and rotations of more. */
const ALL_ORDERS_OF = 5

/**
 * Merges what goes in in other orders, in all there are of few and in some of many, compares the trees they end in, and names
 * the pairs that make the difference.
 */
export async function checkCommutes(
  goesIn: readonly string[],
  meeting: readonly string[],
  tools: CommuteTools
): Promise<Commutativity> {
  if (goesIn.length < 2) return {kind: 'not-checked', reason: 'fewer than two branches go in'}
  if (meeting.length < 2) return {kind: 'independent'}
  const orders = ordersOf(meeting, tools.parentOf)
  if (orders.length < 2)
    return {kind: 'not-checked', reason: 'they are built on one another, so there is one order only'}
  // Some that differ much first: all at once could run out of merges before any of them is through.
  const ended = [...(await tryThem(orders, tools)), ...(await tryThem(restOf(meeting, orders, tools.parentOf), tools))]
  const [chosen, ...others] = ended
  if (chosen === undefined || others.length === 0)
    return {kind: 'not-checked', reason: 'other orders would take too many merges'}
  const paths = new Set<string>()
  const unlike = [...new Map(others.map(({trial}) => [trial.tree, trial])).values()]
  for (const trial of unlike) for (const path of await differences(chosen.trial, trial, tools)) paths.add(path)
  if (paths.size === 0) return {kind: 'same', orders: ended.length}
  const pairs = await findOrderPairs(chosen, others, {
    tryOrders: tools.tryOrders,
    differences: (one, other) => differences(one, other, tools)
  })
  return {kind: 'differs', orders: ended.length, paths: [...paths].sort().slice(0, NAMED), pairs}
}

async function tryThem(
  orders: readonly (readonly string[])[],
  {tryOrders}: Pick<CommuteTools, 'tryOrders'>
): Promise<readonly EndedOrder[]> {
  if (orders.length === 0) return []
  const trials = await tryOrders(orders)
  return pairUp(orders, trials).flatMap(([order, trial]) => (trial === null ? [] : [{order, trial}]))
}

/** Paths in which somebody conflicts who does not in the chosen order; else those in which the trees differ. */
async function differences(chosen: OrderTrial, other: OrderTrial, tools: CommuteTools): Promise<readonly string[]> {
  if (chosen.tree === other.tree) return []
  const conflicted = other.steps.flatMap(({paths}) => paths)
  return conflicted.length > 0 ? conflicted : await tools.differing(chosen.tree, other.tree)
}

function ordersOf(
  names: readonly string[],
  parentOf: (candidate: string) => string | null
): readonly (readonly string[])[] {
  const step = Math.max(1, Math.floor(names.length / (ROTATIONS + 1)))
  const turns = Array.from({length: ROTATIONS}, (_, i) => (i + 1) * step).filter(turn => turn < names.length)
  const orders = [names, names.toReversed(), ...turns.map(turn => [...names.slice(turn), ...names.slice(0, turn)])]
  return [...new Map(orders.map(order => parentsFirst(order, parentOf)).map(one => [one.join('\0'), one])).values()]
}

/** All other orders of few. */
function restOf(
  names: readonly string[],
  tried: readonly (readonly string[])[],
  parentOf: (candidate: string) => string | null
): readonly (readonly string[])[] {
  if (names.length > ALL_ORDERS_OF) return []
  const known = new Set(tried.map(order => order.join('\0')))
  const all = permutationsOf(names).map(order => [parentsFirst(order, parentOf).join('\0'), order] as const)
  return all.flatMap(([legal, order]) => (legal === order.join('\0') && !known.has(legal) ? [order] : []))
}

function permutationsOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length < 2) return [names]
  return names.flatMap(first => permutationsOf(names.filter(name => name !== first)).map(rest => [first, ...rest]))
}
