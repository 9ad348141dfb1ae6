import {closeSync, mkdirSync, openSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'

/** How many bytes of a log are kept at its beginning and at its end. */
export interface LogLimits {
  readonly first: number
  readonly last: number
}

const LOG_LIMITS: LogLimits = {first: 8 * 1024 * 1024, last: 2 * 1024 * 1024}

/** A log file that never outgrows its limits, however much is written to it. */
export interface BoundedLog {
  write(bytes: Buffer): void
  /** Adds the end that was held back, with the count of bytes left out before it, and a note of ours if there is one. */
  close(note: string | null): void
}

/**
 * Opens a log anew, making its folder. The beginning goes to disk at once; the end waits in a ring of fixed size, so that
 * memory stays the same for any output. Throws what the file system throws.
 */
export function openBoundedLog(path: string, limits: LogLimits = LOG_LIMITS): BoundedLog {
  mkdirSync(dirname(path), {recursive: true})
  const file = openSync(path, 'w', 0o644)
  const end = ring(limits.last)
  let room = limits.first
  return {
    write(bytes) {
      const head = bytes.subarray(0, room)
      writeAll(file, head)
      room -= head.length
      end.push(bytes.subarray(head.length))
    },
    close(note) {
      try {
        if (end.lost() > 0) writeAll(file, Buffer.from(`\n[${end.lost()} bytes of output are left out here]\n`))
        writeAll(file, end.content())
        if (note !== null) writeAll(file, Buffer.from(`\n[${note}]\n`))
      } finally {
        closeSync(file)
      }
    }
  }
}

interface Ring {
  push(bytes: Buffer): void
  content(): Buffer
  /** Count of bytes that were pushed out. */
  lost(): number
}

function ring(size: number): Ring {
  let store: Buffer | null = null
  let total = 0
  return {
    push(bytes) {
      if (bytes.length === 0) return
      store ??= Buffer.alloc(size)
      const kept = bytes.subarray(Math.max(0, bytes.length - size))
      const start = (total + bytes.length - kept.length) % size
      const fits = kept.copy(store, start)
      kept.copy(store, 0, fits)
      total += bytes.length
    },
    content() {
      if (store === null) return Buffer.alloc(0)
      if (total <= size) return store.subarray(0, total)
      return Buffer.concat([store.subarray(total % size), store.subarray(0, total % size)])
    },
    lost: () => Math.max(0, total - size)
  }
}

/** A write may take only a part, for instance when the disk is nearly full. */
function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
}
