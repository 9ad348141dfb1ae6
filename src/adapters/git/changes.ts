import type {FileChange} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import {changeScanner} from './change-scanner.js'
import {joinListing, parseManyNames, type BlobLine} from './diff-output.js'
import type {GitCall, RunGit} from './git-process.js'

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
/** Not `--numstat`: it makes git compare all contents once more, and with lines around that nobody asked for. */
const LIST = ['--raw', '-p', '-U0', '--inter-hunk-context=0']

/** Lists what differs between two commits or trees. */
export async function readChanges(run: RunGit, from: Oid, to: Oid): Promise<readonly FileChange[]> {
  const [changes] = await scan(run, {args: [...DIFF, ...LIST, from, to]}, 1)
  return changes ?? []
}

/** Lists what differs between the trees of each pair, by one process for all of them. */
export async function readManyChanges(
  run: RunGit,
  pairs: readonly TreePair[],
  renames: Renames = '--find-renames'
): Promise<readonly (readonly FileChange[])[]> {
  if (pairs.length === 0) return []
  return await scan(run, {args: [...DIFF, renames, '--stdin', ...LIST], input: asLines(pairs).input}, pairs.length)
}

/** Whether a file that is new and one that is gone may be one that moved. */
export type Renames = '--find-renames' | '--no-renames'

async function scan(run: RunGit, call: GitCall, count: number): Promise<readonly (readonly FileChange[])[]> {
  const scanner = changeScanner(call.args.includes('--stdin'))
  await run({...call, onOutput: scanner.push})
  const listings = scanner.end()
  if (listings?.length !== count)
    throw new ToolError(`git diff-tree told ${listings?.length ?? 'too much'} of ${count} pairs`, 'Run again.')
  return listings.map(joinListing)
}

/** Lists the names alone of what differs between the trees of each pair: no contents are read but those of renames. */
export async function readManyNames(
  run: RunGit,
  pairs: readonly TreePair[],
  renames: Renames
): Promise<readonly (readonly BlobLine[])[]> {
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
