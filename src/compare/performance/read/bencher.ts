import {fieldOf} from '../../../domain/field-of.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {measured, numbered, partOf, type PerformancePart} from './part.js'
import {unitOf, type UnitMeaning} from './unit.js'

/** What the measures are that Bencher itself defines, by the name without its `min-` or `max-`. */
const MEASURES: ReadonlyMap<string, UnitMeaning> = new Map([
  ['latency', unitOf('ns')],
  ['throughput', unitOf('ops/s')],
  ['build-time', unitOf('s')],
  ['file-size', {...unitOf('bytes'), better: 'lower'}],
  ['json-latency', unitOf('ns')],
  ['instructions', unitOf('instructions')],
  ['estimated-cycles', unitOf('cycles')],
  ['allocated', {...unitOf('bytes'), better: 'lower'}],
  ['allocated-memory', {...unitOf('bytes'), better: 'lower'}],
  ['resident-memory', {...unitOf('bytes'), better: 'lower'}]
])

/** Tells Bencher Metric Format from others: benchmarks by name, each with measures by name that have a value. */
export function isBencher(report: unknown): boolean {
  if (!isMap(report)) return false
  const benchmarks = Object.values(report).map(one => (isMap(one) ? (Object.values(one) as readonly unknown[]) : []))
  const isMeasure = (one: unknown): boolean => typeof fieldOf(one, 'value') === 'number'
  return benchmarks.length > 0 && benchmarks.every(measures => measures.length > 0 && measures.every(isMeasure))
}

/** Reads Bencher Metric Format, one number for each measure. Of measures that Bencher does not define nothing is known. */
export function readBencher(report: unknown, clean: Cleaner): PerformancePart {
  const scenarios = Object.entries(Object(report) as object).flatMap(([scenario, measures]) =>
    Object.entries(Object(measures) as object).map(([measure, metric]): MeasuredScenario => {
      const slug = measure.toLowerCase().replace(/[^a-z0-9]+/g, '-')
      const unit = MEASURES.get(slug) ?? MEASURES.get(slug.replace(/^(?:min|max)-/, '')) ?? unitOf('')
      return measured({
        scenario: clean.name(scenario),
        measure: clean.name(measure),
        unit,
        samples: [fieldOf(metric, 'value')]
      })
    })
  )
  return partOf('bencher', numbered(scenarios))
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
