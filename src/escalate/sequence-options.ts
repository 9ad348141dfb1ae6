import {mergeInto, type Whereabouts} from '../domain/branch-commands.js'
import type {ConflictOption, Severity} from '../domain/conflict.js'
import {plural} from '../domain/plural.js'
import type {Meeting} from './meeting.js'
import type {Landing, PairFacts, Side} from './pair-facts.js'
import {authorOf, changeFor, extentOf, linesOf} from './wording.js'

/** Where a side is to be found; the base is known by its name. */
export function whereaboutsOf({name, candidate}: Side): Whereabouts {
  return {name, sha: candidate?.head ?? null, source: candidate?.source ?? null}
}

/** Both orders of two candidates, the planned one first; for the base, bringing the candidate up to date with it. */
export function sequenceOptions(facts: PairFacts): readonly ConflictOption[] {
  const {first, second, firstThenSecond, secondThenFirst, landing} = facts
  const planned = sequence({first, then: second, meeting: firstThenSecond, landing: landing.firstThenSecond}, facts)
  if (first.candidate === null) return [planned]
  return [
    planned,
    sequence({first: second, then: first, meeting: secondThenFirst, landing: landing.secondThenFirst}, facts)
  ]
}

interface Sequence {
  readonly first: Side
  readonly then: Side
  readonly meeting: Meeting | null
  readonly landing: Landing | null
}

function sequence({first, then, meeting, landing}: Sequence, facts: PairFacts): ConflictOption {
  const isBase = first.candidate === null
  const waits = then.candidate === null ? 0 : linesOf(then.candidate)
  return {
    title: isBase ? `Bring ${then.name} up to date with ${first.name}` : `${first.name} first, then ${then.name}`,
    effect: [
      ...stillConflicts({first, then, meeting, landing}, facts),
      ...othersOf(landing, [first.name, then.name])
    ].join(' '),
    effort: {lines: meeting?.lines ?? 0, files: meeting?.paths.length ?? 0},
    ...riskOf(meeting),
    completeness: `${isBase ? '' : `${first.name} whole now; `}${then.name} whole (${plural(waits, 'changed line')}) once its author has settled it.`,
    commands: mergeInto(whereaboutsOf(then), whereaboutsOf(first)),
    action: {kind: 'sequence', first: first.name, then: then.name}
  }
}

function stillConflicts({first, then, meeting}: Sequence, {ownPaths}: PairFacts): readonly string[] {
  if (meeting === null) return [`${first.name} does not come in itself in this order: something else keeps it out.`]
  if (meeting.paths.length === 0) return [`Merged in this order, ${then.name} no longer conflicts.`]
  const others = meeting.paths.filter(path => !ownPaths.has(path))
  const foreign =
    others.length === 0 || others.length === meeting.paths.length
      ? []
      : [
          `${plural(others.length, 'of these paths is', 'of these paths are')} in conflict because of others that go before.`
        ]
  return [`After it ${then.name} still conflicts in ${extentOf(meeting)}; ${authorOf(then)} settles that.`, ...foreign]
}

function othersOf(landing: Landing | null, own: readonly string[]): readonly string[] {
  if (landing === null) return []
  const others = {
    gained: landing.gained.filter(name => !own.includes(name)),
    lost: landing.lost.filter(name => !own.includes(name))
  }
  const change = changeFor(others)
  return change === '' ? [] : [`Against the planned order, ${change}.`]
}

/** Few lines in few places are read and settled at once; many are where something is overlooked. */
function riskOf(meeting: Meeting | null): {readonly risk: Severity; readonly riskReason: string} {
  if (meeting === null) return {risk: 'high', riskReason: 'what is left to settle could not be found out'}
  const {lines, places, paths, blocks} = meeting
  if (paths.length === 0) return {risk: 'low', riskReason: 'git merges this order by itself'}
  const whole = paths.filter(path => (blocks.get(path)?.length ?? 0) === 0).length
  const byHand = `${plural(places, 'place')} to put together by hand, ${plural(lines, 'line')}`
  if (whole > 0) return {risk: 'high', riskReason: `${plural(whole, 'file')} cannot be put together line by line`}
  if (places <= 2 && lines <= 20) return {risk: 'low', riskReason: byHand}
  return {risk: lines <= 150 ? 'medium' : 'high', riskReason: byHand}
}
