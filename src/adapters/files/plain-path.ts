import {lstat} from 'node:fs/promises'
import {join} from 'node:path'

/** The first part of a path below `root` that is a link, and so may lead out of it; null when none is. */
export async function linkIn(root: string, path: string): Promise<string | null> {
  let here = ''
  for (const part of path.split('/')) {
    here = here === '' ? part : `${here}/${part}`
    const stats = await lstat(join(root, here)).catch(() => null) // absent: there is nothing to lead anywhere
    if (stats?.isSymbolicLink() === true) return here
  }
  return null
}
