import type {Gate} from '../domain/config.js'
import {describeEarlier} from '../domain/earlier-run.js'
import type {ProbeWish} from '../domain/wave.js'
import type {Ports} from '../ports/index.js'
import type {Memo, MemoEntry} from '../ports/memo.js'
import {parseEvidence, type Evidence} from './evidence.js'
import {digestOf, memoKey, type Circumstances, type Subject} from './memo-key.js'
import {describeSubject, environmentOf, slugsOf, type KnownGates, type Probed, type ProbePorts} from './probe.js'
import type {ProbeSetup} from './probe.js'
import {LOG, replay, type FoundGate} from './replay.js'
import type {JudgedGate} from './run-gate.js'

/** What the memo needs of the outside world, beside what a probe needs. */
export type MemoPorts = ProbePorts & Pick<Ports, 'memo' | 'machine'>

/** Knows what was proved before. */
export interface ProbeMemo {
  /**
   * The gates whose outcome is known. All of them, when a probe of this very tree is kept that was the same one in a row of
   * repeats: so a red that repeated was seen on as many fresh clones. Else, for the first probe of a tree only, those with
   * `paths` that passed on a tree with the same files there. A scan or audit is known from this very run alone, and with it
   * the gates before it, of which it may need something: what is known of weaknesses grows by the day, and both sides of a
   * comparison have to be held against the same.
   */
  recall(request: ProbeWish): Promise<KnownGates>
  /** Keeps what the gates of a probe left that were run now, unless one of them could not be judged. */
  keep(request: ProbeWish, probed: Probed, known: KnownGates): Promise<void>
}

const NOTHING: KnownGates = new Map()

/** Opens the memo of a run; without one, or when it is not wanted, nothing is known and nothing kept. */
export function openProbeMemo(setup: ProbeSetup, ports: MemoPorts): ProbeMemo {
  const {memo} = ports
  if (memo === null || setup.memo === null)
    return {recall: () => Promise.resolve(NOTHING), keep: () => Promise.resolve()}
  const {readers} = setup.memo
  const {gates, reports: shared} = setup
  let machine: Promise<string> | null = null
  return memoOver(async () => {
    const digest = await (machine ??= digestMachine(setup, memo, ports))
    const circumstances = {gates, shared, machine: digest, readers}
    return {setup, ports, memo, circumstances, takes: 'what was proved'}
  })
}

/**
 * Opens what became of probes that were made for this run somewhere else: there every outcome counts, also that a gate
 * could not be judged, and on which machine it ran does not.
 */
export function openProbeResults(setup: ProbeSetup, memo: Memo, ports: MemoPorts): ProbeMemo {
  const gates = setup.gates.map(withoutPaths)
  const circumstances = {gates, shared: setup.reports, machine: 'this run', readers: 0}
  return memoOver(() => Promise.resolve({setup: {...setup, gates}, ports, memo, circumstances, takes: 'everything'}))
}

function memoOver(open: () => Promise<Opened>): ProbeMemo {
  return {
    recall: async request => await recall(request, await open()),
    keep: async (request, probed, known) => {
      await keep(request, {probed, known}, await open())
    }
  }
}

/** What else it passed on has no say where the probe itself was made. */
function withoutPaths({name, command, timeoutSeconds, reports}: Gate): Gate {
  return {name, command, timeoutSeconds, reports}
}

interface Opened {
  /** Across runs only what gates said by themselves; for this run whatever became of them. */
  readonly takes: 'what was proved' | 'everything'
  readonly setup: ProbeSetup
  readonly ports: MemoPorts
  readonly memo: Memo
  readonly circumstances: Circumstances
}

/** Values of variables may be secret; nothing of them is kept but this digest, and that only as part of another one. */
async function digestMachine(setup: ProbeSetup, memo: Memo, ports: MemoPorts): Promise<string> {
  const environment = await environmentOf({home: '', temp: ''}, setup, ports)
  const variables = Object.entries(environment).sort(([a], [b]) => (a < b ? -1 : 1))
  return digestOf([ports.machine.os, variables, await memo.tools(environment)])
}

async function recall(request: ProbeWish, opened: Opened): Promise<KnownGates> {
  const found = await findAll(request, opened)
  const known = new Map<string, JudgedGate>()
  const {setup, ports} = opened
  const slugs = slugsOf(setup.gates)
  for (const one of found) {
    const {name} = one.gate
    const site = {probe: request.id, slug: slugs.get(name) ?? '', reportDir: setup.reportDir}
    const on = opened.takes === 'everything' ? ('this-probe' as const) : one.on
    const judged = await replay({...one, on}, site, setup, ports.files)
    if (judged === null || !(opened.takes === 'everything' || isProof(judged.run, on))) {
      // Half of a probe is not one: everything is run, and nothing stays of what was taken over.
      await ports.files.removeFolder(`${setup.reportDir}/logs/${request.id}`)
      return NOTHING
    }
    known.set(name, judged)
  }
  for (const {run} of known.values()) {
    const earlier = run.earlier === undefined ? '' : `, ${describeEarlier(run.earlier)}`
    const text = `gate ${run.gate} on ${describeSubject(request)} (${request.id}): ${run.outcome}${earlier}: ${run.reason}`
    ports.runner.progress({kind: 'step', text})
  }
  return known
}

async function findAll(request: ProbeWish, opened: Opened): Promise<readonly FoundGate[]> {
  const onTree = (await findOnTree(request, new Set(), opened)) ?? []
  if (onTree.length === opened.setup.gates.length) return onTree
  const byPaths = await findByPaths(request, opened)
  return byPaths.length > 0 ? byPaths : onTree
}

