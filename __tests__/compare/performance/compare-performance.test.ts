import {describe, expect, test} from '@jest/globals'
import {comparePerformance, NOTHING_MEASURED} from '../../../src/compare/performance/compare-performance.js'
import type {FileChange} from '../../../src/domain/candidate.js'
import type {TreeChange} from '../../../src/domain/origin-of-change.js'
import type {PerformanceComparison, PerformanceRow} from '../../../src/domain/performance.js'
import type {GateReports} from '../../../src/domain/report-text.js'
import {aMeasurement, aRun, fixture, SHOP, type RoundNumbers} from './reports.js'

const NO_CHANGE: TreeChange = {changes: [], paths: [], basePaths: [], branchOf: () => null}

function changed(...paths: readonly string[]): TreeChange {
  const changes = paths.map((path): FileChange => ({...CHANGE, path, oldPath: path}))
  return {...NO_CHANGE, changes, branchOf: path => (paths.includes(path) ? 'feature/bench' : null)}
}

const CHANGE: FileChange = {
  path: '',
  oldPath: '',
  status: 'modified',
  added: 1,
  removed: 1,
  hunks: [],
  special: null
} as unknown as FileChange

function hyperfine(times: readonly number[], extra: object = {}): string {
  return JSON.stringify({results: [{command: 'sort', times, exit_codes: times.map(() => 0), ...extra}]})
}

function files(baseline: string | null, integration: string | null): readonly GateReports[] {
  const side = (text: string | null) => (text === null ? null : {files: [{path: 'bench.json', text}], root: SHOP})
  return [{gate: 'unit', baseline: side(baseline), integration: side(integration)}]
}

function compare(
  reports: readonly GateReports[],
  change = NO_CHANGE,
  measured = NOTHING_MEASURED
): PerformanceComparison {
  const compared = comparePerformance(reports, change, measured)
  if (compared === null) throw new Error('nothing was compared')
  return compared
}

const TEN = [1.01, 1.02, 0.99, 1, 1.03, 0.98, 1.005, 1.015, 0.995, 1.0]
const times = (factor: number, count = 10): readonly number[] => TEN.slice(0, count).map(time => time * factor)

test('where nothing is declared there is nothing', () => {
  expect(comparePerformance([], NO_CHANGE)).toBeNull()
})

