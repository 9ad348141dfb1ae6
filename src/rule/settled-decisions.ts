import type {Composition, StepOutcome} from '../domain/composition.js'
import type {Conflict} from '../domain/conflict.js'
import type {Decision, DecisionRecord} from '../domain/decision.js'
import {KNOWLEDGE_PATH} from '../domain/knowledge.js'
import type {Rulings} from '../domain/rulings.js'
import type {FittedDecision} from './fit-decisions.js'

type State = Pick<DecisionRecord, 'state' | 'why'>

/** What came of each decision; while there is no composition, what is going to come of it. */
export function decisionRecords(
  decisions: readonly FittedDecision[],
  composition: Composition | null
): readonly DecisionRecord[] {
  return decisions.map(({decision, fit}) => {
    const {id, option, by, at, reason, action} = decision
    const state = fit.kind === 'fits' ? stateOf(decision, composition) : {state: fit.kind, why: fit.why}
    return {id, option, action: action.kind, by, at, reason, ...state}
  })
}

function stateOf(decision: Decision, composition: Composition | null): State {
  const {action} = decision
  switch (action.kind) {
    case 'hold-out':
      return applied(`${action.branch} is held out`)
    case 'sequence':
      return applied(`${action.first} goes first; ${action.then} waits until ${action.first} is merged into it`)
    case 'accept':
      return applied('the prediction counts as looked at')
    case 'split':
      return stateOfSplit(action.branch, composition)
    case 'combine':
      return stateOfText(decision, composition)
  }
}

function stateOfSplit(branch: string, composition: Composition | null): State {
  if (composition === null) return applied(`of ${branch} only the chosen commits go in`)
  const step = stepOf(branch, composition)
  if (step === undefined) return notNeeded(`${branch} is held out for another reason`)
  if (step.outcome === 'conflict') return noLonger(step.reason)
  return applied(`of ${branch} ${step.picked.length} chosen ${step.picked.length === 1 ? 'commit' : 'commits'} went in`)
}

function stateOfText({id, conflict}: Decision, composition: Composition | null): State {
  if (composition === null) return applied('the decided text is merged where the two meet')
  const isUsed = composition.steps.some(({settled}) =>
    settled?.some(({authorities}) => authorities.some(authority => authority.id === id))
  )
  if (isUsed) return applied('merged with the decided text')
  const names = composition.steps.map(({candidate}) => candidate)
  const parties = conflict.branches.flatMap(branch => stepOf(branch, composition) ?? [])
  const refused = parties.find(({outcome}) => outcome === 'conflict' || outcome === 'partial')
  if (refused !== undefined) {
    return noLonger(`with all that is merged before ${refused.candidate}, it is not the text alone that is in dispute`)
  }
  const out = conflict.branches.find(branch => !names.includes(branch))
  return notNeeded(out === undefined ? 'git merges this without a conflict now' : `${out} is not in this integration`)
}

/**
 * Says at each conflict what settled it: a decision that was applied, or what the project knows. The resolutions of others
 * stay as they are.
 */
export function resolveByRulings(
  conflicts: readonly Conflict[],
  decisions: readonly DecisionRecord[],
  {holds}: Pick<Rulings, 'holds'>,
  composition: Composition | null
): readonly Conflict[] {
  const byId = new Map(decisions.filter(({state}) => state === 'applied').map(decision => [decision.id, decision]))
  return conflicts.map(conflict => {
    const decision = byId.get(conflict.id)
    if (decision !== undefined) return {...conflict, resolution: describe(decision)}
    const known = resolutionByKnowledge(conflict, holds, composition)
    return known === null ? conflict : {...conflict, resolution: known}
  })
}

function describe({by, at, option, why, reason}: DecisionRecord): string {
  const words = reason === '' ? '' : ` (${reason})`
  return `decided by ${by} on ${at.slice(0, 10)}: ${option}${words}; ${why}`
}

function resolutionByKnowledge(
  {knowledge, path, branches}: Conflict,
  holds: Rulings['holds'],
  composition: Composition | null
): string | null {
  if (knowledge === undefined) return null
  const why = knowledge.rationale === '' ? '' : ` (${knowledge.rationale})`
  const rule = `as ${KNOWLEDGE_PATH} says of ${knowledge.paths}${why}`
  if (knowledge.handling === 'union') {
    const isKept = branches.some(branch =>
      composition === null
        ? false
        : stepOf(branch, composition)?.settled?.some(settled => settled.how === 'union' && settled.path === path)
    )
    return isKept ? `the lines of both sides are kept, ${rule}` : null
  }
  if (knowledge.handling === 'regenerate') {
    const written = branches.some(branch =>
      composition === null
        ? false
        : stepOf(branch, composition)?.settled?.some(settled => settled.how === 'regenerated' && settled.path === path)
    )
    return written ? `written anew by ${knowledge.regenerate?.command ?? 'its command'}, ${rule}` : null
  }
  const waits = holds.find(({candidate, authority}) => authority.by === null && branches.includes(candidate))
  if (knowledge.handling !== 'sequential' || waits === undefined) return null
  return `${waits.candidate} waits for another run, ${rule}`
}

function stepOf(branch: string, {steps}: Composition): StepOutcome | undefined {
  return steps.find(({candidate}) => candidate === branch)
}

function applied(why: string): State {
  return {state: 'applied', why}
}

function noLonger(why: string): State {
  return {state: 'no-longer-fits', why}
}

function notNeeded(why: string): State {
  return {state: 'not-needed', why}
}
