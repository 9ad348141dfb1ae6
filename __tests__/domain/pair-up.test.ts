import {expect, test} from '@jest/globals'
import {pairUp} from '../../src/domain/pair-up.js'

test('each item stands beside its answer', () => {
  expect(pairUp(['a', 'b'], [1, undefined])).toEqual([
    ['a', 1],
    ['b', undefined]
  ])
})

test.each([[[1]], [[1, 2, 3]]])('two lists that do not match are no pairs', answers => {
  expect(() => pairUp(['a', 'b'], answers)).toThrow(RangeError)
})
