import type {Better} from '../../domain/measurement.js'
import type {PerformanceVerdict} from '../../domain/performance.js'
import {plural} from '../../domain/plural.js'
import {pairedNumbers} from './paired-test.js'
import type {RoundValue, Series} from './series.js'
import type {Shift} from './statistics/hodges-lehmann.js'

/** Where one scenario stands, and on what that rests. */
export interface Judged {
  readonly verdict: PerformanceVerdict
  readonly reason: string
  readonly shift: Shift | null
  readonly p: number | null
  readonly rounds: number
  readonly noise: number | null
}

/**
 * Judges what cannot be compared at all: measured on one side only, failed, or not the same thing on both sides. null for what
 * both trees came to numbers for in the same unit.
 */
export function judgePresence(series: Series, better: Better | null): Judged | null {
  const rounds = pairedNumbers(series.first).baseline.length
  const judged = (verdict: PerformanceVerdict, reason: string): Judged => ({
    verdict,
    reason,
    shift: null,
    p: null,
    rounds,
    noise: null
  })
  const all = [...series.warmUp, ...series.first, ...series.second]
  const before = failures(all.map(pair => pair.baseline))
  const after = failures(all.map(pair => pair.integration))
  if (before.count > 0 && after.count > 0)
    return judged('not-comparable', `it failed on both trees: ${before.why}; ${after.why}`)
  if (after.count > 0) {
    const news = series.baseline === null ? 'it is new, and ' : ''
    return judged(
      'failed',
      `${news}it failed in ${after.count} of ${plural(after.of, 'round')} of the integration: ${after.why}`
    )
  }
  if (before.count > 0 && series.baseline === null) {
    if (series.integration === null) return judged('not-comparable', `it failed on the base: ${before.why}`)
    return judged('recovered', `it failed on the base: ${before.why}`)
  }
  if (series.baseline === null) return judged('added', 'the base does not have it')
  if (series.integration === null) return judged('removed', 'the integration does not have it')
  return differentMeasure(series, better, judged)
}

function differentMeasure(
  {baseline, integration}: Series,
  better: Better | null,
  judged: (verdict: PerformanceVerdict, reason: string) => Judged
): Judged | null {
  if (baseline?.unit !== integration?.unit)
    return judged(
      'not-comparable',
      `its unit is ${baseline?.unit} on the base and ${integration?.unit} in the integration`
    )
  if (baseline?.better !== integration?.better)
    return judged('not-comparable', 'which numbers are better differs between the two trees')
  return better === null ? judged('not-comparable', 'nothing tells which numbers are better') : null
}

interface Failures {
  readonly count: number
  readonly of: number
  readonly why: string
}

function failures(values: readonly RoundValue[]): Failures {
  const failed = values.flatMap(value => (value.kind === 'failed' ? [value.why] : []))
  return {count: failed.length, of: values.length, why: failed[0] ?? ''}
}
