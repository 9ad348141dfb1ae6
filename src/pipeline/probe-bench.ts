import type {Candidate} from '../domain/candidate.js'
import type {Composition} from '../domain/composition.js'
import type {Oid} from '../domain/ids.js'
import {isWarm, type Probe} from '../domain/probe.js'
import type {ProbeWish} from '../domain/wave.js'
import {composeByRules, included} from '../integrate/compose.js'
import type {Ports} from '../ports/index.js'
import type {ProbedTrial} from './held-out.js'
import {judgeTrial} from './judge-trial.js'
import type {Prober} from './prober.js'
import type {ProofRequest} from './prove.js'
import {sideBySide, type SlotTask} from './side-by-side.js'

/** A probe that was asked for; null once it is found that it has to be made somewhere else. */
interface Asked {
  readonly wish: ProbeWish
  probe: Probe | null
  /** Set once another probe of the same tree, made without kept folders, stands in its place. */
  isReplaced?: true
}

/**
 * Composes candidates and probes what comes of it, and remembers both. A tree is probed again only when the same
 * composition is tried again; another composition with the same tree takes over what is known of it.
 */
export class ProbeBench {
  /** Every trial so far, in order. */
  readonly trials: ProbedTrial[] = []
  /** The probes that were asked for and have to be made somewhere else before anything follows. */
  readonly wanted: ProbeWish[] = []
  /** How many probes were made anew without kept folders. */
  again = 0
  private readonly byName: ReadonlyMap<string, Candidate>
  private readonly byTree = new Map<Oid, Asked[]>()
  private readonly request: ProofRequest
  private readonly prober: Prober
  private readonly ports: Ports
  private base: Asked | null = null
  private count = 0

  constructor(request: ProofRequest, prober: Prober, ports: Ports) {
    this.request = request
    this.prober = prober
    this.ports = ports
    this.byName = new Map(request.collection.candidates.map(candidate => [candidate.name, candidate]))
  }

  /** The probe of the base; null until it was asked for, and while it is wanted. */
  get probedBaseline(): Probe | null {
    return this.base?.probe ?? null
  }

  /** Probes the base at the first call: the control of everything else. null while it is wanted. */
  async baseline(): Promise<Probe | null> {
    if (this.base === null) {
      const {commit, tree} = this.request.collection.base
      this.base = this.ask({purpose: 'baseline', candidates: [], commit, tree})
      await this.answer([this.base])
    }
    return this.base.probe
  }

  async compose(names: readonly string[]): Promise<Composition> {
    const candidates = names.flatMap(name => this.byName.get(name) ?? [])
    const {config, collection, rulings, regenerate} = this.request
    const rules = {strategy: config.strategy, rulings, regenerate}
    return await composeByRules(collection.base, candidates, rules, this.ports)
  }

  /**
   * Composes and probes each of these, as many side by side as there are slots; `whole` is the composition that is to be
   * published if it is good. False when some are wanted: then nothing is concluded from the others either.
   */
  async tryOut(compositions: readonly (readonly string[])[], whole: readonly string[]): Promise<boolean> {
    const baseline = await this.baseline()
    const tried: {readonly names: readonly string[]; readonly asked: Asked | null}[] = []
    const open: Asked[] = []
    for (const names of compositions) {
      const composition = await this.compose(names)
      if (included(composition).length < names.length) {
        tried.push({names, asked: null})
        continue
      }
      const {commit, tree} = composition
      const before = [...this.trials.map(({candidates}) => candidates), ...tried.map(one => one.names)]
      const nth = before.filter(candidates => sameNames(candidates, names)).length
      const purpose = nth > 0 ? 'repeat' : sameNames(names, whole) ? 'integration' : 'isolation'
      const known = this.byTree.get(tree)?.filter(one => one.isReplaced === undefined)[nth]
      const asked = known ?? this.ask({purpose, candidates: names, commit, tree})
      if (known === undefined) open.push(asked)
      tried.push({names, asked})
    }
    await this.answer(open)
    if (baseline === null || tried.some(({asked}) => asked !== null && asked.probe === null)) return false
    for (const {names, asked} of tried) {
      const probed = asked?.probe ?? null
      const judged = probed === null ? UNRESOLVED : judgeTrial(probed, baseline)
      this.trials.push({candidates: names, ...judged, probe: probed})
    }
    return true
  }

  /**
   * Probes these trials once more without the folders that were kept for them. What comes of it stands in their place, also
   * in trials of other compositions with the same tree.
   */
  async tryAgainCold(indices: readonly number[], whole: readonly string[]): Promise<void> {
    const doubted = new Set(indices.flatMap(i => this.trials[i]?.probe ?? []))
    const pairs = [...doubted].map(probe => {
      const {candidates, commit, tree} = probe
      const old = this.byTree.get(tree)?.find(one => one.probe === probe)
      if (old !== undefined) old.isReplaced = true
      const purpose = sameNames(candidates, whole) ? 'integration' : 'repeat'
      return {probe, asked: this.ask({purpose, candidates, commit, tree})}
    })
    this.again += pairs.length
    await this.answer(pairs.map(({asked}) => asked))
    const baseline = await this.baseline()
    for (const [i, trial] of this.trials.entries()) {
      const probe = pairs.find(pair => pair.probe === trial.probe)?.asked.probe ?? null
      if (probe === null || baseline === null) continue
      this.trials[i] = {candidates: trial.candidates, ...judgeTrial(probe, baseline), probe}
    }
  }

  /** The last probe of this tree that by itself found nothing beyond what the baseline has; null when there is none. */
  async greenProbe(tree: Oid): Promise<Probe | null> {
    const baseline = await this.baseline()
    if (baseline === null) return null
    const probes = (this.byTree.get(tree) ?? []).flatMap(({probe}) => probe ?? [])
    return probes.findLast(probed => !isWarm(probed) && judgeTrial(probed, baseline).outcome === 'green') ?? null
  }

  /** The last probe that was red; null when none was. */
  lastRed(): Probe | null {
    return this.trials.findLast(trial => trial.outcome === 'red')?.probe ?? null
  }

  /** Gives a probe its number at once, so that the numbers do not depend on which one ends first. */
  private ask(what: Omit<ProbeWish, 'id' | 'attempt'>): Asked {
    const before = this.byTree.get(what.tree) ?? []
    const asked = {wish: {id: `probe-${++this.count}`, ...what, attempt: before.length}, probe: null}
    this.byTree.set(what.tree, [...before, asked])
    return asked
  }

  private async answer(open: readonly Asked[]): Promise<void> {
    const tasks = open.map((asked): SlotTask<void> => async slot => {
      asked.probe = await this.prober.probe(asked.wish, slot)
    })
    await sideBySide(tasks, this.request.config.jobs)
    this.wanted.push(...open.filter(({probe}) => probe === null).map(({wish}) => wish))
  }
}

/** A composition that conflicts is not probed, and says nothing. */
const UNRESOLVED = {outcome: 'unresolved', signals: []} as const

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i])
}
