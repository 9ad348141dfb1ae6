import type {PerformanceGate} from '../domain/config.js'
import type {Oid} from '../domain/ids.js'
import type {FullMeasurement, MeasuredReports, Side} from '../domain/measurement.js'
import type {ReportText} from '../domain/report-text.js'
import type {ProbeSetup} from './probe.js'

/** What the numbers mean; the pipeline hands these in. */
export interface Measuring {
  /** Reads the reports of one run, one number for each scenario. */
  readonly readRound: (files: readonly ReportText[], root: string) => MeasuredReports
  /** Rounds without which nothing can be said of so many scenarios. */
  readonly roundsNeeded: (scenarios: number) => number
  /** Tells whether the first batch says something that a second one has to confirm. */
  readonly isToBeConfirmed: (measurement: Pick<FullMeasurement, 'runs'>, gate: PerformanceGate) => boolean
}

/** How a gate is measured, and on what. */
export interface MeasureRequest {
  readonly gate: PerformanceGate
  /** Names its folder of logs; no two gates share one. */
  readonly slug: string
  readonly commits: Readonly<Record<Side, Oid>>
  readonly setup: Pick<ProbeSetup, 'environment' | 'reportDir'>
  readonly measuring: Measuring
}
