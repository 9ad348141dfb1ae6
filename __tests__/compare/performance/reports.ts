import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readPerformanceReports} from '../../../src/compare/performance/read-performance-reports.js'
import type {MeasuredReports, MeasuredScenario} from '../../../src/domain/measurement.js'
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
