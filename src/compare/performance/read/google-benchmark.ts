import {fieldOf} from '../../../domain/field-of.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField} from '../../text/json-text.js'
import {mergeScenarios} from './merge-scenarios.js'
import {measured, partOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

/** Tells the JSON of Google Benchmark from others. */
export function isGoogleBenchmark(report: unknown): boolean {
  const benchmarks = fieldOf(report, 'benchmarks')
  return Array.isArray(benchmarks) && fieldOf(report, 'context') !== undefined
}

/**
 * Reads the JSON of Google Benchmark (`--benchmark_out`): the wall time of each repetition, and what a memory manager counted.
 * Aggregates are no benchmarks of their own; where a benchmark has nothing else, its median stands for it.
 */
export function readGoogleBenchmark(report: unknown, clean: Cleaner): PerformancePart {
  const all = listField(report, 'benchmarks')
  const runs = all.filter(one => textField(one, 'run_type') !== 'aggregate')
  const names = new Set(runs.map(nameOf))
  const alone = all.filter(one => textField(one, 'aggregate_name') === 'median' && !names.has(nameOf(one)))
  const scenarios = [...runs, ...alone].flatMap(one => readRun(one, clean))
  return partOf('google-benchmark', mergeScenarios(scenarios))
}

function nameOf(run: unknown): string {
  return textField(run, 'run_name') ?? textField(run, 'name') ?? ''
}

function readRun(run: unknown, clean: Cleaner): readonly MeasuredScenario[] {
  const scenario = clean.name(nameOf(run))
  const failed = failureOf(run, clean)
  const unit = unitOf(textField(run, 'time_unit') ?? 'ns')
  const time = measured({scenario, unit, samples: [fieldOf(run, 'real_time')], failed})
  const counted = [
    ['allocs_per_iter', 'allocs/iter'],
    ['max_bytes_used', 'B/iter']
  ] as const
  return [
    time,
    ...counted
      .filter(([name]) => fieldOf(run, name) !== undefined)
      .map(([name, of]) => measured({scenario, unit: unitOf(of), samples: [fieldOf(run, name)], failed}))
  ]
}

function failureOf(run: unknown, clean: Cleaner): string | null {
  if (fieldOf(run, 'error_occurred') === true) return clean.message(textField(run, 'error_message')) ?? 'it failed'
  if (fieldOf(run, 'skipped') === true)
    return `skipped: ${clean.message(textField(run, 'skip_message')) ?? 'no reason'}`
  return null
}
