import {fieldOf} from '../../../domain/field-of.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField} from '../../text/json-text.js'
import {measured, numbered, partOf, samplesOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

/** Tells the JSON of pytest-benchmark from others. */
export function isPytestBenchmark(report: unknown): boolean {
  const benchmarks = fieldOf(report, 'benchmarks')
  return Array.isArray(benchmarks) && fieldOf(report, 'machine_info') !== undefined
}

/** Reads the JSON of pytest-benchmark (`--benchmark-json`, `--benchmark-save`), in seconds; without its data the minimum counts. */
export function readPytestBenchmark(report: unknown, clean: Cleaner): PerformancePart {
  const scenarios = listField(report, 'benchmarks').map((benchmark): MeasuredScenario => {
    const fullname = textField(benchmark, 'fullname') ?? textField(benchmark, 'name') ?? ''
    const [file = ''] = fullname.split('::')
    const stats = fieldOf(benchmark, 'stats')
    return measured({
      scenario: clean.name(fullname),
      source: fullname.includes('::') ? clean.file(file) : null,
      unit: unitOf('s'),
      samples: samplesOf(stats, 'data', 'min', 'median', 'mean')
    })
  })
  const cpu = fieldOf(report, 'machine_info', 'cpu', 'brand_raw')
  return partOf('pytest-benchmark', numbered(scenarios), {machine: typeof cpu === 'string' ? clean.name(cpu) : null})
}
