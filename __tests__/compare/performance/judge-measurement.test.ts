import {describe, expect, test} from '@jest/globals'
import {isToBeConfirmed, judgeMeasurement} from '../../../src/compare/performance/judge-measurement.js'
import type {PerformanceRow} from '../../../src/domain/performance.js'
import {aMeasurement, aRun, aScenario, type RoundNumbers} from './reports.js'

type Pairs = RoundNumbers['first']

/** Rounds whose baseline wobbles by a share, and whose integration is so many times as long. */
function rounds(times: number, {count = 8, wobble = 0.01}: {count?: number; wobble?: number} = {}): Pairs {
  return Array.from({length: count}, (_, i) => {
    const before = 100 * (1 + wobble * Math.sin(i * 2.4))
    return [before, before * times * (1 + wobble * Math.cos(i * 1.7))]
  })
}

function rowOf(numbers: RoundNumbers, about: Parameters<typeof aMeasurement>[1] = {}): PerformanceRow {
  const [row] = judgeMeasurement(aMeasurement({sort: numbers}, about), null)
  if (row === undefined) throw new Error('there is no row')
  return row
}

describe('what is worse', () => {
  test('by 20 % and more in both batches is a regression, and both batches say by how much', () => {
    const row = rowOf({first: rounds(1.4), second: rounds(1.3)})
    expect(row).toMatchObject({verdict: 'regression', rounds: 16, better: 'lower', p: 2 ** -8})
    expect(row.effect?.estimate).toBeCloseTo(0.35, 1)
    expect(row.reason).toMatch(/^40 % worse \(.+\) in 8 rounds, and 30 % worse \(.+\) in a second batch of 8$/)
  })

  test('in the first batch alone is inconclusive', () => {
    expect(rowOf({first: rounds(1.4), second: rounds(1)})).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/^40 % worse .* in 8 rounds, but .* in a second batch of 8$/)
    })
  })

  test('in a first batch that nothing confirms is no more than slower', () => {
    expect(rowOf({first: rounds(1.4)})).toMatchObject({
      verdict: 'slower',
      rounds: 8,
      reason: expect.stringContaining('but no second batch confirms it')
    })
    expect(rowOf({first: rounds(1.4), second: rounds(1.4, {count: 5})}).verdict).toBe('slower')
  })

  test('by less than 20 % in both batches together is slower', () => {
    expect(rowOf({first: rounds(1.22), second: rounds(1.1)}).verdict).toBe('slower')
  })

  test.each([
    [1.1, 'slower'],
    [1.06, 'slower'],
    [1.03, 'same'],
    [1, 'same'],
    [0.97, 'same'],
    [0.9, 'improved'],
    [0.5, 'improved']
  ])('is judged by how much: %p times as long is %s', (times, verdict) => {
    const row = rowOf({first: rounds(times)})
    expect(row.verdict).toBe(verdict)
    expect(row.effect?.estimate).toBeCloseTo(times - 1, 1)
  })

  test('is the smaller number where more is better', () => {
    const about = {unit: '1/s', better: 'higher', measure: 'throughput'} as const
    expect(rowOf({first: rounds(0.7), second: rounds(0.7)}, about)).toMatchObject({
      verdict: 'regression',
      better: 'higher'
    })
    expect(rowOf({first: rounds(1.5)}, about).verdict).toBe('improved')
  })

  test('from nothing to something is a bounded number', () => {
    const share = {unit: 'share', measure: 'share'}
    const jump: Pairs = Array.from({length: 8}, () => [0, 0.5])
    expect(rowOf({first: jump, second: jump}, share)).toMatchObject({
      verdict: 'regression',
      effect: {estimate: expect.closeTo(999_999, 3)}
    })
    const never: Pairs = Array.from({length: 8}, () => [0, 0])
    expect(rowOf({first: never}, share)).toMatchObject({verdict: 'same', effect: {estimate: 0, low: 0, high: 0}})
  })
})

