import {mergeInto} from '../domain/branch-commands.js'
import type {Conflict, ConflictOption} from '../domain/conflict.js'
import {adaptation} from './adaptation.js'
import type {PairFacts, Side} from './pair-facts.js'
import {whereaboutsOf} from './sequence-options.js'
import {authorOf} from './wording.js'

/** Adapting either side to the other, or landing both as they are; for what is only predicted. */
export function predictedOptions(
  conflict: Conflict,
  facts: PairFacts,
  taken: ReadonlySet<string>
): {readonly adapt: readonly ConflictOption[]; readonly accept: ConflictOption} {
  const {first, second} = facts
  const orders =
    first.candidate === null
      ? [[first, second]]
      : [
          [first, second],
          [second, first]
        ]
  const adapt = orders.flatMap(([landed, later]) =>
    landed === undefined || later === undefined ? [] : [adaptOption(conflict, {landed, later}, {facts, taken})]
  )
  return {adapt, accept: acceptOption(conflict, facts)}
}

function adaptOption(
  conflict: Conflict,
  {landed, later}: {readonly landed: Side; readonly later: Side},
  {facts, taken}: {readonly facts: PairFacts; readonly taken: ReadonlySet<string>}
): ConflictOption {
  const remedy = conflict.remedy ?? 'settles it'
  const where = adaptation({conflict, landed: landed.name, later: later.name, taken})
  const own = conflict.sides.filter(({branch}) => branch === later.name)
  const meeting = later === facts.second ? facts.firstThenSecond : facts.secondThenFirst
  const files = new Set(own.map(({path}) => path)).size
  const git =
    meeting !== null && meeting.paths.length > 0
      ? ` Git finds ${meeting.paths.length} conflicting paths on the way.`
      : ''
  return {
    title: landed.candidate === null ? `Adapt ${later.name}` : `${landed.name} first, then adapt ${later.name}`,
    effect: `${authorOf(later)} merges ${landed.name} into ${later.name} and ${remedy} there. ${where}${git}`.trim(),
    effort: {lines: own.reduce((sum, {lines}) => sum + lines.count, 0), files: Math.max(1, files)},
    risk: 'low',
    riskReason: 'what is predicted can no longer happen, and the gates run on the result',
    completeness: `${landed.name} and ${later.name} both whole, ${later.name} once it is adapted.`,
    commands: mergeInto(whereaboutsOf(later), whereaboutsOf(landed), [
      `# ${(where === '' ? `${remedy}.` : where).replace(/\s+/g, ' ')} Then git add it, and:`
    ]),
    action: {kind: 'sequence', first: landed.name, then: later.name}
  }
}

function acceptOption({severity, severityReason}: Conflict, {first, second}: PairFacts): ConflictOption {
  return {
    title: 'Land both as they are',
    effect: `Nothing holds ${first.name} and ${second.name} back, and the next runs no longer ask.`,
    effort: {lines: 0, files: 0},
    risk: severity,
    riskReason: `if the prediction is right: ${severityReason}`,
    completeness: `${first.name} and ${second.name} both whole, as they are.`,
    commands: [],
    action: {kind: 'accept'}
  }
}
