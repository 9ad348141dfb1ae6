import {expect, test} from '@jest/globals'
import {cutToWidth} from '../../src/domain/text-width.js'

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['漢字', 4, '漢字'],
  ['漢字漢', 4, '漢…'],
  ['漢字漢', 5, '漢字…'],
  ['e\u0301e\u0301', 2, 'e\u0301e\u0301'],
  ['🧵🧵', 3, '🧵…'],
  ['abc', 0, ''],
  ['', 5, '']
])('%j in %d columns is %j', (text, columns, fitted) => {
  expect(cutToWidth(text, columns)).toBe(fitted)
})
