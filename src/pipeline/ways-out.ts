import type {Findings} from '../decide/decide.js'
import type {Collection} from '../domain/candidate.js'
import type {Strategy} from '../domain/config.js'
import type {Analysis, Conflict} from '../domain/conflict.js'
import type {Plan} from '../domain/plan.js'
import {escalate} from '../escalate/escalate.js'
import {escalateInteractions} from '../escalate/escalate-interactions.js'
import type {EscalatePorts, Situation} from '../escalate/escalate-ports.js'
import type {OrderTrials} from '../integrate/order-trials.js'
import {trySplit} from '../integrate/split-trial.js'
import type {Ports} from '../ports/index.js'
import type {Proof} from './prove.js'
import {namesOf} from './held-out.js'
import {included} from '../integrate/compose.js'

/** Merges that looking for ways out may take; picking commit by commit costs many times as much as merging a head. */
const MOST_MERGES: Readonly<Record<Strategy, number>> = {merge: 1500, hybrid: 150, 'cherry-pick': 150}

/** Candidates that are taken apart commit by commit. */
const MOST_SPLITS = 12

/** What looking for ways out starts from. */
export interface Start {
  readonly collection: Collection
  readonly analysis: Analysis
  readonly plan: Plan
  readonly trials: OrderTrials
}

/** Finds the ways out of what analyze found, now that there is an order. */
export async function waysOut(start: Start, ports: Pick<Ports, 'git' | 'signal'>): Promise<readonly Conflict[]> {
  return await escalate(start.analysis.conflicts, situationOf(start), escalatePorts(start, ports))
}

/** Finds the ways out of what only the gates have shown. */
export async function waysOutOfInteractions(
  {conflicts, culprits}: Pick<Findings, 'conflicts' | 'culprits'>,
  {heldOut, composition}: Proof,
  start: Start,
  ports: Pick<Ports, 'git' | 'signal'>
): Promise<readonly Conflict[]> {
  const proven = {culprits, heldOut: namesOf(heldOut), landed: included(composition)}
  return await escalateInteractions(conflicts, proven, situationOf(start), escalatePorts(start, ports))
}

function situationOf({collection, analysis, plan}: Start): Situation {
  return {collection, plan, pairs: analysis.pairs, overlaps: analysis.overlaps}
}

function escalatePorts({collection, plan, trials}: Start, ports: Pick<Ports, 'git' | 'signal'>): EscalatePorts {
  let splits = 0
  return {
    ...ports,
    tryOrders: trials.tryOrders(trials.merges() + MOST_MERGES[plan.strategy]),
    trySplit: async (tip, candidate) => {
      if (candidate.commits.length < 2 || splits++ >= MOST_SPLITS) return null
      return await trySplit(tip, collection.base.commit, candidate, ports)
    }
  }
}
