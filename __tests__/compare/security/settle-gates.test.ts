import {expect, test} from '@jest/globals'
import {settleByFindings} from '../../../src/compare/security/settle-gates.js'
import type {GateComparison} from '../../../src/domain/comparison.js'
import type {GateRun} from '../../../src/domain/gate.js'
import type {FindingRow, SecurityComparison} from '../../../src/domain/security.js'
import {aGateRun, aProbe, aReport} from '../reports.js'

const AUDIT: GateComparison = {
  gate: 'audit',
  change: 'unknown',
  baseline: 'fail',
  integration: 'fail',
  reason: 'one bit'
}
const REPORT = {kind: 'security', path: 'audit.json', copy: 'x', bytes: 1}
const ROW: FindingRow = {
  gate: 'audit',
  tool: 'npm audit',
  rule: 'GHSA-a',
  change: 'new',
  level: 'high',
  message: '',
  path: null,
  line: null,
  dependency: {name: 'lodash', version: null},
  inChangedCode: null,
  branch: null
}

function failing(partial: Partial<GateRun> = {}): GateRun {
  return aGateRun({gate: 'audit', outcome: 'fail', end: {kind: 'exited', code: 1}, reports: [REPORT], ...partial})
}

function security(partial: Partial<SecurityComparison> = {}): SecurityComparison {
  const counts = {new: 0, 'new-rule': 0, existing: 3, fixed: 0, suppressed: 0}
  return {rows: [], counts, defects: [], ...partial}
}

test.each<[string, SecurityComparison | null, Partial<GateRun>, GateComparison['change'], string]>([
  ['has the same findings', security(), {}, 'failing-before', 'it fails on the baseline too, and has no new finding'],
  [
    'has a new one',
    security({rows: [ROW]}),
    {},
    'regressed',
    'it fails on the baseline too, but not with 1 finding: GHSA-a in lodash'
  ],
  [
    'has findings by new rules alone',
    security({rows: [{...ROW, change: 'new-rule'}]}),
    {},
    'failing-before',
    'it fails on the baseline too, and has no new finding'
  ],
  [
    'has a new one of another gate',
    security({rows: [{...ROW, gate: 'lint'}]}),
    {},
    'failing-before',
    expect.any(String) as never
  ],
  ['did not run alike', security({defects: ['gate audit: integration: x']}), {}, 'unknown', 'one bit'],
  ['ended in another way', security(), {end: {kind: 'exited', code: 2}}, 'unknown', 'one bit'],
  ['reports tests too', security(), {tests: aReport([])}, 'unknown', 'one bit'],
  ['reports coverage too', security(), {reports: [REPORT, {...REPORT, kind: 'coverage'}]}, 'unknown', 'one bit'],
  ['reports nothing', security(), {reports: []}, 'unknown', 'one bit'],
  ['is of a run without findings', null, {}, 'unknown', 'one bit']
])('a gate that fails on both sides and %s', (_, found, after, ...[change, reason]) => {
  const probes = {baseline: aProbe([failing()]), integration: aProbe([failing(after)])}
  expect(settleByFindings([AUDIT], found, probes)).toEqual([{...AUDIT, change, reason}])
})

test('gates that are settled already stay as they are', () => {
  const probes = {baseline: aProbe([failing()]), integration: aProbe([failing()])}
  const gates: GateComparison[] = [
    {...AUDIT, change: 'held'},
    {...AUDIT, gate: 'gone'}
  ]
  expect(settleByFindings(gates, security({rows: [ROW]}), probes)).toEqual(gates)
})
