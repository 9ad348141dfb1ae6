import type {Oid} from '../domain/ids.js'
import {parentsFirst, type OrderTrial, type TryOrders} from '../domain/order-trial.js'
import type {Commutativity} from '../domain/plan.js'

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

/** Merges what goes in in some other orders, the reverse and rotations, and compares the trees they end in. */
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
  const trials = (await tools.tryOrders(orders)).filter(trial => trial !== null)
  const [chosen, ...others] = trials
  if (chosen === undefined || others.length === 0)
    return {kind: 'not-checked', reason: 'other orders would take too many merges'}
  const paths = new Set<string>()
  for (const other of others) for (const path of await differences(chosen, other, tools)) paths.add(path)
  if (paths.size === 0) return {kind: 'same', orders: trials.length}
  return {kind: 'differs', orders: trials.length, paths: [...paths].sort().slice(0, NAMED)}
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
