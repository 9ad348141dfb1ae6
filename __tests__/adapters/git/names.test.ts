import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {decodeName, decodePath, encodeName, encodePath} from '../../../src/adapters/git/names.js'

describe('names and paths are read without loss', () => {
  test.each<[string, number[], string]>([
    ['plain text', [...Buffer.from('feature/ä')], 'feature/ä'],
    ['a byte that is not UTF-8', [0x66, 0xff, 0x6f], 'f\\xffo'],
    ['the replacement character itself', [0xef, 0xbf, 0xbd], '\ufffd'],
    ['a character that is cut short', [0x61, 0xe2, 0x82], 'a\\xe2\\x82'],
    ['a lone surrogate', [0xed, 0xa0, 0x80], '\\xed\\xa0\\x80'],
    ['an over-long form', [0xc0, 0xaf], '\\xc0\\xaf'],
    ['a backslash', [...Buffer.from('a\\b')], 'a\\b'],
    ['text that looks like an escape', [...Buffer.from('a\\xff')], 'a\\x5cxff'],
    ['a backslash before a bad byte', [0x5c, 0xff], '\\\\xff']
  ])('%s', (_, bytes, text) => {
    expect(decodePath(Buffer.from(bytes))).toBe(text)
    expect([...encodePath(text)]).toEqual(bytes)
  })

  test('any bytes come back as they were', () => {
    const byte = fc.oneof(
      fc.constantFrom(0x5c, 0x78, 0x66, 0x35, 0x63, 0xff, 0xc3, 0xa4),
      fc.integer({min: 1, max: 255})
    )
    fc.assert(
      fc.property(fc.array(byte, {maxLength: 24}), bytes => {
        expect([...encodePath(decodePath(Buffer.from(bytes)))]).toEqual(bytes)
        expect([...encodeName(decodeName(Buffer.from(bytes)))]).toEqual(bytes)
      }),
      {seed: 7, numRuns: 2000}
    )
  })
})
