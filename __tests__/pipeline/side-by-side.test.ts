import {describe, expect, test} from '@jest/globals'
import {sideBySide} from '../../src/pipeline/side-by-side.js'

/** Tasks that end when they are told to, and take down who runs. */
function heldTasks(count: number): {
  readonly tasks: readonly ((slot: number) => Promise<string>)[]
  readonly started: [task: number, slot: number][]
  readonly end: (task: number, error?: Error) => Promise<void>
} {
  const started: [number, number][] = []
  const gates = Array.from({length: count}, held)
  const tasks = gates.map((gate, task) => async (slot: number) => {
    started.push([task, slot])
    await gate.promise
    return `result ${task}`
  })
  const end = async (task: number, error?: Error): Promise<void> => {
    if (error) gates[task]?.reject(error)
    else gates[task]?.resolve()
    await new Promise(resolve => setImmediate(resolve))
  }
  return {tasks, started, end}
}

describe('tasks side by side', () => {
  test('never share a slot, begin in order and give their results in order', async () => {
    const {tasks, started, end} = heldTasks(4)
    const all = sideBySide(tasks, 2)
    expect(started).toEqual([
      [0, 1],
      [1, 2]
    ])
    await end(1)
    expect(started.slice(2)).toEqual([[2, 2]])
    await end(0)
    expect(started.slice(3)).toEqual([[3, 1]])
    await end(3)
    await end(2)
    expect(await all).toEqual(['result 0', 'result 1', 'result 2', 'result 3'])
  })

  test('begin no other one once one has failed, and wait for those that run', async () => {
    const {tasks, started, end} = heldTasks(3)
    let thrown: unknown = null
    const all = sideBySide(tasks, 2).catch((error: unknown) => {
      thrown = error
    })
    await end(0, new Error('the disk is full'))
    expect([started.length, thrown]).toEqual([2, null])
    await end(1)
    await all
    expect([started.length, thrown]).toEqual([2, new Error('the disk is full')])
  })

  test('need no slot when there are none', async () => {
    expect(await sideBySide([], 3)).toEqual([])
  })
})

interface Held {
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

function held(): Held {
  let resolve: Held['resolve'] = () => undefined
  let reject: Held['reject'] = () => undefined
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return {promise, resolve, reject}
}
