import type {Collection} from '../domain/candidate.js'
import type {Order, Strategy} from '../domain/config.js'
import type {Analysis} from '../domain/conflict.js'
import {fewOf} from '../domain/few-of.js'
import {comesIn, type OrderTrial, type TrialStep} from '../domain/order-trial.js'
import type {OrderCost, Plan, PlanStep} from '../domain/plan.js'
import {plural} from '../domain/plural.js'
import {checkCommutes, type CommuteTools} from './commutes.js'
import {clashingWithBase, contestedOf} from './contested.js'
import {costOf} from './order-cost.js'
import {byRisk, weigh, type Weight} from './rank.js'
import {searchOrders, type Search} from './search-orders.js'

/** How orders are merged in memory; the plan itself only chooses. */
export interface PlanTools extends Pick<CommuteTools, 'tryOrders' | 'differing'> {
  /** Merges made so far. */
  readonly merges: () => number
}

/**
 * Puts the candidates in merge order. `listed` keeps the order they were asked for. `risk` tries orders in memory and takes
 * the one that leaves the least out; of equals, the one by risk. Candidates that can meet nobody go first: where they stand
 * makes no difference.
 */
export async function planMerges(
  collection: Pick<Collection, 'base' | 'candidates'>,
  analysis: Pick<Analysis, 'pairs' | 'overlaps' | 'conflicts'>,
  {order, strategy}: {readonly order: Order; readonly strategy: Strategy},
  tools: PlanTools
): Promise<Plan> {
  const weights = weigh(collection.candidates, analysis)
  const byName = new Map(weights.map(weight => [weight.name, weight]))
  const parentOf = (name: string): string | null => byName.get(name)?.parent ?? null
  const contested = contestedOf(collection, analysis)
  const inQuestion = weights.filter(({name}) => contested.has(name))
  const listed = inQuestion.map(({name}) => name)
  const ranked = byRisk(weights).map(({name}) => name)

  // Side by side they share their processes; what was merged once is not merged again.
  const [listedTrial = null] = await tools.tryOrders([
    listed,
    ...(order === 'listed' ? [] : [ranked.filter(isIn(contested))])
  ])
  const found =
    order === 'listed' ? null : await searchOrders(inQuestion, ranked.filter(isIn(contested)), tools.tryOrders)
  const chosen = orderOf({order, weights, ranked, contested, found})
  const trial = order === 'listed' ? listedTrial : (found?.best.trial ?? null)
  const listedCost = listedTrial === null ? NOT_MEASURED : costOf(listedTrial, byName)
  const goesIn = chosen.filter(name => trial === null || !isOut(name, trial))
  return {
    order,
    strategy,
    steps: stepsOf(chosen, {
      byName,
      order,
      trial,
      base: collection.base.name,
      onBase: clashingWithBase(collection, analysis)
    }),
    cost: order === 'listed' ? listedCost : (found?.best.cost ?? NOT_MEASURED),
    listedCost,
    search: {...searched(found), merges: tools.merges()},
    commutes: await checkCommutes(goesIn, goesIn.filter(isIn(contested)), {...tools, parentOf})
  }
}

/** The budget covers the listed order of any run; a caller without one leaves the cost at nothing. */
const NOT_MEASURED: OrderCost = {heldOut: 0, paths: 0, lines: 0}

function searched(found: Search | null): {readonly orders: number; readonly untried: number} {
  return found === null ? {orders: 1, untried: 0} : {orders: found.orders, untried: found.untried}
}

interface Choice {
  readonly order: Order
  readonly weights: readonly Weight[]
  readonly ranked: readonly string[]
  readonly contested: ReadonlySet<string>
  readonly found: Search | null
}

/** Where the order by risk is as good as any, it stays whole: it is the one that people can follow. */
function orderOf({order, weights, ranked, contested, found}: Choice): readonly string[] {
  if (order === 'listed') return weights.map(({name}) => name)
  const inQuestion = ranked.filter(isIn(contested))
  if (found === null || inQuestion.every((name, i) => name === found.best.order[i])) return ranked
  return [...ranked.filter(name => !contested.has(name)), ...found.best.order]
}

function isIn(names: ReadonlySet<string>): (name: string) => boolean {
  return name => names.has(name)
}

function isOut(name: string, trial: OrderTrial): boolean {
  return trial.steps.some(({candidate}) => candidate === name) && !comesIn(trial).includes(name)
}

interface Told {
  readonly byName: ReadonlyMap<string, Weight>
  readonly order: Order
  readonly trial: OrderTrial | null
  readonly base: string
  /** Those that conflict with the base itself. */
  readonly onBase: ReadonlySet<string>
}

function stepsOf(order: readonly string[], {byName, order: rule, trial, base, onBase}: Told): readonly PlanStep[] {
  const turns = new Map(trial?.steps.map(step => [step.candidate, step]))
  return order.flatMap((candidate, i) => {
    const weight = byName.get(candidate)
    if (weight === undefined) return []
    const reason = explain(weight, rule, turns.get(candidate) ?? null, onBase.has(candidate) ? base : null)
    return [{candidate, position: i + 1, reason, parent: weight.parent}]
  })
}

function explain(
  {rivals, size, parent, listed}: Weight,
  order: Order,
  turn: TrialStep | null,
  rival: string | null
): string {
  const fate = turn === null ? [] : fateOf(turn, rival)
  if (order === 'listed') return [`listed as number ${listed + 1}`, ...fate].join('; ')
  const facts = [
    rivals.length === 0 ? 'conflicts with no other candidate' : `conflicts with ${plural(rivals.length, 'other')}`,
    plural(size, 'changed line'),
    ...fate
  ]
  if (parent !== null) facts.unshift(`built on ${parent}, which goes before it`)
  return facts.join('; ')
}

/** What merging it at its place in memory came to, where that is news. */
function fateOf({outcome, paths}: TrialStep, rival: string | null): readonly string[] {
  if (outcome === 'out' && rival !== null) return [`stays out: conflicts with ${rival} in ${fewOf(paths)}`]
  if (outcome === 'out') return [`stays out at this place: conflicts in ${fewOf(paths)}`]
  if (outcome === 'part') return [`goes in in part: conflicts in ${fewOf(paths)}`]
  return outcome === 'contained' ? ['comes in with another'] : []
}
