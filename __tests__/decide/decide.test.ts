import {describe, expect, test} from '@jest/globals'
import {decide, type Asked, type Findings} from '../../src/decide/decide.js'
import type {FailureRecord} from '../../src/domain/record.js'
import {aGateComparison, goodFindings, withCandidate, withGates, withTests} from '../support/findings-builder.js'
import {aCandidate, mergedNotifications} from '../support/record-builder.js'
import {aComparison, aProbe, interaction, routesConflict} from '../support/record-parts.js'
import {predictedConflict} from '../support/record-predicted.js'

const RUN: Asked = {mode: 'run', gates: 1}
const ANALYZE: Asked = {mode: 'analyze', gates: 1}

const OUT = {status: 'held-out', outcome: 'conflict', reason: 'conflicts in f.txt'} as const
const CONTAINED = {outcome: 'contained', reason: 'already contained in main'} as const
const FAILURE: FailureRecord = {stage: 'audit', kind: 'tool', message: 'git died', fix: null, signal: null}

function verdictOf(findings: Findings, asked = RUN): readonly [string, readonly string[]] {
  const {status, reasons, mergeReady} = decide(findings, asked)
  expect(mergeReady).toBe(status === 'ready')
  return [status, reasons]
}

test('a run is ready when everything that was asked for is in, proved and published', () => {
  expect(verdictOf(goodFindings())).toEqual(['ready', []])
})

const brokenBase = aProbe(1, [], {outcome: 'broken', gate: {reason: 'it was killed'}})
const noReport = {...aProbe(1, [], {outcome: 'broken', gate: {outcome: 'pass'}}), signals: ['report:*.xml']}

test.each<[string, Findings, readonly string[], Asked?]>([
  ['a run that failed', goodFindings({failure: FAILURE}), ['The run stopped in audit: git died']],
  [
    'no gate',
    goodFindings({comparison: null, probes: []}),
    ['No gate is configured, so nothing was proved. Name the command that tests this project.'],
    {mode: 'run', gates: 0}
  ],
  [
    'an integration that was not compared',
    goodFindings({comparison: null}),
    ['No gate was run on the integration, so nothing is proved.']
  ],
  ['a comparison of no gates', withGates(), ['No gate was run on the integration, so nothing is proved.']],
  [
    'a base that could not be judged',
    goodFindings({comparison: null, probes: [brokenBase]}),
    ['The base itself could not be judged, so there is nothing to compare with. test: it was killed']
  ],
  [
    'a report that the base does not write',
    goodFindings({probes: [noReport, aProbe(2, ['notifications', 'api'])]}),
    ['The base itself is no control: report *.xml is missing.']
  ],
  ['one test that fails now', withTests('regression', 1), ['1 test fails in the integration and not in the base.']],
  ['new tests that fail', withTests('new-failure', 2), ['2 tests fail in the integration and not in the base.']],
  [
    'a gate whose failing tests are named',
    withTests('regression', 1, {gates: [aGateComparison('regressed')]}),
    ['1 test fails in the integration and not in the base.']
  ],
  [
    'a gate that fails beside another whose tests are named',
    withTests('regression', 1, {gates: [aGateComparison('regressed'), aGateComparison('regressed', {gate: 'lint'})]}),
    [
      '1 test fails in the integration and not in the base.',
      'Gate lint passes on the base and fails on the integration.'
    ]
  ],
  [
    'a gate that fails now',
    withGates(aGateComparison('regressed')),
    ['Gate test passes on the base and fails on the integration.']
  ],
  [
    'a gate that fails in more ways than on the base',
    withGates(aGateComparison('regressed', {baseline: 'fail', reason: 'a › b'})),
    ['Gate test fails on the integration in a way that it does not on the base: a › b']
  ],
  [
    'a gate that could not be judged',
    withGates(aGateComparison('held'), aGateComparison('broken', {gate: 'lint', reason: 'killed'})),
    ['Gate lint could not be judged: killed']
  ],
  [
    'a gate that could be judged on neither',
    withGates(aGateComparison('broken', {baseline: 'broken', reason: 'a.js could not be loaded'})),
    ['Gate test could not be judged: a.js could not be loaded']
  ],
  [
    'a gate that was not compared',
    withGates(aGateComparison('unknown', {reason: 'it was not run on the integration'})),
    ['Gate test could not be compared: it was not run on the integration']
  ],
  [
    'a gate that is said to hold without having passed',
    withGates(aGateComparison('held', {integration: 'not-run', reason: 'never started'})),
    ['Gate test did not pass on the integration: never started']
  ],
  [
    'nobody in',
    goodFindings({candidates: [aCandidate('late', 'Di Doer', OUT)]}),
    ['No candidate could be taken in.', 'late is held out: conflicts in f.txt']
  ],
  [
    'nobody in beside what the base has',
    goodFindings({candidates: [aCandidate('old', 'Di Doer', CONTAINED), aCandidate('late', 'Di Doer', OUT)]}),
    ['No candidate could be taken in.', 'late is held out: conflicts in f.txt']
  ],
  ...(['rejected', 'not-published'] as const).map((state): [string, Findings, readonly string[]] => [
    `a staging ref that is ${state}`,
    goodFindings({staging: {...goodFindings().staging!, state, detail: 'somebody was faster'}}),
    [
      'The integration is proved, but refs/heads/integration/20260301-101500-1 could not be published: somebody was faster'
    ]
  ]),
  [
    'conflicts, where only those were looked for',
    goodFindings({conflicts: [routesConflict(), routesConflict({id: 'INT-002'})]}),
    ['2 conflicts between the candidates, or with the base.', 'Only analysed: no gate was run, so nothing is proved.'],
    ANALYZE
  ]
])('%s blocks', (_, findings, reasons, asked = RUN) => {
  expect(verdictOf(findings, asked)).toEqual(['blocked', reasons])
})

