import {plural} from '../../domain/plural.js'
import type {FindingChange, FindingRow, SecurityComparison} from '../../domain/security.js'
import {terminalLine} from '../../domain/terminal-text.js'

const MAX_ROWS = 50
const MAX_DEFECTS = 20

const WORDS: Readonly<Record<FindingChange, string>> = {
  new: 'new finding',
  'new-rule': 'found by a rule that only one side knows',
  suppressed: 'silenced',
  fixed: 'fixed finding',
  existing: 'finding as before'
}
const ORDER: readonly FindingChange[] = ['new', 'new-rule', 'suppressed', 'fixed', 'existing']

/** What a comparison came to by its findings; null when they made no difference. */
export function findingHeadline(
  security: SecurityComparison | null,
  verdict: 'same' | 'regressed' | 'improved' | 'broken'
): string | null {
  if (verdict === 'regressed' && (security?.counts.new ?? 0) > 0)
    return 'REGRESSED: the integration has findings that the baseline does not have'
  if (verdict === 'improved' && (security?.counts.fixed ?? 0) > 0)
    return 'IMPROVED: findings of the baseline are gone from the integration, and none is new'
  return null
}

/** Renders findings as lines for a terminal or log, which nothing from a report can act on. */
export function renderFindings({rows, counts, defects}: SecurityComparison): readonly string[] {
  const told = ORDER.filter(change => counts[change] > 0)
  const width = Math.max(0, ...told.map(change => String(counts[change]).length))
  const lines = told.map(change => `  ${String(counts[change]).padStart(width)} ${WORDS[change]}`)
  if (told.length === 0) lines.push('  no finding')
  if (rows.length > 0) lines.push('', ...rows.slice(0, MAX_ROWS).flatMap(renderRow))
  if (rows.length > MAX_ROWS) lines.push(`  … and ${plural(rows.length - MAX_ROWS, 'more finding')}`)
  if (defects.length > 0) {
    const shown = defects.slice(0, MAX_DEFECTS).map(defect => `  ${terminalLine(defect)}`)
    lines.push('', 'Scans that could not run, or did not run alike:', ...shown)
  }
  if (defects.length > MAX_DEFECTS) lines.push(`  … and ${defects.length - MAX_DEFECTS} more`)
  return lines
}

function renderRow({change, level, rule, path, line, dependency, message}: FindingRow): readonly string[] {
  const version = dependency?.version ?? null
  const where = dependency === null ? `${path ?? 'the tree'}${line === null ? '' : `:${line}`}` : dependency.name
  const place = version === null ? where : `${where}@${version}`
  const [first] = message.split('\n').filter(text => text.trim() !== '')
  const head = `  ${WORDS[change]}: ${terminalLine(rule)} in ${terminalLine(place)} (${level})`
  return first === undefined ? [head] : [head, `      ${terminalLine(first)}`]
}
