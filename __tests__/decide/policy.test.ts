import {describe, expect, test} from '@jest/globals'
import {decide} from '../../src/decide/decide.js'
import type {Comparison} from '../../src/domain/comparison.js'
import {DEFAULT_POLICY, type Policy} from '../../src/domain/policy.js'
import type {Verdict} from '../../src/domain/verdict.js'
import {goodFindings} from '../support/findings-builder.js'
import {aFinding, aScenario, coverage, cycles, findings, interfaceChange, measured} from '../support/measures.js'
import {aComparison} from '../support/record-parts.js'

function verdict(measures: Partial<Comparison>, policy: Partial<Policy> = {}): Verdict {
  const comparison = {...aComparison({counts: {same: 3}}), ...measures}
  return decide(goodFindings({comparison}), {mode: 'run', gates: 1, policy: {...DEFAULT_POLICY, ...policy}})
}

/** Status, flags and the state of the checklist's point. */
function short({status, redFlags, checklist}: Verdict, point: string): readonly unknown[] {
  return [status, redFlags.map(({id}) => id), checklist.find(({id}) => id === point)?.state]
}

describe('coverage', () => {
  test.each<[string, Partial<Comparison>, Partial<Policy>, string, readonly string[], string]>([
    ['that is kept', {coverage: coverage({})}, {}, 'ready', [], 'done'],
    [
      'that falls',
      {coverage: coverage({integration: {covered: 89, lines: 100}})},
      {},
      'conditional',
      ['coverage'],
      'open'
    ],
    [
      'that falls by more than the project allows',
      {coverage: coverage({integration: {covered: 80, lines: 100}})},
      {drop: {warn: 0, block: 5}},
      'blocked',
      ['coverage'],
      'open'
    ],
    [
      'that falls by as much as the project allows',
      {coverage: coverage({integration: {covered: 85, lines: 100}})},
      {drop: {warn: null, block: 5}},
      'ready',
      [],
      'done'
    ],
    [
      'of changed lines under the limit',
      {coverage: coverage({patch: {covered: 1, lines: 2}})},
      {patch: {warn: 80, block: 40}},
      'conditional',
      ['coverage'],
      'open'
    ],
    [
      'without a changed line to cover',
      {coverage: coverage({patch: null})},
      {patch: {warn: 80, block: 80}},
      'ready',
      [],
      'done'
    ],
    [
      'lost in lines that nobody changed',
      {coverage: coverage({lost: 3})},
      {lost: {warn: null, block: 2}},
      'blocked',
      ['coverage'],
      'open'
    ],
    [
      'that cannot be compared judges nobody, and is not done',
      {coverage: coverage({integration: {covered: 0, lines: 100}, incomparable: ['2 reports and 1']})},
      {drop: {warn: 0, block: 1}},
      'conditional',
      [],
      'open'
    ]
  ])('%s', (_, measures, policy, ...expected) => {
    expect(short(verdict(measures, policy), 'coverage')).toEqual(expected)
  })
})

describe('performance', () => {
  test.each<[string, Parameters<typeof aScenario>, Partial<Policy>, string, readonly string[]]>([
    ['confirmed to be a quarter slower', ['regression', 0.25], {}, 'blocked', ['performance']],
    [
      'confirmed, but under what the project calls too slow',
      ['regression', 0.25],
      {slower: {warn: 5, block: 50}},
      'conditional',
      ['performance']
    ],
    ['slower by a little', ['slower', 0.08], {}, 'conditional', ['performance']],
    ['slower by less than is worth a look', ['slower', 0.02], {}, 'ready', []],
    ['much slower, but unconfirmed', ['slower', 0.4], {}, 'conditional', ['performance']],
    ['that noise hides', ['inconclusive', 0.3], {}, 'conditional', []],
    ['that could not be measured any more', ['failed', null], {}, 'conditional', []],
    ['that is faster', ['improved', -0.3], {}, 'ready', []]
  ])('a scenario %s', (_, scenario, policy, ...expected) => {
    const found = short(verdict({performance: measured([aScenario(...scenario)])}, policy), 'performance')
    expect(found.slice(0, 2)).toEqual(expected)
  })
})

