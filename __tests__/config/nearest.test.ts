import {describe, expect, test} from '@jest/globals'
import {editDistance, nearest, suggest} from '../../src/config/nearest.js'
import {INPUT_NAMES} from '../../src/config/inputs.js'

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['rnu', 'run', 1],
  ['ab', 'ba', 1],
  ['abcdef', 'fedcba', 5]
])('from %j to %j it takes %d edits, and as many back', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits)
  expect(editDistance(to, from)).toBe(edits)
})

describe('the nearest input', () => {
  test.each([
    ['stratgy', 'strategy'],
    ['fail_on', 'fail-on'],
    ['FAIL-ON', 'fail-on'],
    ['failOn', 'fail-on'],
    ['branch', 'branches'],
    ['report', 'reports'],
    ['stagingref', 'staging-ref'],
    ['orders', 'order'],
    ['colour', null],
    ['', null],
    ['x'.repeat(10_000), null]
  ])('of %j is %j', (word, expected) => {
    expect(nearest(word, INPUT_NAMES)).toBe(expected)
  })
})

test('without a near word all known ones are listed', () => {
  expect(suggest('colour', ['red', 'green'])).toBe('Known: red, green')
  expect(suggest('gren', ['red', 'green'])).toBe("Did you mean 'green'?")
})
