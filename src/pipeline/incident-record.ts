import type {Commit} from '../domain/candidate.js'
import type {Oid} from '../domain/ids.js'
import type {
  HistoryCommit,
  Incident,
  IncidentEvidence,
  IncidentFlake,
  IncidentRange,
  RevertTrial
} from '../domain/incident.js'
import type {IncidentCause} from '../domain/incident.js'
import type {Probe, Signal} from '../domain/probe.js'
import {describeSignal, gateOf} from '../domain/signal.js'
import type {Obstacle, SignalFinding} from '../incident/read-history.js'
import {recommend} from '../incident/recommend.js'
import {judgeCommit} from './judge-commit.js'
import {untriedRevert} from './prove-revert.js'
import {BOUNDS, type Searched} from './search-base.js'

/** A commit that was proved to break the base, what it breaks, and how far it is from the base. */
export interface Breaker {
  readonly distance: number
  readonly signals: readonly Signal[]
}

/** The commits that were proved to break the base, newest first. */
export function breakersOf(findings: readonly SignalFinding[]): readonly Breaker[] {
  return byCommit(findings.flatMap(one => (one.kind === 'broken' ? one : [])))
}

/** The commits that are red of something and have a first parent which is not, without that being proved; newest first. */
export function suspectsOf(findings: readonly SignalFinding[]): readonly Breaker[] {
  return byCommit(
    findings.flatMap(one =>
      one.kind === 'open' && one.green === one.red + 1 ? {signal: one.signal, distance: one.red} : []
    )
  )
}

function byCommit(found: readonly {readonly signal: Signal; readonly distance: number}[]): readonly Breaker[] {
  const byDistance = new Map<number, Signal[]>()
  for (const {signal, distance} of found) byDistance.set(distance, [...(byDistance.get(distance) ?? []), signal])
  return [...byDistance].sort(([a], [b]) => a - b).map(([distance, signals]) => ({distance, signals: signals.sort()}))
}

/** The incident as far as the search found it out; no revert is tried yet. */
export function incidentOf(baseline: Probe, searched: Searched): Incident {
  const {findings, commits, sightings} = searched
  const probes = sightings.filter(({probe}) => probe.purpose === 'history').length
  const told = new Set(findings.map(({signal}) => signal))
  const untold = baseline.signals.filter(signal => !told.has(signal))
  const untried = untriedRevert('it was not tried yet')
  return {
    signals: baseline.signals,
    tests: baseline.signals.map(describeSignal),
    lastGreen: lastGreen(searched),
    causes: breakersOf(findings)
      .toReversed()
      .flatMap(breaker => causeOf(breaker, searched, untried, [])),
    ranges: [...rangesOf(searched), ...untoldRange(untold, commits[0])],
    flaky: findings.flatMap(flakeOf),
    together: null,
    looked: {commits: Math.max(0, commits.length - 1), probes}
  }
}

/** A cause with what its revert came to. */
export function causeOf(
  {distance, signals}: Breaker,
  {commits, sightings}: Searched,
  revert: RevertTrial,
  later: IncidentCause['later']
): readonly IncidentCause[] {
  const commit = commits[distance]
  if (commit === undefined) return []
  const evidence = sightings
    .filter(sighting => sighting.distance === distance || sighting.distance === distance + 1)
    .flatMap(sighting => evidenceOf(sighting.probe, commits[sighting.distance]?.oid, signals))
  const tests = signals.map(describeSignal)
  return [{commit: historyCommit(commit), signals, tests, evidence, revert, later, ...recommend(revert, later)}]
}

function historyCommit({oid, author, subject, committerDate, parents}: Commit): HistoryCommit {
  return {sha: oid, author: author.name, subject, date: isoDate(committerDate), merge: parents.length > 1}
}

/** Old histories hold dates that no calendar has: they are told as nothing. */
function isoDate(raw: string): string {
  const milliseconds = Number(raw.split(' ')[0]) * 1000
  return Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString().replace('.000Z', 'Z') : ''
}

function evidenceOf(probe: Probe, commit: Oid | undefined, signals: readonly Signal[]): readonly IncidentEvidence[] {
  const {red, unknown} = judgeCommit(0, probe, signals)
  if (commit === undefined || unknown.length === signals.length) return []
  const accusing = new Set(signals.map(gateOf))
  const gate = probe.gates.find(run => accusing.has(run.gate)) ?? probe.gates[0]
  const outcome = red.length > 0 ? 'red' : 'green'
  const excerpt = outcome === 'red' ? (gate?.tail ?? '') : ''
  return [{probe: probe.id, commit, outcome, log: gate?.log ?? null, excerpt}]
}

function lastGreen({findings, sightings, commits}: Searched): Incident['lastGreen'] {
  const steady = findings.filter(({kind}) => kind !== 'flaky').map(({signal}) => signal)
  if (steady.length === 0) return null
  const green = sightings
    .filter(({probe}) => {
      const {red, unknown} = judgeCommit(0, probe, steady)
      return red.length + unknown.length === 0
    })
    .toSorted((a, b) => a.distance - b.distance)
  const [nearest] = green
  const commit = nearest === undefined ? undefined : commits[nearest.distance]
  return nearest === undefined || commit === undefined ? null : {commit: historyCommit(commit), probe: nearest.probe.id}
}

function flakeOf(finding: SignalFinding): readonly IncidentFlake[] {
  if (finding.kind !== 'flaky') return []
  const {signal, failed, probes} = finding
  return [{signal, test: describeSignal(signal), failed, probes}]
}

function rangesOf(searched: Searched): readonly IncidentRange[] {
  const {findings, commits} = searched
  const groups = new Map<string, {readonly first: Extract<SignalFinding, {kind: 'open'}>; readonly signals: Signal[]}>()
  for (const finding of findings) {
    if (finding.kind !== 'open') continue
    const key = JSON.stringify([finding.red, finding.green, finding.obstacle])
    const group = groups.get(key) ?? {first: finding, signals: []}
    group.signals.push(finding.signal)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({first, signals}) => {
    const red = commits[first.red]
    const green = first.green === null ? undefined : commits[first.green]
    return red === undefined ? [] : [rangeOf(signals, red, green, describeObstacle(first.obstacle, searched))]
  })
}

function rangeOf(signals: readonly Signal[], red: Commit, green: Commit | undefined, reason: string): IncidentRange {
  return {
    signals,
    tests: signals.map(describeSignal),
    red: historyCommit(red),
    green: green === undefined ? null : historyCommit(green),
    reason
  }
}

function untoldRange(signals: readonly Signal[], base: Commit | undefined): readonly IncidentRange[] {
  if (signals.length === 0 || base === undefined) return []
  return [
    rangeOf(signals, base, undefined, 'its gate did not come to an end of its own, which says nothing of a commit')
  ]
}

function describeObstacle(obstacle: Obstacle, {end, limit, commits}: Searched): string {
  switch (obstacle) {
    case 'cut-short':
      return limit ?? 'the search was cut short'
    case 'unjudged':
      return 'the gates could not be judged on the commits in between'
    case 'unsettled':
      return 'it did not come out the same way often enough to prove it'
    case 'no-green':
      return `no commit that was probed is known to be green of it, ${farthest(end, commits.length - 1)}`
  }
}

function farthest(end: Searched['end'], depth: number): string {
  switch (end) {
    case 'root':
      return 'back to the first commit'
    case 'cut':
      return 'as far as this shallow clone goes'
    case 'more':
      return `${depth} of at most ${BOUNDS.commits} commits back`
  }
}
