import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import type {FirstParents} from '../../ports/git.js'
import {COMMIT_FORMAT, parseCommits} from './commit-output.js'
import {isShallow} from './private-repository.js'
import type {Repositories} from './repositories.js'
import {keepingHistory, readBoundary} from './shallow.js'

/**
 * The commit and its first parents, newest first, at most `count` of them. A shallow clone is deepened as far as that
 * takes; where origin does not give the rest, the history ends in a cut. With as many commits as were asked for, nothing is
 * said of what comes after.
 */
export async function readFirstParents(all: Repositories, head: Oid, count: number): Promise<FirstParents> {
  const found = await list(all, head, count)
  if (found.end !== 'cut' || all.origin === null) return found
  return (await tryDeepen(all, head, count)) ? await list(all, head, count) : found
}

async function list({ours}: Repositories, head: Oid, count: number): Promise<FirstParents> {
  const args = ['log', '-z', '--first-parent', `--max-count=${count}`, ...COMMIT_FORMAT, head, '--']
  const commits = parseCommits((await ours.run({args})).stdout)
  const last = commits.at(-1)
  if (commits.length === count) return {commits, end: 'more'}
  const isCut = last === undefined || (await readBoundary(ours)).has(last.oid)
  return {commits, end: isCut ? 'cut' : 'root'}
}

/** What lies behind a cut is worth having, but nothing depends on it. */
async function tryDeepen({ours, origin, alone}: Repositories, head: Oid, count: number): Promise<boolean> {
  if (origin === null || !isShallow(ours)) return false
  try {
    await alone(() => keepingHistory(ours, () => origin.fetch([`--depth=${count + 1}`], [head])))
    return true
  } catch (error) {
    if (error instanceof ToolError) return false
    throw error
  }
}
