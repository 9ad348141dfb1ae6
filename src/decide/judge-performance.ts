import {fewOf} from '../domain/few-of.js'
import type {PerformanceComparison, PerformanceRow} from '../domain/performance.js'
import {plural} from '../domain/plural.js'
import type {Policy} from '../domain/policy.js'
import type {Judgement} from './judgement.js'

/** Verdicts that say nothing about how fast it is, and that somebody has to know of. */
const DOUBTFUL = ['failed', 'inconclusive', 'not-comparable', 'removed'] as const

/** Judges what was measured. Only what repeated in a second batch blocks; what the runs cannot tell is said, not guessed. */
export function judgePerformance(performance: PerformanceComparison, {slower}: Policy): readonly Judgement[] {
  const {rows, defects} = performance
  const confirmed = rows.filter(row => row.verdict === 'regression' && isFrom(row, slower.block))
  const others = rows.filter(
    row => !confirmed.includes(row) && ['regression', 'slower'].includes(row.verdict) && isFrom(row, slower.warn)
  )
  return [
    ...flag('block', confirmed, 'is slower, confirmed by a second batch', 'are slower, confirmed by a second batch'),
    ...flag('warn', others, 'is slower', 'are slower'),
    ...DOUBTFUL.flatMap(verdict => doubt(verdict, rows)),
    ...(defects.length === 0 ? [] : [unsure(`Performance could not be measured as it should: ${fewOf(defects)}`)])
  ]
}

function isFrom({effect}: PerformanceRow, percent: number | null): boolean {
  return percent !== null && effect !== null && effect.estimate * 100 >= percent
}

function flag(
  level: Judgement['level'],
  rows: readonly PerformanceRow[],
  one: string,
  many: string
): readonly Judgement[] {
  if (rows.length === 0) return []
  const text = `${plural(rows.length, `scenario ${one}`, `scenarios ${many}`)}: ${fewOf(rows.map(describe))}`
  return [
    {
      level,
      flag: 'performance',
      kind: 'performance',
      text,
      evidence: fewOf(
        rows.map(({reason}) => reason),
        2
      )
    }
  ]
}

function describe({scenario, effect}: PerformanceRow): string {
  return effect === null ? scenario : `${scenario} by ${(effect.estimate * 100).toFixed(0)} %`
}

const SAID: Readonly<Record<(typeof DOUBTFUL)[number], readonly [one: string, many: string]>> = {
  failed: ['could not be measured in the integration', 'could not be measured in the integration'],
  inconclusive: ['cannot be told from noise', 'cannot be told from noise'],
  'not-comparable': ['was not measured alike', 'were not measured alike'],
  removed: ['is gone', 'are gone']
}

function doubt(verdict: (typeof DOUBTFUL)[number], rows: readonly PerformanceRow[]): readonly Judgement[] {
  const found = rows.filter(row => row.verdict === verdict)
  if (found.length === 0) return []
  const [one, many] = SAID[verdict]
  const names = fewOf(found.map(({scenario}) => scenario))
  return [unsure(`${plural(found.length, `scenario ${one}`, `scenarios ${many}`)}: ${names}`)]
}

function unsure(text: string): Judgement {
  return {level: 'warn', flag: null, kind: 'performance', text, evidence: ''}
}
