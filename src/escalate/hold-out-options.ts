import {runWith} from '../domain/branch-commands.js'
import type {ConflictOption} from '../domain/conflict.js'
import {plural} from '../domain/plural.js'
import type {PairFacts, Side} from './pair-facts.js'
import {changeFor, linesOf, listOf} from './wording.js'

/** Leaving out either candidate, the one that goes in later first. */
export function holdOutOptions(facts: PairFacts, all: readonly string[], base: string): readonly ConflictOption[] {
  return [facts.second, facts.first].flatMap(out => {
    const other = out === facts.first ? facts.second : facts.first
    return out.candidate === null ? [] : [holdOut({out, other, all, base}, facts)]
  })
}

interface HoldOut {
  readonly out: Side
  readonly other: Side
  /** All candidates, in planned order. */
  readonly all: readonly string[]
  readonly base: string
}

function holdOut({out, other, all, base}: HoldOut, facts: PairFacts): ConflictOption {
  const landing = facts.without.get(out.name)
  const dependents = landing?.dependents ?? []
  const gone = new Set([out.name, ...dependents])
  const waiting = out.candidate === null ? 0 : linesOf(out.candidate)
  const work = plural(waiting, 'changed line')
  const isIn = other.candidate === null || landing?.comesIn.includes(other.name) === true
  return {
    title: `Leave ${out.name} out`,
    effect: effectOf(out.name, facts),
    effort: {lines: 0, files: 0},
    risk: 'low',
    riskReason: `nothing is put together; ${work} of ${out.name} wait and go on ageing`,
    completeness: `Nothing of ${listOf([...gone])}; ${other.name} ${isIn ? 'whole' : 'stays out as well, for other reasons'}.`,
    commands: runWith(
      all.filter(name => !gone.has(name)),
      base
    ),
    action: {kind: 'hold-out', branch: out.name}
  }
}

function effectOf(name: string, {without, planned}: PairFacts): string {
  const landing = without.get(name)
  if (landing === undefined) return `What else then lands was not found out: it would take too many merges.`
  const built = landing.dependents.length === 0 ? '' : ` ${listOf(landing.dependents)}, built on it, stay out with it.`
  const change = changeFor(landing)
  if (change !== '') return `Without ${name}, ${change}.${built}`
  const stays = planned.includes(name) ? '' : `${name} stays out in the planned order anyway. `
  return `${stays}Leaving it out lets nothing else in that is not in already.${built}`
}
