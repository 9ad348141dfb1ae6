import type {FileChange} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import {parseRawChanges} from './diff-output.js'
import type {RunGit} from './git-process.js'
import {hunkScanner} from './patch-hunks.js'

const DIFF = [
  'diff-tree',
  '-r',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--diff-algorithm=myers',
  '-M',
  '-l1000'
]

/**
 * Lists what differs between two commits or trees. Git is asked twice: paths are only safe to read with `-z`, and the places
 * of hunks only without it. Both lists are in the same order.
 */
export async function readChanges(run: RunGit, from: Oid, to: Oid): Promise<readonly FileChange[]> {
  const scanner = hunkScanner()
  const [{stdout}] = await Promise.all([
    run({args: [...DIFF, '-z', '--raw', '--numstat', from, to]}),
    run({args: [...DIFF, '-p', '-U0', '--inter-hunk-context=0', from, to], onOutput: scanner.push})
  ])
  const changes = parseRawChanges(stdout)
  const sections = scanner.end()
  let next = 0
  const joined = changes.map(({patches, ...change}) => {
    const hunks = sections.slice(next, next + patches).flat()
    next += patches
    return {...change, hunks: change.binary ? [] : hunks}
  })
  if (next !== sections.length) throw new ToolError('git diff-tree gave two lists that do not agree', 'Run again.')
  return joined
}
