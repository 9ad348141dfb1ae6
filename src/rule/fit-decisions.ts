import type {Candidate, Collection} from '../domain/candidate.js'
import type {Conflict} from '../domain/conflict.js'
import type {Decision} from '../domain/decision.js'
import {shortOid} from '../domain/ids.js'

/** Whether a decision still holds: for which conflict (null where only gates would find it), or why not. */
export type Fit =
  | {readonly kind: 'fits'; readonly conflict: Conflict | null}
  | {readonly kind: 'no-longer-fits' | 'not-needed'; readonly why: string}

/** A decision, and whether it holds in this run. */
export interface FittedDecision {
  readonly decision: Decision
  readonly fit: Fit
}

/** What decisions are held against. */
export interface Situation {
  readonly collection: Pick<Collection, 'base' | 'candidates'>
  readonly conflicts: readonly Conflict[]
}

/** The type of a conflict that the gates found: it is known only once they have run. */
const INTERACTION = 'interaction'

/** Tells of each decision whether it fits the conflicts of this run: the same parties, and the same in dispute. */
export function fitDecisions(decisions: readonly Decision[], situation: Situation): readonly FittedDecision[] {
  return decisions.map(decision => ({decision, fit: fitOf(decision, situation)}))
}

function fitOf(decision: Decision, situation: Situation): Fit {
  if (decision.conflict.type === INTERACTION) return fitOfInteraction(decision, situation)
  const {collection, conflicts} = situation
  const conflict = conflicts.find(({id}) => id === decision.id)
  if (conflict === undefined || !isSame(conflict, decision.conflict)) {
    const known = [collection.base.name, ...collection.candidates.map(({name}) => name)]
    const lost = decision.conflict.branches.find(branch => !known.includes(branch))
    return lost === undefined ? notNeeded('the conflict is gone, the decision can be deleted') : notThere(lost)
  }
  if (conflict.fingerprint !== decision.fingerprint) {
    const where = conflict.path === '' ? 'there' : `in ${conflict.path}`
    return noLonger(`what ${conflict.branches.join(' or ')} says ${where} has changed since`)
  }
  return misfitOfAction(decision, conflict, collection) ?? {kind: 'fits', conflict}
}

/** There is no text to compare, so it holds for the very heads that the gates judged. */
function fitOfInteraction({conflict, heads = {}, action}: Decision, {collection}: Situation): Fit {
  for (const branch of conflict.branches) {
    const candidate = collection.candidates.find(({name}) => name === branch)
    if (candidate === undefined) return notThere(branch)
    if (candidate.head !== heads[branch]) return noLonger(`${branch} has moved since, so the gates look at it again`)
  }
  if (action.kind === 'hold-out') return {kind: 'fits', conflict: null}
  return noLonger('gates that fail can only be answered by holding one of the branches out')
}

function misfitOfAction(
  {action}: Decision,
  conflict: Conflict,
  {base, candidates}: Situation['collection']
): Fit | null {
  const named = (name: string): Candidate | undefined => candidates.find(candidate => candidate.name === name)
  switch (action.kind) {
    case 'hold-out':
      return named(action.branch) === undefined ? notThere(action.branch) : null
    case 'sequence': {
      const then = named(action.then)
      if (then === undefined) return notThere(action.then)
      const first = named(action.first)
      if (first === undefined && action.first !== base.name) return notThere(action.first)
      const head = first?.head ?? base.commit
      const contains = then.mergeBase === head || then.commits.some(({oid}) => oid === head)
      return contains ? notNeeded(`${action.then} contains ${action.first} now`) : null
    }
    case 'split':
      return misfitOfSplit(action, named(action.branch))
    case 'combine':
      if (conflict.foundBy === 'git' && conflict.kind === 'line') return null
      return noLonger('only a conflict in the lines of a file can be settled by a text')
    case 'accept':
      if (conflict.foundBy === 'prediction') return null
      return noLonger('it is no mere prediction: git cannot merge this')
  }
}

function misfitOfSplit(
  {branch, take}: {branch: string; take: readonly string[]},
  candidate: Candidate | undefined
): Fit | null {
  if (candidate === undefined) return notThere(branch)
  const own = candidate.commits.filter(({parents}) => parents.length < 2)
  const lost = take.find(oid => !own.some(commit => commit.oid === oid))
  return lost === undefined ? null : noLonger(`${shortOid(lost as never)} is no commit of ${branch} any more`)
}

function isSame(conflict: Conflict, {kind, type, paths, branches}: Decision['conflict']): boolean {
  const key = (texts: readonly string[]): string => JSON.stringify(texts.toSorted())
  return (
    conflict.kind === kind &&
    conflict.type === type &&
    key(conflict.paths) === key(paths) &&
    key(conflict.branches) === key(branches)
  )
}

function notThere(branch: string): Fit {
  return notNeeded(`${branch} is not among the candidates of this run`)
}

function notNeeded(why: string): Fit {
  return {kind: 'not-needed', why}
}

function noLonger(why: string): Fit {
  return {kind: 'no-longer-fits', why}
}
