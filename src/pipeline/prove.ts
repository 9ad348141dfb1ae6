import type {Candidate, Collection} from '../domain/candidate.js'
import type {Composition} from '../domain/composition.js'
import type {Config} from '../domain/config.js'
import type {GateRun} from '../domain/gate.js'
import type {Oid} from '../domain/ids.js'
import type {Culprit, Isolator, Trial} from '../domain/isolation.js'
import type {Plan} from '../domain/plan.js'
import type {Probe} from '../domain/probe.js'
import {isBlamable} from '../compare/gate-outcome.js'
import {compose, included} from '../integrate/compose.js'
import {isolatorFor} from '../isolate/isolator-for.js'
import type {Ports} from '../ports/index.js'
import {probe, type ProbeSetup} from '../probe/probe.js'

/** What probing came to. */
export interface Proof {
  /** null when there is no gate, and so nothing to probe. */
  readonly baseline: Probe | null
  /** The composition that is published when it is good, and the last probe of it; null when it was not probed. */
  readonly composition: Composition
  readonly integration: Probe | null
  readonly probes: readonly Probe[]
  readonly culprits: readonly ProvenCulprit[]
  readonly inconclusive: readonly Inconclusive[]
}

/** A culprit with the trials behind it, each beside the probe that made it (null: the composition conflicts). */
export interface ProvenCulprit extends Culprit {
  readonly trials: readonly ProbedTrial[]
}

export interface ProbedTrial extends Trial {
  readonly probe: Probe | null
}

export interface Inconclusive {
  readonly candidate: string
  readonly reason: string
}

/** The candidates in merge order, and what every composition of them needs. */
export interface ProofRequest {
  readonly config: Config
  readonly collection: Collection
  readonly plan: Plan
  readonly setup: ProbeSetup
  /** Told after every probe, so that a run cut short still knows what it learned. */
  readonly onProbe: (probe: Probe) => void
}

/**
 * Integrate ⇄ probe: composes all candidates, probes what the isolator asks for, leaves culprits out, and composes
 * again (a candidate that conflicted with one of them may fit now), until what is left was proved as a whole. Without a
 * baseline that can be judged there is no control, so nothing beyond it is probed.
 */
export async function prove(request: ProofRequest, ports: Ports): Promise<Proof> {
  const bench = new ProbeBench(request, ports)
  const baseline = request.config.gates.length === 0 ? null : await bench.probeBaseline()
  const out = new Set<string>()
  const culprits: ProvenCulprit[] = []
  const inconclusive: Inconclusive[] = []
  for (;;) {
    const composition = await bench.compose(bench.order.filter(name => !out.has(name)))
    const names = included(composition)
    const proof = {baseline, composition, probes: bench.probes, culprits, inconclusive}
    if (baseline === null || baseline.gates.some(isMute)) return {...proof, integration: null}
    // With nothing in, the composition is the base, and the base was probed.
    if (names.length === 0) return {...proof, integration: baseline}
    const found = await isolate(names, bench)
    culprits.push(...found.culprits)
    inconclusive.push(...found.inconclusive)
    const leaving = [...found.culprits.map(({heldOut}) => heldOut), ...found.inconclusive.map(c => c.candidate)]
    if (leaving.length === 0) {
      return {...proof, integration: bench.lastProbeOf(names)}
    }
    for (const name of leaving) out.add(name)
  }
}

async function isolate(
  names: readonly string[],
  bench: ProbeBench
): Promise<{readonly culprits: readonly ProvenCulprit[]; readonly inconclusive: readonly Inconclusive[]}> {
  for (;;) {
    const step = bench.isolator(names, bench.trials)
    if (step.kind === 'done') {
      const culprits = step.culprits.map(culprit => ({
        ...culprit,
        trials: culprit.evidence.flatMap(i => bench.trials[i] ?? [])
      }))
      return {culprits, inconclusive: step.inconclusive}
    }
    bench.say(step.why)
    for (const composition of step.compositions) await bench.runTrial(composition, names)
  }
}

