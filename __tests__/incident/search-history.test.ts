import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readHistory} from '../../src/incident/read-history.js'
import {nextWave} from '../../src/incident/search-history.js'
import type {CommitTrial, Trail} from '../../src/incident/trail.js'

/** A history as an oracle: for each signal, whether it is red, green or untold so far from the base at this attempt. */
type World = Readonly<Record<string, (distance: number, attempt: number) => 'red' | 'green' | 'unknown'>>

const since =
  (breaker: number) =>
  (distance: number): 'red' | 'green' =>
    distance <= breaker ? 'red' : 'green'

function searched(world: World, depth: number, most = 200, known: readonly CommitTrial[] = []) {
  const {findings, asked} = searchedInWaves(world, {depth, most, known, width: 1})
  return {findings, asked}
}

interface Bounds {
  readonly depth: number
  readonly most?: number
  readonly known?: readonly CommitTrial[]
  /** Probes that are made at the same time. */
  readonly width: number
}

function searchedInWaves(world: World, {depth, most = 200, known = [], width}: Bounds) {
  const signals = Object.keys(world)
  const trail: Trail = {signals, depth}
  const trials: CommitTrial[] = [look(world, 0, 0), ...known]
  const asked: number[] = []
  let waves = 0
  for (let wave = nextWave(trail, trials, width); wave.length > 0; wave = nextWave(trail, trials, width)) {
    if (asked.length >= most) break
    waves++
    for (const {distance} of wave) {
      asked.push(distance)
      trials.push(look(world, distance, trials.filter(trial => trial.distance === distance).length))
    }
  }
  const isCutShort = nextWave(trail, trials, width).length > 0
  return {findings: readHistory(trail, trials, isCutShort), asked, waves}
}

function look(world: World, distance: number, attempt: number): CommitTrial {
  const is = (state: string) => Object.keys(world).filter(signal => world[signal]?.(distance, attempt) === state)
  return {distance, red: is('red'), unknown: is('unknown')}
}

describe('a breaking commit', () => {
  test('is found by steps back, halves, and both ends again', () => {
    expect(searched({a: since(5)}, 64)).toEqual({
      findings: [{kind: 'broken', signal: 'a', distance: 5}],
      asked: [0, 1, 2, 4, 8, 6, 5, 5, 5, 6, 6]
    })
  })

  test('that is the base itself takes three probes of each end', () => {
    expect(searched({a: since(0)}, 64).asked).toEqual([0, 1, 0, 1, 1])
  })

  test('is one for each signal, and a probe of one tells of the others', () => {
    const {findings, asked} = searched({a: since(5), b: since(1), c: since(1)}, 64)
    expect(findings).toEqual([
      {kind: 'broken', signal: 'a', distance: 5},
      {kind: 'broken', signal: 'b', distance: 1},
      {kind: 'broken', signal: 'c', distance: 1}
    ])
    expect(asked).toEqual([0, 1, 2, 4, 8, 6, 5, 5, 5, 6, 6, 1, 1, 2, 2])
  })

  test('is the last one of several for one signal that was mended in between', () => {
    const world = {
      a: (distance: number) => (distance <= 3 || (distance > 5 && distance < 12) ? 'red' : 'green') as 'red'
    }
    expect(searched(world, 64).findings).toEqual([{kind: 'broken', signal: 'a', distance: 3}])
  })

  test('is found past commits that cannot be judged', () => {
    const world = {
      a: (distance: number) => (distance === 6 || distance === 4 ? 'unknown' : since(5)(distance))
    } as const
    expect(searched(world, 64).findings).toEqual([{kind: 'open', signal: 'a', red: 5, green: 7, obstacle: 'unjudged'}])
    const beside = {a: (distance: number) => (distance === 6 ? 'unknown' : since(4)(distance))} as const
    expect(searched(beside, 64).findings).toEqual([{kind: 'broken', signal: 'a', distance: 4}])
  })

  test('needs no step back where a green commit is known', () => {
    const known = [look({a: since(5)}, 7, 0)]
    expect(searched({a: since(5)}, 64, 200, known).asked).toEqual([0, 3, 5, 6, 5, 5, 6, 6])
  })
})

