import {REGRESSIONS, type Comparison, type TestChange, type TestComparison, type TestRow} from '../domain/comparison.js'
import {cutText} from '../domain/cut-text.js'
import {terminalLine} from '../domain/terminal-text.js'
import type {ReportComparison} from './compare-report-folders.js'
import {coverageLines} from './coverage/coverage-lines.js'
import {renderPerformance} from './performance/render-performance.js'
import {findingHeadline, renderFindings} from './security/render-findings.js'
import {CHANGES} from './tests/test-change.js'

const MAX_ROWS = 50
const MAX_DEFECTS = 20
const MAX_LINE = 300

type Verdict = ReportComparison['verdict']

const HEADLINES: Readonly<Record<Verdict, string>> = {
  same: 'SAME: nothing that worked in the baseline fails in the integration',
  regressed: 'REGRESSED: tests fail in the integration that did not fail in the baseline',
  improved: 'IMPROVED: tests that failed in the baseline pass in the integration, and none got worse',
  inconclusive: 'INCONCLUSIVE: nothing is known to be worse, but not all of it can be told, which is no success',
  broken: 'BROKEN: the reports cannot be compared, which is no success'
}

/** What to say where the tests give no cause for the verdict. */
const COVERAGE_HEADLINES: Readonly<Partial<Record<Verdict, string>>> = {
  regressed: 'REGRESSED: lines are no longer covered, or a smaller part of all lines is',
  improved: 'IMPROVED: more is covered than in the baseline, and nothing got worse'
}

/** Where more than tests was compared, they are not spoken of. */
const PERFORMANCE_HEADLINES: Readonly<Partial<Record<Verdict, string>>> = {
  same: 'SAME: nothing got worse',
  regressed: 'REGRESSED: the integration is worse than the baseline',
  improved: 'IMPROVED: the integration is better, and nothing got worse'
}

const WORDS: Readonly<Record<TestChange, string>> = {
  same: 'same as before',
  regression: 'regression',
  'new-failure': 'new failure',
  'new-passing': 'new and passing',
  'new-skipped': 'new and skipped',
  fixed: 'fixed',
  'still-failing': 'still failing',
  'newly-skipped': 'newly skipped',
  'un-skipped': 'no longer skipped',
  'failing-skipped': 'was failing, now skipped',
  removed: 'removed',
  'failing-removed': 'was failing, now removed',
  'not-run': 'not run',
  flaky: 'flaky',
  moved: 'moved',
  slower: 'slower'
}

/** Renders a comparison as lines of at most 300 characters for a terminal or log, which nothing from a report can act on. */
export function renderComparison({comparison, verdict}: ReportComparison): string {
  const lines = [headline(comparison, verdict)]
  for (const gate of comparison.gates) lines.push(`  ${terminalLine(gate.gate)}: ${terminalLine(gate.reason)}`)
  if (comparison.tests !== null) lines.push('', ...renderTests(comparison.tests))
  if (comparison.coverage !== null) lines.push('', ...coverageLines(comparison.coverage))
  if (comparison.performance !== null) lines.push('', ...renderPerformance(comparison.performance))
  if (comparison.security !== null) lines.push('', ...renderFindings(comparison.security))
  return `${lines.map(line => cutText(line, MAX_LINE)).join('\n')}\n`
}

/** Tests have the word, unless it is something else alone that made the verdict what it is. */
function headline({tests, coverage, performance, security}: Comparison, verdict: Verdict): string {
  const causes: readonly TestChange[] = verdict === 'improved' ? ['fixed'] : REGRESSIONS
  if (causes.some(change => (tests?.counts[change] ?? 0) > 0)) return HEADLINES[verdict]
  const ofFindings = verdict === 'inconclusive' ? null : findingHeadline(security, verdict)
  if (ofFindings !== null) return ofFindings
  if (performance !== null) return PERFORMANCE_HEADLINES[verdict] ?? HEADLINES[verdict]
  return (coverage === null ? undefined : COVERAGE_HEADLINES[verdict]) ?? HEADLINES[verdict]
}

function renderTests({counts, rows, defects}: TestComparison): readonly string[] {
  const told = CHANGES.filter(change => counts[change] > 0)
  const width = Math.max(0, ...told.map(change => String(counts[change]).length))
  const lines = told.map(change => `  ${String(counts[change]).padStart(width)} ${WORDS[change]}`)
  if (rows.length > 0) lines.push('', ...rows.slice(0, MAX_ROWS).flatMap(renderRow))
  if (rows.length > MAX_ROWS) lines.push(`  … and ${rows.length - MAX_ROWS} more`)
  if (defects.length > 0) {
    lines.push(
      '',
      'Not to be trusted as whole:',
      ...defects.slice(0, MAX_DEFECTS).map(defect => `  ${terminalLine(defect)}`)
    )
  }
  if (defects.length > MAX_DEFECTS) lines.push(`  … and ${defects.length - MAX_DEFECTS} more`)
  return lines
}

function renderRow(row: TestRow): readonly string[] {
  const states = `${row.baseline ?? 'absent'} -> ${row.integration ?? 'absent'}`
  const moved = row.movedFrom === undefined ? '' : `, before: ${terminalLine(row.movedFrom)}`
  const changed = row.messageChanged ? ', another message' : ''
  const line = `  ${WORDS[row.change]}: ${terminalLine(row.test)} (${states}${changed}${moved})`
  const [first] = (row.message ?? '').split('\n').filter(text => text.trim() !== '')
  return first === undefined ? [line] : [line, `      ${terminalLine(first)}`]
}
