import type {Base, Commit} from '../domain/candidate.js'
import type {Incident, IncidentCause, RevertTrial} from '../domain/incident.js'
import type {Probe} from '../domain/probe.js'
import type {Ports} from '../ports/index.js'
import {diagnosisId} from './diagnosis-ids.js'
import type {HistoryBench} from './history-bench.js'
import {breakersOf, causeOf, incidentOf, suspectsOf, type Breaker} from './incident-record.js'
import {tellingSignals} from './judge-commit.js'
import {proveReverts, untriedRevert, type RevertRequest} from './prove-revert.js'
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
  const known = {base, baseline, bench, searched}
  const breakers = breakersOf(searched.findings)
  const tried = breakers.slice(0, MOST_REVERTS)
  // Where other jobs make the probes, the reverts of what is only suspected yet are asked for in the same wave.
  const suspects = bench.wanted().length > 0 ? suspectsOf(searched.findings) : []
  const requests = [...tried, ...suspects.slice(0, MOST_REVERTS - tried.length)].map(one => revertOf([one], known))
  const reverts = await proveReverts(requests, bench, ports)
  const healing: Breaker[] = []
  for (const [i, breaker] of breakers.entries()) {
    const cause = await judgeCause(breaker, (i < tried.length ? reverts[i] : undefined) ?? UNTRIED, known, ports)
    if (cause === undefined) continue
    if (cause.recommendation === 'revert') healing.push(breaker)
    incident = {...incident, causes: incident.causes.map(one => (one.commit.sha === cause.commit.sha ? cause : one))}
    learn(incident)
  }
  if (healing.length < 2) return
  const [together = null] = await proveReverts([revertOf(healing, known)], bench, ports)
  learn({...incident, together})
}

const UNTRIED = untriedRevert(`no revert was tried, as this is done for the ${MOST_REVERTS} newest causes alone`)

interface Known extends Pick<BaseCase, 'base' | 'baseline' | 'bench'> {
  readonly searched: Searched
}

async function judgeCause(
  breaker: Breaker,
  revert: RevertTrial,
  {base, searched}: Known,
  ports: Ports
): Promise<IncidentCause | undefined> {
  const commit = searched.commits[breaker.distance]
  if (commit === undefined) return undefined
  const isInTheWay = revert.outcome === 'conflicts' || revert.outcome === 'does-not-heal'
  const later = isInTheWay ? await laterCommits(commit, base, revert.paths, ports) : []
  return causeOf(breaker, searched, revert, later)[0]
}

function revertOf(breakers: readonly Breaker[], {base, baseline, searched}: Known): RevertRequest {
  const before = new Set(breakers.map(({distance}) => distance + 1))
  const [first] = breakers
  const [kind, place] = breakers.length === 1 && first !== undefined ? (['revert', first.distance] as const) : TOGETHER
  return {
    idOf: attempt => diagnosisId(kind, place, attempt),
    base,
    baseline,
    commits: breakers.flatMap(({distance}) => searched.commits[distance] ?? []),
    signals: breakers.flatMap(({signals}) => signals),
    before: searched.sightings.filter(({distance}) => before.has(distance)).map(({probe}) => probe)
  }
}

const TOGETHER = ['together', 0] as const

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
