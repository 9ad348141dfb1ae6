import type {Base, Commit} from '../domain/candidate.js'
import {throwIfCancelled} from '../domain/errors.js'
import {shortOid} from '../domain/ids.js'
import type {Probe, Signal} from '../domain/probe.js'
import {readHistory, type SignalFinding} from '../incident/read-history.js'
import type {HistoryWish} from '../incident/history-wave.js'
import {nextWave} from '../incident/search-history.js'
import type {CommitTrial, Trail} from '../incident/trail.js'
import type {FirstParents} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import type {ProbeWish} from '../domain/wave.js'
import {diagnosisId} from './diagnosis-ids.js'
import type {HistoryBench} from './history-bench.js'
import {judgeCommit} from './judge-commit.js'

/** How many first parents of the base are looked at, and what looking may cost. */
export const BOUNDS = {commits: 64, probes: 24, sideBySide: 48, minutes: 60} as const

/** Why a search ends where other jobs make the probes; the next job goes on from there. */
const WAITING = 'the probes that would tell were not all made'

/** A probe of the base's history, and how many first parents away from the base it was. */
export interface Sighting {
  readonly distance: number
  readonly probe: Probe
}

/** What searching the base's history came to. */
export interface Searched {
  readonly commits: readonly Commit[]
  readonly end: FirstParents['end']
  readonly sightings: readonly Sighting[]
  readonly findings: readonly SignalFinding[]
  /** Why the search ended before its end; null when it did not. */
  readonly limit: string | null
}

/** Where the signals come from, and how to probe. */
export interface Search {
  readonly base: Base
  readonly signals: readonly Signal[]
  readonly bench: HistoryBench
  /** Told after every probe, so that a run that breaks off still knows what it learned. */
  readonly learn: (searched: Searched) => void
}

/**
 * Finds, over the first parents of the base, where each of its red signals came from. What was proved of a commit in an
 * earlier run is asked first, down to the newest commit that was green; that costs no gate run.
 */
export async function searchBase({base, signals, bench, learn}: Search, ports: Ports): Promise<Searched> {
  const {commits, end} = await ports.git.history.firstParents(base.commit, BOUNDS.commits + 1)
  const sightings: Sighting[] = bench.of(base.tree).map(probe => ({distance: 0, probe}))
  const trail: Trail = {signals, depth: commits.length - 1}
  const trials = (): readonly CommitTrial[] =>
    sightings.map(({distance, probe}) => judgeCommit(distance, probe, signals))
  const result = (limit: string | null): Searched => {
    return {commits, end, sightings, findings: readHistory(trail, trials(), limit !== null), limit}
  }
  if (signals.length > 0) sightings.push(...(await recallHistory(commits, signals, bench)))
  const started = ports.clock.seconds()
  for (let wave = nextWave(trail, trials(), 1); wave.length > 0; wave = nextWave(trail, trials(), 1)) {
    learn(result('the run ended before the search did'))
    throwIfCancelled(ports.signal)
    const limit = limitOf(bench, ports.clock.seconds() - started)
    if (limit !== null) return result(limit)
    wave = nextWave(trail, trials(), Math.min(bench.width, mostProbes(bench) - bench.spent()))
    for (const {distance, why} of wave)
      ports.runner.progress({kind: 'step', text: `${why} (${shortOid(commits[distance]?.oid ?? base.commit)})`})
    const answers = await bench.probe(wishesOf(wave, commits, sightings))
    sightings.push(...answers.flatMap((probe, i) => (probe === null ? [] : {distance: wave[i]?.distance ?? 0, probe})))
    if (answers.includes(null)) return result(WAITING)
  }
  return result(null)
}

/** Side by side some turn out not to have been needed. */
function mostProbes({width}: HistoryBench): number {
  return width === 1 ? BOUNDS.probes : BOUNDS.sideBySide
}

function limitOf(bench: HistoryBench, seconds: number): string | null {
  const spent = bench.spent()
  if (spent >= mostProbes(bench)) return `the search ended after ${spent} probes`
  return seconds >= BOUNDS.minutes * 60 ? `the search ended after ${BOUNDS.minutes} minutes` : null
}

/** Another commit may have the same tree: what was seen of that one is seen of this one too. */
function wishesOf(
  wave: readonly HistoryWish[],
  commits: readonly Commit[],
  sightings: readonly Sighting[]
): readonly ProbeWish[] {
  return wave.flatMap(({distance}, i) => {
    const before = [...sightings, ...wave.slice(0, i)].filter(one => one.distance === distance).length
    const commit = commits[distance]
    return commit === undefined ? [] : [wishOf(commit, distance, before)]
  })
}

async function recallHistory(
  commits: readonly Commit[],
  signals: readonly Signal[],
  bench: HistoryBench
): Promise<readonly Sighting[]> {
  const found: Sighting[] = []
  for (const [distance, commit] of commits.entries()) {
    if (distance === 0) continue
    const probe = await bench.recall(wishOf(commit, distance, 0))
    if (probe === null) continue
    found.push({distance, probe})
    const {red, unknown} = judgeCommit(distance, probe, signals)
    if (red.length + unknown.length === 0) break
  }
  return found
}

function wishOf({oid, tree}: Commit, distance: number, attempt: number): ProbeWish {
  return {id: diagnosisId('history', distance, attempt), purpose: 'history', candidates: [], commit: oid, tree, attempt}
}
