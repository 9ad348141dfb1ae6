import {EventEmitter} from 'node:events'
import type {Worker} from 'node:worker_threads'
import {describe, expect, test} from '@jest/globals'
import {openLane, type Lane, type ReadJob} from '../../../src/adapters/syntax/worker-lane.js'
import {ToolError} from '../../../src/domain/errors.js'
import type {FileSyntax} from '../../../src/domain/syntax.js'

const NOTHING: FileSyntax = {
  definitions: [],
  uses: [],
  imports: [],
  exports: [],
  entries: [],
  blocks: [],
  comments: [],
  hasErrors: false
}

/** What a worker does with a file; `hang` does nothing. */
type Deed = 'read' | 'broken' | 'failed' | 'die' | 'hang'

/** A thread in the place of a real one: it does what the text of a file says. */
class ScriptedWorker extends EventEmitter {
  #isDead: boolean
  isKept = true
  constructor(isDead: boolean) {
    super()
    this.#isDead = isDead
    setImmediate(() => this.emit(isDead ? 'error' : 'message', isDead ? new Error('no such file') : {kind: 'ready'}))
  }
  postMessage({text}: {readonly text: Deed}): void {
    this.#isDead ||= text === 'hang'
    if (this.#isDead) return
    setImmediate(() => {
      if (text === 'read') this.emit('message', {kind: 'read', syntax: NOTHING})
      else if (text === 'broken') this.emit('message', {kind: 'broken'})
      else if (text === 'failed') this.emit('message', {kind: 'failed', reason: 'no grammar'})
      else if (text === 'die') this.emit('exit', 1)
    })
  }
  ref(): void {
    this.isKept = true
  }
  unref(): void {
    this.isKept = false
  }
  terminate(): Promise<number> {
    this.isKept = false
    this.removeAllListeners()
    return Promise.resolve(1)
  }
}

/** Puts files through a lane; says what became of each and how many workers it took. */
async function answers(deeds: readonly Deed[], isDead = false): Promise<readonly [...string[], number]> {
  const workers: ScriptedWorker[] = []
  const waiting: ReadJob[] = []
  const lane: Lane = openLane({
    start: () => {
      const worker = new ScriptedWorker(isDead)
      workers.push(worker)
      return worker as unknown as Worker
    },
    next: () => waiting.shift(),
    giveBack: jobs => waiting.unshift(...jobs),
    stopAfterMs: 50
  })
  const results = deeds.map(
    async text =>
      await new Promise<FileSyntax | null>((resolve, reject) => waiting.push({path: 'a.ts', text, resolve, reject}))
  )
  lane.fill()
  const said = (await Promise.allSettled(results)).map(result => {
    if (result.status === 'fulfilled') return result.value === null ? 'null' : 'read'
    return result.reason instanceof ToolError ? result.reason.message : 'another error'
  })
  expect(workers.filter(({isKept}) => isKept)).toEqual([])
  await lane.close()
  return [...said, workers.length]
}

describe('a worker', () => {
  test.each<readonly [string, readonly Deed[], readonly [...string[], number]]>([
    ['reads all files', ['read', 'read', 'read'], ['read', 'read', 'read', 1]],
    ['is replaced after a file breaks it', ['broken', 'read'], ['null', 'read', 2]],
    ['is replaced after a file kills it', ['die', 'read', 'read'], ['null', 'read', 'read', 2]],
    ['is stopped when a file takes too long', ['hang', 'read'], ['null', 'read', 2]],
    ['that has read others does not decide alone that a file breaks it', ['read', 'broken'], ['read', 'null', 2]],
    ['lacks a grammar, which is no fault of the file', ['failed', 'read'], ['no grammar', 'read', 1]]
  ])('%s', async (_name, deeds, expected) => {
    expect(await answers(deeds)).toEqual(expected)
  })

  test('that does not start is a failure of ours', async () => {
    const reason = 'The parser did not start: no such file'
    expect(await answers(['read', 'read'], true)).toEqual([reason, reason, 2])
  })
})
