import type {ProcessEnd} from './gate.js'

/** Which of the two trees a number comes from. */
export type Side = 'baseline' | 'integration'

/** Which numbers of a measure are better. */
export type Better = 'lower' | 'higher'

/** One thing that a performance report says it measured, in the words of no particular tool. */
export interface MeasuredScenario {
  /** The scenario's name as its tool has it, and what was measured of it: `time`, `throughput`, `allocations`… */
  readonly scenario: string
  readonly measure: string
  /** `ns`, `1/s`, `bytes`, `bytes/s`, `count`, or the tool's own word where it is none of these. */
  readonly unit: string
  /** null where neither the format nor the unit tells. */
  readonly better: Better | null
  /** In the unit, in the order in which they were taken; never negative, never empty unless it failed. */
  readonly samples: readonly number[]
  /** Why it could not be measured; null when it was. */
  readonly failed: string | null
  /** The file in which it is written, as the report names it, or a folder ending in `/*` whose test files hold it; else null. */
  readonly source: string | null
}

/** What one run of a performance gate, or the files of one gate, say together. */
export interface MeasuredReports {
  /** No two of the same scenario and measure. */
  readonly scenarios: readonly MeasuredScenario[]
  /** The processors they say they ran on, sorted; empty where they do not say. */
  readonly machines: readonly string[]
  readonly defects: readonly string[]
}

/** One process of a measurement, as the record keeps it. */
export interface MeasuredRun {
  /** `prepare` comes once for each tree; a `warm-up` round counts only where it fails. */
  readonly batch: 'prepare' | 'warm-up' | 'first' | 'second'
  /** 1 and up within its batch. */
  readonly round: number
  readonly side: Side
  readonly end: ProcessEnd
  readonly seconds: number
  /** Why this run is no measurement; null when it is one. */
  readonly failed: string | null
  /** Path of its log, relative to the report folder. */
  readonly log: string
}

/** How one gate was measured on both trees in turns, as the record keeps it. */
export interface Measurement {
  readonly gate: string
  readonly command: string
  /** What was run once on each tree before the first round; null when nothing was. */
  readonly prepare: string | null
  /** Rounds that both trees came through, in the first batch and in the second one that confirms. */
  readonly rounds: {readonly first: number; readonly second: number}
  /** Rounds that are needed to tell anything about so many scenarios; 0 when that was never known. */
  readonly needed: number
  /** Every process, in the order in which they ran. */
  readonly runs: readonly MeasuredRun[]
  readonly seconds: number
  /** Why it ended before all rounds were run; null when it did not. */
  readonly stopped: string | null
  /** A JSON file with the numbers of all rounds, relative to the report folder. */
  readonly numbers: string
}

/** One process and the numbers that it reported, one for each scenario and measure. */
export interface RoundRun extends MeasuredRun {
  readonly reports: MeasuredReports
}

/** A measurement with all its numbers. */
export interface FullMeasurement extends Omit<Measurement, 'runs'> {
  readonly runs: readonly RoundRun[]
}
