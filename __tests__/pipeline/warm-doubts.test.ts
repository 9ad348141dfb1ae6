import {describe, expect, test} from '@jest/globals'
import type {Culprit} from '../../src/domain/isolation.js'
import type {Probe} from '../../src/domain/probe.js'
import type {ProbedTrial} from '../../src/pipeline/held-out.js'
import {warmDoubts, withoutDoubted, type Done} from '../../src/pipeline/warm-doubts.js'

/** `a b: red warm` and the like; all reds show one signal. */
function trialOf(text: string): ProbedTrial {
  const [names = '', outcome, warmth] = text.split(/: | (?=warm|cold)/)
  const warm = warmth === 'warm' ? {warm: ['target']} : {}
  const probe = {gates: [{gate: 'test', ...warm}]} as unknown as Probe
  const isRed = outcome === 'red'
  return {candidates: names.split(' '), outcome: isRed ? 'red' : 'green', signals: isRed ? ['gate:test'] : [], probe}
}

function culprit(...branches: string[]): Culprit {
  return {branches, signals: ['gate:test'], heldOut: branches.at(-1) ?? '', evidence: []}
}

function done(culprits: readonly Culprit[], inconclusive: Done['inconclusive'] = []): Done {
  return {kind: 'done', culprits, kept: [], inconclusive, flaky: []}
}

function doubted(conclusion: Done, texts: readonly string[], blamed: readonly Culprit[] = []): readonly string[] {
  const grounds = {names: ['a', 'b', 'c'], blamed, trials: texts.map(trialOf)}
  return warmDoubts(conclusion, grounds).trials.map(i => texts[i] ?? '')
}

describe('what rests on kept folders alone', () => {
  test.each<readonly [string, Done, readonly string[], readonly string[]]>([
    ['a red of its own that was cold is enough', done([culprit('a')]), ['a b c: red cold', 'a: red warm'], []],
    ['the smallest red, where none was cold', done([culprit('a')]), ['a b: red warm', 'a: red warm'], ['a: red warm']],
    [
      'a cold red that another culprit explains proves nothing',
      done([culprit('a'), culprit('b')]),
      ['a b c: red cold', 'a: red warm', 'b c: red warm', 'b: red cold'],
      ['a: red warm']
    ],
    [
      'a set needs each of its members to be fine without the others',
      done([culprit('a', 'b')]),
      ['a b: red cold', 'a: green warm', 'b c: green warm', 'b: green warm'],
      ['b: green warm', 'a: green warm']
    ],
    [
      'nothing, of a set with cold controls',
      done([culprit('a', 'b')]),
      ['a b: red cold', 'a: green cold', 'b: green cold'],
      []
    ],
    ['what is published', done([]), ['a b: green warm', 'a b c: green warm'], ['a b c: green warm']],
    ['nothing, where that was seen cold as well', done([]), ['a b c: green warm', 'a b c: green cold'], []],
    [
      'everything, where something stays unexplained',
      done([], [{candidate: 'a', reason: 'odd'}]),
      ['a: green warm', 'd: red warm', 'a b: red cold', 'b: green warm'],
      ['a: green warm', 'b: green warm']
    ]
  ])('is %s', (_, conclusion, texts, expected) => {
    expect(doubted(conclusion, texts)).toEqual(expected)
  })

  test('counts culprits of earlier rounds as an explanation', () => {
    expect(doubted(done([culprit('a')]), ['a b: red cold', 'a: red warm'], [culprit('b')])).toEqual(['a: red warm'])
  })

  test('blames nobody where it cannot be repeated', () => {
    const conclusion = done([culprit('a'), culprit('b')])
    const trials = ['a: red warm', 'b: red cold'].map(trialOf)
    const left = withoutDoubted(conclusion, warmDoubts(conclusion, {names: ['a', 'b'], blamed: [], trials}))
    expect(left.culprits).toEqual([culprit('b')])
    expect(left.inconclusive).toEqual([{candidate: 'a', reason: expect.stringContaining('only beside folders')}])
  })
})