test('a failure is all there is to say', () => {
  const findings = {...withGates(aGateComparison('regressed')), failure: FAILURE, candidates: []}
  expect(verdictOf(findings)).toEqual(['blocked', ['The run stopped in audit: git died']])
})

test.each<[string, Findings, readonly string[], Asked?]>([
  [
    'no candidate',
    goodFindings({candidates: [], comparison: null, probes: [], staging: null}),
    ['No candidate was found, so nothing was integrated.']
  ],
  [
    'nothing but what the base has',
    goodFindings({
      candidates: [aCandidate('old', 'Di Doer', CONTAINED)],
      comparison: null,
      probes: [],
      staging: null
    }),
    ['Everything asked for is in the base already, so there is nothing to land.']
  ],
  ['an integration that nobody published', goodFindings({staging: null}), ['The integration is not published.']],
  ['one held out', withCandidate(OUT), ['late is held out: conflicts in f.txt']],
  [
    'one that depends on another',
    withCandidate({status: 'held-out', outcome: 'depends', reason: 'is built on x, which is held out'}),
    ['late is held out: is built on x, which is held out']
  ],
  [
    'one in part',
    withCandidate({status: 'partial', outcome: 'partial', reason: '1 of 2 commits taken'}),
    ['late is in only in part: 1 of 2 commits taken']
  ],
  [
    'a gate that fails as before',
    withGates(aGateComparison('failing-before')),
    ['Gate test fails on the base already; the integration adds no failure of its own.']
  ],
  ...(['fixed', 'failing-before'] as const).map((change): [string, Findings, readonly string[]] => [
    `a gate ${change} where the base could not be judged`,
    withGates(aGateComparison(change, {baseline: 'broken', reason: 'all pass; a.js could not be loaded'})),
    ['Gate test has no whole control: all pass; a.js could not be loaded']
  ]),
  ['a test that did not run', withTests('not-run', 1), ['1 test did not run because its file is broken.']],
  ['tests that did not run', withTests('not-run', 2), ['2 tests did not run because their files are broken.']],
  ['a test that is gone', withTests('removed', 1), ['1 test is gone from the integration.']],
  [
    'failing tests that are gone',
    withTests('failing-removed', 3),
    ['3 tests failed in the base and are gone from it.']
  ],
  ['tests that are skipped', withTests('newly-skipped', 2), ['2 tests are skipped now.']],
  [
    'a failing test that is skipped',
    withTests('failing-skipped', 1),
    ['1 test failed in the base and is skipped now.']
  ],
  ['a flaky test', withTests('flaky', 1), ['1 test is flaky.']],
  [
    'a report that cannot be trusted',
    goodFindings({comparison: aComparison({defects: ['gate test: 3 tests ran, 9 in the baseline']})}),
    ['gate test: 3 tests ran, 9 in the baseline']
  ],
  [
    'a tree that came out both ways',
    goodFindings({
      probes: [
        aProbe(1, []),
        aProbe(2, ['api'], {outcome: 'fail', failing: ['a.js › x']}),
        aProbe(3, ['api'], {purpose: 'repeat'})
      ]
    }),
    ['Not the same each time on one and the same tree: a.js › x (red in 1 of 2 probes).']
  ],
  [
    'a conflict of meaning that nobody decided, although all are in',
    goodFindings({conflicts: [interaction()]}),
    ['Semantic conflict between notifications and auth without a decision.']
  ],
  [
    'a look without a merge',
    goodFindings({
      candidates: [
        aCandidate('late', 'Di Doer', {status: 'held-out', outcome: 'not-reached', reason: 'not integrated'}),
        aCandidate('typo', null, {status: 'held-out', outcome: 'missing', reason: 'no such branch'})
      ],
      comparison: null,
      probes: [],
      staging: null
    }),
    ['typo is held out: no such branch', 'Only analysed: no gate was run, so nothing is proved.'],
    ANALYZE
  ]
])('%s is a condition', (_, findings, reasons, asked = RUN) => {
  expect(verdictOf(findings, asked)).toEqual(['conditional', reasons])
})

