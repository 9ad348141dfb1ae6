import type {Oid} from '../../domain/ids.js'
import {ToolError} from '../../domain/errors.js'
import {pairUp} from '../../domain/pair-up.js'
import type {Composer, MergePair, MergeResult, NewCommit, ScratchCommit} from '../../ports/git.js'
import {openCheckouts} from './checkout.js'
import {authorEnvironment} from './author.js'
import {COMMITTER} from './committer.js'
import {mergeMany} from './merge-many.js'
import {MERGE_TREE, parseMergeTree} from './merge-tree-output.js'
import {readExactText} from './file-text.js'
import {once} from './once.js'
import {EMPTY_TREE, type RunnerFor} from './private-repository.js'
import {readTrees} from './read-trees.js'
import {rememberedMerges, type MergeMemory} from './remembered-merges.js'
import {ensureFiles, ensureMergeFiles, type Repositories} from './repositories.js'
import {writeScratchCommits} from './scratch-commits.js'
import {differingPaths, fileObject, keepFile, writeFiles, writeTexts} from './tree-files.js'

type OwnMemory = Pick<MergeMemory, 'gitVersion' | 'store'>

/** The `Composer` of an opened repository. */
export function openComposer(all: Repositories, runner: RunnerFor, memory: OwnMemory): Composer {
  const mergeAll: Composer['mergeMany'] = async pairs => {
    for (const {ours, theirs} of pairs) await ensureMergeFiles(all, ours, theirs)
    return mergeMany(all.ours.run, pairs, ({ours, theirs}) => merge(all, [ours, theirs]))
  }
  const checkouts = openCheckouts(all.ours, runner)
  return {
    // A composition is composed again for its probe.
    merge: once(async (ours: Oid, theirs: Oid) => {
      await ensureMergeFiles(all, ours, theirs)
      return merge(all, [ours, theirs])
    }),
    mergeMany: mergeAll,
    verdictMany: rememberedMerges({...memory, ours: all.ours, mergeMany: mergeAll}),
    mergeShowingBase: async (ours, theirs) => {
      await ensureMergeFiles(all, ours, theirs)
      return merge(all, [ours, theirs], SHOWING_BASE)
    },
    mergeOn: (base, ours, theirs) => mergeOn(all, base, ours, theirs),
    mergeOnMany: merges => mergeOnMany(all, merges),
    commit: once((commit: NewCommit) => writeCommit(all, commit)),
    scratchCommits: commits => writeScratchCommits(all.ours, commits),
    tree: commit => treeOf(all, commit),
    trees: commits => treesOf(all, commits),
    exactText: async (tree, path) => {
      await ensureFiles(all, [tree])
      return readExactText(all.ours.run, tree, path)
    },
    withTexts: (tree, files) => writeTexts(all.ours, tree, files),
    file: async (tree, path) => await fileObject(all.ours, tree, path),
    keep: file => keepFile(all.ours, file),
    withFiles: (tree, files) => writeFiles(all.ours, tree, files),
    differing: async (tree, directory) => {
      await ensureFiles(all, [tree])
      return await differingPaths(all.ours, tree, directory)
    },
    checkout: async (commit, directory, keeping) => {
      await ensureFiles(all, [commit])
      return await checkouts.checkout(commit, directory, keeping)
    },
    discard: checkouts.discard
  }
}

/** Wins over the style that is fixed for all other merges. */
const SHOWING_BASE = ['-c', 'merge.conflictStyle=diff3']

async function merge(
  {ours}: Repositories,
  args: readonly string[],
  settings: readonly string[] = []
): Promise<MergeResult> {
  const {code, stdout, stderr} = await ours.run({args: [...settings, ...MERGE_TREE, ...args], answers: 'any'})
  if (code > 1)
    throw new ToolError(`git merge-tree failed with exit code ${code}: ${stderr}`, 'Read what git says, and run again.')
  return parseMergeTree(code, stdout)
}

/**
 * Merges by means of three commits made for each, `ours` and `theirs` on top of `base`, which makes `base` their only merge
 * base. Newer versions of git take the base as an option, older ones do not. The three are the same in each run and are
 * reachable from nothing.
 */
async function mergeOnMany(all: Repositories, merges: readonly MergeOn[]): Promise<readonly MergeResult[]> {
  const revisions = [...new Set(merges.flatMap(({base, ours, theirs}) => [base, ours, theirs]))]
  await ensureFiles(all, revisions)
  const trees = new Map(pairUp(revisions, await treesOf(all, revisions)))
  const treeOf = (revision: Oid): Oid => trees.get(revision) ?? revision
  const make = (commits: readonly Omit<ScratchCommit, 'date'>[]): Promise<readonly Oid[]> =>
    writeScratchCommits(
      all.ours,
      commits.map(commit => ({...commit, date: '0 +0000'}))
    )
  const roots = await make(merges.map(({base}) => ({tree: treeOf(base), parents: []})))
  const sides = await make(
    pairUp(merges, roots).flatMap(([{ours, theirs}, root]) =>
      [ours, theirs].map(side => ({tree: treeOf(side), parents: [root]}))
    )
  )
  const pairs = merges.map(({ours, theirs}, i) => ({ours: sides[2 * i] ?? ours, theirs: sides[2 * i + 1] ?? theirs}))
  return await mergeMany(all.ours.run, pairs, pair => merge(all, [pair.ours, pair.theirs]))
}

type MergeOn = MergePair & {readonly base: Oid}

async function mergeOn(all: Repositories, base: Oid, ours: Oid, theirs: Oid): Promise<MergeResult> {
  const [result] = await mergeOnMany(all, [{base, ours, theirs}])
  return result ?? merge(all, [ours, theirs])
}

/** Writes a commit object; the same record gives the same id. */
async function writeCommit({ours}: Repositories, commit: NewCommit): Promise<Oid> {
  const parents = commit.parents.flatMap(parent => ['-p', parent])
  const {stdout} = await ours.run({
    args: ['commit-tree', commit.tree, ...parents, '-F', '-'],
    // Git refuses a message with NUL bytes.
    input: commit.message.replaceAll('\0', '\uFFFD'),
    environment: {
      ...authorEnvironment(commit),
      GIT_COMMITTER_NAME: COMMITTER.name,
      GIT_COMMITTER_EMAIL: COMMITTER.email
    }
  })
  return stdout.toString('latin1').trim() as Oid
}

async function treeOf(all: Repositories, revision: Oid): Promise<Oid> {
  const [tree = revision] = await treesOf(all, [revision])
  return tree
}

async function treesOf({ours}: Repositories, revisions: readonly Oid[]): Promise<readonly Oid[]> {
  // Rooms know the empty tree by one name, whatever the repository's object format.
  const isEmpty = (revision: Oid): boolean => revision === EMPTY_TREE.sha1 || revision === EMPTY_TREE.sha256
  const trees = await readTrees(
    ours,
    revisions.filter(revision => !isEmpty(revision))
  )
  return revisions.map(revision => {
    const tree = isEmpty(revision) ? EMPTY_TREE[ours.format] : trees.get(revision)
    if (tree === undefined) throw new ToolError(`${revision} is no commit or tree of this repository`, 'Run again.')
    return tree
  })
}
