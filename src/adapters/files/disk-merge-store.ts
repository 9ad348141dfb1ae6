import {constants} from 'node:fs'
import {lstat, open, readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {MergeStore} from '../../ports/merge-store.js'
import {writeWhole} from './write-whole.js'

/** What a folder may come to. */
export interface StoreLimits {
  readonly days: number
  readonly files: number
  /** Of one file, and of all. */
  readonly bytes: number
  readonly allBytes: number
}

const LIMITS: StoreLimits = {days: 30, files: 200, bytes: 1 << 25, allBytes: 1 << 27}
const NAME = /^[0-9a-f]{64}\.[a-z]+$/
/** What `writeWhole` leaves behind when the machine goes down. */
const UNFINISHED = /^\.[0-9a-f]{64}\.[a-z]+\.[0-9a-f]+$/
const DAY_MS = 86_400_000

/**
 * Keeps each name as a file of a folder, which is made when there is something to keep. Two runs may use it at once: a file
 * appears whole, and the later one stays. Old files go first; those that are read count as new. A folder that cannot be read or
 * written is an empty one.
 */
export function diskMergeStore(folder: string, limits: Partial<StoreLimits> = {}): MergeStore {
  const {bytes: most, ...others} = {...LIMITS, ...limits}
  return {
    read: async name => (NAME.test(name) ? await tryRead(join(folder, name), most) : null),
    write: async (name, bytes) => {
      if (!NAME.test(name) || bytes.length > most) return
      try {
        await writeWhole(join(folder, name), bytes)
        await prune(folder, {bytes: most, ...others})
      } catch {
        // A full or write-protected disk costs time in the next run, and no more.
      }
    }
  }
}

async function tryRead(path: string, most: number): Promise<Uint8Array | null> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const stat = await file.stat()
      if (!stat.isFile() || stat.size > most) return null
      const bytes = await file.readFile()
      await file.utimes(new Date(), new Date()).catch(() => undefined)
      return bytes
    } finally {
      await file.close()
    }
  } catch {
    // Absent, a link, or not ours to read: nothing is known.
    return null
  }
}

async function prune(folder: string, {days, files, allBytes}: StoreLimits): Promise<void> {
  const names = (await readdir(folder)).filter(name => NAME.test(name) || UNFINISHED.test(name))
  const found = await Promise.all(
    names.map(async name => {
      const stat = await lstat(join(folder, name)).catch(() => null)
      return stat === null ? [] : [{name, size: stat.size, age: Date.now() - stat.mtimeMs}]
    })
  )
  let [count, bytes] = [0, 0]
  for (const {name, size, age} of found.flat().sort((a, b) => a.age - b.age)) {
    const isUnfinished = UNFINISHED.test(name) && age > DAY_MS
    count++
    bytes += size
    if (isUnfinished || age > days * DAY_MS || count > files || bytes > allBytes)
      await rm(join(folder, name), {force: true, recursive: true})
  }
}
