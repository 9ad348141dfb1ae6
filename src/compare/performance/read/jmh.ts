import {fieldOf} from '../../../domain/field-of.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {measured, numbered, partOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

/** Tells the JSON of JMH from others. */
export function isJmh(report: unknown): boolean {
  return Array.isArray(report) && report.length > 0 && report.every(one => fieldOf(one, 'primaryMetric') !== undefined)
}

/**
 * Reads the JSON of JMH (`-rf json`). The mode says what is better: throughput (`thrpt`) more, every time less. The samples are
 * the iterations of all forks; in the modes that keep a histogram, the score. Of the profilers, bytes allocated per operation.
 */
export function readJmh(report: unknown, clean: Cleaner): PerformancePart {
  const results = Array.isArray(report) ? (report as readonly unknown[]) : []
  return partOf('jmh', numbered(results.flatMap(result => readResult(result, clean))))
}

function readResult(result: unknown, clean: Cleaner): readonly MeasuredScenario[] {
  const mode = textField(result, 'mode') ?? ''
  const scenario = clean.name(nameOf(result))
  const metric = fieldOf(result, 'primaryMetric')
  const unit = unitOf(textField(metric, 'scoreUnit') ?? '')
  const better = mode === 'thrpt' ? 'higher' : 'lower'
  // The same benchmark may be run in several modes: what they measure is told apart by the mode.
  const measure = mode === 'thrpt' ? 'throughput' : mode === 'avgt' ? 'time' : `time (${clean.name(mode)})`
  const primary = measured({scenario, measure, unit: {...unit, better}, samples: samplesOfMetric(metric)})
  const secondary = fieldOf(result, 'secondaryMetrics')
  const bytes = fieldOf(secondary, 'gc.alloc.rate.norm') ?? fieldOf(secondary, '·gc.alloc.rate.norm')
  if (bytes === undefined) return [primary]
  // Another row for each mode: each ran by itself.
  const memory = measure === 'time' ? 'memory' : `memory (${clean.name(mode)})`
  // It is measured from outside, and differs by fractions of a byte where the code does not.
  const whole = samplesOfMetric(bytes).map(sample => (typeof sample === 'number' ? Math.round(sample) : sample))
  return [primary, measured({scenario, measure: memory, unit: unitOf('B/op'), samples: whole})]
}

function samplesOfMetric(metric: unknown): readonly unknown[] {
  const data = listField(metric, 'rawData').flatMap(fork => (Array.isArray(fork) ? (fork as readonly unknown[]) : []))
  const score = numberField(metric, 'score')
  return data.length > 0 ? data : score === null ? [] : [score]
}

function nameOf(result: unknown): string {
  const parameters = Object.entries(Object(fieldOf(result, 'params')) as Readonly<Record<string, unknown>>)
  const given = parameters.flatMap(([name, value]) => (typeof value === 'string' ? [`${name}=${value}`] : []))
  const threads = numberField(result, 'threads') ?? 1
  const about = [...given, ...(threads > 1 ? [`${threads} threads`] : [])]
  const name = textField(result, 'benchmark') ?? ''
  return about.length === 0 ? name : `${name} (${about.join(', ')})`
}
