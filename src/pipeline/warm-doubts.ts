import type {Culprit, IsolationStep} from '../domain/isolation.js'
import {plural} from '../domain/plural.js'
import {isWarm} from '../domain/probe.js'
import type {ProbedTrial} from './held-out.js'

/** What an isolator concludes. */
export type Done = Extract<IsolationStep, {readonly kind: 'done'}>

/** What a conclusion is drawn from. */
export interface Grounds {
  /** The composition that was to be explained. */
  readonly names: readonly string[]
  /** Who was found in earlier rounds. */
  readonly blamed: readonly Culprit[]
  readonly trials: readonly ProbedTrial[]
}

/** Trials that have to be made again without kept folders before a conclusion holds, and the culprits it is about. */
export interface Doubts {
  readonly trials: readonly number[]
  readonly culprits: readonly Culprit[]
  readonly why: string
}

/**
 * What of a conclusion rests on nothing but probes that found folders of an earlier one. A culprit needs one red of its own
 * without them, a set that fails together also a green of it without each member, and what is published its green.
 * Where something stays unexplained, everything that was seen beside such folders is in doubt.
 */
export function warmDoubts({culprits, inconclusive}: Done, grounds: Grounds): Doubts {
  const doubted = culprits.map(culprit => ({culprit, trials: doubtsOf(culprit, culprits, grounds)}))
  const isPublished = culprits.length + inconclusive.length === 0
  const other = inconclusive.length > 0 ? warmTrials(grounds) : isPublished ? warmGreen(grounds) : []
  const trials = new Set([...doubted.flatMap(one => one.trials), ...other])
  return {
    trials: [...trials],
    culprits: doubted.filter(one => one.trials.length > 0).map(({culprit}) => culprit),
    why: `Proving ${plural(trials.size, 'outcome')} again without the folders that are kept`
  }
}

/** Names nobody for whom a doubt was left: nothing is proved against them. */
export function withoutDoubted(done: Done, {culprits}: Doubts): Done {
  const reason = 'was red only beside folders that are kept, and the limit left no probe to repeat that without them'
  const cut = culprits.map(({heldOut}) => ({candidate: heldOut, reason}))
  return {
    ...done,
    culprits: done.culprits.filter(culprit => !culprits.includes(culprit)),
    inconclusive: [...done.inconclusive, ...cut]
  }
}

function doubtsOf(culprit: Culprit, found: readonly Culprit[], {blamed, trials}: Grounds): readonly number[] {
  const {branches} = culprit
  const others = [...blamed, ...found].filter(other => other !== culprit && sharesSignal(other, culprit))
  const reds = [...trials.keys()].filter(i => shows(trials[i], culprit) && holds(trials[i], branches))
  const own = reds.filter(i => !others.some(other => holds(trials[i], other.branches)))
  const controls = branches.length === 1 ? [] : branches.map(member => controlsOf(member, culprit, trials))
  return [own.length > 0 ? own : reds, ...controls].flatMap(needed => smallestUnlessCold(needed, trials))
}

/** The trials in which the others of a set were fine without this member of it. */
function controlsOf(member: string, culprit: Culprit, trials: Grounds['trials']): readonly number[] {
  const others = culprit.branches.filter(name => name !== member)
  return [...trials.keys()].filter(i => {
    const trial = trials[i]
    return holds(trial, others) && !holds(trial, [member]) && trial?.outcome !== 'unresolved' && !shows(trial, culprit)
  })
}

/** Of trials that show the same, one is enough that needed no folder of another probe. */
function smallestUnlessCold(needed: readonly number[], trials: Grounds['trials']): readonly number[] {
  if (needed.some(i => !isWarmTrial(trials[i]))) return []
  return needed.toSorted((a, b) => sizeOf(trials[a]) - sizeOf(trials[b])).slice(0, 1)
}

function warmGreen({names, trials}: Grounds): readonly number[] {
  const greens = [...trials.keys()].filter(i => {
    const {candidates = [], outcome} = trials[i] ?? {}
    return outcome === 'green' && candidates.length === names.length && candidates.every((name, n) => name === names[n])
  })
  return greens.every(i => isWarmTrial(trials[i])) ? greens.slice(-1) : []
}

function warmTrials({names, trials}: Grounds): readonly number[] {
  const within = new Set(names)
  return [...trials.keys()].filter(i => isWarmTrial(trials[i]) && trials[i]?.candidates.every(name => within.has(name)))
}

function isWarmTrial(trial: ProbedTrial | undefined): boolean {
  return trial?.probe != null && isWarm(trial.probe)
}

function shows(trial: ProbedTrial | undefined, {signals}: Culprit): boolean {
  if (trial?.outcome !== 'red') return false
  return signals.length === 0 || trial.signals.some(signal => signals.includes(signal))
}

function holds(trial: ProbedTrial | undefined, branches: readonly string[]): boolean {
  return trial !== undefined && branches.every(name => trial.candidates.includes(name))
}

function sharesSignal(a: Culprit, b: Culprit): boolean {
  return a.signals.some(signal => b.signals.includes(signal))
}

function sizeOf(trial: ProbedTrial | undefined): number {
  return trial?.candidates.length ?? 0
}
