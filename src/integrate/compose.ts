import {assertNever} from '../domain/assert-never.js'
import type {Base, Candidate} from '../domain/candidate.js'
import type {Composition, StepOutcome} from '../domain/composition.js'
import type {Strategy} from '../domain/config.js'
import {throwIfCancelled} from '../domain/errors.js'
import type {Oid} from '../domain/ids.js'
import type {Ports} from '../ports/index.js'
import {mergeMessage} from './message.js'
import {pickCommits} from './pick.js'

/** What composing needs of the outside world. */
export type ComposePorts = Pick<Ports, 'git' | 'signal'>

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
  let tip = base.commit
  const steps: StepOutcome[] = []
  for (const candidate of candidates) {
    throwIfCancelled(ports.signal)
    const step = await addCandidate(tip, candidate, strategy, ports)
    tip = step.commit
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

/** Adds one candidate to a composition, as the strategy says. */
export async function addCandidate(
  tip: Oid,
  candidate: Candidate,
  strategy: Strategy,
  ports: ComposePorts
): Promise<StepOutcome> {
  switch (strategy) {
    case 'merge':
      return await mergeHead(tip, candidate, strategy, ports)
    case 'cherry-pick':
      return await pickCommits(tip, candidate, ports)
    case 'hybrid': {
      const merged = await mergeHead(tip, candidate, strategy, ports)
      return merged.outcome === 'conflict' ? await pickCommits(tip, candidate, ports) : merged
    }
    default:
      return assertNever(strategy)
  }
}

/** One `--no-ff` merge commit with both parents: only when every change of the head goes in. */
async function mergeHead(
  tip: Oid,
  candidate: Candidate,
  strategy: Strategy,
  ports: ComposePorts
): Promise<StepOutcome> {
  const {composer, history} = ports.git
  const step = {candidate: candidate.name, head: candidate.head, picked: [], skipped: [], strategy: 'merge' as const}
  if (await history.isAncestor(candidate.head, tip)) {
    return {...step, outcome: 'nothing-to-add', commit: tip, messages: [], reason: CAME_WITH_ANOTHER}
  }
  const {clean, tree, conflicted, messages} = await composer.merge(tip, candidate.head)
  if (!clean) {
    return {...step, outcome: 'conflict', commit: tip, messages, reason: `conflicts in ${listPaths(conflicted)}`}
  }
  const date = latestDate(candidate)
  const commit = await composer.commit({
    tree,
    parents: [tip, candidate.head],
    message: mergeMessage(candidate, strategy),
    author: candidate.author,
    authorDate: date,
    date
  })
  return {...step, outcome: 'merged', commit, messages: [], reason: 'merged without conflict'}
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
