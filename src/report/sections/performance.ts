import type {PerformanceComparison, PerformanceRow, PerformanceVerdict} from '../../domain/performance.js'
import {plural} from '../../domain/plural.js'
import {bullets, folded, stack, table, type Block} from '../markdown.js'
import {name, say, toCell, toMarkdown, type Phrase} from '../phrase.js'

const VERDICTS: Readonly<Record<PerformanceVerdict, string>> = {
  regression: '❌ slower, confirmed',
  failed: '❌ not measured any more',
  slower: '⚠️ slower',
  inconclusive: '❔ inconclusive',
  'not-comparable': '❔ not comparable',
  removed: '➖ gone',
  improved: '✅ faster',
  added: '➕ new',
  recovered: '✅ measured again',
  same: 'no change'
}

/** Every scenario that did not stay as fast, with how sure that is. */
export function performanceBlock(performance: PerformanceComparison | null): Block {
  if (performance === null) return null
  const {rows, defects} = performance
  return stack([
    toMarkdown(performanceHeadline(performance)),
    bullets(defects.map(defect => toMarkdown(say`${defect}`))),
    rows.length === 0 ? null : folded(rows, 20, rowTable)
  ])
}

/** Performance in one sentence. */
export function performanceHeadline({method, counts}: PerformanceComparison): Phrase {
  const kinds = (Object.keys(VERDICTS) as PerformanceVerdict[]).filter(verdict => counts[verdict] > 0)
  const said = kinds.map(verdict => `${counts[verdict]} ${verdict}`).join(', ')
  const total = kinds.reduce((sum, verdict) => sum + counts[verdict], 0)
  const how =
    method === 'interleaved'
      ? 'both trees measured in turns on this machine'
      : 'from report files alone, which is weaker than measuring both trees in turns'
  return say`Performance: ${plural(total, 'scenario')}, ${said === '' ? 'none measured' : said} (${how}).`
}

function rowTable(rows: readonly PerformanceRow[]): Block {
  return table(
    ['Scenario', 'Base', 'Integration', 'Worse by', 'Interval', 'Noise', 'Verdict', 'Why'],
    rows.map(row => [
      toCell(say`${name(row.scenario)} ${row.measure}`),
      toCell(say`${quantity(row.baseline, row.unit)}`),
      toCell(say`${quantity(row.integration, row.unit)}`),
      row.effect === null ? '' : percent(row.effect.estimate),
      row.effect === null ? '' : `${percent(row.effect.low)} to ${percent(row.effect.high)}`,
      row.noise === null ? '' : `± ${percent(row.noise).replace(/^[+−]/, '')}`,
      VERDICTS[row.verdict],
      toCell(say`${row.reason}`)
    ])
  )
}

/** Four figures, so that a difference of a percent shows. */
function quantity(value: number | null, unit: string): string {
  return value === null ? '➖' : `${Number(value.toPrecision(4)).toLocaleString('en-US')} ${unit}`
}

function percent(ratio: number): string {
  const sign = ratio < 0 ? '−' : '+'
  return `${sign}${Math.abs(ratio * 100).toFixed(1)} %`
}
