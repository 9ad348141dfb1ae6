import type {Gate, ReportSpec} from '../domain/config.js'
import {throwIfCancelled, ToolError} from '../domain/errors.js'
import {shortOid} from '../domain/ids.js'
import type {Probe} from '../domain/probe.js'
import type {Keeping} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import {gateEnvironment} from './gate-environment.js'
import type {ReplayedGate} from './replay.js'
import {openHarvester, type Harvester} from './report-harvest.js'
import {runGate, type JudgedGate, type Judging} from './run-gate.js'
import {uniqueSlugs} from './safe-names.js'
import {defaultToolHomes} from './tool-homes.js'
import {mayBeWarm} from './warm-folders.js'

/** What to probe, and what for. */
export type ProbeRequest = Pick<Probe, 'id' | 'purpose' | 'candidates' | 'commit' | 'tree'>

/** How every probe of a run is made. */
export interface ProbeSetup extends Judging {
  readonly gates: readonly Gate[]
  /** Reports that any one of the gates has to write. */
  readonly reports: readonly ReportSpec[]
  /** Names of environment variables that gates may see beside the standard ones. */
  readonly environment: readonly string[]
  readonly reportDir: string
  /** Patterns of folders that may stay in the clone of a slot from probe to probe. */
  readonly keep: readonly string[]
  /** What was proved before may be taken over, as long as the same version of the readers reads it; null: never. */
  readonly memo: {readonly readers: number} | null
}

/** What a probe needs of the outside world. */
export type ProbePorts = Pick<
  Ports,
  'git' | 'shell' | 'files' | 'runner' | 'clock' | 'signal' | 'workDir' | 'environment'
>

/** A finished probe, and its gates with what the probe itself does not keep of them. */
export interface Probed {
  readonly probe: Probe
  readonly judged: readonly (JudgedGate | ReplayedGate)[]
  /** Where the clone stood. */
  readonly root: string
}

/** Gates that need not be run because their outcome is known, by name. */
export type KnownGates = ReadonlyMap<string, JudgedGate | ReplayedGate>

/** What is known already, and in which slot the rest is run: each has a clone at a path of its own. */
export interface Place {
  readonly known?: KnownGates
  /** 1 and up. */
  readonly slot?: number
  /** How many probes of the same tree there were before it in this run; absent: it is to begin with nothing that is kept. */
  readonly attempt?: number
}

/**
 * Runs all gates, in order, on a fresh clone of the commit; a gate that fails does not keep the next ones from running.
 * Every probe has a home and a temporary folder of its own, and a clone at the path of its slot, so that its outcome depends
 * on the tree alone; where folders are kept that an earlier probe left, its gates say so. Gates that are known are not run, and where all are, no clone is made. Never call it without gates:
 * nothing would be proved.
 */
export async function probe(
  request: ProbeRequest,
  setup: ProbeSetup,
  ports: ProbePorts,
  {known = new Map(), slot = 1, attempt}: Place = {}
): Promise<Probed> {
  if (setup.gates.length === 0) throw new RangeError('a probe needs at least one gate')
  const started = ports.clock.seconds()
  throwIfCancelled(ports.signal)
  const open = setup.gates.filter(({name}) => !known.has(name))
  const root = `${ports.workDir}/probe/${slot === 1 ? 'tree' : `tree-${slot}`}`
  const keeping = {
    folders: setup.keep,
    isWarm: attempt !== undefined && mayBeWarm({...request, attempt})
  }
  const ran = open.length === 0 ? NOTHING : await runGates({...request, root, keeping}, open, setup, ports)
  const judged = setup.gates.flatMap(({name}) => known.get(name) ?? ran.get(name) ?? [])
  const seconds = ports.clock.seconds() - started
  return {probe: {...request, ...summarise(judged, setup.reports), seconds}, judged, root}
}

const NOTHING: KnownGates = new Map()

interface PlacedRequest extends ProbeRequest {
  readonly root: string
  readonly keeping: Keeping
}

