import {describe, expect, test} from '@jest/globals'
import type {TestRow} from '../../src/domain/comparison.js'
import {utf8Length} from '../../src/report/fit.js'
import {renderSummary} from '../../src/report/summary.js'
import {aCandidate, aRecord} from '../support/record-builder.js'
import {aComparison, routesConflict} from '../support/record-parts.js'

const BUDGET = 900 * 1024

describe('the job summary', () => {
  test('stays within its budget with ten thousand of everything, and counts what it leaves out', () => {
    const record = aRecord({
      candidates: Array.from({length: 10_000}, (_, i) => aCandidate(`branch-${i}-${'🧵'.repeat(20)}`, 'Ada Writer')),
      conflicts: Array.from({length: 10_000}, (_, i) =>
        routesConflict({id: `INT-${String(i + 1).padStart(3, '0')}`, path: `src/${'x'.repeat(60)}${i}.js`})
      ),
      comparison: aComparison({counts: {regression: 10_000}, rows: rows(10_000)})
    })
    const summary = renderSummary(record)
    expect(utf8Length(summary)).toBeLessThanOrEqual(BUDGET)
    expect(summary).toMatch(/^## Integration: conditional\n\n\*\*Conditional\.\*\*/)
    const counted = summary.match(/… and \d+ more: see `[A-Z_]+\.md` in the artifact\./g)
    expect(counted).toEqual([
      '… and 9980 more: see `INTEGRATION_REPORT.md` in the artifact.',
      '… and 9980 more: see `REGRESSION_ANALYSIS.md` in the artifact.',
      '… and 9980 more: see `CONFLICT_ANALYSIS.md` in the artifact.'
    ])
  })

  test('names the most important first', () => {
    const titles = [...renderSummary(aRecord()).matchAll(/^## (.*)$/gm)].map(([, title]) => title)
    expect(titles).toEqual([
      'Integration: conditional',
      'Next steps',
      'Branches',
      'Red flags',
      'Found by the gates',
      'Conflicts',
      'Gates',
      'Approvals',
      'Where the integration is',
      'Notes'
    ])
  })
})

function rows(number: number): readonly TestRow[] {
  return Array.from({length: number}, (_, i) => ({
    gate: 'test',
    test: `test/some/long/path.test.js > suite > case number ${i} \`\`\` | <b>`,
    id: String(i),
    change: 'regression',
    baseline: 'passed',
    integration: 'failed',
    message: `expected 1\n\`\`\`\n${'x'.repeat(200)}`,
    messageChanged: false
  }))
}
