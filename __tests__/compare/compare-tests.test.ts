import {describe, expect, test} from '@jest/globals'
import {compareTests, mergeTestComparisons, type GateTests} from '../../src/compare/tests/compare-tests.js'
import type {TestChange} from '../../src/domain/comparison.js'
import type {LoadError, TestCase, TestReport, TestState} from '../../src/domain/tests.js'
import {aCase, aReport} from './reports.js'

/** P passed, F failed, E error, S skipped, `-` absent, B its file did not load. */
type Cell = 'P' | 'F' | 'E' | 'S' | '-' | 'B'

const STATES: Readonly<Record<'P' | 'F' | 'E' | 'S', TestState>> = {P: 'passed', F: 'failed', E: 'error', S: 'skipped'}

/** A report with the test `x` of a.test.js in this state, and enough other tests that no drop is noticed. */
function side(cell: Cell): TestReport {
  const others = Array.from({length: 40}, (_, i) => aCase(`other ${i}`, 'passed', {file: 'b.test.js'}))
  if (cell === 'B') return aReport(others, {loadErrors: [{file: 'a.test.js', message: 'no module'}]})
  return aReport(cell === '-' ? others : [aCase('x', STATES[cell]), ...others])
}

function compare(baseline: TestReport | null, integration: TestReport | null, partial: Partial<GateTests> = {}) {
  return compareTests({gate: 'unit', baseline, integration, integrationEnd: {kind: 'exited', code: 0}, ...partial})
}

describe('the state table', () => {
  test.each<[Cell, Cell, TestChange | null, TestChange | null]>([
    ['P', 'P', 'same', null],
    ['P', 'F', 'regression', null],
    ['P', 'E', 'regression', null],
    ['P', 'S', 'newly-skipped', null],
    ['P', '-', 'removed', null],
    ['P', 'B', 'not-run', 'regression'],
    ['F', 'P', 'fixed', null],
    ['F', 'F', 'still-failing', null],
    ['F', 'E', 'still-failing', null],
    ['F', 'S', 'failing-skipped', null],
    ['F', '-', 'failing-removed', null],
    ['F', 'B', 'not-run', 'regression'],
    ['E', 'P', 'fixed', null],
    ['E', 'F', 'still-failing', null],
    ['E', 'E', 'still-failing', null],
    ['E', 'S', 'failing-skipped', null],
    ['E', '-', 'failing-removed', null],
    ['E', 'B', 'not-run', 'regression'],
    ['S', 'P', 'un-skipped', null],
    ['S', 'F', 'new-failure', null],
    ['S', 'E', 'new-failure', null],
    ['S', 'S', 'same', null],
    ['S', '-', 'removed', null],
    ['S', 'B', 'not-run', 'regression'],
    ['-', 'P', 'new-passing', null],
    ['-', 'F', 'new-failure', null],
    ['-', 'E', 'new-failure', null],
    ['-', 'S', 'new-skipped', null],
    ['-', '-', null, null],
    ['-', 'B', null, 'new-failure'],
    ['B', 'P', 'new-passing', 'fixed'],
    ['B', 'F', 'new-failure', 'fixed'],
    ['B', 'E', 'new-failure', 'fixed'],
    ['B', 'S', 'new-skipped', 'fixed'],
    ['B', '-', null, 'failing-removed'],
    ['B', 'B', null, 'still-failing']
  ])('%s in the baseline, %s in the integration: test %s, file %s', (before, after, ofTest, ofFile) => {
    const {counts, rows} = compare(side(before), side(after))
    const told = (id: string): TestChange | undefined => rows.find(row => row.id === id)?.change
    const silent: readonly (TestChange | null)[] = ['same', 'new-passing', null]
    expect(told('a.test.js › x')).toBe(silent.includes(ofTest) ? undefined : ofTest)
    expect(told('a.test.js')).toBe(ofFile ?? undefined)
    const expected: Partial<Record<TestChange, number>> = {same: 40}
    for (const change of [ofTest, ofFile]) if (change !== null) expected[change] = (expected[change] ?? 0) + 1
    expect(Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))).toEqual(expected)
  })

  test.each<[Cell, TestState, TestChange]>([
    ['P', 'passed', 'flaky'],
    ['F', 'passed', 'flaky'],
    ['-', 'passed', 'flaky'],
    ['P', 'failed', 'flaky'],
    ['P', 'skipped', 'newly-skipped']
  ])('%s, then %s with a mixed outcome: %s', (before, state, change) => {
    const flaky = aReport([aCase('x', state, {flaky: true}), ...side('-').cases])
    expect(compare(side(before), flaky).rows.map(row => row.change)).toEqual([change])
  })
})

