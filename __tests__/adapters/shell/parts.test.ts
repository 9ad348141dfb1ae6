import {afterAll, describe, expect, test} from '@jest/globals'
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {openBoundedLog} from '../../../src/adapters/shell/bounded-log.js'
import {lineSplitter, SPLIT_MARK} from '../../../src/adapters/shell/line-splitter.js'
import {tail} from '../../../src/adapters/shell/tail.js'
import {tempFolder} from '../../support/temp-repo.js'

const folder = tempFolder('log')
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe('a bounded log', () => {
  const limits = {first: 4, last: 3}
  test.each([
    ['is empty without output', [], ''],
    ['keeps what fits', ['abc'], 'abc'],
    ['keeps what just fits', ['abc', 'defg'], 'abcdefg'],
    ['says how much is left out', ['abcdefgh'], 'abcd\n[1 bytes of output are left out here]\nfgh'],
    ['counts over many writes', ['ab', 'cdef', 'ghij', 'k'], 'abcd\n[4 bytes of output are left out here]\nijk'],
    ['does not mind a write longer than both', ['0123456789'], '0123\n[3 bytes of output are left out here]\n789']
  ])('%s', (_, writes, expected) => {
    const path = join(folder, 'deep', 'a.log')
    const log = openBoundedLog(path, limits)
    for (const text of writes) log.write(Buffer.from(text))
    log.close(null)
    expect(readFileSync(path, 'utf8')).toBe(expected)
  })

  test('ends with our note', () => {
    const path = join(folder, 'b.log')
    openBoundedLog(path, limits).close('stopped')
    expect(readFileSync(path, 'utf8')).toBe('\n[stopped]\n')
  })
})

describe('a line splitter', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['hands on complete lines', ['a\nb\n'], ['a', 'b']],
    ['joins a line over writes', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['keeps empty lines', ['\n\na\n'], ['', '', 'a']],
    ['drops the carriage return of a line end', ['a\r\nb\rc\r\n'], ['a', 'b\rc']],
    ['splits a long line and says so', ['abcdefghijkl\n'], [`abcdefgh${SPLIT_MARK}`, 'ijkl']],
    ['does not split a line that just fits', ['abcdefgh\nx\n'], ['abcdefgh', 'x']],
    ['never splits a character', ['aaaaaa€€\n'], [`aaaaaa${SPLIT_MARK}`, '€€']],
    ['splits after a whole character', ['aaaaa€b\n'], [`aaaaa€${SPLIT_MARK}`, 'b']]
  ])('%s', (_, writes, expected) => {
    const seen: string[] = []
    const splitter = lineSplitter(line => seen.push(line), 8)
    for (const text of writes) splitter.write(Buffer.from(text))
    splitter.end()
    expect(seen).toEqual(expected)
  })

  test('hands on bytes that are no UTF-8 as replacement characters', () => {
    const seen: string[] = []
    const splitter = lineSplitter(line => seen.push(line), 8)
    splitter.write(Buffer.from([0xff, 0x41, 10, ...Array.from({length: 20}, () => 0x80), 10]))
    expect(seen[0]).toBe('\ufffdA')
    expect(seen.slice(1).join('').replaceAll(SPLIT_MARK, '')).toBe('\ufffd'.repeat(20))
  })
})

describe('a tail', () => {
  test('keeps the last 40 lines', () => {
    const last = tail()
    for (let i = 0; i < 1000; i++) last.add(`${i}`)
    expect(last.text()).toBe(Array.from({length: 40}, (_, i) => `${960 + i}`).join('\n'))
  })

  test('keeps at most 8 KiB, cut between characters', () => {
    const last = tail()
    for (let i = 0; i < 40; i++) last.add('€'.repeat(1000))
    last.add('the end')
    const text = last.text()
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8192)
    expect(Buffer.byteLength(text)).toBeGreaterThan(8180)
    expect(text).toMatch(/^…€+\n(€+\n)*the end$/)
  })
})
