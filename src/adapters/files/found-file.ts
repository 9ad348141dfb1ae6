import {constants, type BigIntStats} from 'node:fs'
import {lstat, open, realpath, rm, type FileHandle} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {ToolError} from '../../domain/errors.js'
import type {FoundFile} from '../../ports/files.js'

/** No honest report is larger. */
const LARGEST_FILE = 256 * 1024 * 1024

const CHUNK = 1024 * 1024

/** Looks at a path once more: a regular file in a folder that really lies below the root, or null. */
export async function tryIdentify(root: string, path: string): Promise<FoundFile | null> {
  if (!(await isReallyBelow(root, path))) return null
  try {
    const stats = await lstat(join(root, path), {bigint: true})
    return stats.isFile() ? {path, bytes: Number(stats.size), stamp: stampOf(stats)} : null
  } catch {
    // Gone in the meantime.
    return null
  }
}

/** Removes a file or link, unless a link on the way leads out of the root. Nothing there is fine too. */
export async function removeFound(root: string, path: string): Promise<void> {
  if (await isReallyBelow(root, path)) await rm(join(root, path), {force: true})
}

async function isReallyBelow(root: string, path: string): Promise<boolean> {
  try {
    const folder = dirname(path)
    return (await realpath(join(root, folder))) === join(await realpath(root), folder)
  } catch {
    return false
  }
}

/**
 * Copies a found file without being led elsewhere: a last link is refused, a FIFO does not make us wait, and what was
 * opened has to be the very file that was found, unchanged. So a folder on the way that became a link leads nowhere.
 * Throws ToolError.
 */
export async function copyFound(root: string, file: FoundFile, to: string): Promise<void> {
  const refuse = (why: string): ToolError =>
    new ToolError(
      `cannot take ${JSON.stringify(file.path)} out of the tree: ${why}`,
      'Look at the gate that writes it.'
    )
  const source = await tryOpen(join(root, file.path))
  if (source === null) throw refuse('it is no longer the file that was found')
  try {
    const stats = await source.stat({bigint: true})
    if (!stats.isFile() || stampOf(stats) !== file.stamp) throw refuse('it is no longer the file that was found')
    if (file.bytes > LARGEST_FILE) throw refuse(`it is larger than ${LARGEST_FILE} bytes`)
    if (!(await copyBytes(source, to, file.bytes))) throw refuse('it became shorter while it was read')
  } finally {
    await source.close()
  }
}

/** Copies so many bytes and no more, even when the file grows meanwhile; false when there are fewer. */
async function copyBytes(source: FileHandle, to: string, bytes: number): Promise<boolean> {
  await rm(to, {force: true})
  const target = await open(to, 'wx', 0o644)
  try {
    const chunk = Buffer.alloc(Math.min(CHUNK, bytes))
    let left = bytes
    while (left > 0) {
      const {bytesRead} = await source.read(chunk, 0, Math.min(chunk.length, left))
      if (bytesRead === 0) break
      await target.writeFile(chunk.subarray(0, bytesRead))
      left -= bytesRead
    }
    return left === 0
  } finally {
    await target.close()
  }
}

async function tryOpen(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return null
  }
}

/** Device, inode, size and the time of the last change, which no one can set back by ordinary means. */
function stampOf(stats: BigIntStats): string {
  return [stats.dev, stats.ino, stats.size, stats.ctimeNs].join(':')
}
