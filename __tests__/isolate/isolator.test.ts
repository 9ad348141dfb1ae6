import {describe, expect, test} from '@jest/globals'
import type {Isolation} from '../../src/domain/config.js'
import type {Trial} from '../../src/domain/isolation.js'
import {isolatorFor} from '../../src/isolate/isolator-for.js'
import {candidatesOf, GREEN, play, signalOf, UNRESOLVED, worldOf, type Oracle} from './world.js'

const SEARCHING: readonly Isolation[] = ['each', 'bisect']

describe('every isolation', () => {
  test.each(['each', 'bisect', 'final'] as const)('%s keeps everything when everything is green', isolation => {
    const {done, trials} = play(isolation, candidatesOf(4), worldOf([]))
    expect(done).toEqual({kind: 'done', culprits: [], kept: candidatesOf(4), inconclusive: [], flaky: []})
    expect(trials).toHaveLength(isolation === 'each' ? 4 : 1)
  })

  test.each(['each', 'bisect', 'final'] as const)('%s has nothing to ask about no candidates', isolation => {
    expect(isolatorFor(isolation)([], [])).toEqual({
      kind: 'done',
      culprits: [],
      kept: [],
      inconclusive: [],
      flaky: []
    })
  })

  test.each(['each', 'bisect', 'final'] as const)(
    '%s uses a first trial of the whole that is there already',
    isolation => {
      const candidates = candidatesOf(5)
      const first: readonly Trial[] = [{candidates, ...GREEN}]
      const {done, trials} = play(isolation, candidates, worldOf([['a1']]), {first})
      expect(done.kept).toEqual(candidates)
      expect(trials).toHaveLength(1)
    }
  )
})

describe('final', () => {
  test('names no one when the whole is red twice, but what is red', () => {
    const signals = ['gate:a', 'gate:b', 'gate:c', 'gate:d']
    const {done, trials} = play('final', ['x', 'y'], () => ({outcome: 'red', signals}))
    const reason =
      'all candidates together are red, twice (gate a, gate b, gate c and 1 more); isolation `final` does not look for the one to blame'
    expect(trials).toHaveLength(2)
    expect(done).toEqual({
      kind: 'done',
      culprits: [],
      kept: [],
      inconclusive: [
        {candidate: 'x', reason},
        {candidate: 'y', reason}
      ],
      flaky: []
    })
  })

  test('keeps the whole when its red does not repeat', () => {
    const {done} = play('final', ['x', 'y'], (_, nth) => (nth === 0 ? {outcome: 'red', signals: ['test:f']} : GREEN))
    expect(done).toEqual({kind: 'done', culprits: [], kept: ['x', 'y'], inconclusive: [], flaky: [0]})
  })
})

