import type {Oid} from './ids.js'
import type {Signal} from './probe.js'

/** A commit of the base's own history, for people. */
export interface HistoryCommit {
  readonly sha: Oid
  readonly author: string
  readonly subject: string
  /** When it was committed: ISO 8601 in UTC. */
  readonly date: string
  /** True when it has several parents; then it is reverted to the first of them. */
  readonly merge: boolean
}

/** A probe of a commit of the base's history, as far as it proves something. */
export interface IncidentEvidence {
  readonly probe: string
  readonly commit: Oid
  readonly outcome: 'red' | 'green'
  readonly log: string | null
  readonly excerpt: string
}

/** What reverting came to, in memory, on top of the base. Nothing of it is ever pushed. */
export interface RevertTrial {
  /** `heals`: the gates ran on it, what was broken is good, and nothing else is worse. */
  readonly outcome: 'heals' | 'does-not-heal' | 'conflicts' | 'impossible' | 'not-tried'
  /** One sentence without its full stop. */
  readonly reason: string
  /** The paths in conflict. */
  readonly paths: readonly string[]
  /** The probes of it, and the tree that they ran on. */
  readonly probes: readonly string[]
  readonly tree: Oid | null
}

/** A commit that was proved to break the base: red with it and green without, each three times or more. */
export interface IncidentCause {
  readonly commit: HistoryCommit
  /** What it breaks, sorted, and the same for people. */
  readonly signals: readonly Signal[]
  readonly tests: readonly string[]
  readonly evidence: readonly IncidentEvidence[]
  readonly recommendation: 'revert' | 'fix'
  /** Why that, in one sentence without its full stop. */
  readonly reason: string
  readonly revert: RevertTrial
  /** Later commits that change the paths which stand in the way of a revert, newest first; a few of them. */
  readonly later: readonly Pick<HistoryCommit, 'sha' | 'subject'>[]
}

/** What is red on the base without one commit that was proved to be the cause. */
export interface IncidentRange {
  readonly signals: readonly Signal[]
  readonly tests: readonly string[]
  /** The oldest commit known to be red, and the newest one before it known not to be; null when none is known. */
  readonly red: HistoryCommit
  readonly green: HistoryCommit | null
  /** Why it was not narrowed down further, in one sentence without its full stop. */
  readonly reason: string
}

/** What failed on the base and also did not, on one and the same tree. */
export interface IncidentFlake {
  readonly signal: Signal
  readonly test: string
  /** In so many of the probes of trees on which it came out both ways. */
  readonly failed: number
  readonly probes: number
}

/** A base that is red without any candidate: what, since when, and by which commit of its own history. */
export interface Incident {
  /** What fails on the base, sorted, and the same for people. */
  readonly signals: readonly Signal[]
  readonly tests: readonly string[]
  /** The newest commit of the base that is known to have nothing of that, and the probe that tells. */
  readonly lastGreen: {readonly commit: HistoryCommit; readonly probe: string} | null
  /** In the order in which the commits came, oldest first. */
  readonly causes: readonly IncidentCause[]
  readonly ranges: readonly IncidentRange[]
  readonly flaky: readonly IncidentFlake[]
  /** All reverts that are recommended, together; null when there are fewer than two. */
  readonly together: RevertTrial | null
  /** How far back was looked at most, in first parents, and how many probes of the history there were. */
  readonly looked: {readonly commits: number; readonly probes: number}
}
