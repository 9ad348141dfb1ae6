import type {Commit, FileChange, PathChange, Person, Worktree} from '../domain/candidate.js'
import type {MergeMessage} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import type {Parcels} from './parcels.js'
import type {FileObject} from '../domain/regeneration.js'

/** A branch head as some repository has it. Names are text; bytes that are not UTF-8 stand as `\xNN`. */
export interface Head {
  /** Without `refs/heads/` or `refs/remotes/origin/`. */
  readonly name: string
  readonly ref: string
  readonly oid: Oid
}

/** A head that no longer stood on origin where it was listed when its commit was fetched. */
export interface MovedHead {
  readonly head: Head
  /** Where its branch stands now; null when it is gone. */
  readonly now: Oid | null
  /** False when origin no longer gives the commit that was listed. */
  readonly isHere: boolean
}

/** What stands in the user's repository before anything is done. */
export interface RepositoryFacts {
  readonly root: string
  readonly shallow: boolean
  /** The branch checked out, or null when HEAD is detached or unborn. */
  readonly currentBranch: string | null
  /** The default branch as `origin/HEAD` tells, or null. */
  readonly defaultBranch: string | null
  readonly hasOrigin: boolean
  /** Local branches first, then those of `origin`. */
  readonly heads: readonly Head[]
  /** Things the user should know, such as an origin that cannot be reached. */
  readonly notes: readonly string[]
}