/** A gate that could not be judged may be the next time, and a failure may lie in what its paths leave out. */
function isProof({outcome}: JudgedGate['run'], on: FoundGate['on']): boolean {
  return outcome === 'pass' || (outcome === 'fail' && on !== 'same-paths')
}

/**
 * All gates but those left out, when every one of them is kept and all ran in one and the same probe; else null. Where some
 * have to be run anew, only those behind the last of these.
 */
async function findOnTree(
  {tree, attempt}: ProbeWish,
  leftOut: ReadonlySet<string>,
  opened: Opened
): Promise<readonly FoundGate[] | null> {
  const gates = opened.setup.gates.filter(({name}) => !leftOut.has(name))
  const found: FoundGate[] = []
  // What has to be run anew in any case spoils nothing for the gates behind it.
  const anew = opened.takes === 'what was proved' ? gates.findLastIndex(scans) : -1
  for (const [i, gate] of gates.entries()) {
    if (i <= anew) continue
    const one = await find({of: {tree, attempt}, gate, before: gates.slice(0, i)}, 'same-tree', opened)
    const first = found[0]?.evidence.source ?? one?.evidence.source
    if (one?.evidence.source.tree !== tree || !isSameProbe(first, one.evidence.source)) return null
    found.push(one)
  }
  return found.slice(found.findLastIndex(one => isOutdated(one, opened)) + 1)
}

/** A gate of which it is declared that it scans for weaknesses. */
function scans({reports}: Pick<Gate, 'reports'>): boolean {
  return reports.some(({kind}) => kind === 'security')
}

/** A scan of another run: by now more may be known of the same files. */
function isOutdated({gate, evidence}: FoundGate, {takes, ports}: Opened): boolean {
  const isScan = scans(gate) || evidence.reports.some(({kind}) => kind === 'security')
  return takes === 'what was proved' && isScan && evidence.source.run !== ports.runner.runId
}

function isSameProbe(a: Evidence['source'] | undefined, b: Evidence['source']): boolean {
  return a?.run === b.run && a.probe === b.probe
}

/** Only the first probe of a tree: a repeat runs every gate, also those whose leftovers a later one may have missed. */
async function findByPaths(request: ProbeWish, opened: Opened): Promise<readonly FoundGate[]> {
  if (request.attempt > 0) return []
  const found: FoundGate[] = []
  for (const [i, gate] of opened.setup.gates.entries()) {
    const of = await pathsOf(gate, request, opened)
    const one =
      of === null ? null : await find({of, gate, before: opened.setup.gates.slice(0, i)}, 'same-paths', opened)
    if (one !== null && !isOutdated(one, opened)) found.push(one)
  }
  if (found.length === 0 || found.length === opened.setup.gates.length) return found
  const rest = await findOnTree(request, new Set(found.map(({gate}) => gate.name)), opened)
  return [...found, ...(rest ?? [])]
}

async function pathsOf(gate: Gate, {tree}: ProbeWish, {ports}: Opened): Promise<{readonly paths: string} | null> {
  if (gate.paths === undefined) return null
  const paths = await ports.git.history.digest(tree, gate.paths)
  // Patterns that match nothing leave nothing that a gate could have been proved on.
  return paths === null ? null : {paths}
}

async function find(subject: Subject, on: FoundGate['on'], opened: Opened): Promise<FoundGate | null> {
  const kept = await opened.memo.get(memoKey(subject, opened.circumstances))
  const evidence = kept === null ? null : parseEvidence(kept.text)
  return kept === null || evidence === null ? null : {gate: subject.gate, evidence, kept, on}
}

interface Finished {
  readonly probed: Probed
  readonly known: KnownGates
}

async function keep(request: ProbeWish, {probed, known}: Finished, opened: Opened): Promise<void> {
  const {setup, memo, ports, circumstances, takes} = opened
  // After a gate that was killed nobody knows what the next ones found in the clone.
  if (takes !== 'everything' && probed.probe.outcome === 'broken') return
  const {tree, attempt} = request
  const ran = setup.gates.filter(({name}) => !known.has(name))
  for (const judged of probed.judged.filter(({run}) => run.earlier === undefined)) {
    const gate = ran.find(({name}) => name === judged.run.gate)
    const entry = entryOf({...request, root: probed.root}, judged, setup, ports)
    if (gate === undefined) continue
    await memo.put(memoKey({of: {tree, attempt}, gate, before: ran.slice(0, ran.indexOf(gate))}, circumstances), entry)
    const of = judged.run.outcome === 'pass' ? await pathsOf(gate, request, opened) : null
    const before = setup.gates.slice(0, setup.gates.indexOf(gate))
    if (of !== null) await memo.put(memoKey({of, gate, before}, circumstances), entry)
  }
}

function entryOf(
  {id, tree, root}: ProbeWish & Pick<Probed, 'root'>,
  {run, missingReports: missing, movedHead, shared}: JudgedGate,
  setup: ProbeSetup,
  ports: MemoPorts
): MemoEntry {
  const {end, seconds, tail, log} = run
  const reports = run.reports.map(file => ({...file, copy: file.copy.slice(file.copy.lastIndexOf('/') + 1)}))
  const evidence: Evidence = {
    end,
    seconds,
    tail,
    root,
    reports,
    missing,
    movedHead,
    shared,
    source: {tree, run: ports.runner.runId, probe: id, when: ports.clock.now()}
  }
  const copies = run.reports.map(({copy}, i) => [reports[i]?.copy ?? '', `${setup.reportDir}/${copy}`] as const)
  return {text: JSON.stringify(evidence), files: new Map([[LOG, `${setup.reportDir}/${log}`], ...copies])}
}
