import {createHash} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {openDiskMemo, type DiskMemoOptions} from '../../../src/adapters/memo/disk-memo.js'
import type {Memo, MemoEntry} from '../../../src/ports/memo.js'
import {tempFolder} from '../../support/temp-repo.js'

let dir: string
let folder: string
let warnings: string[]

beforeEach(() => {
  dir = tempFolder('disk-memo')
  folder = join(dir, 'a/memo')
  warnings = []
})
afterEach(() => {
  rmSync(dir, {recursive: true, force: true})
})

function open(options: Partial<DiskMemoOptions> = {}): Memo {
  return openDiskMemo({folder, warn: text => warnings.push(text), ...options})
}

function keyOf(label: string): string {
  return createHash('sha256').update(label).digest('hex')
}

function entry(text: string, files: Readonly<Record<string, string | Buffer>> = {}): MemoEntry {
  const paths = Object.entries(files).map(([name, content], i) => {
    const path = join(dir, `${text}-${i}`)
    writeFileSync(path, content)
    return [name, path] as const
  })
  return {text, files: new Map(paths)}
}

const KEY = keyOf('one')

/** What an entry's file would be if whoever wrote it knew our form and digest. */
function forged(key: string, head: unknown, rest = ''): Buffer {
  const packed = gzipSync(`${typeof head === 'string' ? head : JSON.stringify(head)}\n${rest}`)
  const digest = createHash('sha256').update(`${key}\n`).update(packed).digest('hex')
  return Buffer.concat([Buffer.from(`integration-orchestrator memo 1\n${digest}\n`), packed])
}

describe('an entry', () => {
  test('comes back whole in another run, files and all', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 0])
    await open().put(KEY, entry('{"a":"ä"}', {log: 'line\n', '001-x.bin': bytes, empty: ''}))
    const found = await open().get(KEY)
    expect(found?.text).toBe('{"a":"ä"}')
    expect(await found?.restore('log', join(dir, 'out/deep/log'))).toBe(true)
    expect(await found?.restore('001-x.bin', join(dir, 'out/x'))).toBe(true)
    expect(await found?.restore('empty', join(dir, 'out/empty'))).toBe(true)
    expect(await found?.restore('other', join(dir, 'out/other'))).toBe(false)
    expect(readFileSync(join(dir, 'out/deep/log'), 'utf8')).toBe('line\n')
    expect(readFileSync(join(dir, 'out/x'))).toEqual(bytes)
    expect(readFileSync(join(dir, 'out/empty'), 'utf8')).toBe('')
    expect(statSync(join(folder, KEY)).mode & 0o777).toBe(0o600)
    expect(await open().get(keyOf('two'))).toBeNull()
    expect(warnings).toEqual([])
  })

  test('is known within the run where there is no folder', async () => {
    const memo = open({folder: null})
    await memo.put(KEY, entry('x', {log: 'l'}))
    expect(await (await memo.get(KEY))?.restore('log', join(dir, 'log'))).toBe(true)
    expect(await open({folder: null}).get(KEY)).toBeNull()
    expect(existsSync(folder)).toBe(false)
  })

  test.each<readonly [string, (good: Buffer) => Buffer | string]>([
    ['cut off', good => good.subarray(0, -3)],
    ['changed in one bit', flipLast],
    ['empty', () => ''],
    ['of another key', () => forged(keyOf('two'), {text: 'x', lengths: []})],
    ['of no form', () => forged(KEY, 'no json')],
    ['with a length below zero', () => forged(KEY, {text: 'x', lengths: [['log', -1]]})],
    ['with too long a file', () => forged(KEY, {text: 'x', lengths: [['log', 9]]}, 'short')],
    ['with more than it says', () => forged(KEY, {text: 'x', lengths: []}, 'more')],
    ['that unpacks to far too much', () => forged(KEY, 'x'.repeat(40 << 20))]
  ])('%s is not there, and is removed', async (_, harm) => {
    await open().put(KEY, entry('x', {log: 'log'}))
    writeFileSync(join(folder, KEY), harm(readFileSync(join(folder, KEY))))
    await expectNotThere()
  })

  test('that is a link is not followed', async () => {
    await open().put(KEY, entry('x', {log: 'log'}))
    rmSync(join(folder, KEY))
    symlinkSync('/dev/zero', join(folder, KEY))
    await expectNotThere()
  })

  test('that is a folder is none', async () => {
    mkdirSync(join(folder, KEY, 'sub'), {recursive: true})
    await expectNotThere()
  })

  test('that is more than a week old counts no more', async () => {
    await open().put(KEY, entry('x', {log: 'log'}))
    age(join(folder, KEY), 8 * 24 * 3600)
    await expectNotThere()
  })

  test('with more than 16 MiB is not kept, which is said once', async () => {
    const memo = open()
    await memo.put(KEY, entry('big', {log: Buffer.alloc(17 << 20)}))
    await memo.put(keyOf('two'), entry('big', {log: Buffer.alloc(17 << 20)}))
    expect(existsSync(folder)).toBe(false)
    expect(warnings).toEqual([expect.stringContaining('more than 16 MiB')])
  })

  test('under a key that is a path is neither read nor written', async () => {
    writeFileSync(join(dir, 'outside'), forged('../../outside', {text: 'x', lengths: []}))
    expect(await open().get('../../outside')).toBeNull()
    expect(existsSync(join(dir, 'outside'))).toBe(true)
  })
})

