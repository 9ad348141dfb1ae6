import {ToolError} from '../domain/errors.js'
import type {ProcessEnd} from '../domain/gate.js'
import type {MeasuredReports, MeasuredRun, RoundRun, Side} from '../domain/measurement.js'
import type {ReportText} from '../domain/report-text.js'
import {liveLines} from './live-lines.js'
import type {MeasureRequest, Measuring} from './measure-request.js'
import {environmentOf, tryRemoveFolder, type ProbePorts} from './probe.js'
import {openHarvester, type Harvester} from './report-harvest.js'
import {readHead} from './run-gate.js'

/** Which run of a measurement it is. */
export type RoundPlace = Pick<MeasuredRun, 'batch' | 'round' | 'side'>

/** Two clones that stand ready. */
export interface Stands {
  /** Runs the gate once, or what prepares it, for so many seconds at most, and reads what it wrote. */
  run(place: RoundPlace, timeoutSeconds: number, read: Measuring['readRound']): Promise<RoundRun>
  close(): Promise<void>
}

interface Stand {
  readonly root: string
  readonly environment: Readonly<Record<string, string>>
  readonly harvester: Harvester
  readonly folders: readonly string[]
}

const NOTHING: MeasuredReports = {scenarios: [], machines: [], defects: []}

/**
 * Makes a clone of each tree, with a home and a temporary folder of its own. All of their paths are equally long: where a
 * program and its environment lie in memory can make it faster or slower by itself (Mytkowicz et al., ASPLOS 2009).
 */
export async function openStands(request: MeasureRequest, ports: ProbePorts): Promise<Stands> {
  const stands = {
    baseline: await openStand('1', 'baseline', request, ports),
    integration: await openStand('2', 'integration', request, ports)
  }
  return {
    run: async (place, timeoutSeconds, read) => {
      const stand = stands[place.side]
      return await runOn(stand, {place, timeoutSeconds, read, request, ports})
    },
    close: async () => {
      for (const {folders} of Object.values(stands)) for (const folder of folders) await tryRemoveFolder(folder, ports)
    }
  }
}

async function openStand(number: string, side: Side, request: MeasureRequest, ports: ProbePorts): Promise<Stand> {
  const {gate, commits, setup} = request
  const place = `${ports.workDir}/measure/${number}`
  const [root, home, temp] = [`${place}-tree`, `${place}-home`, `${place}-temp`]
  await ports.git.composer.checkout(commits[side], root)
  for (const folder of [home, temp]) await ports.files.makeFolder(folder)
  const environment = await environmentOf({home, temp}, setup, ports)
  // Copies are read and forgotten: what counts of them is in the numbers that are kept.
  const copies = {root, reportDir: ports.workDir, folder: `measure/${number}-reports`}
  const harvester = await openHarvester(copies, {gates: [gate], shared: []}, ports.files)
  return {root, environment, harvester, folders: [home, temp, root, `${place}-reports`]}
}

interface Job {
  readonly place: RoundPlace
  readonly timeoutSeconds: number
  readonly read: Measuring['readRound']
  readonly request: MeasureRequest
  readonly ports: ProbePorts
}

async function runOn(stand: Stand, job: Job): Promise<RoundRun> {
  const {place, timeoutSeconds, request, ports} = job
  const {gate, slug, setup} = request
  const isPreparing = place.batch === 'prepare'
  const round = String(place.round).padStart(2, '0')
  const log = `logs/measure-${slug}/${place.batch}-${round}-${place.side}.log`
  const head = await readHead(stand.root, ports)
  if (!isPreparing) await stand.harvester.prepare(gate)
  const onLine = liveLines(line => {
    ports.runner.progress({kind: 'gate-line', gate: gate.name, line})
  })
  const {end, seconds} = await ports.shell.run({
    command: isPreparing ? (gate.prepare ?? '') : gate.command,
    directory: stand.root,
    environment: stand.environment,
    timeoutSeconds,
    logFile: `${setup.reportDir}/${log}`,
    // What every round says again would bury what is new; it is in the logs.
    onLine: place.batch === 'prepare' || place.batch === 'warm-up' ? onLine : () => undefined
  })
  const reports = isPreparing ? NOTHING : await readReports(stand, job)
  const hasMoved = (await readHead(stand.root, ports)) !== head
  const failed = hasMoved ? 'it moved HEAD of the clone it ran in' : failureOf(end, reports, isPreparing)
  return {
    ...place,
    end,
    seconds,
    failed,
    log,
    reports: failed === null ? reports : {...NOTHING, machines: reports.machines}
  }
}

async function readReports({harvester, root}: Stand, {place, read, request, ports}: Job): Promise<MeasuredReports> {
  const {reports, missing} = await harvester.harvest(request.gate, `${place.batch}-${place.round}`)
  const texts: ReportText[] = []
  const faults = missing.map(what => `no report matches ${what}`)
  for (const {path, copy} of reports) {
    try {
      texts.push({path, text: await ports.files.read(`${ports.workDir}/${copy}`)})
    } catch (error) {
      if (!(error instanceof ToolError)) throw error
      faults.push(`${path} (${error.message})`)
    }
  }
  await tryRemoveFolder(`${ports.workDir}/measure/${place.side === 'baseline' ? '1' : '2'}-reports`, ports)
  if (texts.length === 0) return {...NOTHING, defects: faults}
  const found = read(texts, root)
  return {...found, defects: [...faults, ...found.defects]}
}

/**
 * Why a run is no measurement. A report that cannot be trusted is none; and an exit code that says something failed is only
 * believed to mean no more than the report says where that names what failed.
 */
function failureOf(end: ProcessEnd, {scenarios, defects}: MeasuredReports, isPreparing: boolean): string | null {
  if (end.kind !== 'exited') return describeEnd(end)
  const namesFailure = scenarios.some(({failed}) => failed !== null)
  if (end.code !== 0 && !namesFailure) return `exit code ${end.code}`
  const [defect] = defects
  if (defect !== undefined) return defect
  return isPreparing || scenarios.length > 0 ? null : 'it reported nothing'
}

function describeEnd(end: Exclude<ProcessEnd, {kind: 'exited'}>): string {
  switch (end.kind) {
    case 'signalled':
      return `the command was ended by ${end.signal}`
    case 'timed-out':
      return 'the command was still running when the time of the gate was up'
    case 'not-started':
      return `the command could not be started: ${end.why}`
  }
}
