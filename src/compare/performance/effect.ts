import type {Better} from '../../domain/measurement.js'
import type {PerformanceRow} from '../../domain/performance.js'
import type {Shift} from './statistics/hodges-lehmann.js'

/** So much worse is a red flag, once it is significant and seen again. */
export const RED = 0.2
/** So much worse is worth a word, where it is significant. */
export const SLOW = 0.05
/** A ratio beyond this says no more than this: from nothing to something has none. */
const FARTHEST = Math.log(1e6)

/** How much worse `after` is than `before`, as the logarithm of their ratio; positive is worse. */
export function worseBy(before: number, after: number, better: Better): number {
  if (before === after) return 0
  const ratio = Math.log(after) - Math.log(before)
  const bounded = Math.max(-FARTHEST, Math.min(FARTHEST, ratio))
  // The last digits are those of the logarithm, and would tell rounds apart that do not differ in size.
  return Number((better === 'lower' ? bounded : -bounded).toPrecision(12))
}

/** A shift of logarithms as ratios minus one. */
export function effectOf({estimate, low, high}: Shift): NonNullable<PerformanceRow['effect']> {
  return {estimate: Math.expm1(estimate), low: Math.expm1(low), high: Math.expm1(high)}
}

/** What an effect comes to where it is not significant: 20 % is ruled out on both sides and 5 % not seen, or nobody knows. */
export function isSame({estimate, low, high}: Shift): boolean {
  const [red, slow] = [Math.log1p(RED), Math.log1p(SLOW)]
  return Math.abs(estimate) < slow && low > -red && high < red
}

/** `41 % worse (37 to 46 %)` of an effect, for people. */
export function describeEffect({estimate, low, high}: NonNullable<PerformanceRow['effect']>): string {
  const range = low === high ? '' : ` (${percentOf(low)} to ${percentOf(high)} %)`
  if (estimate === 0) return `no change${range}`
  return `${percentOf(Math.abs(estimate))} % ${estimate > 0 ? 'worse' : 'better'}${range}`
}

/** A ratio as per cent, to the tenth where it is small. */
export function percentOf(ratio: number): string {
  const percent = ratio * 100
  const rounded = Math.abs(percent) < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)
  return String(Object.is(rounded, -0) ? 0 : rounded).replace('-', '−')
}
