import {expect, test} from '@jest/globals'
import type {Trial} from '../../src/domain/isolation.js'
import {isolatorFor} from '../../src/isolate/isolator-for.js'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Answers until the isolator is done; whoever is bad turns every composition red. */
function isolated(bad: readonly string[], known: Parameters<typeof isolatorFor>[1]) {
  const isolator = isolatorFor('decode', known)
  const trials: Trial[] = []
  for (;;) {
    const step = isolator(NAMES, trials)
    if (step.kind === 'done') return {step, trials}
    for (const candidates of step.compositions) {
      const isRed = candidates.some(name => bad.includes(name))
      trials.push({candidates, outcome: isRed ? 'red' : 'green', signals: isRed ? ['gate:check'] : []})
    }
  }
}

test.each([null, 0.01, 0.1, 0.3, 0.5])(
  'everything together comes first, and whoever is blamed was red alone twice, at a probability of %s',
  probability => {
    const {step, trials} = isolated(['b', 'c', 'g'], {probability})
    expect(step.culprits.map(({branches}) => branches)).toEqual([['b'], ['c'], ['g']])
    expect(trials[0]?.candidates).toEqual(NAMES)
    for (const name of ['b', 'c', 'g']) {
      const alone = trials.filter(({candidates}) => candidates.join() === name)
      expect(alone.length).toBeGreaterThanOrEqual(2)
    }
    expect(isolated([], {probability}).trials).toHaveLength(1)
  }
)
