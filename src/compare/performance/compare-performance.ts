import {fewOf} from '../../domain/few-of.js'
import type {Better, FullMeasurement, MeasuredReports} from '../../domain/measurement.js'
import type {TreeChange} from '../../domain/origin-of-change.js'
import type {PerformanceComparison, PerformanceRow, PerformanceVerdict} from '../../domain/performance.js'
import {plural} from '../../domain/plural.js'
import type {GateReports, SideReports} from '../../domain/report-text.js'
import {judgeFiles} from './judge-files.js'
import {judgeMeasurement} from './judge-measurement.js'
import {doubtOwnSource} from './own-source.js'
import {readPerformanceReports} from './read-performance-reports.js'
import {scenarioKey} from './read/merge-scenarios.js'

/** Every verdict, most serious first. */
export const VERDICTS: readonly PerformanceVerdict[] = [
  'regression',
  'failed',
  'slower',
  'inconclusive',
  'not-comparable',
  'removed',
  'improved',
  'added',
  'recovered',
  'same'
]
const MOST_DEFECTS = 100

/** What was measured in turns, and what nobody can tell from the reports. */
export interface MeasuredInTurns {
  readonly measurements: readonly FullMeasurement[]
  /** Why performance gates were not measured, each with the gate. */
  readonly unmeasured: readonly string[]
  /** By gate, which numbers are better where neither format nor unit tells. */
  readonly declared: ReadonlyMap<string, Better>
}

/** For a comparison of files alone. */
export const NOTHING_MEASURED: MeasuredInTurns = {measurements: [], unmeasured: [], declared: new Map()}

/**
 * Compares what gates measured: those that were run in turns by their rounds, and the performance reports of the other gates as
 * the files that they are. null when there is neither.
 */
export function comparePerformance(
  reports: readonly GateReports[],
  change: TreeChange,
  {measurements, unmeasured, declared}: MeasuredInTurns = NOTHING_MEASURED
): PerformanceComparison | null {
  if (reports.length === 0 && measurements.length === 0 && unmeasured.length === 0) return null
  const fromFiles = reports.map(one => compareFiles(one, declared.get(one.gate) ?? null))
  const inTurns = measurements.map(one => compareRounds(one, declared.get(one.gate) ?? null))
  const found = [...inTurns, ...fromFiles]
  const rows = found.flatMap(({rows, sources}) =>
    rows.map(row => doubtOwnSource(row, sources.get(scenarioKey(row)) ?? null, change))
  )
  const defects = [...unmeasured, ...found.flatMap(one => [...one.defects, ...undirected(one.rows)])]
  return {
    method: rows.some(({method}) => method === 'files') || measurements.length === 0 ? 'files' : 'interleaved',
    rows: rows.filter(({verdict}) => verdict !== 'same').sort(bySeverity),
    counts: countVerdicts(rows),
    measurements: measurements.map(recordOf),
    defects:
      defects.length > MOST_DEFECTS
        ? [...defects.slice(0, MOST_DEFECTS), `and ${defects.length - MOST_DEFECTS} more defects`]
        : defects
  }
}

interface Compared {
  readonly rows: readonly PerformanceRow[]
  readonly defects: readonly string[]
  /** In which file each scenario is written, as far as it is known. */
  readonly sources: ReadonlyMap<string, string | null>
}

function compareFiles({gate, baseline, integration}: GateReports, declared: Better | null): Compared {
  const before = readSide(baseline)
  const after = readSide(integration)
  const told = (side: string, {defects}: MeasuredReports): readonly string[] =>
    defects.map(defect => `gate ${gate}: ${side}: ${defect}`)
  return {
    rows: judgeFiles({gate, baseline: before, integration: after, declared}),
    defects: [...told('baseline', before), ...told('integration', after)],
    sources: sourcesOf([before, after])
  }
}

function readSide(side: SideReports | null): MeasuredReports {
  if (side === null) return {scenarios: [], machines: [], defects: ['the gate did not run']}
  return readPerformanceReports(side.files, side.root)
}

function compareRounds(measurement: FullMeasurement, declared: Better | null): Compared {
  const {gate, runs, stopped} = measurement
  const sides = ['baseline', 'integration'] as const
  const failures = sides.flatMap(side => {
    const own = runs.filter(run => run.side === side)
    const failed = own.filter(run => run.failed !== null)
    const [first] = failed
    if (first === undefined) return []
    return [`gate ${gate}: ${side}: ${failed.length} of ${plural(own.length, 'run')} failed: ${first.failed ?? ''}`]
  })
  const told = runs.flatMap(({side, reports}) => reports.defects.map(defect => `gate ${gate}: ${side}: ${defect}`))
  const halted = stopped === null ? [] : [`gate ${gate}: ${stopped}`]
  return {
    rows: judgeMeasurement(measurement, declared),
    defects: [...new Set([...halted, ...failures, ...told])],
    sources: sourcesOf(runs.map(({reports}) => reports))
  }
}

function sourcesOf(reports: readonly MeasuredReports[]): Compared['sources'] {
  return new Map(reports.flatMap(({scenarios}) => scenarios.map(one => [scenarioKey(one), one.source] as const)))
}

function undirected(rows: readonly PerformanceRow[]): readonly string[] {
  const unknown = rows.filter(({better, verdict}) => better === null && verdict === 'not-comparable')
  const [first] = unknown
  if (first === undefined) return []
  const names = fewOf(unknown.map(({scenario, measure}) => `${scenario} (${measure})`))
  return [`gate ${first.gate}: nothing tells which numbers are better of ${names}: declare it by the gate's 'better'`]
}

function countVerdicts(rows: readonly PerformanceRow[]): PerformanceComparison['counts'] {
  const count = (verdict: PerformanceVerdict): number => rows.filter(row => row.verdict === verdict).length
  return Object.fromEntries(VERDICTS.map(verdict => [verdict, count(verdict)])) as Record<PerformanceVerdict, number>
}

function bySeverity(a: PerformanceRow, b: PerformanceRow): number {
  const rank = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)
  return rank !== 0 ? rank : (b.effect?.estimate ?? 0) - (a.effect?.estimate ?? 0)
}

function recordOf(measurement: FullMeasurement): PerformanceComparison['measurements'][number] {
  const runs = measurement.runs.map(({batch, round, side, end, seconds, failed, log}) => ({
    batch,
    round,
    side,
    end,
    seconds,
    failed,
    log
  }))
  return {...measurement, runs}
}
