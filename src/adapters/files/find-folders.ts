import type {Dirent} from 'node:fs'
import {lstat, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import picomatch from 'picomatch'

/** A pattern says which folders are meant, never which are not. */
const OPTIONS = {dot: true, nonegate: true} as const

/** More levels no project has; a gate may have made any number. */
const DEEPEST = 64

/**
 * The folders below `root` that match one of the patterns, sorted; none of them lies in another. Links are never followed,
 * and no `.git` is entered. A root that is missing or is itself a link holds nothing.
 */
export async function findFolders(root: string, globs: readonly string[]): Promise<readonly string[]> {
  const isMatch = picomatch([...globs], OPTIONS)
  const depth = globs.some(glob => glob.includes('**')) ? DEEPEST : Math.max(...globs.map(deepest))
  const found: string[] = []
  const open = (await isRealFolder(root)) ? [''] : []
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of await readFolder(join(root, folder))) {
      if (!entry.isDirectory() || entry.name.toLowerCase() === '.git') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (isMatch(path)) found.push(path)
      else if (path.split('/').length < depth) open.push(path)
    }
  }
  return found.sort()
}

/** Braces and alternatives may hold a slash, so that this is at least how deep a pattern reaches. */
function deepest(glob: string): number {
  return glob.split('/').length
}

async function isRealFolder(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => null) // absent: there is nothing in it
  return stats?.isDirectory() === true
}

async function readFolder(path: string): Promise<readonly Dirent[]> {
  // Gone or closed to us: what is in it does not stay.
  return await readdir(path, {withFileTypes: true}).catch(() => [])
}
