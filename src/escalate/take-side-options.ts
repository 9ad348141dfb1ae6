import {headWord, mergeInto} from '../domain/branch-commands.js'
import type {Conflict, ConflictOption, ConflictParty} from '../domain/conflict.js'
import {plural} from '../domain/plural.js'
import {shellQuote} from '../domain/shell-quote.js'
import type {PairFacts, Side} from './pair-facts.js'
import {whereaboutsOf} from './sequence-options.js'
import {authorOf, linesOf} from './wording.js'

/** Conflicts in which two different things want one name: git keeps both under names of its own making. */
const ONE_NAME = new Set(['file/directory', 'distinct modes', 'rename involved in collision'])

/**
 * Settling what is no question of lines: by one side's state of the file, or by another name for the later side's. `isLined`
 * tells that either side's text can be taken place by place, which loses less.
 */
export function wholeFileOptions(conflict: Conflict, facts: PairFacts, isLined: boolean): readonly ConflictOption[] {
  const {first, second} = facts
  if (isLined || conflict.path === '' || second.candidate === null) return []
  if (ONE_NAME.has(conflict.type)) return renameOptions(conflict, facts)
  return [
    ...takeSide(conflict, {keep: first, drop: second}, facts),
    ...takeSide(conflict, {keep: second, drop: first}, facts)
  ]
}

interface Choice {
  readonly keep: Side
  readonly drop: Side
}

function partyOf({parties}: Conflict, {name}: Side): ConflictParty | null {
  return parties.find(({branch}) => branch === name) ?? null
}

function takeSide(conflict: Conflict, {keep, drop}: Choice, facts: PairFacts): readonly ConflictOption[] {
  const {first, second} = facts
  const kept = partyOf(conflict, keep)
  const from = headWord({...whereaboutsOf(keep), sha: keep.candidate?.head ?? null})
  if (kept === null || from === null) return []
  const lost = lostLines(drop, conflict)
  const rest = restOf(conflict, facts)
  return [
    {
      title:
        kept.path === null
          ? `Delete ${conflict.path}, as ${keep.name} does`
          : `Take ${kept.path} as ${keep.name} has it`,
      effect: `${authorOf(second)} merges ${first.name} into ${second.name} and takes ${keep.name}’s side of this file.`,
      effort: {lines: lost, files: 1},
      risk: 'high',
      riskReason: lossOf(partyOf(conflict, drop), drop, lost),
      completeness: `In this file ${keep.name} whole and nothing of ${drop.name}${rest === 0 ? '' : `; ${plural(rest, 'other path')} still to settle`}.`,
      commands: mergeInto(whereaboutsOf(second), whereaboutsOf(first), [
        ...settleCommands(conflict, kept.path, from),
        ...(rest === 0 ? [] : ['# settle the other paths, git add them, then:'])
      ]),
      action: {kind: 'sequence', first: first.name, then: second.name}
    }
  ]
}

function restOf({paths}: Conflict, {firstThenSecond}: PairFacts): number {
  return (firstThenSecond?.paths ?? []).filter(path => !paths.includes(path)).length
}

function lostLines({candidate}: Side, {paths}: Conflict): number {
  const change = candidate?.changes.find(one => paths.includes(one.path) || paths.includes(one.oldPath))
  return change === undefined || change.status === 'deleted' ? 0 : change.added + change.removed
}

function lossOf(dropped: ConflictParty | null, {name}: Side, lost: number): string {
  if (dropped?.path === null)
    return `${name} deleted the file on purpose; what stands for it there may then be there twice`
  return lost === 0
    ? `what ${name} did to the file is lost`
    : `${plural(lost, 'changed line')} of ${name} in this file are lost`
}

function settleCommands({paths}: Conflict, kept: string | null, from: string): readonly string[] {
  const others = paths.filter(path => path !== kept).map(shellQuote)
  const remove = others.length === 0 ? [] : [`git rm -r --quiet --force --ignore-unmatch -- ${others.join(' ')}`]
  return kept === null ? remove : [...remove, `git checkout ${from} -- ${shellQuote(kept)}`]
}

/** The later side gives way before the two meet, so that git can merge the rest. */
function renameOptions(conflict: Conflict, {first, second}: PairFacts): readonly ConflictOption[] {
  const own = partyOf(conflict, second)?.path ?? null
  if (own === null || second.candidate === null) return []
  const renamed = `${own}-${second.name.replace(/[^\w.-]+/g, '-')}`
  const [toBranch = '', ...merge] = mergeInto(whereaboutsOf(second), whereaboutsOf(first), []).filter(
    command => command !== 'git fetch origin' && command !== 'git commit --no-edit'
  )
  return [
    {
      title: `Give ${own} of ${second.name} another name`,
      effect: `${authorOf(second)} moves it, for instance to ${renamed}, with whatever refers to it, and merges ${first.name} then.`,
      effort: {lines: linesOf(second.candidate), files: 1},
      risk: 'medium',
      riskReason: 'whatever refers to the old name has to follow, also outside this repository',
      completeness: `${first.name} and ${second.name} both whole, under two names.`,
      commands: [
        toBranch,
        `git mv -- ${shellQuote(own)} ${shellQuote(renamed)}`,
        `git commit --message ${shellQuote(`Move ${own} out of the way`)}`,
        ...merge
      ],
      action: {kind: 'sequence', first: first.name, then: second.name}
    }
  ]
}
