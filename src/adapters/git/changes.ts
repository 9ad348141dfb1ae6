import type {FileChange, Hunk} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import {parseManyNames, parseManyRawChanges, parseRawChanges, type PathNames, type RawChange} from './diff-output.js'
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
const LIST = ['-z', '--raw', '--numstat']
const PATCH = ['-p', '-U0', '--inter-hunk-context=0']

/**
 * Lists what differs between two commits or trees. Git is asked twice: paths are only safe to read with `-z`, and the places
 * of hunks only without it. Both lists are in the same order.
 */
export async function readChanges(run: RunGit, from: Oid, to: Oid): Promise<readonly FileChange[]> {
  const scanner = hunkScanner()
  const [{stdout}] = await Promise.all([
    run({args: [...DIFF, ...LIST, from, to]}),
    run({args: [...DIFF, ...PATCH, from, to], onOutput: scanner.push})
  ])
  return joinLists(parseRawChanges(stdout), scanner.end())
}

/** Lists what differs between the trees of each pair, by two processes for all of them; only below `paths` if there are any. */
export async function readManyChanges(
  run: RunGit,
  pairs: readonly TreePair[],
  paths: readonly string[] = []
): Promise<readonly (readonly FileChange[])[]> {
  if (pairs.length === 0) return []
  const {lines, input} = asLines(pairs)
  const limits = paths.length === 0 ? [] : ['--', ...paths]
  const environment = {GIT_LITERAL_PATHSPECS: '1'}
  const scanner = hunkScanner()
  const [{stdout}] = await Promise.all([
    run({args: [...DIFF, '--stdin', ...LIST, ...limits], input, environment}),
    run({args: [...DIFF, '--stdin', ...PATCH, ...limits], input, environment, onOutput: scanner.push})
  ])
  const hunks = scanner.endOfMany()
  if (hunks.length !== pairs.length) throw disagreement()
  return parseManyRawChanges(stdout, lines).map((changes, i) => joinLists(changes, hunks[i] ?? []))
}

/** Lists the names alone of what differs between the trees of each pair: no contents are read but those of renames. */
export async function readManyNames(
  run: RunGit,
  pairs: readonly TreePair[],
  renames: '--find-renames' | '--no-renames'
): Promise<readonly (readonly PathNames[])[]> {
  if (pairs.length === 0) return []
  const {lines, input} = asLines(pairs)
  return parseManyNames((await run({args: [...DIFF, renames, '--stdin', '-z', '--raw'], input})).stdout, lines)
}

function asLines(pairs: readonly TreePair[]): {readonly lines: readonly string[]; readonly input: string} {
  const lines = pairs.map(({from, to}) => `${from} ${to}`)
  return {lines, input: lines.map(line => `${line}\n`).join('')}
}

/** Two trees by their own ids, not those of commits. */
export interface TreePair {
  readonly from: Oid
  readonly to: Oid
}

function joinLists(changes: readonly RawChange[], sections: readonly (readonly Hunk[])[]): readonly FileChange[] {
  let next = 0
  const joined = changes.map(({patches, ...change}) => {
    const hunks = sections.slice(next, next + patches).flat()
    next += patches
    return {...change, hunks: change.binary ? [] : hunks}
  })
  if (next !== sections.length) throw disagreement()
  return joined
}

function disagreement(): ToolError {
  return new ToolError('git diff-tree gave two lists that do not agree', 'Run again.')
}