describe('what cannot be told', () => {
  test('too few rounds are never called the same', () => {
    expect(rowOf({first: rounds(1, {count: 7})})).toMatchObject({
      verdict: 'inconclusive',
      reason: '7 rounds that both trees came through: 8 are needed'
    })
    expect(rowOf({first: rounds(2, {count: 3})})).toMatchObject({verdict: 'inconclusive', effect: null})
  })

  test('twenty scenarios need nine rounds', () => {
    const scenarios = (count: number): Record<string, RoundNumbers> =>
      Object.fromEntries(Array.from({length: 20}, (_, i) => [`s${i}`, {first: rounds(i === 7 ? 1.3 : 1, {count})}]))
    const verdicts = (count: number): Set<string> =>
      new Set(judgeMeasurement(aMeasurement(scenarios(count)), null).map(({verdict}) => verdict))
    expect(verdicts(8)).toEqual(new Set(['inconclusive']))
    expect(verdicts(10)).toEqual(new Set(['same', 'slower']))
    expect(isToBeConfirmed(aMeasurement(scenarios(8)), null)).toBe(false)
    expect(isToBeConfirmed(aMeasurement(scenarios(10)), null)).toBe(true)
  })

  test('rounds that differ wildly are inconclusive, and the noise is said', () => {
    const wild: Pairs = [100, 210, 90, 190, 120, 260, 80, 150].map((before, i) => [
      before,
      before * (i % 3 === 0 ? 1.6 : 0.9)
    ])
    const row = rowOf({first: wild})
    expect(row.verdict).toBe('inconclusive')
    expect(row.noise).toBeGreaterThan(0.5)
  })

  test('a machine that differs from itself by more than the effect resolves nothing, however the rounds agree', () => {
    const steps: Pairs = [100, 200, 100, 200, 100, 200, 100, 200].map(before => [before, before * 1.25])
    expect(rowOf({first: steps})).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(
        /^25 % worse in 8 rounds, but this machine differs from itself by \d+ %: it cannot resolve 20 %$/
      )
    })
    const tenfold: Pairs = steps.map(([before]) => [before, Number(before) * 10])
    expect(rowOf({first: tenfold, second: tenfold}).verdict).toBe('regression')
  })

  test.each<[string, Pairs, PerformanceRow['verdict'], string]>([
    ['new', rounds(1).map(([, after]) => [null, after]), 'added', 'the base does not have it'],
    ['gone', rounds(1).map(([before]) => [before, null]), 'removed', 'the integration does not have it'],
    [
      'failing in the integration',
      rounds(1).map(([before, after], i) => [before, i === 3 ? 'x' : after]),
      'failed',
      'it failed in 1 of 8 rounds of the integration: no stock'
    ],
    [
      'new and failing',
      rounds(1).map(() => [null, 'x']),
      'failed',
      'it is new, and it failed in 8 of 8 rounds of the integration: no stock'
    ],
    ['failing on the base', rounds(1).map(([, after]) => ['x', after]), 'recovered', 'it failed on the base: no stock'],
    [
      'failing on both',
      rounds(1).map(() => ['x', 'x']),
      'not-comparable',
      'it failed on both trees: no stock; no stock'
    ],
    [
      'failing on the base and gone',
      rounds(1).map(() => ['x', null]),
      'not-comparable',
      'it failed on the base: no stock'
    ]
  ])('what is %s is said so', (_, first, verdict, reason) => {
    expect(rowOf({first})).toMatchObject({verdict, reason, effect: null, p: null})
  })

  test('a round that failed on the base is none, and the others go on', () => {
    const first = rounds(1, {count: 9}).map(([before, after], i): Pairs[number] => [i === 2 ? 'x' : before, after])
    expect(rowOf({first})).toMatchObject({verdict: 'same', rounds: 8})
    expect(rowOf({first: first.slice(1)})).toMatchObject({verdict: 'inconclusive', rounds: 7})
  })

  test('a scenario that is silent in one round failed in it', () => {
    const first = rounds(1).map(([before, after], i): Pairs[number] => [before, i === 5 ? null : after])
    expect(rowOf({first})).toMatchObject({
      verdict: 'failed',
      reason: 'it failed in 1 of 8 rounds of the integration: it was not reported'
    })
  })

  test('a failure in the round that warms up counts too', () => {
    const measurement = aMeasurement({sort: {first: rounds(1)}})
    const warmUp = aRun({batch: 'warm-up', side: 'integration', failed: 'exit code 3'})
    expect(judgeMeasurement({...measurement, runs: [warmUp, ...measurement.runs]}, null)).toMatchObject([
      {verdict: 'failed', reason: 'it failed in 1 of 9 rounds of the integration: exit code 3'}
    ])
  })

  test('what fails has all the measures that it has elsewhere, and no more', () => {
    const sort = aScenario({samples: [5]})
    const memory = aScenario({measure: 'memory', unit: 'bytes', samples: [7]})
    const broken = aScenario({samples: [], failed: 'no stock'})
    const runs = Array.from({length: 8}, (_, i) => [
      aRun({round: i + 1, reports: {scenarios: [sort, memory], machines: [], defects: []}}),
      aRun({round: i + 1, side: 'integration', reports: {scenarios: [broken], machines: [], defects: []}})
    ]).flat()
    const rows = judgeMeasurement({...aMeasurement({}), runs}, null)
    expect(rows.map(({measure, verdict}) => [measure, verdict])).toEqual([
      ['time', 'failed'],
      ['memory', 'failed']
    ])
  })

  test('a run that was cut by the time limit says nothing, unless its side never came through one', () => {
    const cut = {end: {kind: 'timed-out', afterSeconds: 1}, failed: 'still running'} as const
    const {runs, ...about} = aMeasurement({sort: {first: rounds(1, {count: 9})}})
    const last = runs.map(run => (run.round === 9 && run.side === 'integration' ? {...run, ...cut} : run))
    expect(judgeMeasurement({...about, runs: last}, null)).toMatchObject([{verdict: 'same', rounds: 8}])
    const never = runs
      .filter(({side, round}) => side === 'baseline' || round === 1)
      .map(run =>
        run.side === 'integration' ? {...run, ...cut, reports: {scenarios: [], machines: [], defects: []}} : run
      )
    expect(judgeMeasurement({...about, runs: never}, null)).toMatchObject([{verdict: 'failed'}])
  })

  test('without a direction nothing is judged, unless the gate declares it', () => {
    const measurement = aMeasurement({score: {first: rounds(0.5), second: rounds(0.5)}}, {unit: 'points', better: null})
    expect(judgeMeasurement(measurement, null)).toMatchObject([
      {verdict: 'not-comparable', better: null, reason: 'nothing tells which numbers are better'}
    ])
    expect(judgeMeasurement(measurement, 'higher')).toMatchObject([{verdict: 'regression', better: 'higher'}])
    expect(judgeMeasurement(measurement, 'lower')).toMatchObject([{verdict: 'improved', better: 'lower'}])
  })

  test('another unit on the other tree is not comparable', () => {
    const runs = Array.from({length: 8}, (_, i) => [
      aRun({round: i + 1, reports: {scenarios: [aScenario()], machines: [], defects: []}}),
      aRun({
        round: i + 1,
        side: 'integration',
        reports: {scenarios: [aScenario({unit: 'bytes'})], machines: [], defects: []}
      })
    ]).flat()
    expect(judgeMeasurement({...aMeasurement({}), runs}, null)).toMatchObject([
      {verdict: 'not-comparable', reason: 'its unit is ns on the base and bytes in the integration'}
    ])
  })
})

describe('what is counted and always the same', () => {
  const counted = {unit: 'count', measure: 'allocations'}
  const always = (before: number, after: number): Pairs => Array.from({length: 8}, () => [before, after])

  test.each([
    [100, 130, 'regression', '30 % worse: the same number every time, from 100 to 130'],
    [100, 110, 'slower', '10 % worse: the same number every time, from 100 to 110'],
    [100, 102, 'same', '2 % worse: the same number every time, from 100 to 102'],
    [100, 100, 'same', 'no change: the same number every time, from 100 to 100'],
    [100, 60, 'improved', '40 % better: the same number every time, from 100 to 60']
  ])('needs no statistics and no second batch: from %p to %p is %s', (before, after, verdict, reason) => {
    expect(rowOf({first: always(before, after)}, counted)).toMatchObject({verdict, reason, p: null, noise: 0})
  })

  test('is tested like everything else once it varies', () => {
    const first = always(100, 130).map(([before, after], i): Pairs[number] => [Number(before) + (i % 2), after])
    expect(rowOf({first}, counted)).toMatchObject({verdict: 'slower', p: 2 ** -8})
  })
})