describe('rows', () => {
  test('tell who, what, before and after', () => {
    const before = aReport([aCase('x', 'failed', {suite: ['s'], message: 'at 0x7fba5b06df50'})])
    const after = aReport([aCase('x', 'failed', {suite: ['s'], message: 'another'})])
    expect(compare(before, after, {integrationEnd: {kind: 'exited', code: 1}})).toEqual({
      counts: expect.objectContaining({'still-failing': 1, same: 0}),
      defects: [],
      rows: [
        {
          file: 'a.test.js',
          gate: 'unit',
          test: 'a.test.js › s › x',
          id: 'a.test.js › s › x',
          change: 'still-failing',
          baseline: 'failed',
          integration: 'failed',
          message: 'another',
          messageChanged: true
        }
      ]
    })
  })

  test('of a file that does not load any more', () => {
    expect(compare(side('P'), side('B')).rows[0]).toEqual({
      gate: 'unit',
      test: 'a.test.js (the file itself)',
      id: 'a.test.js',
      change: 'regression',
      baseline: 'loaded',
      integration: 'not loaded',
      message: 'no module',
      messageChanged: false
    })
  })

  test('do not call a message changed for an address or a duration', () => {
    const told = (message: string): TestReport => aReport([aCase('x', 'failed', {message})])
    expect(
      compare(told('at 0x7fba5b06df50 (12ms)\nin /tmp/a'), told('at 0x7f6bf96c5f50 (9ms)\nin /tmp/b')).rows[0]
    ).toMatchObject({
      messageChanged: false
    })
  })

  test('come most serious first, then by gate and id', () => {
    const before = aReport([aCase('gone'), aCase('b'), aCase('a'), aCase('bad', 'failed'), aCase('off')])
    const after = aReport([
      aCase('b', 'failed'),
      aCase('a', 'failed'),
      aCase('bad'),
      aCase('off', 'skipped'),
      aCase('new', 'failed'),
      aCase('late', 'skipped')
    ])
    const rows = mergeTestComparisons([compare(before, after), compare(before, after, {gate: 'e2e'})]).rows
    expect(rows.map(row => `${row.change} ${row.gate} ${row.id.slice(12)}`)).toEqual([
      'regression e2e a',
      'regression e2e b',
      'regression unit a',
      'regression unit b',
      'new-failure e2e new',
      'new-failure unit new',
      'removed e2e gone',
      'removed unit gone',
      'newly-skipped e2e off',
      'newly-skipped unit off',
      'fixed e2e bad',
      'fixed unit bad',
      'new-skipped e2e late',
      'new-skipped unit late'
    ])
  })
})

