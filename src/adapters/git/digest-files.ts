import {createHash} from 'node:crypto'
import picomatch from 'picomatch'
import type {Oid} from '../../domain/ids.js'
import type {RunGit} from './git-process.js'
import {decodePath} from './names.js'

/**
 * Digests mode, id and path of every entry of a tree whose path matches one of the patterns, names that begin with a dot
 * included. Which patterns they are is part of it. null when there is none.
 */
export async function digestFiles(run: RunGit, tree: Oid, globs: readonly string[]): Promise<string | null> {
  const {stdout} = await run({args: ['ls-tree', '-r', '-z', '--full-tree', tree]})
  const isMatch = picomatch([...globs], {dot: true, nonegate: true})
  const hash = createHash('sha256').update(JSON.stringify(globs))
  let count = 0
  for (let start = 0; start < stdout.length;) {
    const found = stdout.indexOf(0, start)
    const end = found === -1 ? stdout.length : found
    const entry = stdout.subarray(start, end)
    if (isMatch(decodePath(entry.subarray(entry.indexOf('\t') + 1)))) {
      hash.update(entry).update('\0')
      count++
    }
    start = end + 1
  }
  return count === 0 ? null : hash.digest('hex')
}
