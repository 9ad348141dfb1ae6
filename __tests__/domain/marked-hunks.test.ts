import {describe, expect, test} from '@jest/globals'
import {fillMarkedFile, keepsAround, parseMarkedFile} from '../../src/domain/marked-hunks.js'

const OURS = 'a'.repeat(40)
const THEIRS = 'b'.repeat(40)
const TIPS = [OURS, THEIRS] as const

function marked(ours: string, base: string | null, theirs: string): string {
  const middle = base === null ? '' : `||||||| cafe\n${base}`
  return `<<<<<<< ${OURS}\n${ours}${middle}=======\n${theirs}>>>>>>> ${THEIRS}\n`
}

describe('a marked file', () => {
  test('is taken apart at the markers of its tips, and put together with other texts', () => {
    const text = `one\n${marked('A\n', 'base\n', '')}two\n${marked('', null, 'B\n')}`
    const file = parseMarkedFile(text, TIPS)
    expect(file).toEqual({
      texts: ['one\n', 'two\n', ''],
      hunks: [
        {ours: 'A\n', base: 'base\n', theirs: ''},
        {ours: '', base: null, theirs: 'B\n'}
      ]
    })
    expect(fillMarkedFile(file!, ['1\n', '2\n'])).toBe('one\n1\ntwo\n2\n')
  })

  test('may hold markers of others, and names behind its own', () => {
    const foreign = `<<<<<<< ${'c'.repeat(40)}\nx\n=======\ny\n>>>>>>> theirs\n`
    const own = marked('A\r\n', null, 'B\r\n').replaceAll('\n', '\r\n').replaceAll('\r\r', '\r')
    const named = own.replace(OURS, `${OURS}:old name`)
    expect(parseMarkedFile(foreign + named, TIPS)).toEqual({
      texts: [foreign, ''],
      hunks: [{ours: 'A\r\n', base: null, theirs: 'B\r\n'}]
    })
  })

  test.each([
    ['a line like the middle on one side', marked('A\n=======\n', null, 'B\n')],
    ['a line like the middle on the other', marked('A\n', null, '=======\nB\n')],
    ['a line like the start of the base', marked('A\n||||||| x\n', 'base\n', 'B\n')],
    ['a line like an end', marked('A\n>>>>>>> x\n', null, 'B\n')],
    ['no end', marked('A\n', null, 'B\n').replace('>>>>>>>', 'x')]
  ])('with %s is not taken apart', (_what, text) => {
    expect(parseMarkedFile(text, TIPS)).toBeNull()
  })
})

test.each([
  [true, 'one\nA\ntwo\nB\nthree\n'],
  [true, 'one\ntwo\nthree\n'],
  [true, 'one\ntwo\ntwo\nthree\n'],
  [false, 'one\nA\nB\nthree\n'],
  [false, 'A\none\ntwo\nthree\n'],
  [false, 'one\ntwo\nthree\nB\n'],
  [false, 'one\nthree\ntwo\n'],
  [false, 'one\nthree\n'],
  [false, '']
])('what git merged by itself stands: %p for %j', (stands, result) => {
  const hunk = {ours: '', base: null, theirs: ''}
  expect(keepsAround({texts: ['one\n', 'two\n', 'three\n'], hunks: [hunk, hunk]}, result)).toBe(stands)
})
