import {execFileSync, type ChildProcess} from 'node:child_process'
import {closeSync, constants, mkdtempSync, openSync, rmSync} from 'node:fs'
import {Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Readable} from 'node:stream'

/** The way a child's standard output and error come to us. */
export interface OutputChannel {
  /** What the child gets for both. */
  readonly forChild: number | 'pipe'
  /** The streams to read from, once the child was spawned. Gives up our copy of the writing end. */
  connect(child: ChildProcess): readonly Readable[]
  /** Closes both ends when there is no child to connect. */
  abandon(): void
}

/**
 * Opens one real pipe for both streams, so that their order is kept and `/dev/stdout` and `/dev/stderr` can be opened
 * by name as in a terminal. Node's own pipes are sockets, where that fails (ENXIO). Falls back to them where the system
 * has no `mkfifo`.
 */
export function openOutputChannel(): OutputChannel {
  const ends = tryOpenPipe()
  if (ends === null) return socketChannel()
  const reader = new Socket({fd: ends.read, readable: true, writable: false})
  return {
    forChild: ends.write,
    connect: () => {
      closeSync(ends.write)
      return [reader]
    },
    abandon: () => {
      closeSync(ends.write)
      reader.destroy()
    }
  }
}

function socketChannel(): OutputChannel {
  return {
    forChild: 'pipe',
    connect: child => [child.stdout, child.stderr].filter(stream => stream !== null),
    abandon: () => undefined
  }
}

interface Ends {
  readonly read: number
  readonly write: number
}

function tryOpenPipe(): Ends | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'gate-output-'))
    try {
      return openPipe(join(folder, 'pipe'))
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  } catch {
    // Best effort: sockets carry the output too.
    return null
  }
}

function openPipe(path: string): Ends {
  execFileSync('mkfifo', ['-m', '600', path], {stdio: 'ignore'})
  // The reader first and without waiting: opening the writer would block until there is one.
  const read = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return {read, write: openSync(path, constants.O_WRONLY)}
}
