/**
 * Where one scenario stands. `regression` is a red flag: significant, over the threshold, and seen again in a second batch;
 * `slower` is significant but small or unconfirmed; `inconclusive` when the runs cannot tell.
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
  /** The scenario's name as its tool has it, and what was measured of it: `time`, `throughput`, `allocations`… */
  readonly scenario: string
  readonly measure: string
  /** The unit of both numbers: `ns`, `1/s`, `bytes`, `count`… */
  readonly unit: string
  readonly better: 'lower' | 'higher'
  readonly verdict: PerformanceVerdict
  /** Medians over the rounds; null where it was not measured. */
  readonly baseline: number | null
  readonly integration: number | null
  /**
   * How much worse, as a ratio minus one, positive is worse: the Hodges-Lehmann estimate over the rounds, and its interval;
   * null where there are too few numbers.
   */
  readonly effect: {readonly estimate: number; readonly low: number; readonly high: number} | null
  /** Of the exact one-sided signed-rank test, after Holm's correction; null where none was made. */
  readonly p: number | null
  /** Pairs of numbers it rests on. */
  readonly rounds: number
  /** How much the baseline differs from itself, as a ratio minus one; null where unknown. */
  readonly noise: number | null
  readonly reason: string
}

/** All scenarios of all gates, baseline against integration. */
export interface PerformanceComparison {
  /** `interleaved`: both trees were run in turns by us. `files`: only what the reports hold, which is weaker. */
  readonly method: 'interleaved' | 'files'
  /** Every row that is not `same`, most serious first. */
  readonly rows: readonly PerformanceRow[]
  readonly counts: Readonly<Record<PerformanceVerdict, number>>
  readonly defects: readonly string[]
}
