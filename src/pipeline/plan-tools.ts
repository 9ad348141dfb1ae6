import type {Collection} from '../domain/candidate.js'
import type {Strategy} from '../domain/config.js'
import type {Ports} from '../ports/index.js'
import type {OrderTrials} from '../integrate/order-trials.js'
import type {PlanTools} from '../plan/plan.js'

/** Merges that looking for an order may take, on top of those of the listed order; picking commits costs much more. */
const MOST_MERGES: Readonly<Record<Strategy, number>> = {merge: 600, hybrid: 60, 'cherry-pick': 60}

/** Hands merging in memory to the room that chooses the order. */
export function planTools(
  trials: OrderTrials,
  {candidates}: Pick<Collection, 'candidates'>,
  strategy: Strategy,
  {git}: Pick<Ports, 'git'>
): PlanTools {
  return {
    tryOrders: trials.tryOrders(MOST_MERGES[strategy] + candidates.length),
    merges: trials.merges,
    differing: async (a, b) => (await git.history.changes(a, b)).map(({path}) => path)
  }
}
