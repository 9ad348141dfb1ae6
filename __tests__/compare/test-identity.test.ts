import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {normaliseName} from '../../src/compare/tests/normalise-name.js'
import {formatFileId, formatTestId, parseTestId} from '../../src/domain/test-id.js'
import type {TestCase, TestState} from '../../src/domain/tests.js'
import {aCase, matchTests} from './reports.js'

const ANY_TEXT = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom('›', '\\', ' ', '#', '2', '*', '\ud800', 'u{41}', '\n')})
)
const ANY_NAME = fc.record(
  {
    file: fc.oneof(
      fc.constant(null),
      fc.constant('*'),
      ANY_TEXT.filter(text => text !== '')
    ),
    suite: fc.array(ANY_TEXT, {maxLength: 4}),
    name: ANY_TEXT,
    variant: ANY_TEXT
  },
  {requiredKeys: ['file', 'suite', 'name']}
)

describe('the id of a test', () => {
  test('is readable', () => {
    expect(formatTestId({file: 'test/a.js', suite: ['cart', 'sum'], name: 'adds › up'})).toBe(
      'test/a.js › cart › sum › adds \\› up'
    )
    expect(formatTestId({file: null, suite: [], name: 'line\nbreak'}, 2)).toBe('* › line\\u{a}break ›#2')
    expect(formatTestId({file: 'a.js', suite: [], name: 'adds', variant: 'phone'}, 2)).toBe('a.js › adds ›@phone ›#2')
  })

  test('can be taken apart again, whatever is in it', () => {
    fc.assert(
      fc.property(ANY_NAME, fc.integer({min: 1, max: 99}), (name, ordinal) => {
        expect(parseTestId(formatTestId(name, ordinal))).toEqual({test: name, ordinal})
      })
    )
  })

  test('never equals the id of a file', () => {
    fc.assert(
      fc.property(ANY_NAME, ANY_TEXT, (name, file) => {
        expect(formatTestId(name)).not.toBe(formatFileId(file))
      })
    )
  })

  test.each(['', 'a.js', 'no separator'])('cannot be %j', id => {
    expect(() => parseTestId(id)).toThrow(RangeError)
  })
})

describe('what changes from run to run', () => {
  test.each([
    ['test_object[<object at 0x7fba5b06df50>]', 'test_object[<object at 0x…>]'],
    ['short 0x1f stays', 'short 0x1f stays'],
    ['user 123E4567-e89b-12d3-a456-426614174000 logs in', 'user <uuid> logs in'],
    ['since 2024-01-02T03:04:05.678Z', 'since <time>'],
    ['at 2024-01-02 03:04 +01:00', 'at <time> +01:00'],
    ['on 2024-01-02', 'on 2024-01-02'],
    ['shuffled {seed=[A1:B2]}', 'shuffled {seed=…}'],
    ['shuffled, seed: 42', 'shuffled, seed=…'],
    ['reads /tmp/pytest-of-me/pytest-3/x0/file.txt', 'reads <temp>'],
    ['reads "/private/var/folders/zz/T/x"', 'reads "<temp>"'],
    ['reads C:\\Users\\me\\AppData\\Local\\Temp\\x1\\y', 'reads <temp>'],
    ['is quick (1.23s)', 'is quick'],
    ['is quick [12 ms]', 'is quick'],
    ['takes (2s) at most', 'takes (2s) at most'],
    ['\u001b[32mgreen\u001b[0m', 'green']
  ])('%s becomes %s', (name, normal) => {
    expect(normaliseName(name)).toBe(normal)
  })

  test('is replaced once and for all', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('0x', 'abcdef12', '-', ' ', '(1s)', '/tmp/', 'seed=', '2024-01-02T03:04')}),
        text => {
          const once = normaliseName(text)
          expect(normaliseName(once).length).toBeLessThanOrEqual(once.length)
        }
      )
    )
  })
})

describe('matching', () => {
  test('takes exact names first, so that a parameter is never merged away', () => {
    const before = [aCase('t[0x1234567]'), aCase('t[0x7654321]', 'failed')]
    const after = [aCase('t[0x7654321]', 'failed'), aCase('t[0x1234567]')]
    expect(names(before, after)).toEqual([
      ['a.test.js › t[0x1234567]', 'passed', 'passed'],
      ['a.test.js › t[0x7654321]', 'failed', 'failed']
    ])
  })

  test('normalises only names that have no partner on either side', () => {
    const before = [aCase('t[0x1234567]'), aCase('t[0xaaaaaaa]')]
    const after = [aCase('t[0x1234567]'), aCase('t[0xbbbbbbb]', 'failed')]
    expect(names(before, after)).toEqual([
      ['a.test.js › t[0x1234567]', 'passed', 'passed'],
      ['a.test.js › t[0xbbbbbbb]', 'passed', 'failed']
    ])
  })

  test('meets duplicates as a multiset of outcomes, and numbers them', () => {
    const before = [aCase('x', 'failed'), aCase('x'), aCase('x'), aCase('x', 'skipped')]
    const after = [aCase('x'), aCase('x', 'failed'), aCase('x', 'failed')]
    expect(names(before, after)).toEqual([
      ['a.test.js › x', 'failed', 'failed'],
      ['a.test.js › x ›#2', 'passed', 'passed'],
      ['a.test.js › x ›#3', 'passed', 'failed'],
      ['a.test.js › x ›#4', 'skipped', null]
    ])
  })

  test('of a run with itself in another order finds every test the same', () => {
    const state = fc.constantFrom<TestState>('passed', 'failed', 'error', 'skipped')
    const test = fc.tuple(fc.constantFrom('a', 'b', '0x1234567', 'x (1s)'), state)
    fc.assert(
      fc.property(
        fc
          .array(test, {maxLength: 30})
          .chain(tests => fc.tuple(fc.constant(tests), fc.shuffledSubarray(tests, {minLength: tests.length}))),
        ([tests, shuffled]) => {
          const pairs = matchTests(
            tests.map(one => aCase(...one)),
            shuffled.map(one => aCase(...one))
          )
          expect(pairs).toHaveLength(tests.length)
          expect(pairs.filter(pair => pair.baseline?.state !== pair.integration?.state)).toEqual([])
          expect(new Set(pairs.map(({id}) => id)).size).toBe(tests.length)
        }
      )
    )
  })

  test('loses no test and invents none', () => {
    const test = fc.tuple(
      fc.constantFrom('a', 'b', 't 0x1234567', 't 0x7654321'),
      fc.constantFrom<TestState>('passed', 'failed')
    )
    fc.assert(
      fc.property(fc.array(test, {maxLength: 20}), fc.array(test, {maxLength: 20}), (before, after) => {
        const pairs = matchTests(
          before.map(one => aCase(...one)),
          after.map(one => aCase(...one))
        )
        expect(pairs.filter(pair => pair.baseline !== null)).toHaveLength(before.length)
        expect(pairs.filter(pair => pair.integration !== null)).toHaveLength(after.length)
      })
    )
  })

  function names(before: readonly TestCase[], after: readonly TestCase[]): unknown {
    return matchTests(before, after).map(pair => [
      pair.id,
      pair.baseline?.state ?? null,
      pair.integration?.state ?? null
    ])
  }
})
