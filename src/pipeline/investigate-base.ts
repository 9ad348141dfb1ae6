import type {Base, Commit} from '../domain/candidate.js'
import type {Incident, IncidentCause} from '../domain/incident.js'
import type {Probe} from '../domain/probe.js'
import type {Ports} from '../ports/index.js'
import type {HistoryBench} from './history-bench.js'
import {breakersOf, causeOf, incidentOf, type Breaker} from './incident-record.js'
import {tellingSignals} from './judge-commit.js'
import {proveRevert, untriedRevert} from './prove-revert.js'
import {searchBase, type Searched} from './search-base.js'

/** A red base, and how to probe its history. */
export interface BaseCase {
  readonly base: Base
  readonly baseline: Probe
  readonly bench: HistoryBench
  /** Told whenever more is known, so that a run cut short still knows what it learned. */
  readonly learn: (incident: Incident) => void
}

/** Of so many commits that break the base, the newest ones, a revert is tried. */
const MOST_REVERTS = 5

/** Of commits that stand in the way of a revert, so many are named. */
const LATER = 5

/**
 * Finds out which commits of its own history turned the base red, and what to do about each: revert, where reverting it was
 * proved to heal, else fix.
 */
export async function investigateBase({base, baseline, bench, learn}: BaseCase, ports: Ports): Promise<void> {
  const signals = tellingSignals(baseline)
  const found = (searched: Searched): Incident => incidentOf(baseline, searched)
  const learnSearch = (searched: Searched) => {
    learn(found(searched))
  }
  const searched = await searchBase({base, signals, bench, learn: learnSearch}, ports)
  let incident = found(searched)
  learn(incident)
  const healing: Breaker[] = []
  for (const [i, breaker] of breakersOf(searched.findings).entries()) {
    const cause = await judgeCause(breaker, i, {base, baseline, bench, searched}, ports)
    if (cause === undefined) continue
    if (cause.recommendation === 'revert') healing.push(breaker)
    incident = {...incident, causes: incident.causes.map(one => (one.commit.sha === cause.commit.sha ? cause : one))}
    learn(incident)
  }
  if (healing.length < 2) return
  const together = await proveRevert(revertOf(healing, {base, baseline, searched}), bench, ports)
  learn({...incident, together})
}

interface Known extends Pick<BaseCase, 'base' | 'baseline' | 'bench'> {
  readonly searched: Searched
}

async function judgeCause(
  breaker: Breaker,
  place: number,
  known: Known,
  ports: Ports
): Promise<IncidentCause | undefined> {
  const {base, searched, bench} = known
  const commit = searched.commits[breaker.distance]
  if (commit === undefined) return undefined
  const revert =
    place < MOST_REVERTS
      ? await proveRevert(revertOf([breaker], known), bench, ports)
      : untriedRevert(`no revert was tried, as this is done for the ${MOST_REVERTS} newest causes alone`)
  const isInTheWay = revert.outcome === 'conflicts' || revert.outcome === 'does-not-heal'
  const later = isInTheWay ? await laterCommits(commit, base, revert.paths, ports) : []
  return causeOf(breaker, searched, revert, later)[0]
}

function revertOf(
  breakers: readonly Breaker[],
  {base, baseline, searched}: Omit<Known, 'bench'>
): Parameters<typeof proveRevert>[0] {
  const before = new Set(breakers.map(({distance}) => distance + 1))
  return {
    base,
    baseline,
    commits: breakers.flatMap(({distance}) => searched.commits[distance] ?? []),
    signals: breakers.flatMap(({signals}) => signals),
    before: searched.sightings.filter(({distance}) => before.has(distance)).map(({probe}) => probe)
  }
}

/** The later commits that change the paths in conflict, or where there are none any path that the commit changed. */
async function laterCommits(
  commit: Commit,
  base: Base,
  conflicted: readonly string[],
  {git}: Ports
): Promise<IncidentCause['later']> {
  const [parent] = commit.parents
  if (parent === undefined) return []
  const [changes = []] = await git.history.pathChangesMany([{from: parent, to: commit.oid}])
  const paths = conflicted.length > 0 ? conflicted : changes.map(({path}) => path)
  const range = {base: commit.oid, head: base.commit, paths}
  const [touched] = await git.history.touchingMany([range], LATER)
  const all = new Map([...(touched?.values() ?? [])].flat().map(({oid, subject}) => [oid, {sha: oid, subject}]))
  return [...all.values()].slice(0, LATER)
}
