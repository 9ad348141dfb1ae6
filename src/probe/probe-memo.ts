import type {Gate} from '../domain/config.js'
import {describeEarlier} from '../domain/earlier-run.js'
import type {ProbeWish} from '../domain/wave.js'
import type {Ports} from '../ports/index.js'
import type {Memo} from '../ports/memo.js'
import {parseEvidence, type Evidence} from './evidence.js'
import {entryOf, leftBy} from './memo-entry.js'
import {digestOf, memoKey, type Circumstances, type Subject} from './memo-key.js'
import {describeSubject, environmentOf, slugsOf, type KnownGates, type Probed, type ProbePorts} from './probe.js'
import type {ProbeSetup} from './probe.js'
import {replay, type FoundGate, type ReplayedGate} from './replay.js'
import {mayBeWarm} from './warm-folders.js'
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
  /** All gates as `recall` knows them; nothing unless every one of them is known. */
  recallWhole(request: ProbeWish): Promise<KnownGates>
  /** Keeps what the gates of a probe left that were run now, unless one of them could not be judged. */
  keep(request: ProbeWish, probed: Probed, known: KnownGates): Promise<void>
}

const NOTHING: KnownGates = new Map()
const nothing = (): Promise<KnownGates> => Promise.resolve(NOTHING)

