import {expect, test} from '@jest/globals'
import {cutText} from '../../src/domain/cut-text.js'

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀b', 4, 'a😀b'],
  ['a😀bc', 4, 'a😀…'],
  ['a😀bc', 3, 'a…']
])('%j in %d units is %j', (text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut)
})
