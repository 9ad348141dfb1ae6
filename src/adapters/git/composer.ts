import type {Oid} from '../../domain/ids.js'
import {ToolError} from '../../domain/errors.js'
import type {Composer, MergeResult, NewCommit} from '../../ports/git.js'
import {checkoutCommit} from './checkout.js'
import {authorEnvironment} from './author.js'
import {COMMITTER} from './committer.js'
import {mergeMany} from './merge-many.js'
import {MERGE_TREE, parseMergeTree} from './merge-tree-output.js'
import {readExactText} from './file-text.js'
import {EMPTY_TREE, peel, type RunnerFor} from './private-repository.js'
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
  return {
    merge: async (ours, theirs) => {
      await ensureMergeFiles(all, ours, theirs)
      return merge(all, [ours, theirs])
    },
    mergeMany: mergeAll,
    verdictMany: rememberedMerges({...memory, ours: all.ours, mergeMany: mergeAll}),
    mergeShowingBase: async (ours, theirs) => {
      await ensureMergeFiles(all, ours, theirs)
      return merge(all, [ours, theirs], SHOWING_BASE)
    },
    mergeOn: (base, ours, theirs) => mergeOn(all, base, ours, theirs),
    commit: commit => writeCommit(all, commit),
    scratchCommits: commits => writeScratchCommits(all.ours, commits),
    tree: commit => treeOf(all, commit),
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
    checkout: async (commit, directory) => {
      await ensureFiles(all, [commit])
      await checkoutCommit(all.ours, runner, commit, directory)
    }
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
 * Merges by means of three commits made for it: `ours` and `theirs` on top of `base`, which makes `base` their only merge
 * base. Newer versions of git take the base as an option, older ones do not. The three are the same in each run and are
 * reachable from nothing.
 */
async function mergeOn(all: Repositories, base: Oid, ours: Oid, theirs: Oid): Promise<MergeResult> {
  await ensureFiles(all, [base, ours, theirs])
  const trees = await Promise.all([base, ours, theirs].map(revision => treeOf(all, revision)))
  const [baseTree = base, ourTree = ours, theirTree = theirs] = trees
  const [root = base] = await scratchCommits(all, [baseTree], [])
  const [left = ours, right = theirs] = await scratchCommits(all, [ourTree, theirTree], [root])
  return merge(all, [left, right])
}

function scratchCommits(all: Repositories, trees: readonly Oid[], parents: readonly Oid[]): Promise<readonly Oid[]> {
  return writeScratchCommits(
    all.ours,
    trees.map(tree => ({tree, parents, date: '0 +0000'}))
  )
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

async function treeOf({ours}: Repositories, revision: Oid): Promise<Oid> {
  // Rooms know the empty tree by one name, whatever the repository's object format.
  if (revision === EMPTY_TREE.sha1 || revision === EMPTY_TREE.sha256) return EMPTY_TREE[ours.format]
  const tree = await peel(ours, `${revision}^{tree}`)
  if (tree === null) throw new ToolError(`${revision} is no commit or tree of this repository`, 'Run again.')
  return tree
}
