import type {Base, Commit} from '../domain/candidate.js'
import {throwIfCancelled} from '../domain/errors.js'
import {shortOid} from '../domain/ids.js'
import type {Probe, Signal} from '../domain/probe.js'
import {readHistory, type SignalFinding} from '../incident/read-history.js'
import {nextWish} from '../incident/search-history.js'
import type {CommitTrial, Trail} from '../incident/trail.js'
import type {FirstParents} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import type {HistoryBench} from './history-bench.js'
import {judgeCommit} from './judge-commit.js'

/** How many first parents of the base are looked at, and what looking may cost. */
export const BOUNDS = {commits: 64, probes: 24, minutes: 60} as const

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
  for (let wish = nextWish(trail, trials()); wish !== null; wish = nextWish(trail, trials())) {
    learn(result('the run ended before the search did'))
    throwIfCancelled(ports.signal)
    const limit = limitOf(bench.spent(), ports.clock.seconds() - started)
    const commit = commits[wish.distance]
    if (limit !== null || commit === undefined) return result(limit)
    ports.runner.progress({kind: 'step', text: `${wish.why} (${shortOid(commit.oid)})`})
    sightings.push({distance: wish.distance, probe: await probeAgain(wish.distance, commit, sightings, bench)})
  }
  return result(null)
}

function limitOf(spent: number, seconds: number): string | null {
  if (spent >= BOUNDS.probes) return `the search ended after ${spent} probes`
  return seconds >= BOUNDS.minutes * 60 ? `the search ended after ${BOUNDS.minutes} minutes` : null
}

/** Another commit may have the same tree: what was seen of that one is seen of this one too. */
async function probeAgain(
  distance: number,
  commit: Commit,
  sightings: readonly Sighting[],
  bench: HistoryBench
): Promise<Probe> {
  const before = sightings.filter(sighting => sighting.distance === distance).length
  return bench.of(commit.tree)[before] ?? (await bench.probe(subjectOf(commit)))
}

async function recallHistory(
  commits: readonly Commit[],
  signals: readonly Signal[],
  bench: HistoryBench
): Promise<readonly Sighting[]> {
  const found: Sighting[] = []
  for (const [distance, commit] of commits.entries()) {
    if (distance === 0) continue
    const probe = bench.of(commit.tree)[0] ?? (await bench.recall(subjectOf(commit)))
    if (probe === null) continue
    found.push({distance, probe})
    const {red, unknown} = judgeCommit(distance, probe, signals)
    if (red.length + unknown.length === 0) break
  }
  return found
}

function subjectOf({oid, tree}: Commit): Parameters<HistoryBench['probe']>[0] {
  return {purpose: 'history', candidates: [], commit: oid, tree}
}
