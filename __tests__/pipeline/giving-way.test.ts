import {describe, expect, test} from '@jest/globals'
import {whereTheyMeet, whoGivesWay, whyHeldOut, type Acquaintance} from '../../src/pipeline/giving-way.js'
import {routesConflict} from '../support/record-parts.js'

const STRANGERS: Acquaintance = {
  order: 'risk',
  candidates: ['a', 'x', 'y'],
  isBuiltOn: () => false,
  overlaps: [],
  conflicts: []
}

describe('of several that fail only together', () => {
  const both = {branches: ['x', 'y'], heldOut: 'x'}
  const onY: Acquaintance = {...STRANGERS, isBuiltOn: (name, other) => other === 'y' && name === 'a'}

  test('the last one gives way where an order was asked for, and else the one that the fewest are lost with', () => {
    expect(whoGivesWay(both.branches, STRANGERS)).toBe('y')
    expect(whoGivesWay(both.branches, onY)).toBe('x')
    expect(whoGivesWay(both.branches, {...onY, order: 'listed'})).toBe('y')
  })

  test.each([
    [both, onY, 'without it the fewest others are lost: 0 branches are built on it, and 1 on y'],
    [
      {branches: ['x', 'y'], heldOut: 'y'},
      STRANGERS,
      'leaving out another of them would lose no fewer others, and it comes last in the merge order'
    ],
    [
      {branches: ['x', 'y'], heldOut: 'y'},
      {...onY, order: 'listed'},
      'it comes last of them in the order that was asked for'
    ],
    [{branches: ['x'], heldOut: 'x'}, STRANGERS, null]
  ] as const)('the record says why that one: %#', (one, known, because) => {
    expect(whyHeldOut(one, known)).toBe(because)
  })

  test('the record says what more than one of them changes, and what was expected of them alone', () => {
    const overlap = (path: string, branches: readonly [string, string], definitions: readonly string[]) => {
      return {path, branches, definitions, linesTouch: false, conflict: false}
    }
    const overlaps = [
      overlap('b.ts', ['y', 'x'], ['Cart.total']),
      overlap('a.ts', ['x', 'y'], []),
      overlap('c.ts', ['x', 'a'], ['other'])
    ]
    const predicted = {...routesConflict(), foundBy: 'prediction', branches: ['x', 'y']} as const
    const conflicts = [
      predicted,
      {...predicted, id: 'INT-2', branches: ['x', 'a']},
      {...predicted, foundBy: 'git'} as const
    ]
    expect(whereTheyMeet(['x', 'y'], {overlaps, conflicts})).toEqual({
      files: ['a.ts', 'b.ts'],
      definitions: ['Cart.total'],
      conflicts: [predicted.id]
    })
    expect(whereTheyMeet(['x'], {overlaps, conflicts})).toEqual({files: [], definitions: [], conflicts: []})
  })
})
