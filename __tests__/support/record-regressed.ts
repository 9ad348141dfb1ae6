import type {IntegrationRecord} from '../../src/domain/record.js'
import {aRecord, mergedApi, mergedNotifications} from './record-builder.js'
import {aComparison, aProbe, failingTail} from './record-parts.js'

/** A run in which one test fails with two candidates in, and nobody is blamed for it. */
export function regressed(): IntegrationRecord {
  const test = 'test/cart.test.js > totals include tax'
  const row = {gate: 'test', baseline: 'passed', message: null, messageChanged: false} as const
  return aRecord({
    status: 'blocked',
    reasons: ['1 test fails in the integration and not in the base.'],
    staging: null,
    candidates: [mergedNotifications(), mergedApi()],
    conflicts: [],
    overlaps: [],
    pairs: [{branches: ['notifications', 'api'], verdict: 'clean'}],
    probes: [
      aProbe(1, []),
      aProbe(2, ['notifications', 'api'], {outcome: 'fail', failing: [test], purpose: 'integration'})
    ],
    culprits: [],
    comparison: aComparison(
      {
        counts: {same: 29, regression: 1, removed: 1, 'newly-skipped': 1},
        rows: [
          {...row, test, id: `test\0${test}`, change: 'regression', integration: 'failed', message: failingTail()},
          {...row, test: 'test/old.test.js > is kept', id: 'test\0old', change: 'removed', integration: null},
          {
            ...row,
            test: 'test/slow.test.js > imports',
            id: 'test\0slow',
            change: 'newly-skipped',
            integration: 'skipped'
          }
        ],
        defects: ['junit.xml: 2 of 40 tests of the base did not run']
      },
      [
        {
          gate: 'test',
          change: 'regressed',
          baseline: 'pass',
          integration: 'fail',
          reason: '1 test fails that passes on the base'
        }
      ]
    ),
    redFlags: [
      {
        id: 'regression',
        text: 'Gate test fails only with the candidates in',
        evidence: '1 test fails that passes on the base'
      }
    ],
    metrics: {candidates: 2, merged: 2, heldOut: 0, conflicts: 0, regressions: 1, probes: 2, gateRuns: 2}
  })
}
