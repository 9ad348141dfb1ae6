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
  const ratio = bounded(Math.log(after) - Math.log(before))
  // The last digits are those of the logarithm, and would tell rounds apart that do not differ in size.
  return Number((better === 'lower' ? ratio : -ratio).toPrecision(12))
}

/** The logarithm of a number, positive is worse; nothing has one far below all others. */
export function logOf(number: number, better: Better): number {
  const log = Math.log(Math.max(number, Number.MIN_VALUE))
  return better === 'lower' ? log : -log
}

function bounded(ratio: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, ratio))
}

/** A shift of logarithms as ratios minus one, to nine digits. */
export function effectOf({estimate, low, high}: Shift): NonNullable<PerformanceRow['effect']> {
  const ratio = (shift: number): number => Number(Math.expm1(bounded(shift)).toPrecision(9))
  return {estimate: ratio(estimate), low: ratio(low), high: ratio(high)}
}

/** What an effect comes to where it is not significant: 20 % is ruled out on both sides and 5 % not seen, or nobody knows. */
export function isSame({estimate, low, high}: Shift): boolean {
  const [red, slow] = [Math.log1p(RED), Math.log1p(SLOW)]
  return Math.abs(estimate) < slow && low > -red && high < red
}

/** `41 % worse (37 to 46 %)` of an effect, for people. */
export function describeEffect({estimate, low, high}: NonNullable<PerformanceRow['effect']>): string {
  const range = low === high ? '' : ` (${percentOf(low)} to ${percentOf(high)} %)`
  const size = percentOf(Math.abs(estimate))
  if (size === '0') return `no change${range}`
  return `${size} % ${estimate > 0 ? 'worse' : 'better'}${range}`
}

/** A ratio as per cent, to the tenth where it is small. */
export function percentOf(ratio: number): string {
  const percent = ratio * 100
  const rounded = Math.abs(percent) < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)
  return String(Object.is(rounded, -0) ? 0 : rounded).replace('-', '−')
}
