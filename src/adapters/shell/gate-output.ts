import type {Readable} from 'node:stream'
import {setTimeout as sleep} from 'node:timers/promises'
import {messageOf, ToolError} from '../../domain/errors.js'
import type {ShellCommand} from '../../ports/shell.js'
import {openBoundedLog} from './bounded-log.js'
import {lineSplitter} from './line-splitter.js'
import {tail} from './tail.js'

/** Where a gate's output goes: the log file, the caller's `onLine`, and the tail. */
export interface GateOutput {
  /** Rejects when output could not be handed on; never resolves. */
  readonly failure: Promise<never>
  read(streams: readonly Readable[]): void
  /** Reads what is left in the pipes, for a bounded time: a process that escaped may hold them open for ever. */
  drain(): Promise<void>
  /** Ends the log with a note of ours, and returns the tail. */
  close(note: string | null): string
  /** Throws what kept output from being handed on: a log that is not whole must not pass for one. */
  throwIfBroken(): void
}

const DRAIN_MS = 1000

/** Throws ToolError when the log cannot be written. */
export function openGateOutput({logFile, onLine}: Pick<ShellCommand, 'logFile' | 'onLine'>): GateOutput {
  const log = translated(logFile, () => openBoundedLog(logFile))
  const last = tail()
  const splitter = lineSplitter(line => {
    last.add(line)
    onLine(line)
  })
  const broken = breakable()
  const ends: Promise<void>[] = []
  const open: Readable[] = []

  return {
    failure: broken.failure,
    read(streams) {
      for (const stream of streams) {
        open.push(stream)
        ends.push(ended(stream))
        stream.on('data', (bytes: Buffer) => {
          broken.guard(() => {
            translated(logFile, () => {
              log.write(bytes)
            })
            splitter.write(bytes)
          })
        })
      }
    },
    async drain() {
      await Promise.race([Promise.all(ends), sleep(DRAIN_MS, undefined, {ref: false})])
      for (const stream of open) stream.destroy()
    },
    close(note) {
      broken.guard(() => {
        splitter.end()
      })
      broken.guard(() => {
        translated(logFile, () => {
          log.close(note)
        })
      })
      return last.text()
    },
    throwIfBroken() {
      broken.throwIfBroken()
    }
  }
}

interface Breakable {
  /** Rejects at the first failure. */
  readonly failure: Promise<never>
  /** Runs the action; what it throws is kept. */
  guard(action: () => void): void
  throwIfBroken(): void
}

function breakable(): Breakable {
  const failures: unknown[] = []
  let fail: (error: unknown) => void = () => undefined
  const failure = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Whoever races with it hears of it; nobody has to.
  failure.catch(() => undefined)
  return {
    failure,
    guard(action) {
      try {
        action()
      } catch (error) {
        failures.push(error)
        fail(error)
      }
    },
    throwIfBroken() {
      if (failures.length > 0) throw failures[0]
    }
  }
}

async function ended(stream: Readable): Promise<void> {
  await new Promise<void>(resolve => {
    stream.once('close', resolve)
    stream.once('end', resolve)
    // A read error ends the stream; `close` follows.
    stream.on('error', () => undefined)
  })
}

function translated<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (cause) {
    throw new ToolError(
      `cannot write the log ${path}: ${messageOf(cause)}`,
      'Make room on the disk, or choose another report folder.',
      {
        cause
      }
    )
  }
}
