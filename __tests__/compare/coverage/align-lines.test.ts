import {describe, expect, test} from '@jest/globals'
import {alignLines} from '../../../src/compare/coverage/align-lines.js'
import {ownedRanges, rangesOf} from '../../../src/compare/coverage/line-ranges.js'
import {linesWithoutCode} from '../../../src/compare/coverage/without-code.js'

function hunk(
  a: number,
  b: number,
  c: number,
  d: number
): {old: {start: number; count: number}; new: {start: number; count: number}} {
  return {old: {start: a, count: b}, new: {start: c, count: d}}
}

/** Where the first lines of each side have their like on the other, a dot for nowhere. */
function mapped(hunks: readonly ReturnType<typeof hunk>[], lines: number): readonly [string, string] {
  const {newOf, oldOf} = alignLines(hunks)
  const all = (of: (line: number) => number | null): string =>
    Array.from({length: lines}, (_, i) => String(of(i + 1) ?? '.')).join(' ')
  return [all(newOf), all(oldOf)]
}

describe('lines are aligned', () => {
  test.each([
    ['nothing changed', [], '1 2 3', '1 2 3'],
    ['one line was replaced', [hunk(2, 1, 2, 1)], '1 . 3', '1 . 3'],
    ['two were added at the beginning', [hunk(0, 0, 1, 2)], '3 4 5', '. . 1'],
    ['one was added behind the first', [hunk(1, 0, 2, 1)], '1 3 4', '1 . 2'],
    ['the first was taken away', [hunk(1, 1, 0, 0)], '. 1 2', '2 3 4'],
    ['one was taken away behind the first', [hunk(2, 1, 1, 0)], '1 . 2', '1 3 4'],
    [
      'three were replaced by one, and one was added further on',
      [hunk(1, 3, 1, 1), hunk(4, 0, 3, 1)],
      '. . . 2 4 5',
      '. 4 . 5 6 7'
    ]
  ])('where %s', (_, hunks, toNew, toOld) => {
    expect(mapped(hunks, toNew.split(' ').length)).toEqual([toNew, toOld])
  })
})

test('ranges are of lines that follow one another, and of one owner', () => {
  expect(rangesOf([1, 2, 4])).toEqual([
    {start: 1, count: 2},
    {start: 4, count: 1}
  ])
  expect(ownedRanges([1, 2, 3, 5], line => (line < 3 ? 'a' : null))).toEqual([
    {lines: {start: 1, count: 2}, branch: 'a'},
    {lines: {start: 3, count: 1}, branch: null},
    {lines: {start: 5, count: 1}, branch: null}
  ])
})

describe('lines without code', () => {
  test.each([
    ['a.js', 'a {\n}\n\n  });\n// b\n', [2, 3, 4, 6]],
    ['a.go', 'a {\n}\n\t// b\nb // c', [2, 3]],
    ['a.py', '// 2\n)\n', [2, 3]],
    ['a.rb', 'a\n# :nocov:\nb\n# :nocov:\nc', [2, 3, 4]],
    ['a.py', 'a\n# :nocov:\nb', []],
    ['a.c', null, []]
  ])('in %s: %j', (path, text, lines) => {
    expect([...linesWithoutCode(path, text)]).toEqual(lines)
  })
})