/** Runs trials and keeps what they told; a tree that was probed as often as it is asked for is never probed again. */
class ProbeBench {
  readonly probes: Probe[] = []
  readonly trials: ProbedTrial[] = []
  readonly order: readonly string[]
  readonly isolator: Isolator
  private readonly byName: ReadonlyMap<string, Candidate>
  private readonly byTree = new Map<Oid, Probe[]>()
  private baselineSignals: ReadonlySet<string> = new Set()
  private readonly request: ProofRequest
  private readonly ports: Ports

  constructor(request: ProofRequest, ports: Ports) {
    this.request = request
    this.ports = ports
    this.order = request.plan.steps.map(step => step.candidate)
    this.isolator = isolatorFor(request.config.isolation)
    this.byName = new Map(request.collection.candidates.map(candidate => [candidate.name, candidate]))
  }

  say(text: string): void {
    this.ports.runner.progress({kind: 'step', text})
  }

  async probeBaseline(): Promise<Probe> {
    const {base} = this.request.collection
    const baseline = await this.probe({purpose: 'baseline', candidates: [], commit: base.commit, tree: base.tree})
    this.baselineSignals = new Set(baseline.signals)
    return baseline
  }

  async compose(names: readonly string[]): Promise<Composition> {
    const candidates = names.flatMap(name => this.byName.get(name) ?? [])
    return await compose(this.request.collection.base, candidates, this.request.config.strategy, this.ports)
  }

  /** Composes and probes `names`; `all` is the composition that is to be published if it is good. */
  async runTrial(names: readonly string[], all: readonly string[]): Promise<void> {
    const composition = await this.compose(names)
    const asked = this.timesAsked(names)
    if (included(composition).length < names.length) {
      this.trials.push({candidates: names, outcome: 'unresolved', signals: [], probe: null})
      return
    }
    const {commit, tree} = composition
    const known = this.byTree.get(tree)?.[asked]
    const purpose = asked > 0 ? 'repeat' : sameNames(names, all) ? 'integration' : 'isolation'
    const probed = known ?? (await this.probe({purpose, candidates: names, commit, tree}))
    this.trials.push({candidates: names, ...this.judge(probed), probe: probed})
  }

  lastProbeOf(names: readonly string[]): Probe | null {
    return this.trials.findLast(trial => sameNames(trial.candidates, names))?.probe ?? null
  }

  private timesAsked(names: readonly string[]): number {
    return this.trials.filter(trial => sameNames(trial.candidates, names)).length
  }

  private async probe(what: Pick<Probe, 'purpose' | 'candidates' | 'commit' | 'tree'>): Promise<Probe> {
    const done = await probe({id: `probe-${this.probes.length + 1}`, ...what}, this.request.setup, this.ports)
    this.probes.push(done)
    this.byTree.set(done.tree, [...(this.byTree.get(done.tree) ?? []), done])
    this.request.onProbe(done)
    return done
  }

  /**
   * Only signals the baseline does not have count, and only where a gate came to its own end: one that was killed or left
   * a report cut off says nothing of the branches. What is broken on the base in the same way is no news.
   */
  private judge(probed: Probe): Pick<Trial, 'outcome' | 'signals'> {
    const signals = probed.signals.filter(signal => !this.baselineSignals.has(signal))
    const mute = probed.gates.filter(isMute)
    if (signals.length > 0 && mute.length < probed.gates.filter(isBad).length + probed.missingReports.length) {
      return {outcome: 'red', signals}
    }
    return {outcome: mute.length > 0 ? 'unresolved' : 'green', signals: []}
  }
}

function isBad(run: GateRun): boolean {
  return run.outcome !== 'pass'
}

/** A gate that says nothing of the tree it ran on. */
function isMute(run: GateRun): boolean {
  return isBad(run) && !isBlamable(run)
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i])
}
