import {expect, test} from '@jest/globals'
import {renderAnnotations} from '../../src/report/annotations.js'
import {renderReports} from '../../src/report/render-all.js'
import {aCandidate, aRecord, heldOutAuth} from '../support/record-builder.js'

const record = aRecord({
  candidates: [
    heldOutAuth(),
    aCandidate('sso', 'Di Doer', {
      status: 'held-out',
      outcome: 'depends',
      reason: 'is built on auth, which is held out'
    })
  ]
})

test('a candidate built on one that is held out is told to wait, and for whom', () => {
  const report = renderReports(record).find(({name}) => name === 'INTEGRATION_REPORT.md')?.text ?? ''
  const rows = report.split('\n').filter(line => line.includes('sso'))
  expect(rows.some(row => /held out/.test(row) && /is built on auth, which is held out/.test(row))).toBe(true)
  expect(rows.some(row => /Wait with `?sso`?/.test(row) && /Di Doer/.test(row))).toBe(true)
})

test('and its author is warned', () => {
  const warned = renderAnnotations(record).filter(({title}) => title.includes('sso'))
  expect(warned).toMatchObject([{level: 'warning', message: expect.stringContaining('is built on auth')}])
})
