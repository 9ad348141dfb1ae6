import type {Candidate} from '../domain/candidate.js'
import type {Composition} from '../domain/composition.js'
import type {Oid} from '../domain/ids.js'
import type {Probe} from '../domain/probe.js'
import {composeByRules, included} from '../integrate/compose.js'
import type {Ports} from '../ports/index.js'
import {openProbeMemo, type ProbeMemo} from '../probe/probe-memo.js'
import {probe} from '../probe/probe.js'
import type {ProbedTrial} from './held-out.js'
import {judgeTrial} from './judge-trial.js'
import type {ProofRequest} from './prove.js'

/**
 * Composes candidates and probes what comes of it, and remembers both. A tree is probed again only when the same
 * composition is tried again; another composition with the same tree takes over what is known of it.
 */
export class ProbeBench {
  /** Every trial so far, in order. */
  readonly trials: ProbedTrial[] = []
  private readonly byName: ReadonlyMap<string, Candidate>
  private readonly byTree = new Map<Oid, Probe[]>()
  private readonly request: ProofRequest
  private readonly ports: Ports
  private base: Probe | null = null
  private readonly memo: ProbeMemo
  private count = 0

  constructor(request: ProofRequest, ports: Ports) {
    this.request = request
    this.ports = ports
    this.memo = openProbeMemo(request.setup, ports)
    this.byName = new Map(request.collection.candidates.map(candidate => [candidate.name, candidate]))
  }

  /** The probe of the base; null until it was asked for. */
  get probedBaseline(): Probe | null {
    return this.base
  }

  /** Probes the base at the first call: the control of everything else. */
  async baseline(): Promise<Probe> {
    const {commit, tree} = this.request.collection.base
    this.base ??= await this.probe({purpose: 'baseline', candidates: [], commit, tree})
    return this.base
  }

  async compose(names: readonly string[]): Promise<Composition> {
    const candidates = names.flatMap(name => this.byName.get(name) ?? [])
    const {config, collection, rulings, regenerate} = this.request
    const rules = {strategy: config.strategy, rulings, regenerate}
    return await composeByRules(collection.base, candidates, rules, this.ports)
  }

  /** Composes and probes `names`; `whole` is the composition that is to be published if it is good. */
  async tryOut(names: readonly string[], whole: readonly string[]): Promise<void> {
    const baseline = await this.baseline()
    const composition = await this.compose(names)
    if (included(composition).length < names.length) {
      this.trials.push({candidates: names, outcome: 'unresolved', signals: [], probe: null})
      return
    }
    const {commit, tree} = composition
    const before = this.trials.filter(trial => sameNames(trial.candidates, names)).length
    const purpose = before > 0 ? 'repeat' : sameNames(names, whole) ? 'integration' : 'isolation'
    const known = this.byTree.get(tree)?.[before]
    const probed = known ?? (await this.probe({purpose, candidates: names, commit, tree}))
    this.trials.push({candidates: names, ...judgeTrial(probed, baseline), probe: probed})
  }

  /** The last probe of this tree that found nothing beyond what the baseline has; null when there is none. */
  async greenProbe(tree: Oid): Promise<Probe | null> {
    const baseline = await this.baseline()
    return this.byTree.get(tree)?.findLast(probed => judgeTrial(probed, baseline).outcome === 'green') ?? null
  }

  /** The last probe that was red; null when none was. */
  lastRed(): Probe | null {
    return this.trials.findLast(trial => trial.outcome === 'red')?.probe ?? null
  }

  private async probe(what: Pick<Probe, 'purpose' | 'candidates' | 'commit' | 'tree'>): Promise<Probe> {
    const before = this.byTree.get(what.tree) ?? []
    const asked = {id: `probe-${++this.count}`, ...what}
    const request = {...asked, attempt: before.length}
    const known = await this.memo.recall(request)
    const probed = await probe(asked, this.request.setup, this.ports, known)
    this.byTree.set(what.tree, [...before, probed.probe])
    this.request.onProbe(probed.probe)
    // What was refused just now threw, and is not kept.
    await this.memo.keep(request, probed, known)
    return probed.probe
  }
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i])
}
