import {describe, expect, test} from '@jest/globals'
import type {Trial} from '../../src/domain/isolation.js'
import {isRare, STEADY} from '../../src/isolate/chance.js'
import {strandsOf, viewsOf} from '../../src/isolate/sightings.js'
import {companions, pairSuspects, singleSuspects} from '../../src/isolate/suspects.js'

function red(candidates: string, ...signals: string[]): Trial {
  return {candidates: candidates.split(' '), outcome: 'red', signals}
}

function green(candidates: string): Trial {
  return {candidates: candidates.split(' '), outcome: 'green', signals: []}
}

describe('a trial tells of a signal', () => {
  test.each([
    ['it was there', red('x', 'test:t:a'), 'seen'],
    ['it was not', green('x'), 'absent'],
    ['its gate failed as a whole', red('x', 'gate:t'), 'unknown'],
    ['another gate failed as a whole', red('x', 'gate:lint'), 'absent'],
    ['a report is missing', red('x', 'report:out.xml'), 'unknown'],
    [
      'nothing, when nothing could be judged',
      {candidates: ['x'], outcome: 'unresolved' as const, signals: []},
      'unknown'
    ]
  ])('%s', (_, trial, sight) => {
    const strands = strandsOf(viewsOf([red('all', 'test:t:a'), trial]))
    expect(strands.find(({signals}) => signals.includes('test:t:a'))?.sights[1]).toBe(sight)
  })

  test('and of a file that did not load, nothing about the tests in it', () => {
    const [, strand] = strandsOf(viewsOf([red('all', 'test:t:f.js › a'), red('x', 'load:t:f.js')]))
    expect(strand).toEqual({signals: ['test:t:f.js › a'], sights: ['seen', 'unknown']})
  })

  test('of a gate whose tests fail, that it hardly failed as a whole', () => {
    const [strand] = strandsOf(viewsOf([red('all', 'gate:t'), red('x', 'test:t:a')]))
    expect(strand?.sights).toEqual(['seen', 'likely-absent'])
  })

  test('and what fell away once on one composition is absent from it', () => {
    expect(strandsOf(viewsOf([red('x', 'test:t:a'), green('x')]))[0]?.sights).toEqual(['absent'])
  })
})

describe('of what was seen', () => {
  const views = viewsOf([
    red('a b c', 'test:t:1', 'test:t:2'),
    red('a b', 'test:t:2'),
    red('b c', 'test:t:1'),
    green('a')
  ])
  const [first, second] = strandsOf(views)

  test('the suspects are in every composition that shows it, and in none that does not', () => {
    expect(singleSuspects(first!, ['a', 'b', 'c'], views)).toEqual(['c'])
    expect(singleSuspects(second!, ['a', 'b', 'c'], views)).toEqual([])
  })

  test('a pair is together in every composition that shows it, and never in another', () => {
    expect(pairSuspects(second!, ['a', 'b', 'c'], views)).toEqual([['a', 'b']])
  })

  test('the company of a suspect was there each time', () => {
    expect(companions(first!, 'c', views)).toEqual(['b'])
  })
})

test.each([
  [5, 5, 100, true],
  [5, 3, 15, true],
  [4, 3, 15, true],
  [2, 9, 127, false],
  [2, 2, 4, true],
  [2, 1, 4, false],
  [9, 0, 127, true],
  [8, 0, 127, false]
])(
  'seen %i times and absent %i times, with %i to be singled out, is beyond chance: %p',
  (seen, absent, among, rare) => {
    expect(isRare(seen, absent, {among, expected: STEADY})).toBe(rare)
  }
)
