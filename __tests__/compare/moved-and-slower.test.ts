import {describe, expect, test} from '@jest/globals'
import {compareTests} from '../../src/compare/tests/compare-tests.js'
import {NO_TREES, type TestTrees} from '../../src/compare/tests/moved-tests.js'
import type {TestCase} from '../../src/domain/tests.js'
import {aCase, aReport} from './reports.js'

function changes(before: readonly TestCase[], after: readonly TestCase[], trees: TestTrees = NO_TREES): unknown {
  const {counts, rows} = compareTests(
    {gate: 'unit', baseline: aReport(before), integration: aReport(after), integrationEnd: null},
    trees
  )
  const happened = Object.entries(counts).filter(([, count]) => count > 0)
  return [Object.fromEntries(happened), rows.map(({change, test, movedFrom}) => [change, test, movedFrom])]
}

const inFile = (file: string, ...names: string[]): readonly TestCase[] =>
  names.map(name => aCase(name, 'passed', {file}))
const inClass = (name: string, ...names: string[]): readonly TestCase[] =>
  names.map(one => aCase(one, 'passed', {file: null, suite: [name]}))
const renamed = (from: string, to: string): TestTrees => ({...NO_TREES, renames: new Map([[from, to]])})

describe('a test that is gone and a new one are the same', () => {
  test('in a file that git says was renamed', () => {
    expect(changes(inFile('old.js', 'adds'), inFile('new.js', 'adds'), renamed('old.js', 'new.js'))).toEqual([
      {moved: 1},
      [['moved', 'new.js › adds', 'old.js › adds']]
    ])
  })

  test('in a class whose file git says was renamed', () => {
    const trees: TestTrees = {
      ...renamed('src/CartTest.java', 'src/BasketTest.java'),
      fileOf: {baseline: () => 'src/CartTest.java', integration: () => 'src/BasketTest.java'}
    }
    expect(changes(inClass('shop.CartTest', 'adds'), inClass('shop.BasketTest', 'adds'), trees)).toEqual([
      {moved: 1},
      [['moved', 'shop.BasketTest › adds', 'shop.CartTest › adds']]
    ])
  })

  test('where no history is known, in a file that holds most of the tests that are gone', () => {
    expect(changes(inFile('old.js', 'a', 'b', 'c'), inFile('new.js', 'a', 'b', 'd'))).toEqual([
      {moved: 2, removed: 1, 'new-passing': 1},
      [
        ['removed', 'old.js › c', undefined],
        ['moved', 'new.js › a', 'old.js › a'],
        ['moved', 'new.js › b', 'old.js › b']
      ]
    ])
  })

  test('under another name with the same body', () => {
    const text = (name: string): string =>
      `test('${name}', () => {\n  const cart = open()\n  expect(cart.total).toBe(12)\n})\n\ntest('other', () => {\n  close()\n})\n`
    const trees: TestTrees = {
      ...renamed('x', 'y'),
      textOf: side => text(side === 'baseline' ? 'adds' : 'adds it all up')
    }
    expect(changes(inFile('a.js', 'adds', 'other'), inFile('a.js', 'adds it all up', 'other'), trees)).toEqual([
      {same: 1, moved: 1},
      [['moved', 'a.js › adds it all up', 'a.js › adds']]
    ])
  })

  test('and it is still a regression when it fails', () => {
    const failing = inFile('new.js', 'adds').map(one => ({...one, state: 'failed' as const}))
    expect(changes(inFile('old.js', 'adds'), failing, renamed('old.js', 'new.js'))).toEqual([
      {regression: 1},
      [['regression', 'new.js › adds', 'old.js › adds']]
    ])
  })
})

describe('a test that is gone and a new one are two', () => {
  test.each<[string, readonly TestCase[], readonly TestCase[], TestTrees]>([
    [
      'of one name in files that git knows nothing of',
      inFile('a.js', 'x'),
      inFile('b.js', 'x'),
      renamed('c.js', 'd.js')
    ],
    ['of one name alone, where no history is known', inFile('a.js', 'x'), inFile('b.js', 'x'), NO_TREES],
    [
      'of bodies that are too common',
      inFile('a.js', 'x'),
      inFile('a.js', 'y'),
      {...NO_TREES, textOf: side => `it('${side === 'baseline' ? 'x' : 'y'}', () => {\n  run()\n})\n`}
    ]
  ])('%s', (_, before, after, trees) => {
    expect(changes(before, after, trees)).toMatchObject([{removed: before.length, 'new-passing': after.length}, {}])
  })

  test('of which either could be meant', () => {
    const twice = [...inFile('b.js', 'x', 'y'), ...inFile('c.js', 'x', 'y')]
    expect(changes(inFile('a.js', 'x', 'y'), twice)).toMatchObject([{removed: 2, 'new-passing': 4}, {}])
  })
})

describe('a test that passes on both trees', () => {
  const lasting = (...milliseconds: readonly (number | null)[]): readonly TestCase[] =>
    milliseconds.map((one, i) => aCase(`t${i}`, 'passed', {milliseconds: one}))
  const steady = (factor: number): readonly number[] => Array.from({length: 30}, () => 100 * factor)

  test.each([
    ['is slower when it takes twice as long and half a second more', 500, 1_100, true],
    ['is not slower by less than half a second', 100, 590, false],
    ['is not slower by less than twice as long', 2_000, 3_900, false],
    ['is not slower where a duration is not known', null, 9_000, false]
  ])('%s', (_, before, after, isSlower) => {
    expect(changes(lasting(before), lasting(after))).toMatchObject([{[isSlower ? 'slower' : 'same']: 1}, {}])
  })

  test('is slower by how much it takes longer than the whole run does', () => {
    const counts = (after: number, factor: number): unknown =>
      changes(lasting(400, ...steady(1)), lasting(after, ...steady(factor)))
    expect(counts(2_000, 3)).toMatchObject([{same: 31}, []])
    expect(counts(6_000, 3)).toMatchObject([{slower: 1, same: 30}, {}])
  })

  test('says how long it took', () => {
    const [row] = compareTests({
      gate: 'unit',
      baseline: aReport(lasting(500)),
      integration: aReport(lasting(2_040)),
      integrationEnd: null
    }).rows
    expect(row).toMatchObject({change: 'slower', baseline: 'passed in 0.5 s', integration: 'passed in 2.0 s'})
  })
})
