import type {Oid} from './ids.js'
import type {Generator} from './knowledge.js'

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

/** What takes the place of one block that git marks; both sides in the order of the ruling's branches. */
export interface BlockRuling {
  readonly sides: readonly [string, string]
  readonly text: string
}

/** One place in dispute in full, as git's style `diff3` shows it: a block of the usual style can be less. */
export interface DisputedHunk {
  readonly base: string
  readonly sides: readonly [string, string]
}

/** The text that a conflict in one file is settled with, when the one of these branches meets the other. */
export interface TextRuling {
  readonly path: string
  readonly branches: readonly [string, string]
  /** It holds only where base and both sides read so in every place. */
  readonly disputed: readonly DisputedHunk[]
  readonly blocks: readonly BlockRuling[]
  readonly authority: Authority
}

/** A file in which the lines of both sides are kept wherever git finds them in conflict. */
export interface UnionRuling {
  readonly path: string
  readonly authority: Authority
}

/** A generated file that a command writes anew where git finds a conflict of this type in it. */
export interface RegenerateRuling {
  readonly path: string
  /** One of `REGENERABLE`. */
  readonly type: string
  readonly generator: Generator
  readonly authority: Authority
}

/**
 * The types of conflict in which both sides have the file, so that writing it anew takes nothing away that somebody wanted
 * gone or elsewhere, each with the kind that it is of.
 */
export const REGENERABLE = [
  {kind: 'line', type: 'contents'},
  {kind: 'file', type: 'binary'}
] as const

/** Everything that people and the project's knowledge have settled for a run, for planning and composing. */
export interface Rulings {
  readonly holds: readonly HoldRuling[]
  readonly orders: readonly OrderRuling[]
  readonly splits: readonly SplitRuling[]
  readonly texts: readonly TextRuling[]
  readonly unions: readonly UnionRuling[]
  /** In the order in which their commands run. */
  readonly regenerations: readonly RegenerateRuling[]
}

/** Nothing is settled: everything goes its usual way. */
export const NO_RULINGS: Rulings = {holds: [], orders: [], splits: [], texts: [], unions: [], regenerations: []}