describe('files alone', () => {
  test.each<[string, string, string, PerformanceRow['verdict'], string]>([
    ['far slower', hyperfine(TEN), hyperfine(times(2)), 'slower', '100 % worse'],
    ['a little slower', hyperfine(TEN), hyperfine(times(1.1)), 'slower', '10 % worse'],
    ['faster', hyperfine(TEN), hyperfine(times(0.7)), 'improved', '30 % better'],
    [
      'slower by six numbers',
      hyperfine(times(1, 6)),
      hyperfine(times(2, 6)),
      'inconclusive',
      '100 % worse by 6 and 6 numbers, of which 7 are needed'
    ],
    [
      'slower by one number',
      hyperfine([1]),
      hyperfine([3]),
      'inconclusive',
      '200 % worse by 1 and 1 numbers, of which 7 are needed'
    ],
    ['gone', hyperfine(TEN), hyperfine(TEN).replace('sort', 'join'), 'removed', 'the integration does not have it'],
    [
      'failing',
      hyperfine(TEN),
      hyperfine(TEN, {exit_codes: [1]}),
      'failed',
      'it failed in the integration: 1 of 1 runs ended with exit code 1'
    ],
    [
      'failing before',
      hyperfine(TEN, {exit_codes: [null]}),
      hyperfine(TEN),
      'recovered',
      'it failed on the base: 1 of 1 runs ended killed by a signal'
    ]
  ])('what is %s is said so, and never a regression', (...[, before, after, verdict, reason]) => {
    const {rows, method, counts} = compare(files(before, after))
    const row = rows.find(({scenario}) => scenario === 'sort')
    expect([method, counts.regression, row?.verdict, row?.reason.startsWith(reason)]).toEqual([
      'files',
      0,
      verdict,
      true
    ])
  })

  test('say that they are the weaker way', () => {
    expect(compare(files(hyperfine(TEN), hyperfine(times(2)))).rows).toEqual([
      {
        gate: 'unit',
        method: 'files',
        scenario: 'sort',
        measure: 'time',
        unit: 'ns',
        better: 'lower',
        verdict: 'slower',
        baseline: expect.closeTo(1.0025e9, 0),
        integration: expect.closeTo(2.005e9, 0),
        effect: {
          estimate: expect.closeTo(1, 1),
          low: expect.closeTo(0.97, 1),
          high: expect.closeTo(1.02, 1)
        },
        p: expect.closeTo(1.08e-5, 6),
        rounds: 10,
        noise: null,
        reason: expect.stringMatching(/^100 % worse \(.*\), from files alone: not measured in turns, which is weaker$/)
      }
    ])
  })

  test('that are equal are the same, and take no row', () => {
    expect(compare(files(hyperfine(TEN), hyperfine(TEN)))).toMatchObject({rows: [], counts: {same: 1}, defects: []})
  })

  test('of one side alone are a defect of the other, with gate and side', () => {
    expect(compare(files(hyperfine(TEN), null)).defects).toEqual(['gate unit: integration: the gate did not run'])
    expect(compare(files('', hyperfine(TEN))).defects).toEqual(['gate unit: baseline: bench.json: it is empty'])
    const [one] = files(hyperfine(TEN), hyperfine(TEN))
    const none = {gate: 'unit', baseline: {files: [], root: ''}, integration: one?.integration ?? null}
    expect(compare([none]).defects).toEqual(['gate unit: baseline: no report file was written'])
  })

  test('that nothing tells the direction of are a defect until the gate declares it', () => {
    const custom = (value: number): string => JSON.stringify([{name: 'score', unit: 'points', value}])
    const reports = files(custom(5), custom(5))
    expect(compare(reports)).toMatchObject({
      counts: {'not-comparable': 1},
      defects: [
        "gate unit: nothing tells which numbers are better of score (points): declare it by the gate's 'better'"
      ]
    })
    const declared = new Map([['unit', 'higher' as const]])
    expect(compare(reports, NO_CHANGE, {...NOTHING_MEASURED, declared}).defects).toEqual([])
  })

  test('of another processor are not comparable', () => {
    const go = fixture('go/ordinary.txt').text
    const other = go.replaceAll('AMD EPYC', 'Intel Xeon')
    const {rows} = compare(files(go, other))
    const send = rows.filter(({scenario, verdict}) => scenario.endsWith('size-10') && verdict === 'not-comparable')
    expect(send.map(({reason}) => reason).some(reason => reason.includes('AMD EPYC; Intel Xeon'))).toBe(true)
  })

  test('of Go tell allocations exactly, also of a benchmark that fails now', () => {
    const go = fixture('go/ordinary.txt').text
    const more = go.replace(/ 1 allocs\/op/g, ' 3 allocs/op')
    const {rows} = compare(files(go, more))
    expect(rows.filter(({measure}) => measure === 'allocations')).toMatchObject([
      {verdict: 'slower', effect: {estimate: 2}, p: null},
      {verdict: 'slower', effect: {estimate: 2}, p: null}
    ])
    const failing = `${go.replace(/.*size-1000.*\n/g, '')}--- FAIL: BenchmarkTotal/kind=all/size-1000\nFAIL\n`
    const now = compare(files(go, failing.replaceAll('pkg: example.com/shop/mail', 'pkg: example.com/shop/cart')))
    expect(now.rows.filter(({verdict}) => verdict === 'failed').map(({measure}) => measure)).toEqual(
      expect.arrayContaining(['time', 'memory', 'allocations'])
    )
  })
})

