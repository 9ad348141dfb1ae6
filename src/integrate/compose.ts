import {assertNever} from '../domain/assert-never.js'
import type {Base, Candidate} from '../domain/candidate.js'
import type {Composition, SettledPath, StepOutcome} from '../domain/composition.js'
import type {Strategy} from '../domain/config.js'
import {throwIfCancelled} from '../domain/errors.js'
import type {Oid} from '../domain/ids.js'
import type {Regenerate} from '../domain/regeneration.js'
import {NO_RULINGS, type Rulings} from '../domain/rulings.js'
import type {Ports} from '../ports/index.js'
import {mergeMessage} from './message.js'
import {pickCommits} from './pick.js'
import {settleMerge} from './settle-merge.js'

/** What composing needs of the outside world. */
export type ComposePorts = Pick<Ports, 'git' | 'signal'>

/** How candidates go in, and what is settled beforehand. */
export interface ComposeRules {
  readonly strategy: Strategy
  readonly rulings: Rulings
  /** Runs the commands that write files anew; without it they stay in conflict. */
  readonly regenerate?: Regenerate
}

/**
 * Merges the candidates on the base, in order, in git's object database. A candidate that conflicts is left out (or
 * goes in by its clean commits, as the strategy says) and the others go on. The same heads, base and strategy always
 * give the same commit ids.
 */
export async function compose(
  base: Base,
  candidates: readonly Candidate[],
  strategy: Strategy,
  ports: ComposePorts
): Promise<Composition> {
  return await composeByRules(base, candidates, {strategy, rulings: NO_RULINGS}, ports)
}

/** The same, with what people and the project's knowledge have settled: see `Rulings`. */
export async function composeByRules(
  base: Base,
  candidates: readonly Candidate[],
  rules: ComposeRules,
  ports: ComposePorts
): Promise<Composition> {
  let tip = base.commit
  const steps: StepOutcome[] = []
  const inside = new Set([base.name])
  const brought = new Set<Oid>()
  for (const candidate of candidates) {
    throwIfCancelled(ports.signal)
    const step = await addCandidate({tip, inside, candidate, isNew: !brought.has(candidate.head)}, rules, ports)
    tip = step.commit
    if (step.outcome !== 'conflict') {
      inside.add(candidate.name)
      for (const {oid} of candidate.commits) brought.add(oid)
    }
    steps.push(step)
  }
  const tree = await ports.git.composer.tree(tip)
  const settled = await Promise.all(steps.map(async step => await settle(step, tip, ports)))
  return {base: base.commit, candidates: candidates.map(({name}) => name), steps: settled, commit: tip, tree}
}

const CAME_WITH_ANOTHER = 'its head came in with a candidate that contains it'

/** The names of the candidates that are in a composition, whole or in part. */
export function included(composition: Composition): readonly string[] {
  return composition.steps.filter(isIn).map(step => step.candidate)
}

/** What conflicted at its turn may have come in later, with a candidate that contains its head and a way to merge it. */
async function settle(step: StepOutcome, tip: Oid, ports: ComposePorts): Promise<StepOutcome> {
  if (step.outcome !== 'conflict' || !(await ports.git.history.isAncestor(step.head, tip))) return step
  return {...step, outcome: 'nothing-to-add', messages: [], skipped: [], reason: CAME_WITH_ANOTHER}
}

function isIn(step: StepOutcome): boolean {
  return step.outcome === 'merged' || step.outcome === 'partial'
}

/** A candidate at its turn: what it is merged into, and whose changes that holds, by name. */
export interface Turn {
  readonly tip: Oid
  readonly inside: ReadonlySet<string>
  readonly candidate: Candidate
  /** True where it is known that the tip does not hold the head; else git is asked. */
  readonly isNew?: boolean
}

