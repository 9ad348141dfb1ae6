import {fieldOf} from '../../../domain/field-of.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField} from '../../text/json-text.js'
import {measured, numbered, partOf, samplesOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

/** Tells the JSON of BenchmarkDotNet from others. */
export function isBenchmarkDotNet(report: unknown): boolean {
  return Array.isArray(fieldOf(report, 'Benchmarks')) && fieldOf(report, 'HostEnvironmentInfo') !== undefined
}

/** Reads the JSON of BenchmarkDotNet (any of its JSON exporters), in nanoseconds; without statistics a benchmark failed. */
export function readBenchmarkDotNet(report: unknown, clean: Cleaner): PerformancePart {
  const scenarios = listField(report, 'Benchmarks').flatMap((benchmark): readonly MeasuredScenario[] => {
    const statistics = fieldOf(benchmark, 'Statistics')
    const failed =
      typeof statistics === 'object' && statistics !== null ? null : 'it has no statistics: no run ended well'
    const scenario = clean.name(nameOf(benchmark))
    const samples = samplesOf(statistics, 'OriginalValues', 'Min', 'Median', 'Mean')
    const time = measured({scenario, unit: unitOf('ns'), samples, failed})
    const bytes = fieldOf(benchmark, 'Memory', 'BytesAllocatedPerOperation')
    if (typeof bytes !== 'number') return [time]
    return [time, measured({scenario, unit: unitOf('B/op'), samples: [bytes], failed})]
  })
  const cpu = fieldOf(report, 'HostEnvironmentInfo', 'ProcessorName')
  return partOf('benchmark-dot-net', numbered(scenarios), {machine: typeof cpu === 'string' ? clean.name(cpu) : null})
}

/** The full name holds the parameters where there are any. */
function nameOf(benchmark: unknown): string {
  const [namespace, type, method] = ['Namespace', 'Type', 'Method'].map(name => textField(benchmark, name))
  const name = textField(benchmark, 'FullName')
  return name ?? [namespace, type, method].filter(part => part !== null && part !== '').join('.')
}
