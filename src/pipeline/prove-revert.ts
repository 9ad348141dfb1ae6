import type {Base, Commit} from '../domain/candidate.js'
import {fewOf} from '../domain/few-of.js'
import type {Oid} from '../domain/ids.js'
import type {RevertTrial} from '../domain/incident.js'
import {plural} from '../domain/plural.js'
import type {Probe, Signal} from '../domain/probe.js'
import {describeSignal} from '../domain/signal.js'
import type {ProbeWish} from '../domain/wave.js'
import type {Ports} from '../ports/index.js'
import type {HistoryBench} from './history-bench.js'
import {isMute} from './judge-trial.js'
import {judgeCommit, tellingSignals} from './judge-commit.js'

/** Commits to be reverted, newest first, and what that is to heal. */
export interface RevertRequest {
  /** What the probes of it are called by. */
  readonly idOf: (attempt: number) => string
  readonly base: Base
  readonly commits: readonly Commit[]
  readonly signals: readonly Signal[]
  /** The probe of the base, and those of what stood before the commits: what they show is no news. */
  readonly baseline: Probe
  readonly before: readonly Probe[]
}

const NO_PROOF = {paths: [], probes: [], tree: null} as const

/** A trial that was not made, and why. */
export function untriedRevert(reason: string): RevertTrial {
  return {outcome: 'not-tried', reason, ...NO_PROOF}
}

/**
 * Reverts commits on top of the base in memory, as `git revert` would, and runs the gates on what comes of each; the answers
 * stand in the order of the requests.
 */
export async function proveReverts(
  requests: readonly RevertRequest[],
  bench: HistoryBench,
  ports: Ports
): Promise<readonly RevertTrial[]> {
  const reverted: (Reverted | RevertTrial)[] = []
  for (const request of requests) reverted.push(await revertAll(request, ports))
  const wishes = requests.map((request, i) => wishesOf(request, reverted[i]))
  await bench.probe(wishes.flatMap(([first]) => first ?? []))
  const trials: RevertTrial[] = []
  for (const [i, request] of requests.entries()) {
    const one = reverted[i]
    if (one === undefined) continue
    trials.push('outcome' in one ? one : await judgeRevert(request, one.tree, wishes[i] ?? [], bench))
  }
  return trials
}

/** A red must repeat before it counts against a revert too. */
async function judgeRevert(
  request: RevertRequest,
  tree: Oid,
  wishes: readonly ProbeWish[],
  bench: HistoryBench
): Promise<RevertTrial> {
  const probes: Probe[] = []
  for (const wish of wishes) {
    const [probe = null] = await bench.probe([wish])
    if (probe === null) return untriedRevert('the probes of its revert were not all made')
    probes.push(probe)
    const verdict = judge(probe, request)
    if (verdict.outcome === 'heals' || wish === wishes.at(-1))
      return {...verdict, paths: [], probes: probes.map(({id}) => id), tree}
  }
  return untriedRevert('no gate was run on it')
}

const ATTEMPTS = [0, 1] as const

function wishesOf({idOf}: RevertRequest, reverted: Reverted | RevertTrial | undefined): readonly ProbeWish[] {
  if (reverted === undefined || 'outcome' in reverted) return []
  return ATTEMPTS.map(attempt => ({id: idOf(attempt), purpose: 'revert', candidates: [], ...reverted, attempt}))
}

interface Reverted {
  readonly commit: Oid
  readonly tree: Oid
}

async function revertAll({base, commits}: RevertRequest, {git}: Ports): Promise<Reverted | RevertTrial> {
  let tip: Reverted = {commit: base.commit, tree: base.tree}
  for (const commit of commits) {
    const [parent] = commit.parents
    if (parent === undefined) return impossible('the first commit has nothing before it to go back to')
    const {clean, tree, conflicted} = await git.composer.mergeOn(commit.oid, tip.commit, parent)
    if (!clean) {
      const reason = `reverting conflicts in ${fewOf(conflicted)}`
      return {outcome: 'conflicts', reason, paths: conflicted, probes: [], tree: null}
    }
    if (tree === tip.tree) return impossible('what it changed is gone already, so a revert changes nothing')
    tip = {commit: await revertCommit(commit, tip, tree, git), tree}
  }
  return tip
}

function impossible(reason: string): RevertTrial {
  return {outcome: 'impossible', reason, ...NO_PROOF}
}

/** Made to be checked out and for nothing else: no ref ever names it. */
async function revertCommit(commit: Commit, onto: Reverted, tree: Oid, {composer}: Ports['git']): Promise<Oid> {
  const [oid = onto.commit] = await composer.scratchCommits([
    {tree, parents: [onto.commit], date: commit.committerDate}
  ])
  return oid
}

function judge(probe: Probe, request: RevertRequest): Pick<RevertTrial, 'outcome' | 'reason'> {
  if (probe.gates.some(isMute)) return unhealed('the gates could not be judged on the revert')
  const {red, unknown} = judgeCommit(0, probe, request.signals)
  if (red.length > 0) return unhealed(`with the revert, still red: ${listed(red)}`)
  const shown = new Set(request.baseline.signals)
  const hidden = new Set(request.before.flatMap(({signals}) => signals))
  const news = tellingSignals(probe).filter(signal => !shown.has(signal))
  const harm = news.filter(signal => !hidden.has(signal))
  if (harm.length > 0) return unhealed(`with the revert, red and not on the base: ${listed(harm)}`)
  if (unknown.length > 0) return unhealed(`with the revert, it cannot be told of ${listed(unknown)}`)
  return {outcome: 'heals', reason: healed(probe, news)}
}

function unhealed(reason: string): Pick<RevertTrial, 'outcome' | 'reason'> {
  return {outcome: 'does-not-heal', reason}
}

function healed({outcome, signals, id}: Probe, uncovered: readonly Signal[]): string {
  if (outcome === 'pass') return `a revert merges cleanly, and all gates pass on that (${id})`
  const hid = uncovered.length === 0 ? '' : `, among it what was hidden: ${listed(uncovered)}`
  const rest = plural(signals.length, 'other thing stays', 'other things stay')
  return `a revert merges cleanly and heals what was broken (${id}); ${rest} red${hid}`
}

function listed(signals: readonly Signal[]): string {
  return fewOf(signals.map(describeSignal))
}
