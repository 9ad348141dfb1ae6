import {chmod, readdir, rename, rm} from 'node:fs/promises'
import {isAbsolute, join, normalize, parse} from 'node:path'
import {ToolError} from '../../domain/errors.js'

/**
 * Removes a folder and all in it; links are removed, never followed. Refuses (ToolError) any path that is not plainly
 * absolute: relative, with `.` or `..` parts, or the root of the disk. So a mistake in putting a path together cannot
 * reach past the folder that was meant.
 */
export async function removeFolder(path: string): Promise<void> {
  if (!isPlainlyAbsolute(path)) {
    throw new ToolError(`refusing to remove ${JSON.stringify(path)}`, 'Report this: it is a mistake in this tool.')
  }
  try {
    await remove(path)
  } catch {
    // Tools make their caches read-only; in a folder that cannot be written to, nothing can be removed.
    await makeWritable(path)
    await lift(path)
    await remove(path)
  }
}

/** Tells whether a path names a folder below the root of the disk with no `.`, `..` or empty part in it. */
export function isPlainlyAbsolute(path: string): boolean {
  return isAbsolute(path) && normalize(path) === path && parse(path).root !== path
}

async function remove(path: string): Promise<void> {
  await rm(path, {recursive: true, force: true, maxRetries: 3})
}

/** Longer than any honest path, and short enough that the system takes it with a name behind it. */
const LONGEST_PATH = 3000

/** Moves folders that lie deeper than the system takes a path to the top, until none does. */
async function lift(root: string): Promise<void> {
  let count = 0
  const open = [root]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    // Not ours to read: removing will tell.
    const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
    for (const entry of entries) {
      if (!entry.isDirectory()) continue
      const path = join(folder, entry.name)
      const isDeep = path.length > root.length + LONGEST_PATH
      const next = isDeep ? await tryRename(path, join(root, `.deep-${count++}`)) : path
      if (next !== null) open.push(next)
    }
  }
}

async function tryRename(from: string, to: string): Promise<string | null> {
  return await rename(from, to).then(
    () => to,
    () => null
  )
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await chmod(folder, 0o700)
    for (const entry of await readdir(folder, {withFileTypes: true})) {
      if (entry.isDirectory()) await makeWritable(join(folder, entry.name))
    }
  } catch {
    // Somebody else's: removing will tell, and the others are to go all the same.
  }
}
