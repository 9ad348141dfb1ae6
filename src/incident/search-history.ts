import {HistoryWave, type HistoryWish} from './history-wave.js'
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

/**
 * Says which commits of the base's history to probe next, `most` at the same time at most; none when there is nothing left to
 * ask. History cannot be put in another order, so all that can be tried is its prefixes: first the base once more, then ever
 * larger steps back until every signal is green, then parts in between, and at last both ends of what was found again. Every
 * probe tells of all signals at once, so several breaking commits cost little more than one. Where several are made at the
 * same time, the later steps are taken before it is known whether they are needed. Pure: the same trials give the same answer.
 */
export function nextWave(trail: Trail, trials: readonly CommitTrial[], most: number): readonly HistoryWish[] {
  const needed = neededSights(trail, trials)
  const threads = trail.signals.flatMap(signal => threadOf(signal, trials))
  const wave = new HistoryWave(trials, most)
  for (const {bracket} of threads) if (bracket.red.distance === 0) wave.repeat(bracket.red, needed.base, BASE)
  if (threads.some(({bracket}) => bracket.green === null)) stepBack(wave, trail)
  const wide = threads
    .filter(({bracket}) => widthOf(bracket) > 1)
    .toSorted((a, b) => widthOf(b.bracket) - widthOf(a.bracket))
  for (const [i, {bracket}] of wide.entries()) divide(wave, bracket, Math.ceil(wave.room / (wide.length - i)))
  for (const {bracket} of threads) confirm(wave, bracket, needed.ends)
  return wave.wishes
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

/** Tells whether a commit came out the same way as often as is needed. */
export function isSettled({red, green}: Sight, needed: number): boolean {
  return Math.max(red, green) >= needed
}

/** Twice as far each time; where there is room left at the end of it, also the commits half-way between two steps. */
function stepBack(wave: HistoryWave, {depth}: Trail): void {
  const farthest = wave.farthest
  const steps = [...Array(MOST_STEPS).keys()]
    .map(exponent => Math.min(depth, 2 ** exponent))
    .filter(step => step > farthest)
  for (const step of steps) wave.add(step, `${commits(step)} before the base, to find one that is green`)
  if (wave.room === 0) return
  const all = [...new Set([farthest, ...steps])]
  for (const [i, step] of all.entries()) {
    const between = Math.floor((step + (all[i - 1] ?? step)) / 2)
    if (between > farthest) wave.add(between, `${commits(between)} before the base, to find the one that breaks it`)
  }
}

/** More than any history that is looked at has steps. */
const MOST_STEPS = 32

/** The number of commits that may be to blame; 0 while there is no green one. */
export function widthOf({red, green}: Bracket): number {
  return green === null ? 0 : green.distance - red.distance
}

/** Untried commits in equal parts, each the nearest to its place: one that could not be judged is stepped aside from. */
function divide(wave: HistoryWave, {red, green}: Bracket, parts: number): void {
  if (green === null) return
  const width = green.distance - red.distance
  for (let part = 1; part <= parts; part++) {
    const place = red.distance + (width * part) / (parts + 1)
    const open = range(red.distance + 1, green.distance).filter(distance => !wave.isTried(distance))
    const [nearest] = open.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place) || a - b)
    if (nearest === undefined) return
    wave.add(nearest, `${commits(nearest)} before the base, to find the one that breaks it`)
  }
}

function confirm(wave: HistoryWave, bracket: Bracket, needed: number): void {
  const {red, green} = bracket
  if (green === null || widthOf(bracket) !== 1) return
  wave.repeat(red, needed, 'what looks like the cause')
  wave.repeat(green, needed, 'what stood before it')
}

function range(from: number, to: number): readonly number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, i) => from + i)
}

function commits(distance: number): string {
  return distance === 1 ? '1 commit' : `${distance} commits`
}
