import {cutText} from '../../../domain/cut-text.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import {listField, numberField} from '../../text/json-text.js'
import {thinned} from '../statistics/hodges-lehmann.js'
import type {UnitMeaning} from './unit.js'

/** What one performance report says, before files are merged. */
export interface PerformancePart {
  /** null when the file could not be recognised. */
  readonly format: string | null
  readonly scenarios: readonly MeasuredScenario[]
  /** The processor it says it ran on; null where it does not say. */
  readonly machine: string | null
  /** Reasons why this one file cannot be trusted as whole, without its path. */
  readonly defects: readonly string[]
}

/** Scenarios of one file beyond which the file is called defective instead of being compared. */
export const MOST_SCENARIOS = 20_000
/** Samples of one scenario that are kept; of more, evenly spaced ones. */
const MOST_SAMPLES = 100_000

const LONGEST_FAILURE = 200

/** A file nothing could be read from. */
export function unreadable(defect: string): PerformancePart {
  return {format: null, scenarios: [], machine: null, defects: [defect]}
}

/** A part of a known format; a report that measured nothing is a defect. */
export function partOf(
  format: string,
  scenarios: readonly MeasuredScenario[],
  {machine = null, defects = []}: {readonly machine?: string | null; readonly defects?: readonly string[]} = {}
): PerformancePart {
  if (scenarios.length > MOST_SCENARIOS)
    return {format, scenarios: [], machine, defects: [`it holds over ${MOST_SCENARIOS} measured scenarios`]}
  const none = scenarios.length === 0 && defects.length === 0 ? ['it holds no measured scenario'] : []
  return {format, scenarios, machine, defects: [...defects, ...none]}
}

/** What is measured of a scenario, and in which unit. */
export interface Measure {
  readonly scenario: string
  readonly source?: string | null
  readonly measure?: string
  readonly unit: UnitMeaning
  /** In the unit's own words; what is no number, or a negative one, is no measurement. */
  readonly samples: readonly unknown[]
  /** Why it could not be measured. */
  readonly failed?: string | null
}

/**
 * A measured scenario in neutral units. Nothing takes no time: a time of 0 was too short for the tool's clock, and is left out.
 * Without any number that can be used, or with one that cannot be one, it failed.
 */
export function measured({scenario, source = null, measure, unit, samples, failed = null}: Measure): MeasuredScenario {
  const numbers = samples.map(sample => (typeof sample === 'number' ? sample * unit.factor : Number.NaN))
  const used = unit.unit === 'ns' ? numbers.filter(number => number !== 0) : numbers
  const fault = failed ?? faultOf(numbers, used)
  return {
    scenario,
    measure: measure ?? unit.measure,
    unit: unit.unit,
    better: unit.better,
    samples: fault === null ? thinned(used, MOST_SAMPLES) : [],
    failed: fault === null ? null : cutText(fault.split('\n', 1)[0] ?? '', LONGEST_FAILURE),
    source
  }
}

function faultOf(numbers: readonly number[], used: readonly number[]): string | null {
  if (numbers.length === 0) return 'it reports no number'
  if (numbers.some(number => !(number >= 0 && number < Number.MAX_VALUE)))
    return 'it reports a number that cannot be one'
  return used.length === 0 ? 'it was too short to be timed' : null
}

/** The samples of a list that holds numbers and nothing else, or else the first of these numbers that is there. */
export function samplesOf(value: unknown, list: string, ...instead: readonly string[]): readonly unknown[] {
  const samples = listField(value, list)
  if (samples.length > 0 && samples.every(sample => typeof sample === 'number')) return samples
  for (const name of instead) if (numberField(value, name) !== null) return [numberField(value, name)]
  return samples
}

/** Gives the second and later ones of one name and measure a number: where a report has two, they are two. */
export function numbered(scenarios: readonly MeasuredScenario[]): readonly MeasuredScenario[] {
  const seen = new Map<string, number>()
  return scenarios.map(one => {
    const key = JSON.stringify([one.scenario, one.measure])
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? one : {...one, scenario: `${one.scenario} (${count})`}
  })
}
