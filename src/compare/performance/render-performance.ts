import type {PerformanceComparison, PerformanceRow, PerformanceVerdict} from '../../domain/performance.js'
import {terminalLine} from '../../domain/terminal-text.js'
import {VERDICTS} from './compare-performance.js'
import {formatNumber} from './format-number.js'

const MOST_ROWS = 50
const MOST_DEFECTS = 20

const WORDS: Readonly<Record<PerformanceVerdict, string>> = {
  regression: 'regression',
  failed: 'fails now',
  slower: 'worse',
  inconclusive: 'inconclusive',
  'not-comparable': 'not comparable',
  removed: 'removed',
  improved: 'improved',
  added: 'added',
  recovered: 'measured again',
  same: 'the same'
}

/** Renders a comparison of performance as lines for a terminal or log, which nothing from a report can act on. */
export function renderPerformance({method, rows, counts, defects}: PerformanceComparison): readonly string[] {
  const told = VERDICTS.filter(verdict => counts[verdict] > 0)
  const width = Math.max(0, ...told.map(verdict => String(counts[verdict]).length))
  const how = method === 'files' ? 'from files alone, which is weaker than measuring in turns' : 'measured in turns'
  const lines = [`Performance, ${how}:`]
  lines.push(...told.map(verdict => `  ${String(counts[verdict]).padStart(width)} ${WORDS[verdict]}`))
  if (rows.length > 0) lines.push('', ...rows.slice(0, MOST_ROWS).flatMap(renderRow))
  if (rows.length > MOST_ROWS) lines.push(`  … and ${rows.length - MOST_ROWS} more`)
  if (defects.length > 0) lines.push('', 'Not to be trusted as whole:')
  lines.push(...defects.slice(0, MOST_DEFECTS).map(defect => `  ${terminalLine(defect)}`))
  if (defects.length > MOST_DEFECTS) lines.push(`  … and ${defects.length - MOST_DEFECTS} more`)
  return lines
}

function renderRow({
  scenario,
  measure,
  unit,
  verdict,
  baseline,
  integration,
  reason
}: PerformanceRow): readonly string[] {
  const numbers = `${formatNumber(baseline, unit)} -> ${formatNumber(integration, unit)}`
  return [
    `  ${WORDS[verdict]}: ${terminalLine(scenario)}, ${terminalLine(measure)} (${terminalLine(numbers)})`,
    `      ${terminalLine(reason)}`
  ]
}
