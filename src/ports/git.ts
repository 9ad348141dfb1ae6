import type {Commit, FileChange, Person, Worktree} from '../domain/candidate.js'
import type {MergeMessage} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'

/** A branch head as some repository has it. Names are text; bytes that are not UTF-8 stand as `\xNN`. */
export interface Head {
  /** Without `refs/heads/` or `refs/remotes/origin/`. */
  readonly name: string
  readonly ref: string
  readonly oid: Oid
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
  /** Makes sure that the objects of these heads are here: one batched fetch for those that are only on origin. */
  fetch(heads: readonly Head[]): Promise<void>
  /** Fetches `refs/pull/<n>/head` from origin; null when origin has no such ref. */
  fetchPullRequest(number: number): Promise<Oid | null>
  /**
   * The merge bases of two commits, best first; empty for unrelated histories. Deepens a shallow clone as far as is
   * needed, and says so.
   */
  mergeBases(a: Oid, b: Oid): Promise<{readonly bases: readonly Oid[]; readonly deepened: boolean}>
  isAncestor(ancestor: Oid, descendant: Oid): Promise<boolean>
  commit(oid: Oid): Promise<Commit>
  /** The whole message of a commit. */
  message(commit: Oid): Promise<string>
  /** Commits reachable from `head` but not from `base`, parents before children. */
  commits(base: Oid, head: Oid): Promise<readonly Commit[]>
  /**
   * The newest commits reachable from `head` but not from `base` that change one of these paths, by path: newest first,
   * at most `limit` for each. Merges are left out; a path that no commit changes has no entry.
   */
  touching(
    base: Oid,
    head: Oid,
    paths: readonly string[],
    limit: number
  ): Promise<ReadonlyMap<string, readonly Pick<Commit, 'oid' | 'subject'>[]>>
  /** The difference of two commits or trees, renames followed. */
  changes(from: Oid, to: Oid): Promise<readonly FileChange[]>
  /** The same for many pairs, in a few processes for all; the results stand in the order of the pairs. */
  changesMany(pairs: readonly ChangePair[]): Promise<readonly (readonly FileChange[])[]>
  /**
   * A digest over all files of a commit or tree whose path matches one of the patterns: the same for two trees exactly when
   * they differ in none of those. null when no path matches.
   */
  digest(tree: Oid, globs: readonly string[]): Promise<string | null>
  /** Text of a file in a commit or tree; null when it is absent or binary. */
  text(tree: Oid, path: string): Promise<string | null>
}

/** What a merge in memory came to. */
export interface MergeResult {
  readonly clean: boolean
  /** The merged tree; with conflicts it holds markers and is only for looking at. */
  readonly tree: Oid
  /** The paths in conflict, each once. */
  readonly conflicted: readonly string[]
  readonly messages: readonly MergeMessage[]
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
  /** Merges with a given base in place of the one history has: a cherry-pick when `base` is the parent of `theirs`. */
  mergeOn(base: Oid, ours: Oid, theirs: Oid): Promise<MergeResult>
  commit(commit: NewCommit): Promise<Oid>
  /** Makes many commits at once; the same record gives the same id. */
  scratchCommits(commits: readonly ScratchCommit[]): Promise<readonly Oid[]>
  tree(commit: Oid): Promise<Oid>
  /** Writes a commit's files into a clone of its own at `directory`, in place of whatever stands there. */
  checkout(commit: Oid, directory: string): Promise<void>
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
}