async function runGates(
  request: PlacedRequest,
  gates: readonly Gate[],
  setup: ProbeSetup,
  ports: ProbePorts
): Promise<KnownGates> {
  const {id, root} = request
  const subject = describeSubject(request)
  const home = `${ports.workDir}/probe/${id}-home`
  const temp = `${ports.workDir}/probe/${id}-tmp`
  await ports.files.makeFolder(home)
  await ports.files.makeFolder(temp)
  const environment = await environmentOf({home, temp}, setup, ports)
  const {warm, harvester} = await openClone(request, setup, ports)
  const slugs = slugsOf(setup.gates)
  const judged = new Map<string, JudgedGate>()
  for (const gate of gates) {
    throwIfCancelled(ports.signal)
    const slug = slugs.get(gate.name) ?? ''
    const site = {probe: id, subject, slug, root, warm, environment, reportDir: setup.reportDir}
    judged.set(gate.name, await runGate(gate, {...site, harvester, judging: setup}, ports))
  }
  for (const folder of [home, temp]) await tryRemoveFolder(folder, ports)
  // A gate that was killed may have left half of a cache.
  const isBroken = [...judged.values()].some(({run}) => run.outcome === 'broken')
  if (isBroken && setup.keep.length > 0) await ports.git.composer.discard(root)
  return judged
}

/** The clone that the gates run in, and what takes their reports out of it. */
interface Clone {
  readonly warm: readonly string[]
  readonly harvester: Harvester
}

async function openClone(request: PlacedRequest, setup: ProbeSetup, ports: ProbePorts): Promise<Clone> {
  const {id, root, commit, keeping} = request
  const place = {root, reportDir: setup.reportDir, folder: `logs/${id}/reports`}
  const warm = await ports.git.composer.checkout(commit, root, keeping)
  try {
    return {warm, harvester: await openHarvester(place, {gates: setup.gates, shared: setup.reports}, ports.files)}
  } catch (error) {
    if (warm.length === 0 || !(error instanceof ToolError)) throw error
    // Somebody's report lies in a folder that was kept, and cannot be cleared away there.
    await ports.git.composer.discard(root)
    return await openClone(request, setup, ports)
  }
}

/** The file name of each gate's log and reports, by the gate's name. */
export function slugsOf(gates: readonly Gate[]): ReadonlyMap<string, string> {
  const slugs = uniqueSlugs(gates.map(({name}) => name))
  return new Map(gates.map(({name}, i) => [name, slugs[i] ?? '']))
}

/** Names what is probed, at a length that fits a line. */
export function describeSubject({purpose, candidates, commit}: Omit<ProbeRequest, 'id' | 'tree'>): string {
  if (purpose === 'history') return `${shortOid(commit)} of the base`
  if (purpose === 'revert') return 'the base with a revert'
  if (candidates.length === 0) return 'the base'
  const shown = candidates.slice(0, 3).join(' + ')
  const all = candidates.length > 3 ? `${shown} + ${candidates.length - 3} more` : shown
  return purpose === 'own' ? `${all} as it is` : all
}

function summarise(
  judged: readonly JudgedGate[],
  shared: readonly ReportSpec[]
): Pick<Probe, 'outcome' | 'signals' | 'gates' | 'missingReports'> {
  const gates = judged.map(({run}) => run)
  const written = new Set(judged.flatMap(gate => gate.shared))
  const missingShared = [...new Set(shared.map(({glob}) => glob))].filter(glob => !written.has(glob))
  const signals = [...judged.flatMap(gate => gate.signals), ...missingShared.map(glob => `report:${glob}`)]
  const missing = [...judged.flatMap(gate => gate.missingReports), ...missingShared]
  return {
    outcome: outcomeOf(gates, missingShared),
    signals: [...new Set(signals)].sort(),
    gates,
    missingReports: [...new Set(missing)]
  }
}

function outcomeOf(gates: Probe['gates'], missingShared: readonly string[]): Probe['outcome'] {
  if (missingShared.length > 0) return 'broken'
  if (gates.every(({outcome}) => outcome === 'pass')) return 'pass'
  return gates.every(({outcome}) => outcome === 'pass' || outcome === 'fail') ? 'fail' : 'broken'
}

/** The environment that the gates of a run see, with a home and a temporary folder of these names. */
export async function environmentOf(
  folders: {readonly home: string; readonly temp: string},
  setup: Pick<ProbeSetup, 'environment'>,
  ports: Pick<Ports, 'environment' | 'files'>
): Promise<Record<string, string>> {
  const toolHomes: string[] = []
  for (const {path} of defaultToolHomes(ports.environment)) if (await ports.files.isFolder(path)) toolHomes.push(path)
  return gateEnvironment(ports.environment, setup.environment, {...folders, toolHomes})
}

/** Removes a folder; what cannot be removed now, such as files of another user's, goes or stays with the folder for the whole run. */
export async function tryRemoveFolder(path: string, {files}: Pick<Ports, 'files'>): Promise<void> {
  try {
    await files.removeFolder(path)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
  }
}