/** Opens the memo of a run; without one, or when it is not wanted, nothing is known and nothing kept. */
export function openProbeMemo(setup: ProbeSetup, ports: MemoPorts): ProbeMemo {
  const {memo} = ports
  if (memo === null || setup.memo === null)
    return {recall: nothing, recallWhole: nothing, keep: () => Promise.resolve()}
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
 * Keeps what a probe left that was made on another machine, for runs whose gates would see one that is the same. Nothing
 * where that machine is not told, and of gates that were not run for it.
 */
export async function keepForLater(
  request: ProbeWish,
  probed: Probed,
  setup: ProbeSetup,
  ports: MemoPorts
): Promise<void> {
  const {memo} = ports
  const [machine, ...others] = new Set(probed.judged.map(one => leftBy(one)?.machine))
  if (memo === null || setup.memo === null || machine === undefined || others.length > 0) return
  const circumstances = {gates: setup.gates, shared: setup.reports, machine, readers: setup.memo.readers}
  const opened: Opened = {setup, ports, memo, circumstances, takes: 'what was proved'}
  await keep(request, {probed, known: NOTHING}, opened)
}

/**
 * Opens what became of probes that were made for this run somewhere else: there every outcome counts, also that a gate
 * could not be judged, and on which machine it ran does not.
 */
export function openProbeResults(
  setup: ProbeSetup,
  memo: Memo,
  ports: MemoPorts,
  madeOn: string | null = null
): ProbeMemo {
  const gates = setup.gates.map(withoutPaths)
  const circumstances = {gates, shared: setup.reports, machine: 'this run', readers: 0}
  const opened = {setup: {...setup, gates}, ports, memo, circumstances, takes: 'everything', madeOn} as const
  return memoOver(() => Promise.resolve(opened))
}

function memoOver(open: () => Promise<Opened>): ProbeMemo {
  return {
    recall: async request => await recall(request, 'some', await open()),
    recallWhole: async request => await recall(request, 'all', await open()),
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
  /** The digest of the machine that runs the gates, to be kept with what they leave. */
  readonly madeOn?: string | null
  readonly setup: ProbeSetup
  readonly ports: MemoPorts
  readonly memo: Memo
  readonly circumstances: Circumstances
}

/**
 * Tells the machine apart from others by all that its gates see of it. Values of variables may be secret; nothing of them is
 * kept but this digest.
 */
export async function digestMachine(
  setup: Pick<ProbeSetup, 'environment'>,
  memo: Pick<Memo, 'tools'>,
  ports: Pick<MemoPorts, 'environment' | 'files' | 'machine'>
): Promise<string> {
  const environment = await environmentOf({home: '', temp: ''}, setup, ports)
  const variables = Object.entries(environment).sort(([a], [b]) => (a < b ? -1 : 1))
  return digestOf([ports.machine.os, variables, await memo.tools(environment)])
}

async function recall(request: ProbeWish, wanted: 'some' | 'all', opened: Opened): Promise<KnownGates> {
  const found = await findAll(request, opened)
  if (wanted === 'all' && found.length < opened.setup.gates.length) return NOTHING
  const known = new Map<string, ReplayedGate>()
  const {setup, ports} = opened
  const slugs = slugsOf(setup.gates)
  for (const one of found) {
    const {name} = one.gate
    const site = {probe: request.id, slug: slugs.get(name) ?? '', reportDir: setup.reportDir}
    const on = opened.takes === 'everything' ? (one.evidence.on ?? ('this-probe' as const)) : one.on
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
  const onTree = (await findOnTree(request, {opened, keep: []})) ?? []
  if (onTree.length === opened.setup.gates.length) return onTree
  const byPaths = (await findByPaths(request, opened)) ?? []
  if (byPaths.length > 0) return byPaths
  return onTree.length > 0 ? onTree : ((await findWarm(request, opened)) ?? [])
}

/** A gate that could not be judged may be the next time, and a failure may lie in what its paths leave out. */
function isProof({outcome}: JudgedGate['run'], on: FoundGate['on']): boolean {
  return outcome === 'pass' || (outcome === 'fail' && on !== 'same-paths')
}

/** Which gates of a tree are looked for, and beside which folders of an earlier probe they ran. */
interface Looking {
  readonly opened: Opened
  readonly keep: readonly string[]
  readonly leftOut?: ReadonlySet<string>
}

/** What came of the tree beside folders that were kept, where that would do. */
async function findWarm(request: ProbeWish, opened: Opened): Promise<readonly FoundGate[] | null> {
  const {keep} = opened.setup
  return keep.length > 0 && mayBeWarm(request) ? await findOnTree(request, {opened, keep}) : null
}

/**
 * All gates but those left out, when every one of them is kept and all ran in one and the same probe; else null. Where some
 * have to be run anew, only those behind the last of these.
 */
async function findOnTree(
  {tree, attempt}: ProbeWish,
  {opened, keep, leftOut = new Set()}: Looking
): Promise<readonly FoundGate[] | null> {
  const gates = opened.setup.gates.filter(({name}) => !leftOut.has(name))
  const found: FoundGate[] = []
  // What has to be run anew in any case spoils nothing for the gates behind it.
  const anew = opened.takes === 'what was proved' ? gates.findLastIndex(scans) : -1
  for (const [i, gate] of gates.entries()) {
    if (i <= anew) continue
    const one = await find({of: {tree, attempt}, gate, keep, before: gates.slice(0, i)}, 'same-tree', opened)
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
async function findByPaths(request: ProbeWish, opened: Opened): Promise<readonly FoundGate[] | null> {
  if (request.attempt > 0) return null
  const found: FoundGate[] = []
  for (const [i, gate] of opened.setup.gates.entries()) {
    const of = await pathsOf(gate, request, opened)
    const one =
      of === null
        ? null
        : await find({of, gate, keep: [], before: opened.setup.gates.slice(0, i)}, 'same-paths', opened)
    if (one !== null && !isOutdated(one, opened)) found.push(one)
  }
  if (found.length === 0) return null
  if (found.length === opened.setup.gates.length) return found
  const leftOut = new Set(found.map(({gate}) => gate.name))
  const rest = await findOnTree(request, {opened, keep: [], leftOut})
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
  if (kept === null || evidence === null || (evidence.warm !== undefined) !== subject.keep.length > 0) return null
  return {gate: subject.gate, evidence, kept, on}
}

interface Finished {
  readonly probed: Probed
  readonly known: KnownGates
}

async function keep(request: ProbeWish, {probed, known}: Finished, opened: Opened): Promise<void> {
  const {setup, memo, circumstances, takes, madeOn = null} = opened
  // After a gate that was killed nobody knows what the next ones found in the clone.
  if (takes !== 'everything' && probed.probe.outcome === 'broken') return
  const {tree, attempt} = request
  const ran = setup.gates.filter(({name}) => !known.has(name))
  const isNews = ({run}: JudgedGate): boolean => takes === 'everything' || run.earlier === undefined
  for (const judged of probed.judged.filter(isNews)) {
    const gate = ran.find(({name}) => name === judged.run.gate)
    const entry = entryOf({...request, root: probed.root}, judged, {
      setup,
      ports: opened.ports,
      stamps: takes === 'everything' ? {madeOn} : null
    })
    if (gate === undefined) continue
    const isCold = judged.run.warm === undefined
    const keep = isCold ? [] : setup.keep
    const subject = {of: {tree, attempt}, gate, keep, before: ran.slice(0, ran.indexOf(gate))}
    await memo.put(memoKey(subject, circumstances), entry)
    const of = isCold && judged.run.outcome === 'pass' ? await pathsOf(gate, request, opened) : null
    const before = setup.gates.slice(0, setup.gates.indexOf(gate))
    if (of !== null) await memo.put(memoKey({of, gate, keep: [], before}, circumstances), entry)
  }
}