describe('the folder', () => {
  test('that cannot be used is a miss and one note, never an error', async () => {
    writeFileSync(join(dir, 'a'), 'a file where a folder should be')
    const memo = open()
    expect(await memo.get(KEY)).toBeNull()
    await memo.put(KEY, entry('x'))
    await memo.put(keyOf('two'), entry('y'))
    expect(warnings).toHaveLength(1)
    expect((await memo.get(KEY))?.text).toBe('x')
  })

  test('is not used through a link', async () => {
    mkdirSync(join(dir, 'a'))
    mkdirSync(join(dir, 'elsewhere'))
    symlinkSync(join(dir, 'elsewhere'), folder)
    await open().put(KEY, entry('x'))
    expect(readdirSync(join(dir, 'elsewhere'))).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('is a link')])
  })

  test('keeps the newest within its bounds, and nothing of others is touched', async () => {
    const bounds = {ageSeconds: 1000, bytes: 700}
    const memo = open({bounds})
    await memo.put(KEY, entry('x'))
    age(join(folder, KEY), 2000)
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    const left = join(folder, `.${keyOf('z')}.0123456789ab`)
    writeFileSync(left, 'half')
    age(left, 4000)
    const fresh = join(folder, `.${keyOf('z')}.ba9876543210`)
    writeFileSync(fresh, 'half')
    for (const [i, label] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      await memo.put(keyOf(label), entry(label))
      age(join(folder, keyOf(label)), 600 - i)
    }
    await memo.put(keyOf('last'), entry('last'))
    const names = readdirSync(folder)
    expect(names).toEqual(
      expect.arrayContaining(['notes.txt', keyOf('last'), keyOf('f'), `.${keyOf('z')}.ba9876543210`])
    )
    expect(names).not.toContain(KEY)
    expect(names).not.toContain(keyOf('a'))
    expect(existsSync(left)).toBe(false)
  })

  test('is shared by runs at the same time: every entry found is whole', async () => {
    const [one, two] = [open(), open()]
    const log = Buffer.alloc(200_000, 'x')
    const puts = [one, two].flatMap((memo, who) =>
      Array.from({length: 12}, async (_, i) => {
        await memo.put(keyOf(String(i % 4)), entry(`run ${who} entry ${i}`, {log}))
      })
    )
    const reader = open()
    const gets = Array.from({length: 20}, async (_, i) => await reader.get(keyOf(String(i % 4))))
    await Promise.all(puts)
    for (const found of await Promise.all(gets)) expect(found === null || found.text.startsWith('run ')).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['0', '1', '2', '3'].map(keyOf).sort())
    for (const label of ['0', '1', '2', '3']) expect((await open().get(keyOf(label)))?.text).toMatch(/^run [01] entry/)
    expect(warnings).toEqual([])
  })
})

async function expectNotThere(): Promise<void> {
  expect(await open().get(KEY)).toBeNull()
  expect(readdirSync(folder)).toEqual([])
  expect(warnings).toEqual([])
}

function flipLast(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length - 9] = (copy[copy.length - 9] ?? 0) ^ 1
  return copy
}

function age(path: string, seconds: number): void {
  const then = Date.now() / 1000 - seconds
  utimesSync(path, then, then)
}
