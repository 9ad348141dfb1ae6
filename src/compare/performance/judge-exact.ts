import type {Better} from '../../domain/measurement.js'
import {describeEffect, effectOf, RED, SLOW, worseBy} from './effect.js'
import type {Judged} from './judge-presence.js'
import type {Paired} from './paired-test.js'
import {isCounted} from './round-reports.js'

/**
 * Judges what is counted and came to the same number every time on each side: no chance is in it, so that any difference is one.
 * null for everything else, and where a side was counted once only.
 */
export function judgeExact(unit: string, {baseline, integration}: Paired, better: Better): Judged | null {
  const [before, after] = [baseline[0], integration[0]]
  if (!isCounted(unit) || baseline.length < 2 || integration.length < 2) return null
  if (before === undefined || after === undefined) return null
  if (baseline.some(number => number !== before) || integration.some(number => number !== after)) return null
  const worse = worseBy(before, after, better)
  const shift = {estimate: worse, low: worse, high: worse}
  const verdict =
    worse >= Math.log1p(RED)
      ? 'regression'
      : worse >= Math.log1p(SLOW)
        ? 'slower'
        : worse <= -Math.log1p(SLOW)
          ? 'improved'
          : 'same'
  const told = describeEffect(effectOf(shift))
  const reason = `${told}: the same number every time, from ${before} to ${after}`
  return {verdict, reason, shift, p: null, rounds: Math.min(baseline.length, integration.length), noise: 0}
}
