import {chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {diskMergeStore} from '../../../src/adapters/files/disk-merge-store.js'
import {tempFolder} from '../../support/temp-repo.js'

let root: string
let folder: string

beforeEach(() => {
  root = tempFolder('store')
  folder = join(root, 'deep', 'merges')
})
afterEach(() => {
  rmSync(root, {recursive: true, force: true})
})

function name(digit: string): string {
  return `${digit.repeat(64)}.merges`
}

function age(digit: string, days: number): void {
  const then = new Date(Date.now() - days * 86_400_000)
  utimesSync(join(folder, name(digit)), then, then)
}

test('keeps bytes by name, the last ones written', async () => {
  const store = diskMergeStore(folder)
  expect(await store.read(name('a'))).toBeNull()
  expect(existsSync(folder)).toBe(false)
  await store.write(name('a'), Buffer.from([0, 255, 10]))
  await store.write(name('b'), Buffer.from('b'))
  await store.write(name('b'), Buffer.from('later'))
  const again = diskMergeStore(folder)
  expect(await again.read(name('a'))).toEqual(Buffer.from([0, 255, 10]))
  expect(await again.read(name('b'))).toEqual(Buffer.from('later'))
  expect(readdirSync(folder).sort()).toEqual([name('a'), name('b')])
})

test('writes at once leave one of them, whole', async () => {
  const texts = Array.from({length: 20}, (_, i) => `${i} `.repeat(20_000))
  await Promise.all(texts.map(async text => diskMergeStore(folder).write(name('a'), Buffer.from(text))))
  expect(texts).toContain(Buffer.from((await diskMergeStore(folder).read(name('a'))) ?? []).toString())
  expect(readdirSync(folder)).toEqual([name('a')])
})

test('old files go, and the ones read last stay', async () => {
  const store = diskMergeStore(folder, {files: 3})
  for (const digit of ['1', '2', '3']) await store.write(name(digit), Buffer.from(digit))
  writeFileSync(join(folder, 'not ours'), '')
  age('1', 20)
  age('2', 10)
  age('3', 31)
  await store.read(name('1'))
  await store.write(name('4'), Buffer.from('4'))
  await store.write(name('5'), Buffer.from('5'))
  expect(readdirSync(folder).sort()).toEqual([name('1'), name('4'), name('5'), 'not ours'])
})

test('all files together stay below a bound, and so does each', async () => {
  const store = diskMergeStore(folder, {bytes: 100, allBytes: 250})
  for (const digit of ['1', '2', '3', '4']) {
    await store.write(name(digit), Buffer.alloc(99))
    age(digit, 9 - Number(digit))
  }
  await store.write(name('5'), Buffer.alloc(101))
  expect(readdirSync(folder).sort()).toEqual([name('3'), name('4')])
  writeFileSync(join(folder, name('6')), Buffer.alloc(101))
  expect(await store.read(name('6'))).toBeNull()
})

test('what is no plain file of a name of ours is not read, and what cannot be written is let be', async () => {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(root, 'secret'), 'secret')
  symlinkSync(join(root, 'secret'), join(folder, name('a')))
  mkdirSync(join(folder, name('b')))
  const store = diskMergeStore(folder)
  for (const odd of [name('a'), name('b'), '../../secret', 'A'.repeat(64), '']) {
    expect(await store.read(odd)).toBeNull()
  }
  await store.write('../../secret', Buffer.from('x'))
  await store.write(name('b'), Buffer.from('x'))
  const blocked = diskMergeStore(join(root, 'secret', 'below'))
  await blocked.write(name('c'), Buffer.from('x'))
  expect(await blocked.read(name('c'))).toBeNull()
  chmodSync(folder, 0o500)
  await store.write(name('d'), Buffer.from('x'))
  chmodSync(folder, 0o700)
  expect(readdirSync(root).sort()).toEqual(['deep', 'secret'])
})
