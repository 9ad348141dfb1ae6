import {lstat, mkdir, rename} from 'node:fs/promises'
import {join} from 'node:path'
import type {Written} from './written-files.js'

/**
 * Moves folders from the last checkout into the new one, by renaming, and gives the paths of those that were moved. One that
 * either commit has files in is not, and none goes where the new tree has a link or a file on the way: what git wrote counts.
 */
export async function carryFolders(
  paths: readonly string[],
  {from, to}: {readonly from: string; readonly to: string},
  before: Written
): Promise<readonly string[]> {
  const carried: string[] = []
  for (const path of paths) {
    const name = Buffer.from(path).toString('latin1')
    if (before.folders.has(name) || before.files.has(name)) continue
    if (!(await isFree(to, path)) || !(await makeParents(to, path, before))) continue
    if (await tryRename(join(from, path), join(to, path))) carried.push(path)
  }
  return carried
}

async function isFree(root: string, path: string): Promise<boolean> {
  return (await kindOf(join(root, path))) === 'nothing'
}

/** Makes the folders on the way that no commit has; one that the last commit had is gone for good. */
async function makeParents(root: string, path: string, before: Written): Promise<boolean> {
  const parts = path.split('/').slice(0, -1)
  for (const count of parts.keys()) {
    const parent = parts.slice(0, count + 1).join('/')
    const kind = await kindOf(join(root, parent))
    if (kind === 'folder') continue
    if (kind === 'other' || before.folders.has(Buffer.from(parent).toString('latin1'))) return false
    await mkdir(join(root, parent))
  }
  return true
}

async function kindOf(path: string): Promise<'nothing' | 'folder' | 'other'> {
  const stats = await lstat(path).catch(() => null) // absent, or under a name that the disk cannot have
  if (stats === null) return 'nothing'
  return stats.isDirectory() ? 'folder' : 'other'
}

/** A folder that cannot be moved, such as one that is read-only or mounted, does not stay. */
async function tryRename(from: string, to: string): Promise<boolean> {
  return await rename(from, to).then(
    () => true,
    () => false
  )
}
