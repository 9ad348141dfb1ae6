import type {Signal} from '../domain/probe.js'

/** What one probe of a commit of the base's history says of the signals that are red on the base. */
export interface CommitTrial {
  /** How many first parents it is away from the base; 0 is the base itself. */
  readonly distance: number
  readonly red: readonly Signal[]
  /** Signals that could not be told there: their gate was killed, or what it broke on hides them. All others are green. */
  readonly unknown: readonly Signal[]
}

/** The history that is searched: what is red at its end, and how far back may be looked. */
export interface Trail {
  readonly signals: readonly Signal[]
  readonly depth: number
}

/** What all trials of one commit say of one signal. */
export interface Sight {
  readonly distance: number
  readonly red: number
  readonly green: number
  readonly trials: number
}

/** What the trials say of one signal, nearest commit first; commits without a trial have no place. */
export function sightsOf(signal: Signal, trials: readonly CommitTrial[]): readonly Sight[] {
  const distances = [...new Set(trials.map(({distance}) => distance))].sort((a, b) => a - b)
  return distances.map(distance => {
    const own = trials.filter(trial => trial.distance === distance)
    const red = own.filter(trial => trial.red.includes(signal)).length
    const unknown = own.filter(trial => trial.unknown.includes(signal)).length
    return {distance, red, green: own.length - red - unknown, trials: own.length}
  })
}

/** Tells whether a signal came out both ways on one and the same tree. */
export function isMixed({red, green}: Sight): boolean {
  return red > 0 && green > 0
}

/** A signal is flaky when it came out both ways on one tree: it blames nobody any more. */
export function isFlaky(sights: readonly Sight[]): boolean {
  return sights.some(isMixed)
}

/** How often something must be seen before it counts. */
export interface Needed {
  /** Red on the base, before anything is searched. */
  readonly base: number
  /** Red on the commit to blame, and green on its first parent. */
  readonly ends: number
}

/**
 * A test that fails every other time is red twice in a row often enough, and a search then always ends somewhere: so both ends
 * are seen three times. Once a signal of this history has come out both ways on one tree, chance is at work, and all of it
 * takes one more.
 */
export function neededSights({signals}: Trail, trials: readonly CommitTrial[]): Needed {
  const isUnsteady = signals.some(signal => isFlaky(sightsOf(signal, trials)))
  return isUnsteady ? {base: 3, ends: 4} : {base: 2, ends: 3}
}

/** Where a signal turned red: the newest commit known to be green of it, and the oldest known red one after that. */
export interface Bracket {
  readonly red: Sight
  readonly green: Sight | null
}

/** The bracket of a steady signal; null when it is not red anywhere near the base. */
export function bracketOf(sights: readonly Sight[]): Bracket | null {
  const green = sights.find(sight => sight.green > 0) ?? null
  const red = sights.findLast(sight => sight.red > 0 && (green === null || sight.distance < green.distance))
  return red === undefined ? null : {red, green}
}