/** Reads the user's repository. It only ever adds fetched objects to our private one; the checkout is never touched. */
export interface History {
  facts(): Promise<RepositoryFacts>
  worktrees(): Promise<readonly Worktree[]>
  /** The commit a branch name, tag or full id stands for, or null. */
  resolve(revision: string): Promise<Oid | null>
  /**
   * Makes sure that the objects of these heads are here: one batched fetch for those that are only on origin. Tells which of
   * those had moved there by then; only of them one may be missing afterwards.
   */
  fetch(heads: readonly Head[]): Promise<readonly MovedHead[]>
  /** Fetches `refs/pull/<n>/head` from origin; null when origin has no such ref. */
  fetchPullRequest(number: number): Promise<Oid | null>
  /**
   * The merge bases of two commits, best first; empty for unrelated histories. Deepens a shallow clone as far as is
   * needed, and says so.
   */
  mergeBases(a: Oid, b: Oid): Promise<{readonly bases: readonly Oid[]; readonly deepened: boolean}>
  /**
   * What each head has beyond the base, as `mergeBases` and `commits` tell it for one, in a few processes for all; in the
   * order of the heads.
   */
  aheadMany(base: Oid, heads: readonly Oid[]): Promise<readonly Ahead[]>
  isAncestor(ancestor: Oid, descendant: Oid): Promise<boolean>
  commit(oid: Oid): Promise<Commit>
  /** The whole message of a commit. */
  message(commit: Oid): Promise<string>
  /** Commits reachable from `head` but not from `base`, parents before children. */
  commits(base: Oid, head: Oid): Promise<readonly Commit[]>
  /** The commit and its first parents, newest first, at most `count`; a shallow clone is deepened where it can be. */
  firstParents(head: Oid, count: number): Promise<FirstParents>
  /**
   * For each range the newest commits in it that change one of its paths, by path: newest first, at most `limit` for each.
   * Merges are left out; a path that no commit changes has no entry. The results stand in the order of the ranges.
   */
  touchingMany(ranges: readonly PathRange[], limit: number): Promise<readonly TouchedPaths[]>
  /** The difference of two commits or trees, renames followed. */
  changes(from: Oid, to: Oid): Promise<readonly FileChange[]>
  /** The same for many pairs, in a few processes for all; the results stand in the order of the pairs. */
  changesMany(pairs: readonly ChangePair[]): Promise<readonly (readonly FileChange[])[]>
  /** What became of which path between the two of each pair, renames followed; to know that alone takes far less time. */
  pathChangesMany(pairs: readonly Omit<ChangePair, 'touching'>[]): Promise<readonly (readonly PathChange[])[]>
  /**
   * A digest over all files of a commit or tree whose path matches one of the patterns: the same for two trees exactly when
   * they differ in none of those. null when no path matches.
   */
  digest(tree: Oid, globs: readonly string[]): Promise<string | null>
  /** Text of a file in a commit or tree; null when it is absent or binary. */
  text(tree: Oid, path: string): Promise<string | null>
  /**
   * Texts of many files of commits or trees, in the order of the places, in a few processes for all; null for what is
   * absent, binary, or over `largest` bytes.
   */
  textMany(places: readonly Place[], largest: number): Promise<readonly (string | null)[]>
  /** The paths of all files of a commit or tree; links and submodules are left out. */
  paths(tree: Oid): Promise<readonly string[]>
  /** The text files of a commit or tree that contain each of these as a whole word, by word; found in one pass. */
  mentioning(tree: Oid, words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
}

/** Commits, each the first parent of the one before it, and what comes after the last: a `cut` is that of a shallow clone. */
export interface FirstParents {
  readonly commits: readonly Commit[]
  readonly end: 'root' | 'more' | 'cut'
}

/** A file of a commit or tree. */
export interface Place {
  readonly tree: Oid
  readonly path: string
}

/** What a head has beyond a base. */
export interface Ahead {
  /** Best first; empty for unrelated histories. */
  readonly mergeBases: readonly Oid[]
  /** Commits that the base lacks, parents before children. */
  readonly commits: readonly Commit[]
  /** True when a shallow clone had to be deepened for it. */
  readonly deepened: boolean
}

/** The commits reachable from `head` but not from `base`, as far as they change one of these paths. */
export interface PathRange {
  readonly base: Oid
  readonly head: Oid
  readonly paths: readonly string[]
}

/** Commits by the paths that they change. */
export type TouchedPaths = ReadonlyMap<string, readonly Pick<Commit, 'oid' | 'subject'>[]>

/** What a merge in memory came to. */
export interface MergeResult {
  readonly clean: boolean
  /** The merged tree; with conflicts it holds markers and is only for looking at. */
  readonly tree: Oid
  /** The paths in conflict, each once. */
  readonly conflicted: readonly string[]
  readonly messages: readonly MergeMessage[]
}

/** What a merge came to, as it may be remembered from an earlier run. */
export interface MergeVerdict extends Omit<MergeResult, 'tree'> {
  /** null where the merge is remembered: its tree is not at hand, and is had by merging again. */
  readonly tree: Oid | null
  readonly isRemembered: boolean
}

/** Two commits to be merged. */
export interface MergePair {
  readonly ours: Oid
  readonly theirs: Oid
}

/** Two commits or trees to be compared. */
export interface ChangePair {
  readonly from: Oid
  readonly to: Oid
  /** Leaves out all changes but those of which the old or the new path is one of these. */
  readonly touching?: readonly string[]
}

/** A commit that is made to be merged or compared with, and that no ref ever names. */
export interface ScratchCommit {
  readonly tree: Oid
  readonly parents: readonly Oid[]
  /** Git's raw `<seconds> <zone>`. */
  readonly date: string
}

/** A file's path and its whole text. */
export interface FileText {
  readonly path: string
  readonly text: string
}

/** A commit to be made. */
export interface NewCommit {
  readonly tree: Oid
  readonly parents: readonly Oid[]
  readonly message: string
  readonly author: Person
  /** Git's raw `<seconds> <zone>`; the committer gets `date` too, so that the same merge has the same id. */
  readonly authorDate: string
  readonly date: string
}

/** Merges in our private bare repository, which borrows the user's objects. Nothing is checked out. */
export interface Composer {
  merge(ours: Oid, theirs: Oid): Promise<MergeResult>
  /** Merges every pair as `merge` does, in a few processes for all; the results stand in the order of the pairs. */
  mergeMany(pairs: readonly MergePair[]): Promise<readonly MergeResult[]>
  /**
   * Tells what each merge comes to, all of them being about one base, and may remember it instead of merging: then without a
   * tree. With `clean trees` those that are clean have theirs at hand. The results stand in the order of the pairs.
   */
  verdictMany(
    base: Oid,
    pairs: readonly MergePair[],
    wanted: 'clean trees' | 'no trees'
  ): Promise<readonly MergeVerdict[]>
  /** Merges as `merge` does; where the tree holds markers, they show what the base says as well (git's style `diff3`). */
  mergeShowingBase(ours: Oid, theirs: Oid): Promise<MergeResult>
  /** Merges with a given base in place of the one history has: a cherry-pick when `base` is the parent of `theirs`. */
  mergeOn(base: Oid, ours: Oid, theirs: Oid): Promise<MergeResult>
  /** Merges each as `mergeOn` does, in a few processes for all; the results stand in the order of the questions. */
  mergeOnMany(merges: readonly (MergePair & {readonly base: Oid})[]): Promise<readonly MergeResult[]>
  commit(commit: NewCommit): Promise<Oid>
  /** Makes many commits at once; the same record gives the same id. */
  scratchCommits(commits: readonly ScratchCommit[]): Promise<readonly Oid[]>
  tree(commit: Oid): Promise<Oid>
  /** The trees of commits, in their order, by one process. */
  trees(commits: readonly Oid[]): Promise<readonly Oid[]>
  /** Text of a file to the last byte; null when it is absent, binary, or not UTF-8 throughout. */
  exactText(tree: Oid, path: string): Promise<string | null>
  /** The tree with other text in these files of it, whose modes stay. Throws ToolError when one is no regular file. */
  withTexts(tree: Oid, files: readonly FileText[]): Promise<Oid>
  /** The object of a regular file of a tree; null when there is none. */
  file(tree: Oid, path: string): Promise<Oid | null>
  /** Keeps a file on disk as an object, byte for byte. */
  keep(file: string): Promise<Oid>
  /** The tree with other objects for these files of it, whose modes stay. Throws ToolError when one is no regular file. */
  withFiles(tree: Oid, files: readonly FileObject[]): Promise<Oid>
  /**
   * The paths in which a folder differs from a tree: changed, deleted, or new and not ignored there, sorted. No setting and
   * no command that stands in the folder has a say.
   */
  differing(tree: Oid, directory: string): Promise<readonly string[]>
  /**
   * Writes a commit's files into a clone of its own at `directory`, in place of whatever stands there. Only folders that
   * `keeping` names may stay, and only where neither commit has a file in them. Gives the paths of those that did, sorted.
   */
  checkout(commit: Oid, directory: string, keeping?: Keeping): Promise<readonly string[]>
  /** Removes what a checkout wrote, so that the next one at the same place keeps nothing. Nothing there is fine too. */
  discard(directory: string): Promise<void>
}

/** What may stay from one checkout to the next one at the same place. */
export interface Keeping {
  /** Patterns of folders that build tools keep their caches in, such as `target`. */
  readonly folders: readonly string[]
  /**
   * True to take over those that the last checkout left; files of the commit that nobody touched since keep their times, so
   * that what was built from them counts as new. False to begin with none of them.
   */
  readonly isWarm: boolean
}

/** What became of moving a ref. */
export type RefUpdate =
  | {readonly kind: 'updated'; readonly ref: string; readonly oid: Oid}
  | {readonly kind: 'rejected'; readonly ref: string; readonly reason: string}

/** Moves refs, each by compare-and-swap and never backwards. */
export interface Refs {
  /** The object a ref of `where` names; null when there is none. */
  read(where: 'local' | 'origin', ref: string): Promise<Oid | null>
  /**
   * Moves `ref` from `expected` (null: it must not exist yet) to `oid`, which has to descend from `expected`. A refusal
   * of any kind (moved in the meantime, protected, no permission) is a value with the other side's words.
   */
  advance(where: 'local' | 'origin', ref: string, oid: Oid, expected: Oid | null): Promise<RefUpdate>
}

/** Git, opened on one repository of the user. */
export interface Git {
  /** As `git version` tells it, e.g. `2.39.5`. */
  readonly version: string
  readonly history: History
  readonly composer: Composer
  readonly refs: Refs
  readonly parcels: Parcels
}
