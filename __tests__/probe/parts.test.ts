import {describe, expect, test} from '@jest/globals'
import {liveLines} from '../../src/probe/live-lines.js'
import {safeName, uniqueSlugs} from '../../src/probe/safe-names.js'

describe('a safe name', () => {
  test.each([
    ['unit', 'unit'],
    ['Unit tests (fast)', 'Unit-tests-fast'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['a\r\n:"<>|*?b', 'a-b'],
    ['日本', 'unnamed'],
    ['', 'unnamed'],
    [`${'x'.repeat(100)}.xml`, `${'x'.repeat(56)}.xml`]
  ])('of %j is %j', (text, name) => {
    expect(safeName(text)).toBe(name)
  })

  test('is another one for each text, whatever letter case counts for', () => {
    expect(uniqueSlugs(['a', 'A', 'a', 'a-2', '!', '?'])).toEqual(['a', 'A-2', 'a-3', 'a-2-2', 'unnamed', 'unnamed-2'])
  })
})

describe('live lines', () => {
  test.each([
    ['20,000 lines', 'x', 20_000],
    ['4 MiB', 'x'.repeat(2 ** 20), 4]
  ])('end after %s, and say so once', (_, line, most) => {
    const seen: string[] = []
    const show = liveLines(text => seen.push(text))
    for (let i = 0; i < most + 3; i++) show(line)
    expect(seen).toHaveLength(most + 1)
    expect(seen.at(-1)).toBe('[too much output to show: the rest is in the log file]')
    expect(seen.at(-2)).toBe(line)
  })
})