describe('security', () => {
  test.each<[string, Comparison['security'], Partial<Policy>, string, readonly string[]]>([
    ['no finding', findings([]), {}, 'ready', []],
    ['a new finding of a high level', findings([aFinding('new', 'high')]), {}, 'blocked', ['vulnerability']],
    ['a new finding without a level', findings([aFinding('new', 'unknown')]), {}, 'conditional', ['vulnerability']],
    ['a finding that is gone', findings([aFinding('fixed', 'critical')]), {}, 'ready', []],
    ['a finding that only a newer tool knows', findings([aFinding('new-rule', 'critical')]), {}, 'ready', []],
    [
      'a new one, where the project lets it pass',
      findings([aFinding('new', 'low')]),
      {findings: {warn: 'medium', block: null}},
      'ready',
      []
    ],
    ['a scan that could not run', findings([], ['npm audit: no answer']), {}, 'blocked', []]
  ])('%s', (_, security, policy, ...expected) => {
    const found = short(verdict({security}, policy), 'security')
    expect(found.slice(0, 2)).toEqual(expected)
  })
})

describe('structure', () => {
  test.each<[string, Partial<Comparison>, Partial<Policy>, string, readonly string[]]>([
    ['a new circle of imports', {cycles: cycles('new')}, {}, 'conditional', ['cycle']],
    ['a new circle, where it blocks', {cycles: cycles('grown')}, {cycles: 'block'}, 'blocked', ['cycle']],
    ['a new circle, where nobody minds', {cycles: cycles('new')}, {cycles: 'off'}, 'ready', []],
    ['a circle that is gone', {cycles: cycles('fixed')}, {}, 'ready', []],
    ['a breaking change', {api: interfaceChange({})}, {}, 'conditional', ['api-break']],
    ['a breaking change that a note names', {api: interfaceChange({note: 'UPGRADING.md:3'})}, {}, 'ready', []],
    ['a change that breaks nobody', {api: interfaceChange({isBreaking: false})}, {}, 'ready', []]
  ])('%s', (_, measures, policy, ...expected) => {
    const found = short(verdict(measures, policy), 'documentation')
    expect(found.slice(0, 2)).toEqual(expected)
  })

  test('a branch that changes the interface and no document owes one', () => {
    const of = (branch: string): readonly unknown[] => {
      const {checklist} = verdict({api: interfaceChange({branch})})
      const point = checklist.find(({id}) => id === 'documentation')
      return [point?.state, point?.evidence]
    }
    expect(of('api')).toEqual(['open', 'changes the public interface and no document: api'])
    expect(of('elsewhere')[0]).toBe('done')
  })
})

test('the three approvals follow from what was measured', () => {
  const given = (measures: Partial<Comparison>): readonly string[] =>
    verdict(measures).approvals.map(({kind, state}) => `${kind}: ${state}`)
  expect(given({})).toEqual(['functional: approved', 'performance: not-measured', 'security: not-measured'])
  expect(
    given({performance: measured([aScenario('slower', 0.1)]), security: findings([aFinding('new', 'high')])})
  ).toEqual(['functional: approved', 'performance: open', 'security: refused'])
})

test('a project adds points of its own, shown by a gate or by a person', () => {
  const points = [
    {text: 'The notes are written', gate: 'test'},
    {text: 'Somebody tried it', gate: null},
    {text: 'Never ran', gate: 'other'}
  ]
  const {checklist} = decide(goodFindings(), {mode: 'run', gates: 1, points})
  expect(checklist.slice(10).map(({id, state}) => [id, state])).toEqual([
    ['own-1', 'done'],
    ['own-2', 'open'],
    ['own-3', 'unknown']
  ])
})
