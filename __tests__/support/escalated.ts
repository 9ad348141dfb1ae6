import {analyze} from '../../src/analyze/analyze.js'
import type {Collection} from '../../src/domain/candidate.js'
import type {Config} from '../../src/domain/config.js'
import type {Conflict, ConflictOption, OptionAction} from '../../src/domain/conflict.js'
import type {Plan} from '../../src/domain/plan.js'
import {NO_RULINGS} from '../../src/domain/rulings.js'
import {orderTrials, type OrderTrials} from '../../src/integrate/order-trials.js'
import {planTools} from '../../src/pipeline/plan-tools.js'
import {waysOut} from '../../src/pipeline/ways-out.js'
import {planMerges} from '../../src/plan/plan.js'
import {openedGit} from './opened-git.js'
import {quietPorts} from './quiet-ports.js'
import {collected} from './scenario.js'
import type {TempRepo} from './temp-repo.js'

export interface Escalated {
  readonly collection: Collection
  readonly plan: Plan
  readonly conflicts: readonly Conflict[]
  readonly trials: OrderTrials
}

/** Runs a repository's branches from collect to escalate, as a run would. */
export async function escalated(
  repo: TempRepo,
  names: readonly string[],
  asked: Partial<Pick<Config, 'order' | 'strategy' | 'base'>> = {}
): Promise<Escalated> {
  await using git = await openedGit(repo.dir)
  const ports = quietPorts(git)
  const collection = await collected(git, names, asked)
  const analysis = await analyze(collection, ports)
  const {order = 'risk', strategy = 'merge'} = asked
  const trials = orderTrials(collection, {strategy, rulings: NO_RULINGS}, ports)
  const tools = planTools(trials, collection, strategy, ports)
  const plan = await planMerges(collection, analysis, {order, strategy}, tools)
  const conflicts = await waysOut({collection, analysis, plan, trials}, ports)
  return {collection, plan, conflicts, trials}
}

/** The options of one kind. */
export function optionsOf(conflict: Conflict | undefined, kind: OptionAction['kind']): readonly ConflictOption[] {
  return conflict?.options.filter(({action}) => action.kind === kind) ?? []
}
