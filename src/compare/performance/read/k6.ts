import {fieldOf} from '../../../domain/field-of.js'
import type {Better, MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {numberField, textField} from '../../text/json-text.js'
import {measured, partOf, type PerformancePart} from './part.js'
import {unitOf, type UnitMeaning} from './unit.js'

/** What k6 measures of the load and of the parts of a request, which is no result of its own. */
const SET_ASIDE =
  /^(?:vus|vus_max|data_sent|data_received|dropped_iterations)$|^http_req_(?:blocked|connecting|tls_handshaking|sending|receiving|waiting)$/
const TIMED = /(?:^|_)duration$/
/** Of a trend, the middle and the slow end. */
const OF_A_TREND = ['med', 'p(95)', 'p(99)']
const RATES: ReadonlyMap<string, Better> = new Map([
  ['checks', 'higher'],
  ['http_req_failed', 'lower']
])
const COUNTERS = new Set(['http_reqs', 'iterations'])

/** Tells a summary of k6 from others. */
export function isK6(report: unknown): boolean {
  const metrics = fieldOf(report, 'metrics')
  return typeof metrics === 'object' && metrics !== null && fieldOf(report, 'root_group') !== undefined
}

/**
 * Reads a summary of k6, as `handleSummary` is given it or as `--summary-export` writes it: of each trend the median and the
 * slow end, of each counter its rate, of each rate its share. What its own metrics mean is known; of a project's, times only.
 */
export function readK6(report: unknown, clean: Cleaner): PerformancePart {
  const metrics = Object.entries(Object(fieldOf(report, 'metrics')) as object)
  const kept = metrics.filter(([name]) => !SET_ASIDE.test(plainName(name)))
  return partOf(
    'k6',
    kept.flatMap(([name, metric]) => readMetric(name, metric, clean))
  )
}

/** Without the tags of a part of a metric: `http_req_duration{expected_response:true}`. */
function plainName(name: string): string {
  return name.replace(/\{.*$/s, '')
}

function readMetric(name: string, metric: unknown, clean: Cleaner): readonly MeasuredScenario[] {
  const values = fieldOf(metric, 'values') ?? metric
  const plain = plainName(name)
  const scenario = clean.name(name)
  if (numberField(values, 'avg') !== null) {
    const isTime = textField(metric, 'contains') === 'time' || TIMED.test(plain)
    const unit = isTime ? unitOf('ms') : unitOf('')
    const present = OF_A_TREND.filter(of => numberField(values, of) !== null)
    const told = present.length > 0 ? present : ['avg']
    return told.map(of => measured({scenario, measure: of, unit, samples: [numberField(values, of)]}))
  }
  const rate = numberField(values, 'rate')
  if (numberField(values, 'count') !== null && rate !== null) {
    const unit: UnitMeaning = {...unitOf('1/s'), better: COUNTERS.has(plain) ? 'higher' : null}
    return [measured({scenario, measure: 'rate', unit, samples: [rate]})]
  }
  const share = numberField(values, 'passes') === null ? null : (rate ?? numberField(values, 'value'))
  if (share === null) {
    const value = numberField(values, 'value')
    return value === null ? [] : [measured({scenario, measure: 'value', unit: unitOf(''), samples: [value]})]
  }
  const unit: UnitMeaning = {unit: 'share', factor: 1, measure: 'share', better: RATES.get(plain) ?? null}
  return [measured({scenario, measure: 'share', unit, samples: [share]})]
}
