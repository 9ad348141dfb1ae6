import {describe, expect, test} from '@jest/globals'
import type {Isolation} from '../../src/domain/config.js'
import {isolatorFor} from '../../src/isolate/isolator-for.js'
import {candidatesOf, GREEN, play, worldOf} from './world.js'

const WORLD = worldOf([['a1'], ['a4', 'a6']])
const CANDIDATES = candidatesOf(9)
const REASON = 'the probes or minutes ran out before it was clear whether it can go in'

describe.each(['decode', 'bisect', 'each'] as const)('%s, cut short after any number of probes', isolation => {
  const {trials, done} = play(isolation, CANDIDATES, WORLD)
  const lengths = trials.map((_, i) => i)

  test.each(lengths)('%i: keeps what was green, names no innocent and loses nobody', length => {
    const cut = cutAfter(isolation, length)
    const whole = new Set(done.culprits.map(({branches}) => branches.join()))
    for (const {branches} of cut.culprits) expect(whole).toContain(branches.join())
    expect(WORLD(cut.kept, 0)).toEqual(GREEN)
    const out = [...cut.culprits.map(({heldOut}) => heldOut), ...cut.inconclusive.map(({candidate}) => candidate)]
    expect([...cut.kept, ...out].sort()).toEqual([...CANDIDATES])
    expect(new Set(cut.inconclusive.map(({reason}) => reason))).toEqual(
      new Set(cut.inconclusive.length > 0 ? [REASON] : [])
    )
  })

  test('names the culprits found before', () => {
    expect(cutAfter(isolation, trials.length - 1).culprits.map(({branches}) => branches)).toContainEqual(['a1'])
  })

  function cutAfter(how: Isolation, length: number) {
    const step = isolatorFor(how, {isOver: true})(CANDIDATES, trials.slice(0, length))
    if (step.kind !== 'done') throw new Error('it wants to go on')
    return step
  }
})

test('what is known to be green needs no probe, limit or not', () => {
  const isolator = isolatorFor('decode', {isOver: true})
  expect(isolator(['x'], [{candidates: ['x'], ...GREEN}])).toMatchObject({kind: 'done', kept: ['x'], inconclusive: []})
})
