import type {Collection} from '../domain/candidate.js'
import type {Composition} from '../domain/composition.js'
import type {Config} from '../domain/config.js'
import type {Isolator} from '../domain/isolation.js'
import type {Plan} from '../domain/plan.js'
import type {Probe} from '../domain/probe.js'
import type {Rulings} from '../domain/rulings.js'
import {included} from '../integrate/compose.js'
import {isolatorFor} from '../isolate/isolator-for.js'
import type {Ports} from '../ports/index.js'
import type {ProbeSetup} from '../probe/probe.js'
import {holdOut, holdOutByRulings, namesOf, type Found, type HeldOut} from './held-out.js'
import {isMute} from './judge-trial.js'
import {ProbeBench} from './probe-bench.js'
import {stackOf} from './stack.js'

/** The candidates in merge order, and what every composition of them needs. */
export interface ProofRequest {
  readonly config: Pick<Config, 'gates' | 'isolation' | 'strategy' | 'maxProbes' | 'maxMinutes'>
  readonly collection: Collection
  readonly plan: Plan
  readonly rulings: Rulings
  readonly setup: ProbeSetup
  /** Told after every probe, and whenever somebody is left out, so that a run cut short still knows what it learned. */
  readonly onProbe: (probe: Probe) => void
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
}

/**
 * Integrate ⇄ probe: composes all candidates, probes what the isolator asks for, leaves out who is to blame and who is
 * built on them, and composes again (a candidate that conflicted with one of them may fit now), until what is left is
 * proved as a whole. Without a baseline that can be judged there is no control, so nothing beyond it is probed.
 */
export async function prove(request: ProofRequest, ports: Ports): Promise<Proof> {
  const bench = new ProbeBench(request, ports)
  const order = request.plan.steps.map(step => step.candidate)
  const isBuiltOn = stackOf(request.collection.candidates)
  const known = {isBuiltOn, namesTests: namesTests(request.setup)}
  const isOver = limitOf(request.config, bench, ports)
  const isolator: Isolator = (names, trials) =>
    isolatorFor(request.config.isolation, {...known, isOver: isOver()})(names, trials)
  let heldOut = holdOutByRulings(request.rulings, order, isBuiltOn)
  for (;;) {
    const out = namesOf(heldOut)
    const composition = await bench.compose(order.filter(name => !out.has(name)))
    const names = included(composition)
    if (names.length === 0 || request.config.gates.length === 0) {
      // With nobody in, the composition is the base, and what is known of one is known of both; but where nobody was found
      // to blame, what the candidates did together is the news.
      const refused = heldOut.culprits.length === 0 ? bench.lastRed() : null
      return {composition, heldOut, baseline: bench.probedBaseline, integration: refused ?? bench.probedBaseline}
    }
    const baseline = await bench.baseline()
    if (baseline.gates.some(isMute)) return {composition, heldOut, baseline, integration: null}
    const found = await isolate(names, {isolator, isOver, bench, ports})
    if (found.culprits.length + found.inconclusive.length === 0) {
      return {composition, heldOut, baseline, integration: await bench.greenProbe(composition.tree)}
    }
    heldOut = holdOut(heldOut, found, order, isBuiltOn)
    request.onHeldOut(heldOut)
  }
}

/** True when some gate is to write a test report, so that a red tells which tests fail. */
function namesTests({gates, reports}: ProbeSetup): boolean {
  return [...reports, ...gates.flatMap(gate => gate.reports)].some(({kind}) => kind === 'tests')
}

/** Tells whether the limits on probes and minutes are reached; a composition that conflicts was no probe. */
function limitOf(config: ProofRequest['config'], bench: ProbeBench, {clock}: Pick<Ports, 'clock'>): () => boolean {
  const {maxProbes, maxMinutes} = config
  const started = clock.seconds()
  return () =>
    (maxProbes !== null && bench.trials.filter(trial => trial.probe !== null).length >= maxProbes) ||
    (maxMinutes !== null && clock.seconds() - started >= maxMinutes * 60)
}

interface Isolating {
  readonly isolator: Isolator
  /** True when no further probe may be begun. */
  readonly isOver: () => boolean
  readonly bench: ProbeBench
  readonly ports: Pick<Ports, 'runner'>
}

/** Tries out what the isolator asks for until it knows who has to leave. */
async function isolate(names: readonly string[], {isolator, isOver, bench, ports}: Isolating): Promise<Found> {
  for (;;) {
    const step = isolator(names, bench.trials)
    if (step.kind === 'done') {
      const trialsOf = (indices: readonly number[]) => indices.flatMap(i => bench.trials[i] ?? [])
      const culprits = step.culprits.map(culprit => ({...culprit, trials: trialsOf(culprit.evidence)}))
      return {culprits, inconclusive: step.inconclusive}
    }
    ports.runner.progress({kind: 'step', text: step.why})
    for (const composition of step.compositions) {
      if (!isOver()) await bench.tryOut(composition, names)
    }
  }
}