describe('absent tests', () => {
  const unloaded: LoadError = {file: 'broken.py', message: 'no'}
  const before = [
    aCase('t', 'passed', {file: 'broken.py'}),
    aCase('u', 'passed', {file: 'untouched.py'}),
    aCase('v', 'passed', {file: 'seen.py'}),
    aCase('w', 'passed', {file: 'seen.py'}),
    aCase('top', 'passed', {file: null}),
    aCase('in suite', 'passed', {file: null, suite: ['broken.py']})
  ]

  test.each<[string, TestReport | null, Readonly<Record<string, TestChange>>]>([
    [
      'when a file did not load, only tests of files that were seen running are called removed',
      aReport([aCase('v', 'passed', {file: 'seen.py'})], {loadErrors: [unloaded]}),
      {t: 'not-run', u: 'not-run', w: 'removed', top: 'not-run', 'in suite': 'not-run'}
    ],
    [
      'when the report is whole, all are removed',
      aReport([aCase('v', 'passed', {file: 'seen.py'})]),
      {t: 'removed', u: 'removed', w: 'removed', top: 'removed', 'in suite': 'removed'}
    ],
    [
      'when the report is cut off, none is',
      aReport([aCase('v', 'passed', {file: 'seen.py'})], {defects: ['cut off']}),
      {t: 'not-run', u: 'not-run', w: 'not-run', top: 'not-run', 'in suite': 'not-run'}
    ],
    [
      'when there is no report, none is',
      null,
      {t: 'not-run', u: 'not-run', v: 'not-run', w: 'not-run', top: 'not-run', 'in suite': 'not-run'}
    ]
  ])('%s', (_, integration, expected) => {
    const rows = compare(aReport(before), integration).rows.filter(row => row.id !== 'broken.py')
    expect(Object.fromEntries(rows.map(row => [row.id.split(' › ').at(-1), row.change]))).toEqual(expected)
  })

  test('a test that a tool names by its program alone is known by that name', () => {
    const test = aCase('not_built', 'passed', {file: null, suite: ['(empty)']})
    const others = [aCase('a', 'passed', {file: null, suite: ['(empty)']})]
    const after = aReport(others, {loadErrors: [{file: 'not_built', message: 'Unable to find executable'}]})
    expect(compare(aReport([test, ...others]), after).rows.map(row => [row.id, row.change])).toEqual([
      ['not_built', 'regression'],
      ['* › (empty) › not_built', 'not-run']
    ])
  })
})

describe('defects', () => {
  const many = (count: number): TestReport => aReport(Array.from({length: count}, (_, i) => aCase(`t${i}`)))

  test.each<[string, TestReport | null, TestReport | null, number | null, readonly string[]]>([
    ['no drop', many(20), many(20), 0, []],
    ['more tests', many(20), many(30), 1, []],
    ['a tenth fewer', many(20), many(18), 0, []],
    ['over a tenth fewer', many(20), many(17), 0, ['17 tests ran in the integration, 20 in the baseline']],
    ['one fewer with an exit code', many(20), many(19), 1, ['19 tests ran in the integration, 20 in the baseline']],
    ['one fewer, the exit code unknown', many(20), many(19), null, []],
    ['no report any more', many(1), null, 0, ['no test report in the integration']],
    ['no report before', null, many(1), 0, ['no test report in the baseline']],
    [
      'cut-off reports',
      aReport([], {defects: ['a']}),
      aReport([], {defects: ['b']}),
      0,
      ['integration: b', 'baseline: a']
    ],
    [
      'a file that does not load',
      many(0),
      aReport([], {loadErrors: [{file: 'a.js', message: ''}]}),
      1,
      ['integration: a.js could not be loaded']
    ]
  ])('%s', (_, ...[baseline, integration, code, defects]) => {
    const integrationEnd = code === null ? null : ({kind: 'exited', code} as const)
    expect(compare(baseline, integration, {integrationEnd}).defects).toEqual(
      defects.map(defect => `gate unit: ${defect}`)
    )
  })

  test('skipped tests are not run', () => {
    const skipped = aReport(many(20).cases.map(test => ({...test, state: 'skipped' as const})))
    expect(compare(many(20), skipped).defects).toEqual([
      'gate unit: 0 tests ran in the integration, 20 in the baseline'
    ])
  })
})

test('tens of thousands of tests with duplicates and volatile names are compared in one pass', () => {
  const cases = (salt: number): readonly TestCase[] =>
    Array.from({length: 30_000}, (_, i) =>
      aCase(i % 5 === 0 ? 'twin' : `t${i} 0x${(salt * 100_000 + i).toString(16).padStart(8, '0')}`)
    )
  const {counts} = compare(aReport(cases(1)), aReport(cases(2)))
  expect(counts.same).toBe(30_000)
})