describe('rounds', () => {
  const slower = (factor: number): RoundNumbers['first'] =>
    Array.from({length: 8}, (_, i) => [100 + i, (100 + i) * factor])

  test('stand before files, the most serious first, and the method is that of the weakest', () => {
    const both = (factor: number): RoundNumbers => ({first: slower(factor), second: slower(factor)})
    const measurement = aMeasurement({join: both(1.1), sort: both(1.4), same: both(1)})
    const measured = {...NOTHING_MEASURED, measurements: [measurement]}
    const alone = compare([], NO_CHANGE, measured)
    expect(alone).toMatchObject({method: 'interleaved', counts: {regression: 1, slower: 1, same: 1}})
    expect(alone.rows.map(({scenario}) => scenario)).toEqual(['sort', 'join'])
    expect(alone.measurements[0]?.runs[0]).not.toHaveProperty('reports')
    expect(compare(files(hyperfine(TEN), hyperfine(times(2))), NO_CHANGE, measured)).toMatchObject({
      method: 'files',
      counts: {regression: 1, slower: 2, same: 1}
    })
  })

  test('that failed are told by gate and side, once', () => {
    const {runs, ...about} = aMeasurement({sort: {first: slower(1)}})
    const failed = runs.map(run => (run.round > 6 && run.side === 'baseline' ? {...run, failed: 'exit code 3'} : run))
    const stopped = 'it failed 2 times on the baseline, and was not run on'
    const measurements = [{...about, runs: failed, stopped}]
    expect(compare([], NO_CHANGE, {...NOTHING_MEASURED, measurements}).defects).toEqual([
      'gate bench: it failed 2 times on the baseline, and was not run on',
      'gate bench: baseline: 2 of 8 runs failed: exit code 3'
    ])
  })

  test('that could not be run say why, and are no empty success', () => {
    const unmeasured = ['gate bench: performance was not measured: the integration was refused']
    expect(compare([], NO_CHANGE, {...NOTHING_MEASURED, unmeasured})).toMatchObject({rows: [], defects: unmeasured})
  })

  test('of a benchmark whose own file was changed are not comparable, and the branch is named', () => {
    const first = slower(1.4)
    const measurements = [aMeasurement({sort: {first, second: first}}, {source: 'tests/test_speed.py'})]
    const verdicts = (change: TreeChange): readonly string[] =>
      compare([], change, {...NOTHING_MEASURED, measurements}).rows.map(({verdict, reason}) => `${verdict}: ${reason}`)
    expect(verdicts(changed('src/sort.py'))).toEqual([expect.stringMatching(/^regression: /)])
    expect(verdicts(changed('tests/test_speed.py'))).toEqual([
      expect.stringMatching(
        /^not-comparable: 40 % worse .*; but tests\/test_speed\.py, which measures it, was changed by feature\/bench$/
      )
    ])
  })

  test.each([
    ['cart/cart_test.go', true],
    ['cart/cart.go', false],
    ['mail/mail_test.go', false],
    ['cart/deep/x_test.go', false]
  ])('of a package of Go are doubted when a test file of it was changed: %s', (path, isDoubted) => {
    const first = slower(1.4)
    const measurements = [aMeasurement({sort: {first, second: first}}, {source: 'example.com/shop/cart/*'})]
    const [row] = compare([], changed(path), {...NOTHING_MEASURED, measurements}).rows
    expect(row?.verdict).toBe(isDoubted ? 'not-comparable' : 'regression')
  })
})

test('a run of nothing but failures leaves defects and no row', () => {
  const runs = (['baseline', 'integration'] as const).map(side => aRun({side, failed: 'exit code 127'}))
  const measurements = [{...aMeasurement({}), runs}]
  const compared = compare([], NO_CHANGE, {...NOTHING_MEASURED, measurements})
  expect(compared).toMatchObject({rows: [], method: 'interleaved'})
  expect(compared.defects).toHaveLength(2)
})
