import {createHash, type Hash} from 'node:crypto'
import {open, readdir, realpath, stat} from 'node:fs/promises'
import {join} from 'node:path'

/** Tells a file or folder from others at the same path; null when there is none. */
export type IdentifyFile = (path: string) => Promise<string | null>

/** By size and age: quick, and enough on one machine. */
export async function identifyByAge(path: string): Promise<string | null> {
  try {
    const {size, mtimeMs} = await stat(path)
    return [await realpath(path), size, mtimeMs].join(' ')
  } catch {
    return null
  }
}

/** How much is read of the beginning and of the end of a file: headers of programs tell builds apart. */
const PART = 4 * 1024 * 1024

/**
 * By size and content, of large files by that of both ends: the same on all machines that were set up in the same way, each
 * at a time of its own. Of a folder, by the files in it.
 */
export async function identifyByContent(path: string): Promise<string | null> {
  try {
    const hash = createHash('sha256')
    const names = await readdir(path).catch(() => null)
    for (const file of names === null ? [path] : names.sort().map(name => join(path, name))) await addFile(file, hash)
    return [await realpath(path), hash.digest('hex')].join(' ')
  } catch (error) {
    // Some programs may be run and not read.
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? await identifyByAge(path) : null
  }
}

async function addFile(path: string, hash: Hash): Promise<void> {
  const file = await open(path)
  try {
    const {size} = await file.stat()
    hash.update(`${path} ${size}\n`)
    const buffer = Buffer.alloc(Math.min(size, PART))
    for (const at of size <= PART ? [0] : [0, size - PART]) {
      const {bytesRead} = await file.read(buffer, 0, buffer.length, at)
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}
