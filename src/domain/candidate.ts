import type {Oid} from './ids.js'

/** Whoever wrote a commit, as git records it. */
export interface Person {
  readonly name: string
  readonly email: string
}

/** A commit as git records it. */
export interface Commit {
  readonly oid: Oid
  readonly parents: readonly Oid[]
  readonly tree: Oid
  readonly author: Person
  /** Author and committer dates as git's raw `<seconds> <zone>`. */
  readonly authorDate: string
  readonly committerDate: string
  readonly subject: string
}

/** How one path differs between two trees. Line ranges are filled for text files only. */
export interface FileChange {
  readonly path: string
  /** The old path of a rename or copy; equal to `path` otherwise. */
  readonly oldPath: string
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed'
  readonly binary: boolean
  readonly added: number
  readonly removed: number
  /** The changed ranges, in lines of the old file and of the new one, in order. */
  readonly hunks: readonly Hunk[]
}

/** What became of a path between two trees, its lines left out. */
export type PathChange = Pick<FileChange, 'path' | 'oldPath' | 'status'>

/** One changed place: 1-based first line and count, on the old and on the new side. A count of 0 sits after `start`. */
export interface Hunk {
  readonly old: LineRange
  readonly new: LineRange
}

/** Lines of one file: the first, counted from 1, and how many. */
export interface LineRange {
  readonly start: number
  readonly count: number
}

/** A branch, pull request or worktree that was asked for and found, its head pinned. */
export interface Candidate {
  readonly name: string
  readonly head: Oid
  /** The ref or place the head was read from: `refs/heads/x`, `refs/remotes/origin/x`, `refs/pull/12/head`. */
  readonly source: string
  readonly author: Person
  /** Commits in the head that the base lacks, oldest first. */
  readonly commits: readonly Commit[]
  readonly mergeBase: Oid
  /** What the candidate changed since its merge base. */
  readonly changes: readonly FileChange[]
}

/** A selector's answer that takes no part in the integration, and why. */
export interface Excluded {
  readonly name: string
  readonly head: Oid | null
  readonly outcome: 'missing' | 'moved' | 'duplicate' | 'contained' | 'unrelated'
  readonly reason: string
  /** For a duplicate: the name under which the same commit takes part. */
  readonly twin?: string
}

/** What everything is merged on, pinned. */
export interface Base {
  /** The name the user knows it by. */
  readonly name: string
  readonly commit: Oid
  readonly tree: Oid
}

/** A linked checkout of the user's repository. Never changed, never deleted; its uncommitted work is only reported. */
export interface Worktree {
  readonly path: string
  readonly branch: string | null
  readonly head: Oid | null
  /** Count of paths with uncommitted changes. */
  readonly dirtyPaths: number
  /** What hinders a look at it or its removal: locked, prunable, its folder missing. */
  readonly note?: string
}

/** Everything `collect` learned. */
export interface Collection {
  readonly base: Base
  readonly candidates: readonly Candidate[]
  readonly excluded: readonly Excluded[]
  readonly worktrees: readonly Worktree[]
  /** Things the user should know, such as a shallow clone that had to be deepened. */
  readonly notes: readonly string[]
}
