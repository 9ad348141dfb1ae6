import type {Gate} from '../domain/config.js'
import {ToolError} from '../domain/errors.js'
import type {GateOutcome, GateRun, ProcessEnd} from '../domain/gate.js'
import type {Signal} from '../domain/probe.js'
import type {TestReport} from '../domain/tests.js'
import type {ReportText} from '../domain/report-text.js'
import type {Ports} from '../ports/index.js'
import type {ShellResult} from '../ports/shell.js'
import {liveLines} from './live-lines.js'
import type {Harvester, JudgedTexts} from './report-harvest.js'

/** How gates are judged; the pipeline hands these in. */
export interface Judging {
  readonly readTests: (files: readonly ReportText[], root: string) => TestReport
  /** Reads what scans and audits of the gate say of themselves. */
  readonly readScans: (files: readonly ReportText[], root: string) => ScanFacts
  readonly judge: (facts: GateFacts) => {readonly outcome: GateOutcome; readonly reason: string}
  readonly signals: (gate: string, tests: TestReport) => readonly Signal[]
}

/** Everything the outcome of one gate depends on. */
export interface GateFacts {
  readonly end: ProcessEnd
  readonly expectsTests: boolean
  readonly missingReports: readonly string[]
  readonly tests: TestReport | null
  readonly scans: ScanFacts | null
}

/** What the security reports of a gate say of the scans that wrote them. */
export interface ScanFacts {
  /** How many findings there are, silenced ones left out. */
  readonly findings: number
  /** Why a scan did not run, or its report cannot be trusted. */
  readonly defects: readonly string[]
}

/** Where one gate runs, and for which probe. */
export interface GateSite {
  readonly probe: string
  /** What stands on the tree, for people: `the base`, `a and b`. */
  readonly subject: string
  /** Names its log and its reports; no two gates of a probe share one. */
  readonly slug: string
  readonly root: string
  /** Folders that an earlier probe left there. */
  readonly warm: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly reportDir: string
  readonly harvester: Harvester
  readonly judging: Judging
}

/** One gate's run, with what was wrong (empty when it passed) and its own declared reports that are missing. */
export interface JudgedGate {
  readonly run: GateRun
  readonly signals: readonly Signal[]
  readonly missingReports: readonly string[]
  /** Globs of shared reports that it wrote to. */
  readonly shared: readonly string[]
  readonly movedHead: boolean
}

/** Runs one gate on the tree, takes its reports, and judges it. */
export async function runGate(
  gate: Gate,
  site: GateSite,
  ports: Pick<Ports, 'shell' | 'files' | 'runner'>
): Promise<JudgedGate> {
  const {harvester, judging, root} = site
  const log = `logs/${site.probe}/${site.slug}.log`
  await harvester.prepare(gate)
  const head = await readHead(root, ports)
  const {end, seconds, tail} = await runShell(gate, site, log, ports)
  const {reports, texts, missing, shared} = await harvester.harvest(gate, site.slug)
  const {tests, scans} = readTexts(texts, root, judging)
  const expectsTests = [...gate.reports, ...reports].some(({kind}) => kind === 'tests')
  const judged = judging.judge({end, expectsTests, missingReports: missing, tests, scans})
  const movedHead = (await readHead(root, ports)) !== head
  const {outcome, reason} = movedHead ? MOVED_HEAD : judged
  ports.runner.progress({kind: 'gate-ended', gate: gate.name, text: `${outcome} in ${seconds.toFixed(1)} s: ${reason}`})
  const ran = {gate: gate.name, command: gate.command, outcome, reason, end, seconds, log, tail, reports, root, tests}
  const run = {...ran, ...defectsOf(scans), ...(site.warm.length === 0 ? {} : {warm: site.warm})}
  return {run, signals: signalsOf(run, judging), missingReports: missing, shared, movedHead}
}

/** Reads the reports that have a say in how a gate is judged; null for a kind of which there is none. */
export function readTexts(
  {tests, security}: JudgedTexts,
  root: string,
  judging: Judging
): Pick<GateFacts, 'tests' | 'scans'> {
  return {
    tests: tests.length === 0 ? null : judging.readTests(tests, root),
    scans: security.length === 0 ? null : judging.readScans(security, root)
  }
}

/** What is kept of scans that cannot be trusted; nothing is said of the others. */
export function defectsOf(scans: ScanFacts | null): Pick<GateRun, 'defects'> {
  return scans === null || scans.defects.length === 0 ? {} : {defects: scans.defects}
}

async function runShell(
  {name, command, timeoutSeconds}: Gate,
  {probe, subject, root, environment, reportDir}: GateSite,
  log: string,
  {shell, runner}: Pick<Ports, 'shell' | 'runner'>
): Promise<ShellResult> {
  const onLine = liveLines(line => {
    runner.progress({kind: 'gate-line', gate: name, line})
  })
  runner.progress({kind: 'gate-started', gate: name, title: `on ${subject} (${probe})`})
  try {
    const logFile = `${reportDir}/${log}`
    return await shell.run({command, directory: root, environment, timeoutSeconds, logFile, onLine})
  } catch (error) {
    runner.progress({kind: 'gate-ended', gate: name, text: 'stopped before its end'})
    throw error
  }
}

/** The judgement on a gate after which nobody knows what it ran on. */
export const MOVED_HEAD = {
  outcome: 'broken',
  reason: 'the gate moved HEAD of the clone it ran in, so it is not known what was tested'
} as const

/** A gate that is not good is named itself only when no test of it tells more. */
export function signalsOf({gate, outcome, tests}: GateRun, {signals}: Judging): readonly Signal[] {
  if (outcome === 'pass') return []
  const finer = tests === null ? [] : signals(gate, tests)
  return finer.length > 0 ? finer : [`gate:${gate}`]
}

/** What HEAD of the clone says; null when that cannot be read. */
export async function readHead(root: string, {files}: Pick<Ports, 'files'>): Promise<string | null> {
  try {
    return await files.read(`${root}/.git/HEAD`)
  } catch (error) {
    if (error instanceof ToolError) return null
    throw error
  }
}
