import type {Candidate, Collection} from '../domain/candidate.js'
import type {Oid} from '../domain/ids.js'
import type {SplitTrial, TryOrders} from '../domain/order-trial.js'
import type {Plan} from '../domain/plan.js'
import type {PairVerdict, Overlap} from '../domain/conflict.js'
import type {Ports} from '../ports/index.js'

/** What is known when ways out are looked for. */
export interface Situation {
  readonly collection: Collection
  readonly plan: Plan
  readonly pairs: readonly PairVerdict[]
  readonly overlaps: readonly Overlap[]
}

/** What looking for ways out needs of git, and of the room that composes. */
export interface EscalatePorts extends Pick<Ports, 'git' | 'signal'> {
  readonly tryOrders: TryOrders
  readonly trySplit: (tip: Oid, candidate: Candidate) => Promise<SplitTrial | null>
}
