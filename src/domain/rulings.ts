import type {Oid} from './ids.js'

/** On whose word a ruling rests. */
export interface Authority {
  /** A decision's conflict id; for knowledge the path pattern of its entry. */
  readonly id: string
  /** Who decided; null where the project's knowledge says so. */
  readonly by: string | null
}

/** A candidate that is left out before anything is merged. */
export interface HoldRuling {
  readonly candidate: string
  /** For people, without a full stop. */
  readonly reason: string
  readonly authority: Authority
}

/** One candidate stands before another in the merge order. */
export interface OrderRuling {
  readonly first: string
  readonly then: string
  readonly authority: Authority
}

/** A candidate of which only these commits go in. */
export interface SplitRuling {
  readonly candidate: string
  readonly take: readonly Oid[]
  readonly authority: Authority
}

/** What takes the place of one conflicting hunk: exactly this base, and exactly these two sides. */
export interface HunkRuling {
  readonly base: string
  /** In the order of the ruling's branches. */
  readonly sides: readonly [string, string]
  readonly text: string
}

/** The text that a conflict in one file is settled with, when the one of these branches meets the other. */
export interface TextRuling {
  readonly path: string
  readonly branches: readonly [string, string]
  readonly hunks: readonly HunkRuling[]
  readonly authority: Authority
}

/** A file in which the lines of both sides are kept wherever git finds them in conflict. */
export interface UnionRuling {
  readonly path: string
  readonly authority: Authority
}

/** Everything that people and the project's knowledge have settled for a run, for planning and composing. */
export interface Rulings {
  readonly holds: readonly HoldRuling[]
  readonly orders: readonly OrderRuling[]
  readonly splits: readonly SplitRuling[]
  readonly texts: readonly TextRuling[]
  readonly unions: readonly UnionRuling[]
}

/** Nothing is settled: everything goes its usual way. */
export const NO_RULINGS: Rulings = {holds: [], orders: [], splits: [], texts: [], unions: []}
