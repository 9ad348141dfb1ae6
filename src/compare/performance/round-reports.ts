import type {MeasuredReports, MeasuredScenario} from '../../domain/measurement.js'
import type {ReportText} from '../../domain/report-text.js'
import {readPerformanceReports} from './read-performance-reports.js'
import {median} from './statistics/median.js'

/** Reads what one run of a performance gate wrote, and makes one number of the samples of each scenario. */
export function readRound(files: readonly ReportText[], root: string): MeasuredReports {
  const read = readPerformanceReports(files, root)
  const scenarios = read.scenarios.map(one => (one.failed === null ? {...one, samples: [numberOfRound(one)]} : one))
  return {...read, scenarios}
}

/**
 * The number that stands for one run: samples within a process are no independent ones. The shortest time, as everything that
 * disturbs makes it longer; the mean of what is counted, which is the sum made independent of how often it was counted; and
 * the median of all else, such as throughput.
 */
function numberOfRound({unit, samples}: MeasuredScenario): number {
  if (unit === 'ns') return samples.reduce((least, sample) => Math.min(least, sample), Number.POSITIVE_INFINITY)
  if (isCounted(unit)) return samples.reduce((sum, sample) => sum + sample, 0) / samples.length
  return median(samples)
}

/** Tells whether numbers of this unit are counted, so that equal code gives equal numbers where nothing is left to chance. */
export function isCounted(unit: string): boolean {
  return unit === 'count' || unit === 'bytes'
}
