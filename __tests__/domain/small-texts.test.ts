import {execFileSync} from 'node:child_process'
import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {
  describeFailure,
  messageOf,
  throwIfCancelled,
  CancelledError,
  ToolError,
  explainError
} from '../../src/domain/errors.js'
import {fewOf} from '../../src/domain/few-of.js'
import {isOid, parseOid, shortOid} from '../../src/domain/ids.js'
import {parseJson} from '../../src/domain/parse-json.js'
import {plural} from '../../src/domain/plural.js'
import {shellQuote} from '../../src/domain/shell-quote.js'

test.each([
  ['git died', 'Look at the disk', 'git died. Look at the disk.'],
  ['main..topic is not one commit.', 'Name one!', 'main..topic is not one commit. Name one!'],
  ['waiting…', 'Try again', 'waiting… Try again.']
])('a failure and its way out are two sentences: %s', (message, fix, text) => {
  expect(describeFailure(explainError(new ToolError(message, fix)))).toBe(text)
})

test('what was thrown says what it says, error or not', () => {
  expect([messageOf(new TypeError('no such thing')), messageOf('a text'), messageOf(7)]).toEqual([
    'no such thing',
    'a text',
    '7'
  ])
})

test('a signal that was aborted throws its own reason, and another nothing', () => {
  const controller = new AbortController()
  throwIfCancelled(controller.signal)
  const reason = new CancelledError('SIGTERM')
  controller.abort(reason)
  expect(() => {
    throwIfCancelled(controller.signal)
  }).toThrow(reason)
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b, c'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more']
])('few of %j is %j', (names, text) => {
  expect(fewOf(names)).toBe(text)
})

test.each([
  [0, '0 branches'],
  [1, '1 branch'],
  [2, '2 branches']
])('%i: %s', (number, text) => {
  expect(plural(number, 'branch', 'branches')).toBe(text)
})

test('plural adds an s by itself', () => {
  expect([plural(1, 'test'), plural(3, 'test')]).toEqual(['1 test', '3 tests'])
})

test('an object id is 40 or 64 lower-case hex digits, and nothing else', () => {
  const [sha1, sha256] = ['0a'.repeat(20), '0a'.repeat(32)]
  expect([sha1, sha256].map(isOid)).toEqual([true, true])
  const others = ['', 'main', '0a'.repeat(19), '0A'.repeat(20), `${sha1}\n`, ` ${sha1}`, '0a'.repeat(21)]
  expect(others.map(isOid)).toEqual(others.map(() => false))
  expect(() => parseOid('main')).toThrow(RangeError)
  expect(shortOid(parseOid(sha1))).toBe('0a0a0a0a0a')
})

test.each([
  'main',
  'feature/a-b_c.d',
  'x@{u}',
  "it's",
  '-rf',
  '$(id)',
  'a b',
  '',
  '`id`',
  'a\nb',
  'ü',
  '!x',
  '~',
  '#1'
])('a shell reads %j as that very word', text => {
  expect(readByShell([text])).toEqual([text])
})

test('a shell reads any texts as those very words', () => {
  const any = fc.string({unit: 'grapheme'}).filter(text => !text.includes('\0'))
  const texts = fc.sample(any, {numRuns: 200, seed: 7})
  expect(readByShell(texts)).toEqual(texts)
})

function readByShell(texts: readonly string[]): readonly string[] {
  const command = `printf '%s\\0' ${texts.map(shellQuote).join(' ')}`
  const words = execFileSync('bash', ['-c', command], {encoding: 'utf8'}).split('\0')
  return words.slice(0, -1)
}

test.each([
  ['{"a": [1, null]}', {a: [1, null]}],
  ['null', null],
  ['', undefined],
  ['{"a": 1', undefined],
  ['{} {}', undefined]
])('a text that is JSON has a value, and any other has none: %j', (text, value) => {
  expect(parseJson(text)).toEqual(value)
})