test.each<[string, Findings]>([
  ['a gate that passes now', withGates(aGateComparison('fixed'))],
  ['tests that pass now', withTests('fixed', 4)],
  ['tests that are no longer skipped', withTests('un-skipped', 1)],
  ['new tests that pass', withTests('new-passing', 9)],
  ['new tests that are skipped', withTests('new-skipped', 1)],
  ['a conflict that a resolution settled', goodFindings({conflicts: [routesConflict({resolution: 'both are in'})]})]
])('%s speaks for landing, not against it', (_, findings) => {
  expect(verdictOf(findings)).toEqual(['ready', []])
})

describe('red flags', () => {
  test.each<[string, Findings, readonly [string, string][]]>([
    ['are none when all is well', goodFindings(), []],
    [
      'name a conflict of meaning',
      goodFindings({conflicts: [interaction(), routesConflict()]}),
      [['semantic-conflict', 'INT-002']]
    ],
    ['forget it once it is decided', goodFindings({conflicts: [{...interaction(), resolution: 'auth gives way'}]}), []],
    [
      'name a base that does not pass',
      {...withGates(aGateComparison('failing-before')), probes: [aProbe(1, [], {outcome: 'fail'})]},
      [['baseline-red', 'probe-1']]
    ],
    [
      'forget it when the integration mends it',
      {...withGates(aGateComparison('fixed')), probes: [aProbe(1, [], {outcome: 'fail'})]},
      []
    ],
    [
      'name it when the integration mends only a part of it',
      {
        ...withGates(aGateComparison('fixed'), aGateComparison('failing-before', {gate: 'lint'})),
        probes: [aProbe(1, [], {outcome: 'fail'})]
      },
      [['baseline-red', 'probe-1']]
    ],
    [
      'name a base whose integration was never compared',
      goodFindings({comparison: null, probes: [brokenBase]}),
      [['baseline-red', 'probe-1']]
    ],
    [
      'name a gate that regressed',
      withGates(aGateComparison('held'), aGateComparison('regressed', {gate: 'lint'})),
      [['regression', 'it regressed']]
    ]
  ])('%s', (_, findings, flags) => {
    expect(decide(findings, RUN).redFlags.map(({id, evidence}) => [id, evidence])).toEqual(flags)
  })
})

describe('a predicted conflict', () => {
  const LOOK = '1 predicted conflict that nobody has looked at: INT-001.'
  const conflicts = [predictedConflict()]

  test('of two that are in is a condition, and neither a blocker nor a red flag', () => {
    const {status, reasons, redFlags} = decide(goodFindings({conflicts}), RUN)
    expect([status, reasons, redFlags]).toEqual(['conditional', [LOOK], []])
  })

  test('with one that is held out says nothing of what is in', () => {
    const candidates = [mergedNotifications(), aCandidate('api', 'Cy Coder', OUT)]
    const {reasons} = decide(goodFindings({conflicts, candidates}), RUN)
    expect(reasons).toEqual(['api is held out: conflicts in f.txt'])
  })

  test('that a person has settled says nothing any more', () => {
    expect(verdictOf(goodFindings({conflicts: [predictedConflict({resolution: 'looked at'})]}))).toEqual(['ready', []])
  })

  test('in an analysis alone is named, and does not block', () => {
    const [status, reasons] = verdictOf(goodFindings({conflicts, comparison: null, probes: []}), ANALYZE)
    expect([status, reasons[0]]).toEqual(['conditional', LOOK])
  })
})
