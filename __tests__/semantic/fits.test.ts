import {expect, test} from '@jest/globals'
import {fits} from '../../src/analyze/semantic/unfit-calls.js'
import type {Parameters} from '../../src/domain/syntax.js'

const TWO: Parameters = {names: ['a', 'b'], types: ['', ''], required: 1, accepted: 2}
const ANY: Parameters = {...TWO, accepted: null}

test.each<[string, number, readonly string[], Parameters, boolean]>([
  ['as few as required', 1, [], TWO, true],
  ['as many as accepted', 2, [], TWO, true],
  ['too few', 0, [], TWO, false],
  ['too many', 3, [], TWO, false],
  ['any number more', 9, [], ANY, true],
  ['a name that is there', 2, ['b'], TWO, true],
  ['a name that is not there', 2, ['c'], TWO, false],
  ['any name', 2, ['c'], ANY, true],
  ['a last one that may be void', 1, [], {...TWO, types: ['', 'number | void'], required: 2}, true],
  ['a pointer to void', 1, [], {...TWO, types: ['', 'void *'], required: 2}, false]
])('a call that passes %s', (...[, count, named, parameters, isFit]) => {
  expect(fits({count, named, isOpen: false, texts: []}, parameters)).toBe(isFit)
})
