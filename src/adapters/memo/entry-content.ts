import {constants} from 'node:fs'
import {mkdir, open} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {MemoEntry, MemoFound} from '../../ports/memo.js'
import {writeWhole} from '../files/write-whole.js'
import {LARGEST_ENTRY, type StoredEntry} from './entry-file.js'

/** What is said where `readFiles` gives null. */
export const TOO_LARGE = 'a gate left more than 16 MiB of log and reports; what it proved is not kept for later runs'

/** Gives out what an entry holds. */
export function foundOf({text, files}: StoredEntry): MemoFound {
  return {
    text,
    restore: async (name, to) => {
      const content = files.get(name)
      if (content === undefined) return false
      try {
        await mkdir(dirname(to), {recursive: true})
        await writeWhole(to, content)
        return true
      } catch {
        // The gate is run then, and says so if it cannot write its log there either.
        return false
      }
    }
  }
}

/** Reads the files of an entry; null when they are more than one may hold. Throws for what is no regular file. */
export async function readFiles({text, files}: MemoEntry): Promise<StoredEntry | null> {
  let left = LARGEST_ENTRY - text.length
  const contents = new Map<string, Buffer>()
  for (const [name, path] of files) {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw new Error(`${path} is no regular file`)
      left -= stats.size
      if (left < 0) return null
      contents.set(name, await file.readFile())
    } finally {
      await file.close()
    }
  }
  return {text, files: contents}
}