describe('nobody is blamed', () => {
  test('for what is red as far as may be looked', () => {
    expect(searched({a: since(90)}, 20)).toEqual({
      findings: [{kind: 'open', signal: 'a', red: 20, green: null, obstacle: 'no-green'}],
      asked: [0, 1, 2, 4, 8, 16, 20]
    })
  })

  test('for a base without history', () => {
    expect(searched({a: since(90)}, 0)).toEqual({
      findings: [{kind: 'open', signal: 'a', red: 0, green: null, obstacle: 'no-green'}],
      asked: [0]
    })
  })

  test('for what does not repeat on the base', () => {
    const world = {a: (_: number, attempt: number) => (attempt === 0 ? 'red' : 'green')} as const
    expect(searched(world, 64)).toEqual({findings: [{kind: 'flaky', signal: 'a', failed: 1, probes: 2}], asked: [0]})
  })

  test('for what does not repeat where it seemed to begin; then everything else is seen once more', () => {
    const flaky = (distance: number, attempt: number) => (distance === 2 && attempt > 0 ? 'green' : since(2)(distance))
    const {findings, asked} = searched({a: since(5), b: flaky}, 64)
    expect(findings).toEqual([
      {kind: 'broken', signal: 'a', distance: 5},
      {kind: 'flaky', signal: 'b', failed: 1, probes: 2}
    ])
    expect([5, 6].map(distance => asked.filter(one => one === distance).length)).toEqual([4, 4])
  })

  test('when the probes run out: it broke between two commits', () => {
    expect(searched({a: since(20)}, 64, 7).findings).toEqual([
      {kind: 'open', signal: 'a', red: 16, green: 32, obstacle: 'cut-short'}
    ])
  })

  test('for a signal that cannot be told on the base', () => {
    expect(searched({a: () => 'unknown'}, 64)).toEqual({
      findings: [{kind: 'open', signal: 'a', red: 0, green: null, obstacle: 'unjudged'}],
      asked: []
    })
  })
})

describe('any history', () => {
  const breakers = fc.array(fc.integer({min: 0, max: 62}), {minLength: 1, maxLength: 5})

  test('with steady signals has every breaking commit named, in few probes for each', () => {
    fc.assert(
      fc.property(breakers, places => {
        const world = Object.fromEntries(places.map((place, i) => [`s${i}`, since(place)]))
        const {findings, asked} = searched(world, 64)
        expect(findings).toEqual(places.map((distance, i) => ({kind: 'broken', signal: `s${i}`, distance})))
        const distinct = new Set(places).size
        // Steps back, the base again; for each a search through at most half of the history, and both ends again.
        expect(asked.length).toBeLessThanOrEqual(8 + distinct * (5 + 4))
      }),
      {numRuns: 300}
    )
  })

  test('is searched in three waves where sixteen probes are made at the same time, whatever the place', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 62}), place => {
        const {findings, asked, waves} = searchedInWaves({a: since(place)}, {depth: 64, width: 16})
        expect(findings).toEqual([{kind: 'broken', signal: 'a', distance: place}])
        expect(waves).toBeLessThanOrEqual(3)
        expect(asked.length).toBeLessThanOrEqual(33)
      })
    )
  })

  test('ends, however the signals behave, and blames only what was red and then green on the parent', () => {
    const states = fc.array(fc.constantFrom('red', 'green', 'unknown'), {minLength: 65 * 4, maxLength: 65 * 4})
    fc.assert(
      fc.property(fc.array(states, {minLength: 1, maxLength: 3}), fc.constantFrom(1, 3, 16), (tables, width) => {
        const world = Object.fromEntries(
          tables.map((table, i) => [
            `s${i}`,
            (distance: number, attempt: number) => table[distance * 4 + (attempt % 4)] as 'red'
          ])
        )
        const {findings, asked} = searchedInWaves(world, {depth: 64, most: 1000, width})
        expect(asked.length).toBeLessThan(300)
        for (const finding of findings) {
          if (finding.kind !== 'broken') continue
          const is = (distance: number) => [0, 1, 2].map(attempt => world[finding.signal]?.(distance, attempt))
          expect(is(finding.distance)).not.toContain('green')
          expect(is(finding.distance + 1)).not.toContain('red')
        }
      }),
      {numRuns: 200}
    )
  })

  test('of a test that fails at random seldom has anybody blamed', () => {
    let state = 42
    const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
    const rates = [0.1, 0.3, 0.5, 0.9].map(rate => {
      let blamed = 0
      for (let run = 0; run < 2000; run++) {
        // The base was red, or nobody would look.
        const is = (distance: number, attempt: number) =>
          (distance === 0 && attempt === 0) || random() < rate ? 'red' : 'green'
        if (searched({a: is}, 64).findings[0]?.kind === 'broken') blamed++
      }
      return blamed / 2000
    })
    expect(rates.map(rate => rate < 0.05)).toEqual([true, true, true, true])
  })
})
