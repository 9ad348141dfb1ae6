import type {Collection} from '../domain/candidate.js'
import type {Composition} from '../domain/composition.js'
import type {Config} from '../domain/config.js'
import type {Isolator} from '../domain/isolation.js'
import type {Plan} from '../domain/plan.js'
import type {Probe} from '../domain/probe.js'
import type {Regenerate} from '../domain/regeneration.js'
import type {Rulings} from '../domain/rulings.js'
import type {ProbeWish} from '../domain/wave.js'
import {included} from '../integrate/compose.js'
import {isolatorFor} from '../isolate/isolator-for.js'
import type {Ports} from '../ports/index.js'
import type {ProbeSetup} from '../probe/probe.js'
import {whoGivesWay, type Ranking} from './giving-way.js'
import {holdOut, holdOutByRulings, namesOf, type Found, type HeldOut} from './held-out.js'
import {isMute} from './judge-trial.js'
import {ProbeBench} from './probe-bench.js'
import type {Prober} from './prober.js'
import {stackOf} from './stack.js'
import {warmDoubts, withoutDoubted, type Done} from './warm-doubts.js'

/** The candidates in merge order, and what every composition of them needs. */
export interface ProofRequest {
  readonly config: Pick<
    Config,
    'gates' | 'isolation' | 'order' | 'strategy' | 'jobs' | 'mode' | 'maxProbes' | 'maxMinutes'
  >
  readonly collection: Collection
  readonly plan: Plan
  readonly rulings: Rulings
  readonly regenerate: Regenerate
  readonly setup: ProbeSetup
  readonly prober: Prober
  /** Told whenever somebody is left out, so that a run cut short still knows what it learned. */
  readonly onHeldOut: (heldOut: HeldOut) => void
}

/** What probing came to. */
export interface Proof {
  /** What is left when nobody has to leave any more. It is proved only when `integration` is there. */
  readonly composition: Composition
  readonly heldOut: HeldOut
  /** null when nothing was probed: there is no gate, or no candidate could be taken in. */
  readonly baseline: Probe | null
  /**
   * The probe of the composition, or of what was refused without anybody to blame; null when there is none, or no baseline
   * to compare it with.
   */
  readonly integration: Probe | null
  /** What `integration` is a probe of: the composition, or what was refused. */
  readonly probed: Composition
  /** The probes that have to be made somewhere else before anything more can be said. */
  readonly wanted: readonly ProbeWish[]
}

/**
 * Integrate ⇄ probe: composes all candidates, probes what the isolator asks for, leaves out who is to blame and who is
 * built on them, and composes again (a candidate that conflicted with one of them may fit now), until what is left is
 * proved as a whole. Without a baseline that can be judged there is no control, so nothing beyond it is probed.
 */
export async function prove(request: ProofRequest, ports: Ports): Promise<Proof> {
  const bench = new ProbeBench(request, request.prober, ports)
  const order = request.plan.steps.map(step => step.candidate)
  const isBuiltOn = stackOf(request.collection.candidates)
  const known = {isBuiltOn, namesTests: namesTests(request.setup)}
  const ranking = {order: request.config.order, candidates: order, isBuiltOn}
  const limits = limitsOf(request.config, bench, ports)
  // Minutes pass only where gates run, and are looked at whenever all slots are free.
  const batch = request.config.maxMinutes === null ? Infinity : request.config.jobs
  const isolator: Isolator = (names, trials) =>
    isolatorFor(request.config.isolation, {...known, isOver: limits.isOver()})(names, trials)
  let heldOut = holdOutByRulings(request.rulings, order, isBuiltOn)
  for (;;) {
    const out = namesOf(heldOut)
    const composition = await bench.compose(order.filter(name => !out.has(name)))
    const nothing = {composition, probed: composition, heldOut, baseline: null, integration: null, wanted: []}
    const names = included(composition)
    if (names.length === 0 || request.config.gates.length === 0) {
      // With nobody in, the composition is the base, and what is known of one is known of both; but where nobody was found
      // to blame, what the candidates did together is the news.
      const refused = heldOut.culprits.length === 0 ? bench.lastRed() : null
      const baseline = bench.probedBaseline
      const probed = refused === null ? composition : await bench.compose(refused.candidates)
      return {composition, probed, heldOut, baseline, integration: refused ?? baseline, wanted: []}
    }
    const baseline = await bench.baseline()
    if (baseline?.gates.some(isMute)) return {...nothing, baseline}
    // Where the base is still to be probed, the first compositions are probed beside it.
    const found = await isolate(names, {isolator, limits, batch, ranking, bench, blamed: heldOut.culprits, ports})
    if (found === null || baseline === null) return {...nothing, baseline, wanted: bench.wanted}
    if (found.culprits.length + found.inconclusive.length === 0) {
      return {...nothing, baseline, integration: await bench.greenProbe(composition.tree)}
    }
    const without = holdOut(heldOut, {culprits: found.culprits, inconclusive: []}, order, isBuiltOn)
    heldOut = holdOut(heldOut, await withoutMisfits(found, without, order, bench), order, isBuiltOn)
    request.onHeldOut(heldOut)
  }
}

