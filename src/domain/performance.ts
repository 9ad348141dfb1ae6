import type {Better, Measurement} from './measurement.js'

/**
 * Where one scenario stands. `regression` is a red flag: significant, over the threshold, and seen again in a second batch;
 * `slower` is significant but small or unconfirmed, which files alone always are; `inconclusive` when the numbers cannot
 * tell; `not-comparable` when what measures it is not the same on both trees, or failed on both.
 */
export type PerformanceVerdict =
  | 'regression'
  | 'failed'
  | 'slower'
  | 'inconclusive'
  | 'not-comparable'
  | 'removed'
  | 'improved'
  | 'added'
  | 'recovered'
  | 'same'

/** One measured thing, baseline against integration. */
export interface PerformanceRow {
  readonly gate: string
  /** `interleaved`: both trees were run in turns by us. `files`: only what the reports hold, which is weaker. */
  readonly method: PerformanceMethod
  /** The scenario's name as its tool has it, and what was measured of it: `time`, `throughput`, `allocations`… */
  readonly scenario: string
  readonly measure: string
  /** The unit of both numbers: `ns`, `1/s`, `bytes`, `count`… */
  readonly unit: string
  /** null where nothing tells. */
  readonly better: Better | null
  readonly verdict: PerformanceVerdict
  /** Medians over the rounds, or over the samples of the files; null where it was not measured. */
  readonly baseline: number | null
  readonly integration: number | null
  /**
   * How much worse, as a ratio minus one, positive is worse: the Hodges-Lehmann estimate over the rounds, and its interval of
   * 95 %; null where there are too few numbers.
   */
  readonly effect: {readonly estimate: number; readonly low: number; readonly high: number} | null
  /**
   * Of the exact one-sided signed-rank test, after Holm's correction over the scenarios of its gate; of files, of the two-sided
   * Mann-Whitney test. null where none was made.
   */
  readonly p: number | null
  /** Pairs of numbers it rests on; of files, the numbers of the side that has fewer. */
  readonly rounds: number
  /**
   * How much two runs of the baseline itself would seem to differ in as many rounds, 95 times in 100, as a ratio minus one;
   * null where unknown.
   */
  readonly noise: number | null
  readonly reason: string
}

/** How the numbers were had. */
export type PerformanceMethod = 'interleaved' | 'files'

/** All scenarios of all gates, baseline against integration. */
export interface PerformanceComparison {
  /** The weakest method that any row rests on. */
  readonly method: PerformanceMethod
  /** Every row that is not `same`, most serious first. */
  readonly rows: readonly PerformanceRow[]
  readonly counts: Readonly<Record<PerformanceVerdict, number>>
  /** Every gate that was run in turns, with all its runs. */
  readonly measurements: readonly Measurement[]
  readonly defects: readonly string[]
}