/** Adds one candidate to a composition, as the strategy and the rulings say. */
export async function addCandidate(turn: Turn, rules: ComposeRules, ports: ComposePorts): Promise<StepOutcome> {
  const {tip, candidate} = turn
  const {strategy, rulings} = rules
  const split = rulings.splits.find(ruling => ruling.candidate === candidate.name)
  if (split !== undefined) return await pickCommits(tip, candidate, ports, split)
  switch (strategy) {
    case 'merge':
      return await mergeHead(turn, rules, ports)
    case 'cherry-pick': {
      const picked = await pickCommits(tip, candidate, ports)
      if (picked.outcome !== 'conflict' && picked.outcome !== 'partial') return picked
      // A text was settled for both sides as a whole, so it goes in with a merge of the whole.
      const merged = await mergeHead(turn, rules, ports)
      return merged.settled === undefined ? withFailure(picked, merged) : merged
    }
    case 'hybrid': {
      const merged = await mergeHead(turn, rules, ports)
      return merged.outcome === 'conflict' ? withFailure(await pickCommits(tip, candidate, ports), merged) : merged
    }
    default:
      return assertNever(strategy)
  }
}

/** Picks its commits after all, and still says what kept the whole from going in. */
function withFailure(picked: StepOutcome, {unsettled}: StepOutcome): StepOutcome {
  if (unsettled === undefined) return picked
  return {...picked, unsettled, reason: `${picked.reason}; ${unsettled}`}
}

/** One `--no-ff` merge commit with both parents: only when every change of the head goes in, as it is or as settled. */
async function mergeHead(turn: Turn, rules: ComposeRules, ports: ComposePorts): Promise<StepOutcome> {
  const {tip, candidate, inside} = turn
  const {composer, history} = ports.git
  const step = {candidate: candidate.name, head: candidate.head, picked: [], skipped: [], strategy: 'merge' as const}
  if (turn.isNew !== true && (await history.isAncestor(candidate.head, tip))) {
    return {...step, outcome: 'nothing-to-add', commit: tip, messages: [], reason: CAME_WITH_ANOTHER}
  }
  const merge = await composer.merge(tip, candidate.head)
  const meeting = {candidate: candidate.name, others: inside}
  const open = {ours: tip, theirs: candidate.head, merge, meeting}
  const settled = merge.clean ? null : await settleMerge(open, rules, ports)
  if (settled?.kind === 'unsettled') {
    const reason = `conflicts in ${listPaths(merge.conflicted)}`
    const conflict = {...step, outcome: 'conflict', commit: tip, messages: merge.messages} as const
    if (settled.reason === null) return {...conflict, reason}
    return {...conflict, unsettled: settled.reason, reason: `${reason}; ${settled.reason}`}
  }
  const date = latestDate(candidate)
  const commit = await composer.commit({
    tree: settled?.tree ?? merge.tree,
    parents: [tip, candidate.head],
    message: mergeMessage(candidate, rules.strategy, settled?.settled),
    author: candidate.author,
    authorDate: date,
    date
  })
  const merged = {...step, outcome: 'merged', commit, messages: []} as const
  if (settled === null) return {...merged, reason: 'merged without conflict'}
  return {...merged, settled: settled.settled, reason: describeSettled(settled.settled)}
}

function describeSettled(settled: readonly SettledPath[]): string {
  const authorities = settled.flatMap(path => path.authorities)
  const decided = authorities.filter(({by}) => by !== null).map(({id, by}) => `${by ?? ''}'s decision on ${id}`)
  const kept = settled.filter(({how}) => how === 'union').map(({path}) => path)
  const union = kept.length === 0 ? [] : [`the lines of both sides are kept in ${listPaths(kept)}`]
  const written = settled.filter(({how}) => how === 'regenerated').map(({path}) => path)
  const anew = written.length === 0 ? [] : [`${listPaths(written)} written anew`]
  return `merged; ${[...new Set([...decided.map(one => `settled by ${one}`), ...union, ...anew])].join('; ')}`
}

/** The date of the head, so that composing again gives the same ids. */
function latestDate(candidate: Candidate): string {
  return candidate.commits.at(-1)?.committerDate ?? '0 +0000'
}

/** Some paths by name, the others by count. */
export function listPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ')
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown
}
