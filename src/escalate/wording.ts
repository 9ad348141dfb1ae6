import type {Candidate} from '../domain/candidate.js'
import {fewOf} from '../domain/few-of.js'
import {plural} from '../domain/plural.js'
import type {Landing, Side} from './pair-facts.js'
import type {Meeting} from './meeting.js'

/** `x, y and 2 more` or `a and b`. */
export function listOf(names: readonly string[], limit = 4): string {
  if (names.length < 2 || names.length > limit) return fewOf(names, limit)
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** Counted once for each candidate: every conflict of it asks. */
const counted = new WeakMap<Candidate, number>()

/** Lines that a candidate adds and removes. */
export function linesOf(candidate: Candidate): number {
  const known = counted.get(candidate)
  if (known !== undefined) return known
  const lines = candidate.changes.reduce((sum, {added, removed}) => sum + added + removed, 0)
  counted.set(candidate, lines)
  return lines
}

/** The author of a side, to begin a sentence with. */
export function authorOf({name, candidate}: Side): string {
  return candidate?.author.name ?? `The author of ${name}`
}

/** `src/a.ts and src/b.ts (3 places, 24 lines)`. */
export function extentOf({paths, places, lines}: Meeting): string {
  const inLines = lines > 0 ? `, ${plural(lines, 'line')}` : ''
  return `${listOf(paths)} (${plural(places, 'place')}${inLines})`
}

/** What changes for the others, in one sentence; empty when nothing does. */
export function changeFor({gained, lost}: Pick<Landing, 'gained' | 'lost'>): string {
  const parts = [
    ...(gained.length > 0 ? [`${listOf(gained)} then ${gained.length === 1 ? 'comes' : 'come'} in as well`] : []),
    ...(lost.length > 0 ? [`${listOf(lost)} ${lost.length === 1 ? 'stays' : 'stay'} out for it`] : [])
  ]
  return parts.join(', but ')
}
