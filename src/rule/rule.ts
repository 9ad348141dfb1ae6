import type {Conflict, OptionAction} from '../domain/conflict.js'
import type {Decision} from '../domain/decision.js'
import {KNOWLEDGE_PATH, type KnowledgeMatch} from '../domain/knowledge.js'
import type {PlanStep} from '../domain/plan.js'
import {NO_RULINGS, REGENERABLE, type Authority, type HoldRuling, type Rulings} from '../domain/rulings.js'
import type {Ports} from '../ports/index.js'
import {fitDecisions, type FittedDecision, type Situation} from './fit-decisions.js'
import {pairHunks} from './pair-hunks.js'

/** What people decided, as far as it fits, and what follows from that and from the project's knowledge. */
export interface Ruled {
  readonly decisions: readonly FittedDecision[]
  readonly rulings: Rulings
}

/** Tells what the project knows of a conflict, by the entry that it falls under; null where that is nothing. */
export type Know = (conflict: Pick<Conflict, 'kind' | 'type' | 'path' | 'paths'>) => KnowledgeMatch | null

/** Draws the rulings of a run from the decisions that fit it, and from what is known of its conflicts. */
export async function rule(
  decisions: readonly Decision[],
  situation: Situation,
  know: Know,
  ports: Pick<Ports, 'git'>
): Promise<Ruled> {
  const fitted: FittedDecision[] = []
  const known = {unions: unionsOf(situation, decisions), regenerations: regenerationsOf(situation, decisions, know)}
  const rulings: Partial<Rulings>[] = [known]
  for (const one of fitDecisions(decisions, situation)) {
    const ruling = one.fit.kind === 'fits' ? await rulingOf(one, situation, ports) : {}
    const misfit = typeof ruling === 'string'
    fitted.push(misfit ? {decision: one.decision, fit: {kind: 'no-longer-fits', why: ruling}} : one)
    if (!misfit) rulings.push(ruling)
  }
  return {decisions: fitted, rulings: joined(rulings)}
}

/** What a fitting decision makes a run do; a string when it turns out not to fit after all. */
async function rulingOf(
  {decision, fit}: FittedDecision,
  {collection}: Situation,
  ports: Pick<Ports, 'git'>
): Promise<Partial<Rulings> | string> {
  const {id, by, action} = decision
  const authority = {id, by}
  switch (action.kind) {
    case 'hold-out':
      return {holds: [{candidate: action.branch, reason: `held out by ${by}'s decision on ${id}`, authority}]}
    case 'sequence':
      return sequence(action, authority, collection)
    case 'split':
      return {splits: [{candidate: action.branch, take: action.take, authority}]}
    case 'combine': {
      const conflict = fit.kind === 'fits' ? fit.conflict : null
      const [a, b] = conflict?.branches ?? []
      if (conflict === null || a === undefined || b === undefined) return {}
      const hunks = await pairHunks(conflict, action.texts, collection, ports)
      return typeof hunks === 'string' ? hunks : {texts: [{path: conflict.path, branches: [a, b], ...hunks, authority}]}
    }
    case 'accept':
      return {}
  }
}

function sequence(
  {first, then}: Extract<OptionAction, {kind: 'sequence'}>,
  authority: Authority,
  {candidates}: Situation['collection']
): Partial<Rulings> {
  const reason = `waits by ${authority.by ?? ''}'s decision on ${authority.id} until ${first} is merged into it`
  const holds = [{candidate: then, reason, authority}]
  return candidates.some(({name}) => name === first) ? {holds, orders: [{first, then, authority}]} : {holds}
}

/** A decision of a person on a file goes before what is known of it: `settleMerge` looks for a text first. */
function unionsOf({conflicts}: Situation, decisions: readonly Decision[]): Rulings['unions'] {
  const decided = new Set(decisions.map(({id}) => id))
  const found = conflicts.flatMap(conflict => {
    const {knowledge, autoResolvable, path, id} = conflict
    if (knowledge?.handling !== 'union' || !autoResolvable || decided.has(id)) return []
    return [[path, {path, authority: {id: knowledge.paths, by: null}}] as const]
  })
  return [...new Map(found).values()]
}

/**
 * Every file that a candidate changes and that a command writes, whether or not two of them were seen to collide in it: once a
 * file was written anew, it may collide with a branch that it did not collide with before. What people decided on all its
 * conflicts goes before that.
 */
function regenerationsOf(
  {conflicts, collection}: Situation,
  decisions: readonly Decision[],
  know: Know
): Rulings['regenerations'] {
  const decided = new Set(decisions.map(({id}) => id))
  const isDecided = (path: string): boolean => {
    const own = conflicts.filter(conflict => conflict.path === path)
    return own.length > 0 && own.every(({id}) => decided.has(id))
  }
  const changed = collection.candidates.flatMap(({changes}) => changes.map(({path}) => path))
  const paths = [...new Set(changed)].filter(path => !isDecided(path)).sort()
  return paths.flatMap(path =>
    REGENERABLE.flatMap(({kind, type}) => {
      const entry = know({kind, type, path, paths: [path]})
      if (entry?.regenerate === undefined) return []
      return [{path, type, generator: entry.regenerate, authority: {id: entry.paths, by: null}}]
    })
  )
}

/**
 * Adds who has to wait because the project's knowledge says that two candidates in conflict never land in one run: the later
 * one in the order, unless the earlier one is held out itself or the later one is built on it.
 */
export function withSequential(
  rulings: Rulings,
  steps: readonly Pick<PlanStep, 'candidate'>[],
  {conflicts}: Pick<Situation, 'conflicts'>,
  isBuiltOn: (candidate: string, other: string) => boolean
): Rulings {
  const order = steps.map(({candidate}) => candidate)
  const holds: HoldRuling[] = [...rulings.holds]
  const isHeld = (name: string): boolean => holds.some(({candidate}) => candidate === name)
  for (const [at, later] of order.entries()) {
    for (const conflict of conflicts) {
      const {knowledge, branches, resolution} = conflict
      if (knowledge?.handling !== 'sequential' || resolution !== null || !branches.includes(later)) continue
      const earlier = order.slice(0, at).find(name => branches.includes(name))
      if (earlier === undefined || isHeld(earlier) || isHeld(later) || isBuiltOn(later, earlier)) continue
      const reason = `waits for ${earlier}: ${KNOWLEDGE_PATH} lets only one of them land at a time (${knowledge.paths})`
      holds.push({candidate: later, reason, authority: {id: knowledge.paths, by: null}})
    }
  }
  return {...rulings, holds}
}

function joined(parts: readonly Partial<Rulings>[]): Rulings {
  return {
    holds: parts.flatMap(({holds}) => holds ?? NO_RULINGS.holds),
    orders: parts.flatMap(({orders}) => orders ?? NO_RULINGS.orders),
    splits: parts.flatMap(({splits}) => splits ?? NO_RULINGS.splits),
    texts: parts.flatMap(({texts}) => texts ?? NO_RULINGS.texts),
    unions: parts.flatMap(({unions}) => unions ?? NO_RULINGS.unions),
    regenerations: parts.flatMap(({regenerations}) => regenerations ?? NO_RULINGS.regenerations)
  }
}
