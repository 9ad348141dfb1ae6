import type {Collection} from '../domain/candidate.js'
import type {Analysis} from '../domain/conflict.js'
import type {Plan} from '../domain/plan.js'
import {applyKnowledge} from '../learn/match-knowledge.js'
import {orderByRulings} from '../plan/order-by-rulings.js'
import {withSequential, type Ruled} from '../rule/rule.js'
import type {Guidance} from './guidance.js'
import {holdOutByRulings, type HeldOut} from './held-out.js'
import {withoutRegenerated} from './regenerating.js'
import {stackOf} from './stack.js'

/** The plan as it stands once all rulings are in it, and these. */
export interface RuledPlan {
  readonly plan: Plan
  readonly ruled: Ruled
}

/** Names beside each conflict what the project knows of it. */
export function informed(analysis: Analysis, {knowledge}: Guidance): Analysis {
  return {...analysis, conflicts: applyKnowledge(knowledge, analysis.conflicts)}
}

/** Puts the plan into the order that was decided, and then sees who has to wait for whom in that order. */
export function planByRulings(
  planned: Plan,
  ruled: Ruled,
  {collection, conflicts}: Pick<Analysis, 'conflicts'> & {readonly collection: Collection}
): RuledPlan {
  const decided = new Set(ruled.decisions.filter(({fit}) => fit.kind === 'fits').map(({decision}) => decision.id))
  const open = conflicts.filter(({id}) => !decided.has(id))
  const {steps} = orderByRulings(planned, ruled.rulings)
  const rulings = withSequential(ruled.rulings, steps, {conflicts: open}, stackOf(collection.candidates))
  return {plan: withoutRegenerated(orderByRulings(planned, rulings), rulings), ruled: {...ruled, rulings}}
}

/** Who is left out before anything is merged. */
export function heldOutByPlan({steps}: Plan, {rulings}: Ruled, {candidates}: Collection): HeldOut {
  const order = steps.map(({candidate}) => candidate)
  return holdOutByRulings(rulings, order, stackOf(candidates))
}
