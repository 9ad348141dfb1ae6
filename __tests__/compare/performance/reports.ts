import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readPerformanceReports} from '../../../src/compare/performance/read-performance-reports.js'
import type {FullMeasurement, MeasuredReports, MeasuredScenario, RoundRun} from '../../../src/domain/measurement.js'
import type {ReportText} from '../../../src/domain/report-text.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures/performance')

/** Where the tree stood on which the reports of the fixtures were written. */
export const SHOP = '/home/runner/work/shop/shop'

export function fixture(path: string): ReportText {
  return {path, text: readFileSync(join(FIXTURES, path), 'utf8')}
}

/** All reports of a folder of the fixtures. */
export function fixtures(folder: string): readonly ReportText[] {
  const names = readdirSync(join(FIXTURES, folder), {recursive: true, withFileTypes: true})
  const files = names.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return files.sort().map(file => ({path: file.slice(FIXTURES.length + 1), text: readFileSync(file, 'utf8')}))
}

/** Reads a text that stands in the test. */
export function readText(text: string, root = SHOP): MeasuredReports {
  return readPerformanceReports([{path: 'report', text}], root)
}

/** One line for each measure: what, in which unit, which is better, and how many samples or why there are none. */
export function outline({scenarios}: MeasuredReports): readonly string[] {
  return scenarios.map(one => {
    const told = one.failed === null ? `${one.samples.length} samples` : `failed: ${one.failed}`
    return `${one.scenario} | ${one.measure} | ${one.unit} | ${one.better ?? '?'} | ${told}`
  })
}

export function aScenario(partial: Partial<MeasuredScenario> = {}): MeasuredScenario {
  return {
    scenario: 'sort',
    measure: 'time',
    unit: 'ns',
    better: 'lower',
    samples: [1],
    failed: null,
    source: null,
    ...partial
  }
}

/** The numbers of one scenario in every round of a batch, on both trees; `x` stands for a round in which it failed. */
export interface RoundNumbers {
  readonly first: readonly (readonly [number | 'x' | null, number | 'x' | null])[]
  readonly second?: RoundNumbers['first']
}

/** A measurement of scenarios by name, in turns. */
export function aMeasurement(
  scenarios: Readonly<Record<string, RoundNumbers>>,
  about: Partial<MeasuredScenario> = {}
): FullMeasurement {
  const batches = ['first', 'second'] as const
  const runs = batches.flatMap(batch => {
    const length = Math.max(0, ...Object.values(scenarios).map(numbers => numbers[batch]?.length ?? 0))
    return Array.from({length}, (_, i) =>
      (['baseline', 'integration'] as const).map((side, at): RoundRun => {
        const found = Object.entries(scenarios).flatMap(([scenario, numbers]): readonly MeasuredScenario[] => {
          const number = numbers[batch]?.[i]?.[at] ?? null
          if (number === null) return []
          if (number === 'x') return [aScenario({...about, scenario, samples: [], failed: 'no stock'})]
          return [aScenario({...about, scenario, samples: [number]})]
        })
        return aRun({batch, round: i + 1, side, reports: {scenarios: found, machines: [], defects: []}})
      })
    ).flat()
  })
  const rounds = {first: runs.length, second: 0}
  const told = {command: 'npm run bench', prepare: null, needed: 8, seconds: 1, stopped: null, numbers: 'numbers.json'}
  return {gate: 'bench', rounds, runs, ...told}
}

export function aRun(partial: Partial<RoundRun> = {}): RoundRun {
  return {
    batch: 'first',
    round: 1,
    side: 'baseline',
    end: {kind: 'exited', code: 0},
    seconds: 1,
    failed: null,
    log: 'logs/measure-bench/first-01-baseline.log',
    reports: {scenarios: [], machines: [], defects: []},
    ...partial
  }
}