describe('a search', () => {
  test('each blames a branch that is red alone, with its reds and its control as evidence', () => {
    const {done, trials} = play('each', ['a', 'b', 'c'], worldOf([['b']]))
    expect(trials.map(trial => trial.candidates.join())).toEqual(['a', 'a,b', 'a,b', 'b', 'b', 'a,c'])
    expect(done.culprits).toEqual([
      {branches: ['b'], signals: [signalOf(['b'])], heldOut: 'b', evidence: [0, 1, 2, 3, 4]}
    ])
    expect(done.kept).toEqual(['a', 'c'])
  })

  test('bisect names a pair, its last branch to hold out, and the green controls', () => {
    const {done, trials} = play('bisect', ['a', 'b', 'c', 'd'], worldOf([['a', 'c']]))
    expect(done.culprits).toHaveLength(1)
    const [culprit] = done.culprits
    expect(culprit).toMatchObject({branches: ['a', 'c'], signals: [signalOf(['a', 'c'])], heldOut: 'c'})
    const shown = culprit!.evidence.map(i => `${trials[i]!.candidates.join('+')} ${trials[i]!.outcome}`)
    expect(shown.sort()).toEqual(['a green', 'a+b green', 'a+b+c red', 'a+b+c red', 'a+c red', 'a+c red', 'c green'])
    expect(done.kept).toEqual(['a', 'b', 'd'])
  })

  test.each([8, 32, 100])('bisect needs at most log2(n) + 8 probes for one culprit among %i', count => {
    for (const bad of [0, 1, Math.floor(count / 2), count - 1]) {
      const {done, trials} = play('bisect', candidatesOf(count), worldOf([[`a${bad}`]]))
      expect(done.culprits.map(culprit => culprit.branches)).toEqual([[`a${bad}`]])
      expect(trials.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)) + 8)
    }
  })

  test.each(SEARCHING)('%s finds a set of three that only fails whole', isolation => {
    const {done} = play(isolation, candidatesOf(9), worldOf([['a1', 'a4', 'a7']]))
    expect(done.culprits.map(({branches, heldOut}) => ({branches, heldOut}))).toEqual([
      {branches: ['a1', 'a4', 'a7'], heldOut: 'a7'}
    ])
    expect(done.kept).toEqual(candidatesOf(9).filter(name => name !== 'a7'))
  })

  test.each(SEARCHING)('%s does not blame on two reds that have no signal in common', isolation => {
    const oracle: Oracle = (composition, nth) =>
      composition.includes('b') ? {outcome: 'red', signals: [`test:${nth}`]} : GREEN
    const {done} = play(isolation, ['a', 'b', 'c'], oracle)
    expect(done.culprits).toEqual([])
    expect(done.inconclusive.map(({candidate}) => candidate)).toEqual(['b'])
    expect(done.kept).toEqual(['a', 'c'])
  })

  test.each(SEARCHING)('%s holds out without blame what can never be judged', isolation => {
    const {done} = play(isolation, ['a', 'b', 'c'], composition => (composition.includes('b') ? UNRESOLVED : GREEN))
    expect(done).toEqual({
      kind: 'done',
      culprits: [],
      kept: ['a', 'c'],
      inconclusive: [
        {candidate: 'b', reason: 'with it, the gates could not be judged or failed differently each time'}
      ],
      flaky: []
    })
  })

  test.each(SEARCHING)('%s goes on when a trial that could not be judged is green the second time', isolation => {
    const {done} = play(isolation, ['a', 'b'], (_, nth) => (nth === 0 ? UNRESOLVED : GREEN))
    expect(done.kept).toEqual(['a', 'b'])
  })

  test('bisect blames no one when a control contradicts the red', () => {
    // `b` mends what `a` breaks, and `c` spoils that again: a pair of `a` and `c` would be half the truth.
    const red = ['a', 'a,c', 'a,b,c', 'a,b,c,d']
    const oracle: Oracle = composition =>
      red.includes(composition.join()) ? {outcome: 'red', signals: ['test:t']} : GREEN
    const {done} = play('bisect', ['a', 'b', 'c', 'd'], oracle)
    expect(done.culprits).toEqual([])
    expect(done.inconclusive.map(({candidate}) => candidate)).toEqual(['c'])
    expect(done.kept).toEqual(['a', 'b', 'd'])
  })

  test('bisect is not led astray by a red of another kind in the same company', () => {
    // `f` mends what `c` breaks, and does not go with `x`: of `c` and `x` without `f`, the red is only that of `c`.
    const oracle: Oracle = composition => {
      const has = (name: string): boolean => composition.includes(name)
      if (has('f') && has('x')) return {outcome: 'red', signals: ['test:t']}
      return has('c') && !has('f') ? {outcome: 'red', signals: ['test:c']} : GREEN
    }
    const {done} = play('bisect', ['c', 'f', 'x', 'y'], oracle)
    expect(done.culprits.map(culprit => culprit.branches)).toEqual([['f', 'x']])
    expect(done.kept).toEqual(['c', 'f', 'y'])
  })

  test('bisect goes on from the green that shows a red on its way did not repeat', () => {
    const oracle: Oracle = (composition, nth) => {
      if (composition.includes('a6')) return {outcome: 'red', signals: ['test:a6']}
      return nth === 0 && composition.length === 4 ? {outcome: 'red', signals: ['test:a6']} : GREEN
    }
    const {done, trials} = play('bisect', candidatesOf(8), oracle)
    expect(done.culprits.map(culprit => culprit.branches)).toEqual([['a6']])
    expect(done.flaky.map(i => trials[i]!.candidates)).toEqual([candidatesOf(4)])
    expect(done.inconclusive).toEqual([])
  })

  test('bisect stays within n log n probes when every first trial is red', () => {
    const {done, trials} = play('bisect', candidatesOf(64), (composition, nth) =>
      composition.includes('a63') || nth === 0 ? {outcome: 'red', signals: ['test:t']} : GREEN
    )
    expect(done.culprits.map(culprit => culprit.branches)).toEqual([['a63']])
    expect(trials.length).toBeLessThanOrEqual(40)
  })
})
