import {expect, test} from '@jest/globals'
import type {Hunk} from '../../src/domain/candidate.js'
import {touchingRanges} from '../../src/analyze/line-overlap.js'
import {aChange} from '../support/candidate-builder.js'

/** `5` is a change of line 5, `5-7` of three lines, `5+` an insertion after line 5. */
function hunks(...places: string[]): readonly Hunk[] {
  return places.map(place => {
    const [start = 0, end = start] = place.replace('+', '').split('-').map(Number)
    const range = {start, count: place.endsWith('+') ? 0 : end - start + 1}
    return {old: range, new: range}
  })
}

test.each([
  ['the same line', ['5'], ['5'], 1],
  ['adjacent lines', ['5'], ['6'], 1],
  ['a line between', ['5'], ['7'], 0],
  ['overlapping ranges', ['5-8'], ['8-9'], 1],
  ['a range inside another', ['1-20'], ['7'], 1],
  ['insertions at one place', ['5+'], ['5+'], 1],
  ['an insertion beside a change', ['5+'], ['5'], 1],
  ['an insertion before a change', ['4+'], ['5'], 1],
  ['an insertion far from a change', ['3+'], ['6'], 0],
  ['two of three places', ['2', '10', '20'], ['3', '15', '20'], 2],
  ['one range over several', ['1-30'], ['2', '10', '28'], 3],
  ['nothing', [], ['1'], 0]
])('%s: %j and %j touch in %i places, either way round', (_, a, b, expected) => {
  const first = aChange('f', {hunks: hunks(...a)})
  const second = aChange('f', {hunks: hunks(...b)})
  expect([touchingRanges(first, second).length, touchingRanges(second, first).length]).toEqual([expected, expected])
})
