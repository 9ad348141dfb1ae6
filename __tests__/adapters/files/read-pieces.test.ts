import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {readPieces} from '../../../src/adapters/files/read-pieces.js'
import {ToolError} from '../../../src/domain/errors.js'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'integration-pieces-'))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

test.each<[string, BufferEncoding, string]>([
  ['UTF-8', 'utf8', ''],
  ['UTF-16', 'utf16le', '\ufeff']
])('a long file in %s comes in pieces that join to its text', (_, encoding, mark) => {
  const text = 'é😀 line of a report\n'.repeat(20_000)
  writeFileSync(join(folder, 'r.xml'), mark + text, encoding)
  const pieces = readPieces(join(folder, 'r.xml'))
  expect([...pieces].length).toBeGreaterThan(5)
  // It can be read again.
  expect([...pieces].join('')).toBe(text)
})

test('an empty file has no piece, and a character that is cut off at the end is replaced', () => {
  writeFileSync(join(folder, 'empty'), '')
  writeFileSync(join(folder, 'cut'), Buffer.from('é').subarray(0, 1))
  expect([...readPieces(join(folder, 'empty'))]).toEqual([])
  expect([...readPieces(join(folder, 'cut'))].join('')).toBe('\ufffd')
})

test.each(['absent', 'folder'])('what is %s is refused at once', name => {
  mkdirSync(join(folder, 'folder'))
  expect(() => readPieces(join(folder, name))).toThrow(ToolError)
})
