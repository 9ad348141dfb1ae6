import type {TestChange, TestComparison, TestRow} from '../domain/comparison.js'
import {cutText} from '../domain/cut-text.js'
import {terminalLine} from '../domain/terminal-text.js'
import type {ReportComparison} from './compare-report-folders.js'
import {CHANGES} from './tests/test-change.js'

const MAX_ROWS = 50
const MAX_DEFECTS = 20
const MAX_LINE = 300

const HEADLINES: Readonly<Record<ReportComparison['verdict'], string>> = {
  same: 'SAME: nothing that worked in the baseline fails in the integration',
  regressed: 'REGRESSED: tests fail in the integration that did not fail in the baseline',
  improved: 'IMPROVED: tests that failed in the baseline pass in the integration, and none got worse',
  broken: 'BROKEN: the reports cannot be compared, which is no success'
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
  const lines = [HEADLINES[verdict]]
  for (const gate of comparison.gates) lines.push(`  ${terminalLine(gate.gate)}: ${terminalLine(gate.reason)}`)
  if (comparison.tests !== null) lines.push('', ...renderTests(comparison.tests))
  return `${lines.map(line => cutText(line, MAX_LINE)).join('\n')}\n`
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
