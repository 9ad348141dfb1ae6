import type {Gate} from '../domain/config.js'
import {ToolError} from '../domain/errors.js'
import type {EarlierRun, ReportFile} from '../domain/gate.js'
import type {ReportText} from '../domain/report-text.js'
import type {Files} from '../ports/files.js'
import type {MemoFound} from '../ports/memo.js'
import type {Evidence} from './evidence.js'
import {isJudged, type JudgedTexts} from './report-harvest.js'
import {defectsOf, MOVED_HEAD, readTexts, signalsOf, type JudgedGate, type Judging} from './run-gate.js'

/** The name under which a gate's log is kept. */
export const LOG = 'log'

/** A gate's evidence that was found, and how it stands to the probe that is asked about; `this-probe`: it was made for it. */
export interface FoundGate {
  readonly gate: Gate
  readonly evidence: Evidence
  readonly kept: MemoFound
  readonly on: EarlierRun['on'] | 'this-probe'
}

/** Where the copies of its log and reports go. */
export interface ReplaySite {
  readonly probe: string
  readonly slug: string
  readonly reportDir: string
}

/** A gate that was not run, and what it was judged by. */
export interface ReplayedGate extends JudgedGate {
  readonly evidence: Evidence
}

/**
 * Judges a gate by what it left when it ran, as if it had run now: its log and reports are put where they would have been.
 * null when not all of it is there.
 */
export async function replay(
  {gate, evidence, kept, on}: FoundGate,
  {probe, slug, reportDir}: ReplaySite,
  judging: Judging,
  files: Files
): Promise<ReplayedGate | null> {
  const log = `logs/${probe}/${slug}.log`
  const reports = evidence.reports.map(file => ({...file, copy: `logs/${probe}/reports/${slug}/${file.copy}`}))
  const places = new Map([[LOG, log], ...evidence.reports.map(({copy}, i) => [copy, reports[i]?.copy ?? ''] as const)])
  for (const [name, place] of places) if (!(await kept.restore(name, `${reportDir}/${place}`))) return null
  const texts = await readKept(reports, reportDir, files)
  if (texts === null) return null
  const {end, seconds, tail, root, missing, movedHead, shared, source, warm} = evidence
  const {tests, scans} = readTexts(texts, root, judging)
  const expectsTests = [...gate.reports, ...reports].some(({kind}) => kind === 'tests')
  const judged = judging.judge({end, expectsTests, missingReports: missing, tests, scans})
  const {outcome, reason} = movedHead ? MOVED_HEAD : judged
  const origin = on === 'this-probe' ? {} : {earlier: {on, ...source}}
  const ran = {gate: gate.name, command: gate.command, outcome, reason, end, seconds, log, tail, reports, root, tests}
  const run = {...ran, ...defectsOf(scans), ...(warm === undefined ? {} : {warm}), ...origin}
  return {run, signals: signalsOf(run, judging), missingReports: missing, shared, movedHead, evidence}
}

async function readKept(reports: readonly ReportFile[], reportDir: string, files: Files): Promise<JudgedTexts | null> {
  try {
    const texts: Record<keyof JudgedTexts, ReportText[]> = {tests: [], security: []}
    for (const {kind, path, copy} of reports) {
      if (isJudged(kind)) texts[kind].push({path, text: await files.read(`${reportDir}/${copy}`)})
    }
    return texts
  } catch (error) {
    if (error instanceof ToolError) return null
    throw error
  }
}
