import type {Signal} from '../domain/probe.js'
import {isSettled, widthOf} from './search-history.js'
import {
  bracketOf,
  isFlaky,
  isMixed,
  neededSights,
  sightsOf,
  type Bracket,
  type CommitTrial,
  type Trail
} from './trail.js'

/** Why a signal was not followed to the commit that brought it. */
export type Obstacle =
  /** The commits in between could not be judged. */
  | 'unjudged'
  /** One end could not be seen as often as a proof takes. */
  | 'unsettled'
  /** It is red as far back as was looked. */
  | 'no-green'
  /** No probe was left for it. */
  | 'cut-short'

/** What the search found out of one signal. Distances count first parents from the base. */
export type SignalFinding =
  | {readonly kind: 'broken'; readonly signal: Signal; readonly distance: number}
  | {
      readonly kind: 'open'
      readonly signal: Signal
      readonly red: number
      readonly green: number | null
      readonly obstacle: Obstacle
    }
  | {readonly kind: 'flaky'; readonly signal: Signal; readonly failed: number; readonly probes: number}

/**
 * Reads what the trials prove of every signal. `cutShort` says that the search had more to ask. A commit is to blame when the
 * signal was red on it and green on its first parent, each as often as is needed, and never came out both ways on one tree.
 */
export function readHistory(trail: Trail, trials: readonly CommitTrial[], cutShort: boolean): readonly SignalFinding[] {
  const needed = neededSights(trail, trials)
  return trail.signals.map((signal): SignalFinding => {
    const sights = sightsOf(signal, trials)
    if (isFlaky(sights)) {
      const mixed = sights.filter(isMixed)
      const failed = mixed.reduce((sum, {red}) => sum + red, 0)
      return {kind: 'flaky', signal, failed, probes: mixed.reduce((sum, {red, green}) => sum + red + green, 0)}
    }
    const bracket = bracketOf(sights)
    if (bracket === null) return {kind: 'open', signal, red: 0, green: null, obstacle: 'unjudged'}
    const {red, green} = bracket
    if (isProved(bracket, needed.ends)) return {kind: 'broken', signal, distance: red.distance}
    const obstacle = cutShort ? 'cut-short' : obstacleOf(bracket)
    return {kind: 'open', signal, red: red.distance, green: green?.distance ?? null, obstacle}
  })
}

function isProved(bracket: Bracket, needed: number): boolean {
  const {red, green} = bracket
  return widthOf(bracket) === 1 && isSettled(red, needed) && green !== null && isSettled(green, needed)
}

function obstacleOf(bracket: Bracket): Obstacle {
  if (bracket.green === null) return 'no-green'
  return widthOf(bracket) === 1 ? 'unsettled' : 'unjudged'
}
