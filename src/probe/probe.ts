import type {Gate, ReportSpec} from '../domain/config.js'
import {throwIfCancelled, ToolError} from '../domain/errors.js'
import type {Probe} from '../domain/probe.js'
import type {Ports} from '../ports/index.js'
import {gateEnvironment} from './gate-environment.js'
import {openHarvester} from './report-harvest.js'
import {runGate, type JudgedGate, type Judging} from './run-gate.js'
import {uniqueSlugs} from './safe-names.js'
import {defaultToolHomes} from './tool-homes.js'

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
}

/** What a probe needs of the outside world. */
export type ProbePorts = Pick<
  Ports,
  'git' | 'shell' | 'files' | 'runner' | 'clock' | 'signal' | 'workDir' | 'environment'
>

/**
 * Runs all gates, in order, on a fresh clone of the commit; a gate that fails does not keep the next ones from running.
 * Every probe has a home and a temporary folder of its own, and a clone at the same path, so that its outcome depends on
 * the tree alone. Never call it without gates: nothing would be proved.
 */
export async function probe(request: ProbeRequest, setup: ProbeSetup, ports: ProbePorts): Promise<Probe> {
  if (setup.gates.length === 0) throw new RangeError('a probe needs at least one gate')
  const started = ports.clock.seconds()
  const {id} = request
  const subject = describeSubject(request)
  const root = `${ports.workDir}/probe/tree`
  const home = `${ports.workDir}/probe/${id}-home`
  const temp = `${ports.workDir}/probe/${id}-tmp`
  throwIfCancelled(ports.signal)
  await ports.git.composer.checkout(request.commit, root)
  await ports.files.makeFolder(home)
  await ports.files.makeFolder(temp)
  const environment = await environmentFor({home, temp}, setup, ports)
  const place = {root, reportDir: setup.reportDir, folder: `logs/${id}/reports`}
  const harvester = await openHarvester(place, {gates: setup.gates, shared: setup.reports}, ports.files)
  const slugs = uniqueSlugs(setup.gates.map(gate => gate.name))
  const judged: JudgedGate[] = []
  for (const [i, gate] of setup.gates.entries()) {
    throwIfCancelled(ports.signal)
    const site = {probe: id, subject, slug: slugs[i] ?? '', root, environment, reportDir: setup.reportDir}
    judged.push(await runGate(gate, {...site, harvester, judging: setup}, ports))
  }
  for (const folder of [home, temp]) await tryRemoveFolder(folder, ports)
  return {...request, ...summarise(judged, harvester.missing()), seconds: ports.clock.seconds() - started}
}

/** Names what is probed, at a length that fits a line. */
function describeSubject({candidates}: ProbeRequest): string {
  if (candidates.length === 0) return 'the base'
  const shown = candidates.slice(0, 3).join(' + ')
  return candidates.length > 3 ? `${shown} + ${candidates.length - 3} more` : shown
}

function summarise(
  judged: readonly JudgedGate[],
  missingShared: readonly string[]
): Pick<Probe, 'outcome' | 'signals' | 'gates' | 'missingReports'> {
  const gates = judged.map(({run}) => run)
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

async function environmentFor(
  folders: {readonly home: string; readonly temp: string},
  setup: ProbeSetup,
  ports: ProbePorts
): Promise<Record<string, string>> {
  const toolHomes: string[] = []
  for (const {path} of defaultToolHomes(ports.environment)) if (await ports.files.isFolder(path)) toolHomes.push(path)
  return gateEnvironment(ports.environment, setup.environment, {...folders, toolHomes})
}

/** What cannot be removed now, such as files of another user's, goes or stays with the folder for the whole run. */
async function tryRemoveFolder(path: string, {files}: Pick<Ports, 'files'>): Promise<void> {
  try {
    await files.removeFolder(path)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
  }
}
