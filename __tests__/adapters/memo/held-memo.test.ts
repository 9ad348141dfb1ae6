import {createHash} from 'node:crypto'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {openHeldMemo, type HeldMemo, type HeldMemoOptions} from '../../../src/adapters/memo/held-memo.js'
import {packEntries, unpackEntries, type HeldEntries} from '../../../src/adapters/memo/memo-bundle.js'
import type {MemoEntry} from '../../../src/ports/memo.js'
import {tempFolder} from '../../support/temp-repo.js'

let dir: string
let warnings: string[]

beforeEach(() => {
  dir = tempFolder('held-memo')
  warnings = []
})
afterEach(() => {
  rmSync(dir, {recursive: true, force: true})
})

function keyOf(label: string): string {
  return createHash('sha256').update(label).digest('hex')
}

function entry(text: string, log: string | Buffer = 'log'): MemoEntry {
  const path = join(dir, text)
  writeFileSync(path, log)
  return {text, files: new Map([['log', path]])}
}

function open(earlier: HeldEntries = new Map(), more: Partial<HeldMemoOptions> = {}): HeldMemo {
  return openHeldMemo({earlier: () => Promise.resolve(earlier), warn: text => warnings.push(text), ...more})
}

const [ONE, TWO] = [keyOf('one'), keyOf('two')]
const now = Math.trunc(Date.now() / 1000)

/** What a run leaves for the next one, through the form in which it is stored. */
function handOver(memo: HeldMemo): HeldEntries {
  return unpackEntries(packEntries(memo.entries().all)) ?? new Map<string, never>()
}

describe('a memo in memory', () => {
  test('hands on what it was given, together with what it had', async () => {
    const first = open()
    await first.put(ONE, entry('one'))
    const second = open(handOver(first))
    await second.put(TWO, entry('two'))
    expect(second.entries()).toMatchObject({added: 1})
    const third = open(handOver(second))
    expect([(await third.get(ONE))?.text, (await third.get(TWO))?.text, await third.get(keyOf('x'))]).toEqual([
      'one',
      'two',
      null
    ])
    expect(await (await third.get(ONE))?.restore('log', join(dir, 'out/log'))).toBe(true)
    expect([third.entries().added, warnings]).toEqual([0, []])
  })

  test('is not reached by whoever changes the files afterwards', async () => {
    const memo = open()
    await memo.put(ONE, entry('one'))
    rmSync(join(dir, 'one'))
    expect((await memo.get(ONE))?.text).toBe('one')
  })

  test('does not know what is too old, not written yet, or of another key', async () => {
    const memo = open()
    await memo.put(ONE, entry('one'))
    const bytes = memo.entries().all.get(ONE)?.bytes ?? Buffer.alloc(0)
    const at = (written: number): HeldEntries => new Map([[ONE, {bytes, written}]])
    expect(await open(at(now - 6 * 86_400)).get(ONE)).not.toBeNull()
    expect(await open(at(now - 8 * 86_400)).get(ONE)).toBeNull()
    expect(await open(at(now + 86_400)).get(ONE)).toBeNull()
    expect(await open(new Map([[TWO, {bytes, written: now}]])).get(TWO)).toBeNull()
  })

  test('keeps the newest within its bounds', async () => {
    const small = {bounds: {ageSeconds: 1000, bytes: 100}}
    const held = (written: number) => ({bytes: Buffer.alloc(40), written})
    const memo = open(
      new Map([
        [ONE, held(now - 20)],
        [TWO, held(now - 10)],
        [keyOf('three'), held(now - 30)]
      ]),
      small
    )
    await memo.get(ONE)
    expect([...memo.entries().all.keys()]).toEqual([ONE, TWO])
  })

  test('says once what it cannot keep', async () => {
    const memo = open()
    await memo.put(ONE, entry('one', Buffer.alloc(17 << 20)))
    await memo.put(TWO, {text: 'two', files: new Map([['log', join(dir, 'absent')]])})
    expect([memo.entries().all.size, memo.entries().added, warnings.length]).toEqual([0, 0, 1])
  })
})

describe('stored entries', () => {
  const bytes = Buffer.from('bytes')
  const good = packEntries(new Map([[ONE, {bytes, written: 5}]]))
  const withHead = (head: string): Buffer => Buffer.from(`integration-orchestrator proved 1\n${head}\nbytes`)
  test.each<readonly [string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['of another form', Buffer.from(good.toString().replace('proved 1', 'proved 2'))],
    ['cut off', good.subarray(0, -1)],
    ['with more behind', Buffer.concat([good, bytes])],
    ['of no list', withHead('{"a": 1}')],
    ['of no JSON', withHead('[')],
    ['under a name that is a path', withHead('[["../../escaped", 5, 5]]')],
    ['of a length below zero', withHead(`[["${ONE}", -5, 5], ["${TWO}", 10, 5]]`)],
    ['of no age', withHead(`[["${ONE}", 5, null]]`)],
    ['of one that is far too large', withHead(`[["${ONE}", 99999999999, 5]]`)]
  ])('%s are none', (_, packed) => {
    expect(unpackEntries(good)).toEqual(new Map([[ONE, {bytes, written: 5}]]))
    expect(unpackEntries(packed)).toBeNull()
  })
})
