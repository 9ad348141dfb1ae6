import type {FileChange} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import {isOid, type Oid} from '../../domain/ids.js'
import {pairUp} from '../../domain/pair-up.js'
import {readManyChanges} from './changes.js'
import {pathChange, type BlobLine} from './diff-output.js'
import type {RunGit} from './git-process.js'

/**
 * Compares these files alone: for each list, the old and the new contents of every line of it. Git is handed two trees that
 * hold nothing else, under numbers for names, so that neither the number of paths nor their bytes matter, and what was taken
 * for a rename among all files stays one.
 */
export async function readBlobChanges(
  run: RunGit,
  lists: readonly (readonly BlobLine[])[]
): Promise<readonly (readonly FileChange[])[]> {
  if (lists.every(list => list.length === 0)) return lists.map(() => [])
  const trees = await writeTrees(
    run,
    lists.flatMap(list => [treeText(list, 'before'), treeText(list, 'after')])
  )
  const pairs = lists.map((_, i) => ({from: trees[2 * i] as Oid, to: trees[2 * i + 1] as Oid}))
  return pairUp(lists, await readManyChanges(run, pairs, '--no-renames')).map(([list, changes]) => {
    const byName = new Map(changes.map(change => [change.path, change]))
    return list.map((line, i) => ({...NO_LINES, ...byName.get(numbered(i)), ...pathChange(line)}))
  })
}

/** A file that only moved. */
const NO_LINES = {binary: false, added: 0, removed: 0, hunks: []}

function treeText(list: readonly BlobLine[], side: 'before' | 'after'): string {
  const entries = list.flatMap((line, i) => {
    const {mode, oid} = line[side]
    if (/^0+$/.test(mode)) return []
    return [`${mode} ${mode === '160000' ? 'commit' : 'blob'} ${oid}\t${numbered(i)}\n`]
  })
  return `${entries.join('')}\n`
}

/** Digits enough for names to sort as numbers do. */
function numbered(i: number): string {
  return String(i).padStart(9, '0')
}

async function writeTrees(run: RunGit, texts: readonly string[]): Promise<readonly Oid[]> {
  const {stdout} = await run({args: ['mktree', '--batch', '--missing'], input: texts.join('')})
  const trees = stdout.toString('latin1').split('\n').filter(isOid)
  if (trees.length !== texts.length)
    throw new ToolError(`git mktree wrote ${trees.length} of ${texts.length} trees`, 'Run again.')
  return trees
}