/**
 * Whoever no longer merges once the culprits are out was not tried for that reason: the conflict keeps it out, and says more than
 * that it could not be judged.
 */
async function withoutMisfits(
  found: Found,
  without: HeldOut,
  order: readonly string[],
  bench: ProbeBench
): Promise<Found> {
  if (found.culprits.length === 0 || found.inconclusive.length === 0) return found
  const out = namesOf(without)
  const {steps} = await bench.compose(order.filter(name => !out.has(name)))
  const misfits = new Set(steps.filter(({outcome}) => outcome === 'conflict').map(({candidate}) => candidate))
  return {...found, inconclusive: found.inconclusive.filter(({candidate}) => !misfits.has(candidate))}
}

/** True when some gate is to write a test report, so that a red tells which tests fail. */
function namesTests({gates, reports}: ProbeSetup): boolean {
  return [...reports, ...gates.flatMap(gate => gate.reports)].some(({kind}) => kind === 'tests')
}

/** How much may still be tried. */
interface Limits {
  /** Probes of compositions that may still be made. */
  readonly left: () => number
  /** True when no further probe may be begun. */
  readonly isOver: () => boolean
}

function limitsOf(config: ProofRequest['config'], bench: ProbeBench, {clock}: Pick<Ports, 'clock'>): Limits {
  const {maxProbes, maxMinutes, mode} = config
  const started = clock.seconds()
  const left = (): number => {
    const asked = bench.trials.filter(trial => trial.probe !== null).length + bench.wanted.length + bench.again
    return (maxProbes ?? Infinity) - asked
  }
  const isLate = (): boolean => maxMinutes !== null && clock.seconds() - started >= maxMinutes * 60
  // Whoever publishes takes what the other jobs have found by then.
  const isLast = (): boolean => mode === 'publish' && bench.wanted.length > 0
  return {left, isOver: () => left() <= 0 || isLate() || isLast()}
}

interface Isolating {
  readonly isolator: Isolator
  readonly limits: Limits
  /** How many compositions are tried out before the limits are asked again. */
  readonly batch: number
  /** Decides who of several gives way. */
  readonly ranking: Ranking
  readonly bench: ProbeBench
  /** Who was found in earlier rounds. */
  readonly blamed: HeldOut['culprits']
  readonly ports: Pick<Ports, 'runner'>
}

/** Tries out what the isolator asks for until it knows who has to leave; null while probes are wanted for that. */
async function isolate(
  names: readonly string[],
  {isolator, limits, batch, ranking, bench, blamed, ports}: Isolating
): Promise<Found | null> {
  for (;;) {
    const step = isolator(names, bench.trials)
    if (step.kind === 'done') {
      const doubts = warmDoubts(step, {names, blamed, trials: bench.trials})
      const isCut = limits.isOver() && doubts.culprits.length + step.inconclusive.length > 0
      if (isCut || doubts.trials.length === 0) return foundIn(withoutDoubted(step, doubts), ranking, bench)
      ports.runner.progress({kind: 'step', text: doubts.why})
      await bench.tryAgainCold(doubts.trials, names)
      continue
    }
    ports.runner.progress({kind: 'step', text: step.why})
    let isKnown = true
    for (let i = 0; i < step.compositions.length && !limits.isOver(); i += batch) {
      const next = step.compositions.slice(i, i + Math.min(batch, limits.left()))
      isKnown = (await bench.tryOut(next, names)) && isKnown
    }
    if (!isKnown && !limits.isOver()) return null
  }
}

function foundIn({culprits, inconclusive}: Done, ranking: Ranking, {trials}: ProbeBench): Found {
  const trialsOf = (indices: readonly number[]) => indices.flatMap(i => trials[i] ?? [])
  const found = culprits.map(culprit => {
    return {...culprit, heldOut: whoGivesWay(culprit.branches, ranking), trials: trialsOf(culprit.evidence)}
  })
  return {culprits: found, inconclusive}
}
