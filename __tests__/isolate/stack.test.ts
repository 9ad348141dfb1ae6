import {describe, expect, test} from '@jest/globals'
import {isolatorFor} from '../../src/isolate/isolator-for.js'
import type {IsBuiltOn, Trial} from '../../src/domain/isolation.js'
import {worldOf, type Done} from './world.js'

/** Plays a world in which a composition brings in the parents of all its candidates as well. */
function playStack(
  isolation: 'each' | 'bisect',
  candidates: readonly string[],
  parents: Readonly<Record<string, readonly string[]>>,
  bad: readonly (readonly string[])[]
): {readonly done: Done; readonly compositions: readonly string[]} {
  const isBuiltOn: IsBuiltOn = (name, other) => parents[name]?.includes(other) === true
  const isolator = isolatorFor(isolation, {isBuiltOn})
  const world = worldOf(bad)
  const trials: Trial[] = []
  for (;;) {
    const step = isolator(candidates, trials)
    if (step.kind === 'done') return {done: step, compositions: trials.map(trial => trial.candidates.join('+'))}
    for (const composition of step.compositions) {
      const all = new Set(composition.flatMap(name => [...(parents[name] ?? []), name]))
      trials.push({candidates: composition, ...world([...all], 0)})
    }
  }
}

const STACK = {top: ['bottom', 'middle'], middle: ['bottom']}

describe.each(['each', 'bisect'] as const)('with %s', isolation => {
  test('what is built on a culprit leaves with it, unprobed and unblamed', () => {
    const order = ['bottom', 'middle', 'top', 'other']
    const {done, compositions} = playStack(isolation, order, STACK, [['middle']])
    expect(done).toMatchObject({kept: ['bottom', 'other'], inconclusive: []})
    expect(done.culprits.map(({branches}) => branches)).toEqual([['middle']])
    expect(compositions.filter(composition => composition.includes('top') && composition !== order.join('+'))).toEqual(
      []
    )
  })

  test('what is below a culprit stays', () => {
    const {done} = playStack(isolation, ['bottom', 'middle', 'top'], STACK, [['top']])
    expect(done.kept).toEqual(['bottom', 'middle'])
    expect(done.culprits.map(({branches}) => branches)).toEqual([['top']])
  })

  test('what is built on the later one of a pair leaves with it', () => {
    const {done} = playStack(isolation, ['x', 'bottom', 'middle'], {middle: ['bottom']}, [['x', 'bottom']])
    expect(done.kept).toEqual(['x'])
    expect(done.culprits.map(({branches, heldOut}) => [branches, heldOut])).toEqual([[['x', 'bottom'], 'bottom']])
  })
})
