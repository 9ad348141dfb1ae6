import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {holm} from '../../../src/compare/performance/statistics/holm.js'
import {
  pairedShift,
  thinned,
  unpairedShift,
  type Shift
} from '../../../src/compare/performance/statistics/hodges-lehmann.js'
import {median} from '../../../src/compare/performance/statistics/median.js'
import {noiseFloor} from '../../../src/compare/performance/statistics/noise-floor.js'
import {rankSumP} from '../../../src/compare/performance/statistics/rank-sum.js'
import {roundsNeeded} from '../../../src/compare/performance/statistics/rounds-needed.js'
import {signedRankP} from '../../../src/compare/performance/statistics/signed-rank.js'

type Numbers = readonly number[]

/** What SciPy says; `statistics.py` beside it wrote it. */
const REFERENCE = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/performance/statistics.json'), 'utf8')
) as {
  readonly signedRank: readonly {readonly differences: Numbers; readonly p: number}[]
  readonly pairedInterval: readonly (Shift & {readonly differences: Numbers})[]
  readonly rankSum: readonly {readonly a: Numbers; readonly b: Numbers; readonly p: number}[]
  readonly unpairedInterval: readonly (Shift & {readonly a: Numbers; readonly b: Numbers})[]
  readonly holm: readonly {readonly chances: Numbers; readonly adjusted: Numbers}[]
  readonly roundsNeeded: readonly {readonly scenarios: number; readonly least: number}[]
}

describe('against reference vectors', () => {
  test('the signed-rank test gives the same chances, with ties and zeros too', () => {
    for (const {differences, p} of REFERENCE.signedRank) expect(signedRankP(differences)).toBeCloseTo(p, 12)
    expect(REFERENCE.signedRank.length).toBeGreaterThan(40)
  })

  test('the estimate and the exact interval of paired rounds are the same', () => {
    for (const {differences, ...shift} of REFERENCE.pairedInterval) expectShift(pairedShift(differences), shift)
    expect(REFERENCE.pairedInterval.length).toBeGreaterThan(10)
  })

  test('the rank-sum test gives the same chances, counted or by the normal distribution', () => {
    for (const {a, b, p} of REFERENCE.rankSum) expect(rankSumP(a, b)).toBeCloseTo(p, 10)
    expect(REFERENCE.rankSum.length).toBeGreaterThan(15)
  })

  test('the estimate and the exact interval of two samples are the same', () => {
    for (const {a, b, ...shift} of REFERENCE.unpairedInterval) expectShift(unpairedShift(a, b), shift)
    expect(REFERENCE.unpairedInterval.length).toBeGreaterThan(4)
  })

  test("Holm's correction gives the same chances", () => {
    for (const {chances, adjusted} of REFERENCE.holm) expectNumbers(holm(chances), adjusted)
  })

  test('one round more than the smallest chance needs is run, and at least eight', () => {
    for (const {scenarios, least} of REFERENCE.roundsNeeded)
      expect(roundsNeeded(scenarios)).toBe(Math.max(8, least + 1))
    expect([0, 1e9].map(roundsNeeded)).toEqual([8, 30])
  })
})

function expectNumbers(found: Numbers, wanted: Numbers): void {
  expect(found).toHaveLength(wanted.length)
  for (const [i, number] of wanted.entries()) expect(found[i]).toBeCloseTo(number, 12)
}

function expectShift(found: Shift | null, wanted: Shift): void {
  expectNumbers([found?.estimate, found?.low, found?.high].map(Number), [wanted.estimate, wanted.low, wanted.high])
}

describe('the signed-rank test', () => {
  test('comes to 2^-n where all rounds agree, ties and zeros or not', () => {
    expect(signedRankP([1, 2, 3, 4, 5, 6, 7, 8])).toBe(2 ** -8)
    expect(signedRankP([3, 3, 3, 3, 3, 3, 3, 3])).toBe(2 ** -8)
    expect(signedRankP([0, 1, 2, 0, 3, 4])).toBe(2 ** -4)
  })

  test('says nothing of nothing', () => {
    expect([signedRankP([]), signedRankP([0, 0, 0])]).toEqual([1, 1])
  })

  test('is exact for sixty rounds too', () => {
    expect(signedRankP(Array.from({length: 60}, (_, i) => i + 1))).toBe(2 ** -60)
  })
})

describe('intervals', () => {
  test('there is none of 95 % below six rounds, or four numbers on each side', () => {
    expect(pairedShift([1, 2, 3, 4, 5])).toBeNull()
    expect(pairedShift([1, 2, 3, 4, 5, 6])).toEqual({estimate: 3.5, low: 1, high: 6})
    expect(unpairedShift([1, 2, 3], [4, 5, 6])).toBeNull()
    expect(unpairedShift([], [1])).toBeNull()
    expect(unpairedShift([1, 2, 3, 4], [5, 6, 7, 8])).toEqual({estimate: 4, low: 1, high: 7})
  })

  test('of a million numbers on each side a hundred evenly spaced ones stand for all', () => {
    const many = Array.from({length: 1_000_000}, (_, i) => i % 1_000)
    expect(thinned(many, 4)).toEqual([0, 0, 0, 0])
    expect(unpairedShift(many, many)?.estimate).toBe(0)
  })
})

describe('the noise floor', () => {
  test('is nothing for a machine that never differs from itself, and unknown below four rounds', () => {
    expect(noiseFloor([1, 1, 1, 1])).toBe(0)
    expect(noiseFloor([1, 1, 1])).toBeNull()
  })

  test('shrinks with the root of the rounds, and one outlier does not move it', () => {
    const wave = (rounds: number): Numbers => Array.from({length: rounds}, (_, i) => (i % 2) / 10)
    expect(noiseFloor(wave(16))).toBeCloseTo((1.959964 * 1.4826 * 0.1) / 4, 9)
    expect(noiseFloor([...wave(15), 50])).toBeCloseTo(noiseFloor(wave(16)) ?? 0, 9)
  })
})

test('the median of an even number lies in the middle, and does not overflow', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([1e308, 1.5e308])]).toEqual([2, 2.5, 1.25e308])
  expect(median([])).toBeNaN()
})
