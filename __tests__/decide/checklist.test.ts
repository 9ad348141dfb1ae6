import {describe, expect, test} from '@jest/globals'
import {decide, type Findings} from '../../src/decide/decide.js'
import {aGateComparison, goodFindings, withGates, withTests} from '../support/findings-builder.js'
import {aComparison, interaction, routesConflict} from '../support/record-parts.js'

function item(id: string, findings: Findings): readonly [string, string] {
  const found = decide(findings, {mode: 'run', gates: 1}).checklist.filter(one => one.id === id)
  expect(found).toHaveLength(1)
  return [found[0]!.state, found[0]!.evidence]
}

test('everything is done, or known not to be measured, when all is well', () => {
  const {checklist} = decide(goodFindings(), {mode: 'run', gates: 1})
  expect(checklist.map(({id, state}) => [id, state])).toEqual([
    ['conflicts-detected', 'done'],
    ['high-escalated', 'done'],
    ['low-resolved', 'done'],
    ['gates-pass', 'done'],
    ['no-regression', 'done'],
    ['coverage', 'unknown'],
    ['performance', 'unknown'],
    ['security', 'unknown'],
    ['documentation', 'unknown'],
    ['rollback-plan', 'done']
  ])
})

const UNKNOWN_PAIR = {branches: ['a', 'b'], verdict: 'unknown'} as const

describe.each<[string, readonly [string, Findings, string, string][]]>([
  [
    'conflicts-detected',
    [
      ['before the analysis came to its end', goodFindings({plan: null}), 'unknown', 'the analysis did not finish'],
      ['without a conflict', goodFindings(), 'done', '0 conflicts in 1 pair'],
      [
        'with conflicts and what could not be compared',
        goodFindings({conflicts: [routesConflict()], pairs: [UNKNOWN_PAIR, UNKNOWN_PAIR]}),
        'done',
        '1 conflict in 2 pairs; 2 pairs not comparable, as one side conflicts with the base'
      ]
    ]
  ],
  [
    'high-escalated',
    [
      ['before the analysis came to its end', goodFindings({plan: null}), 'unknown', 'the analysis did not finish'],
      ['without a conflict', goodFindings(), 'done', 'no serious conflict is open'],
      [
        'with conflicts that have options, one of them settled',
        goodFindings({conflicts: [routesConflict(), interaction(), routesConflict({id: 'INT-003', resolution: 'x'})]}),
        'done',
        'for a person to decide: INT-001, INT-002'
      ],
      [
        'with a conflict that nobody can settle by an option',
        goodFindings({conflicts: [routesConflict({options: []})]}),
        'open',
        'without an option: INT-001'
      ]
    ]
  ],
  [
    'low-resolved',
    [
      ['before the analysis came to its end', goodFindings({plan: null}), 'unknown', 'the analysis did not finish'],
      ['without a conflict', goodFindings(), 'done', 'none is open'],
      [
        'with one that stays',
        goodFindings({conflicts: [routesConflict({severity: 'low'}), interaction()]}),
        'open',
        'INT-001'
      ]
    ]
  ],
  [
    'gates-pass',
    [
      ['without a comparison', goodFindings({comparison: null}), 'unknown', 'no gate was run on it'],
      ['without a gate', withGates(), 'unknown', 'no gate was run on it'],
      ['with gates that pass', withGates(aGateComparison('held'), aGateComparison('fixed')), 'done', '2 gates'],
      [
        'with gates that do not',
        withGates(
          aGateComparison('held'),
          aGateComparison('failing-before', {gate: 'lint'}),
          aGateComparison('unknown', {gate: 'types'})
        ),
        'open',
        'lint, types'
      ]
    ]
  ],
  [
    'no-regression',
    [
      ['without a comparison', goodFindings({comparison: null}), 'unknown', 'no gate reports tests'],
      [
        'without tests',
        goodFindings({comparison: {...aComparison({}), tests: null}}),
        'unknown',
        'no gate reports tests'
      ],
      ['with tests that pass', withTests('new-passing', 2), 'done', '0 regressions'],
      ['with a regression', withTests('new-failure', 1), 'open', '1 regression'],
      [
        'with a report that cannot be trusted',
        goodFindings({comparison: aComparison({defects: ['it is cut off']})}),
        'open',
        '0 regressions; it is cut off'
      ]
    ]
  ],
  [
    'rollback-plan',
    [
      ['without a staging ref', goodFindings({staging: null}), 'open', 'nothing was published'],
      ['with one', goodFindings(), 'done', 'refs/heads/integration/20260301-101500-1'],
      [
        'with one that was refused',
        goodFindings({staging: {...goodFindings().staging!, state: 'rejected', detail: 'protected'}}),
        'open',
        'protected'
      ]
    ]
  ]
])('%s', (id, rows) => {
  test.each(rows)('%s', (_, findings, state, evidence) => {
    expect(item(id, findings)).toEqual([state, evidence])
  })
})

test.each(['coverage', 'performance', 'security'])('%s is never called done without a measure', id => {
  expect(item(id, goodFindings())).toEqual(['unknown', 'not measured'])
})
