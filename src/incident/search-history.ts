import type {Signal} from '../domain/probe.js'
import {
  bracketOf,
  isFlaky,
  neededSights,
  sightsOf,
  type Bracket,
  type CommitTrial,
  type Sight,
  type Trail
} from './trail.js'

/** The commit to probe next, and why. */
export interface HistoryWish {
  readonly distance: number
  readonly why: string
}

/**
 * Says which commit of the base's history to probe next; null when there is nothing left to ask. History cannot be put in
 * another order, so all that can be tried is its prefixes: first the base once more, then ever larger steps back until every
 * signal is green, then halves in between, and at last both ends of what was found again. Every probe tells of all signals
 * at once, so several breaking commits cost little more than one. Pure: the same trials give the same answer.
 */
export function nextWish(trail: Trail, trials: readonly CommitTrial[]): HistoryWish | null {
  const needed = neededSights(trail, trials)
  const threads = trail.signals.flatMap(signal => threadOf(signal, trials))
  return (
    first(threads, thread =>
      repeat(thread.bracket.red.distance === 0 ? thread.bracket.red : null, needed.base, BASE)
    ) ??
    first(threads, ({bracket}) => stepBack(bracket, trail, trials)) ??
    first(widestFirst(threads), thread => halve(thread, trials)) ??
    first(threads, ({bracket}) => confirm(bracket, needed.ends))
  )
}

const BASE = 'the base'

/** A signal that can still be followed. */
interface Thread {
  readonly signal: Signal
  readonly sights: readonly Sight[]
  readonly bracket: Bracket
}

function threadOf(signal: Signal, trials: readonly CommitTrial[]): readonly Thread[] {
  const sights = sightsOf(signal, trials)
  const bracket = isFlaky(sights) ? null : bracketOf(sights)
  return bracket === null ? [] : [{signal, sights, bracket}]
}

function first<T>(list: readonly T[], ask: (one: T) => HistoryWish | null): HistoryWish | null {
  for (const one of list) {
    const wish = ask(one)
    if (wish !== null) return wish
  }
  return null
}

/** What cannot be told of a commit after so many trials more than are needed is left open. */
const PATIENCE = 1

function repeat(sight: Sight | null, needed: number, what: string): HistoryWish | null {
  if (sight === null || isSettled(sight, needed) || isWornOut(sight, needed)) return null
  return {distance: sight.distance, why: `${what}, once more`}
}

/** Tells whether a commit came out the same way as often as is needed. */
export function isSettled({red, green}: Sight, needed: number): boolean {
  return Math.max(red, green) >= needed
}

function isWornOut({trials}: Sight, needed: number): boolean {
  return trials >= needed + PATIENCE
}

/** Twice as far each time, until there is a commit without the signal. */
function stepBack({green}: Bracket, {depth}: Trail, trials: readonly CommitTrial[]): HistoryWish | null {
  if (green !== null) return null
  const farthest = Math.max(...trials.map(({distance}) => distance))
  if (farthest >= depth) return null
  const distance = Math.min(depth, 2 ** Math.floor(Math.log2(farthest) + 1) || 1)
  return {distance, why: `${commits(distance)} before the base, to find one that is green`}
}

function widestFirst(threads: readonly Thread[]): readonly Thread[] {
  return threads.toSorted((a, b) => widthOf(b.bracket) - widthOf(a.bracket))
}

/** The number of commits that may be to blame; 0 while there is no green one. */
export function widthOf({red, green}: Bracket): number {
  return green === null ? 0 : green.distance - red.distance
}

/** The untried commit nearest to the middle: one that could not be judged is stepped aside from. */
function halve({bracket}: Thread, trials: readonly CommitTrial[]): HistoryWish | null {
  const {red, green} = bracket
  if (green === null || widthOf(bracket) < 2) return null
  const middle = (red.distance + green.distance) / 2
  const tried = new Set(trials.map(({distance}) => distance))
  const open = range(red.distance + 1, green.distance).filter(distance => !tried.has(distance))
  const [nearest] = open.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)
  if (nearest === undefined) return null
  return {distance: nearest, why: `${commits(nearest)} before the base, to find the one that breaks it`}
}

function confirm(bracket: Bracket, needed: number): HistoryWish | null {
  if (widthOf(bracket) !== 1) return null
  return (
    repeat(bracket.red, needed, 'what looks like the cause') ?? repeat(bracket.green, needed, 'what stood before it')
  )
}

function range(from: number, to: number): readonly number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, i) => from + i)
}

function commits(distance: number): string {
  return distance === 1 ? '1 commit' : `${distance} commits`
}
