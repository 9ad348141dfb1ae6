import {availableParallelism} from 'node:os'
import type {FileChange, PathChange} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import {pairUp} from '../../domain/pair-up.js'
import type {ChangePair} from '../../ports/git.js'
import {readChanges, readManyChanges, readManyNames, type Renames, type TreePair} from './changes.js'
import {eachChunk} from './chunks.js'
import {pathChange, type BlobLine} from './diff-output.js'
import {readBlobChanges} from './narrow-changes.js'
import type {PrivateRepository} from './private-repository.js'
import {readTrees} from './read-trees.js'

/** Pairs that one process is given; the names and places that it prints of all of them are kept until it ends. */
const LARGEST_CHUNK = 50

/**
 * Lists what differs between the commits or trees of each pair. A part of the pairs whose lists are too long to be read at
 * once, or whose process fails, is read pair by pair.
 */
export async function changesMany(
  ours: PrivateRepository,
  pairs: readonly ChangePair[]
): Promise<readonly (readonly FileChange[])[]> {
  if (pairs.length === 0) return []
  const treeOf = await treeReader(ours, pairs)
  const size = Math.min(LARGEST_CHUNK, Math.ceil(pairs.length / availableParallelism()))
  return await eachChunk(pairs, size, async chunk => {
    const trees = chunk.map(({from, to, touching}) => ({from: treeOf(from), to: treeOf(to), touching}))
    try {
      return await readChunk(ours, trees)
    } catch (error) {
      if (!(error instanceof ToolError)) throw error
      const one = async (pair: ChangePair) => [sift(await readChanges(ours.run, pair.from, pair.to), pair.touching)]
      return await eachChunk(chunk, 1, async ([pair]) => (pair === undefined ? [] : one(pair)))
    }
  })
}

/** Lists what became of which path between the commits or trees of each pair, without a look at lines. */
export async function pathChangesMany(
  ours: PrivateRepository,
  pairs: readonly TreePair[]
): Promise<readonly (readonly PathChange[])[]> {
  if (pairs.length === 0) return []
  const treeOf = await treeReader(ours, pairs)
  const trees = pairs.map(({from, to}) => ({from: treeOf(from), to: treeOf(to)}))
  const lists = await eachChunk(trees, Math.ceil(pairs.length / availableParallelism()), chunk =>
    readManyNames(ours.run, chunk, '--find-renames')
  )
  return lists.map(list => list.map(pathChange))
}

interface Task extends TreePair {
  readonly touching: readonly string[] | undefined
}

/** Where only some paths are asked for, contents of no others are compared, once git has told their names. */
async function readChunk(ours: PrivateRepository, tasks: readonly Task[]): Promise<readonly (readonly FileChange[])[]> {
  const narrow = tasks.filter(({touching}) => touching !== undefined)
  const whole = tasks.filter(({touching}) => touching === undefined)
  const plain = await wantedNames(ours, narrow, '--no-renames')
  // Only what is there on one side alone can be half of a rename, and to find the other half takes long.
  const halves = [...plain].flatMap(([task, names]) => (names.some(({letter}) => /[AD]/.test(letter)) ? [task] : []))
  const names = new Map([...plain, ...(await wantedNames(ours, halves, '--find-renames'))])
  const [ofWhole, ofNarrow] = await Promise.all([
    readManyChanges(ours.run, whole),
    readBlobChanges(
      ours.run,
      narrow.map(task => names.get(task) ?? [])
    )
  ])
  const found = new Map([...pairUp(whole, ofWhole), ...pairUp(narrow, ofNarrow)])
  return tasks.map(task => found.get(task) ?? [])
}

async function wantedNames(
  ours: PrivateRepository,
  tasks: readonly Task[],
  renames: Renames
): Promise<ReadonlyMap<Task, readonly BlobLine[]>> {
  const lists = pairUp(tasks, await readManyNames(ours.run, tasks, renames))
  return new Map(lists.map(([task, list]) => [task, sift(list, task.touching)]))
}

function sift<T extends Pick<PathChange, 'path' | 'oldPath'>>(
  changes: readonly T[],
  touching: readonly string[] | undefined
): readonly T[] {
  if (touching === undefined) return changes
  const wanted = new Set(touching)
  return changes.filter(({path, oldPath}) => wanted.has(path) || wanted.has(oldPath))
}

/** An id that has no tree stays as it is, for git to name it. */
async function treeReader(ours: PrivateRepository, pairs: readonly TreePair[]): Promise<(revision: Oid) => Oid> {
  const trees = await readTrees(ours, [...new Set(pairs.flatMap(({from, to}) => [from, to]))])
  return revision => trees.get(revision) ?? revision
}
