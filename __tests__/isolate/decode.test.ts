import {describe, expect, test} from '@jest/globals'
import type {Trial} from '../../src/domain/isolation.js'
import {isolatorFor} from '../../src/isolate/isolator-for.js'
import {nestedPlan} from '../../src/isolate/nested-plan.js'
import {candidatesOf, GREEN, UNRESOLVED, type Oracle} from './world.js'

/** Plays with gates that name tests. */
function decoded(count: number, oracle: Oracle, parents: Readonly<Record<string, readonly string[]>> = {}) {
  const isBuiltOn = (name: string, other: string) => parents[name]?.includes(other) === true
  const isolator = isolatorFor('decode', {namesTests: true, isBuiltOn})
  const trials: Trial[] = []
  for (;;) {
    const step = isolator(candidatesOf(count), trials)
    if (step.kind === 'done') {
      const culprits = step.culprits.map(({branches}) => branches.join('+')).sort()
      return {culprits, kept: step.kept, inconclusive: step.inconclusive.map(({candidate}) => candidate), trials}
    }
    for (const composition of step.compositions) {
      const nth = trials.filter(({candidates}) => candidates.join() === composition.join()).length
      trials.push({candidates: composition, ...oracle(composition, nth)})
    }
  }
}

/** Each set breaks a test; whoever breaks the build hides all tests; whoever is murky cannot be judged. */
function world(sets: string, breakers = '', murky = ''): Oracle {
  const tests = sets.split(' ').filter(Boolean)
  return composition => {
    const has = (name: string) => composition.includes(name)
    if (murky.split(' ').some(has)) return UNRESOLVED
    if (breakers.split(' ').some(has)) return {outcome: 'red', signals: ['gate:test']}
    const failing = tests.filter(set => set.split('+').every(has)).map(set => `test:test:${set}`)
    return failing.length === 0 ? GREEN : {outcome: 'red', signals: failing.sort()}
  }
}

describe('decode names', () => {
  test.each([
    ['a culprit that a broken build hid', 'a3 a17', 'a9'],
    ['several, a pair among them, that a broken build hid', 'a1 a3 a17 a22 a30 a5+a28', 'a9'],
    ['two broken builds and what they hid', 'a3 a17+a20', 'a9 a31'],
    ['a set of three', 'a1+a4+a7', ''],
    ['two whose sets overlap', 'a2 a2+a5 a8', '']
  ])('%s', (_, sets, breakers) => {
    const {culprits, kept, inconclusive} = decoded(32, world(sets, breakers))
    const expected = [...sets.split(' ').filter(set => set !== 'a2+a5'), ...breakers.split(' ').filter(Boolean)]
    expect(culprits).toEqual(expected.sort())
    expect(inconclusive).toEqual([])
    expect(world(sets, breakers)(kept, 0)).toEqual(GREEN)
  })

  test('a culprit beside one that cannot be judged or conflicts with the others, which is held out without blame', () => {
    expect(decoded(16, world('a3 a11', '', 'a6'))).toMatchObject({culprits: ['a11', 'a3'], inconclusive: ['a6']})
  })

  test('the culprit of a stack, with whom those above it leave', () => {
    const parents = {a2: ['a1'], a3: ['a1', 'a2']}
    const {culprits, kept} = decoded(8, world('a2'), parents)
    expect(culprits).toEqual(['a2'])
    expect(kept).toEqual(['a0', 'a1', 'a4', 'a5', 'a6', 'a7'])
  })

  test('nobody for a test that fails by chance', () => {
    const {culprits, inconclusive} = decoded(8, (_, nth) =>
      nth === 0 ? {outcome: 'red', signals: ['test:t:x']} : GREEN
    )
    expect({culprits, inconclusive}).toEqual({culprits: [], inconclusive: []})
  })

  test.each([2, 5, 8, 10, 16, 20, 32, 35, 64, 70])('any culprits among %i within ⌈log2(n + 1)⌉ + 3 probes', count => {
    for (const sets of ['a0', 'a0 a1', candidatesOf(count).join(' ')]) {
      const {culprits, trials} = decoded(count, world(sets))
      expect(culprits).toEqual(sets.split(' ').sort())
      expect(trials.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count + 1)) + 3)
    }
  })
})

test('the rarer culprits are, the more candidates are probed at once', () => {
  expect([0.3, 0.2, 0.1, 0.03, 0.01].map(p => nestedPlan(p).first(100, false))).toEqual(
    [0.3, 0.2, 0.1, 0.03, 0.01].map(p => nestedPlan(p).first(100, true))
  )
  expect(nestedPlan(0.01).first(100, false)).toBeGreaterThan(nestedPlan(0.1).first(100, false))
  expect(nestedPlan(0.3).split(2, 2, false).size).toBe(1)
})
