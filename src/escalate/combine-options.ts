import {mergeInto} from '../domain/branch-commands.js'
import type {Conflict, ConflictOption, Severity} from '../domain/conflict.js'
import type {MarkedBlock} from '../domain/marked-blocks.js'
import {plural} from '../domain/plural.js'
import {disputedBlocks, type Disputed, type ThreeTexts} from './combine/disputed-block.js'
import {propose, type Proposal} from './combine/propose.js'
import type {PairFacts} from './pair-facts.js'
import {whereaboutsOf} from './sequence-options.js'

/** Texts are proposed for so many blocks of a file; a file with more is a person's work. */
const MOST_BLOCKS = 12

/** Files that a tool writes: lines of two of them put together are no such file. */
const GENERATED = new RegExp(
  [
    '(?:^|/)(?:(?:package-lock|npm-shrinkwrap|packages\\.lock)\\.json|pnpm-lock\\.yaml|go\\.sum|[^/]+\\.lock|[^/]+\\.lockfile)$',
    '\\.(?:snap|min\\.js|min\\.css|map)$'
  ].join('|'),
  'i'
)

/** Options that settle one path by a text, as far as one can be built. */
export interface CombineOptions {
  /** What both sides did, put together; the surest first. */
  readonly combined: readonly ConflictOption[]
  /** One side's text in each place. */
  readonly oneSide: readonly ConflictOption[]
}

const NONE: CombineOptions = {combined: [], oneSide: []}

/**
 * Proposes texts for the blocks that git marks in a path when the later side is merged into the planned composition with the
 * earlier one in it. Nothing is proposed where a third branch has a hand in these very lines.
 */
export function combineOptions(conflict: Conflict, facts: PairFacts, texts: ThreeTexts | null): CombineOptions {
  const blocks = facts.firstThenSecond?.blocks.get(conflict.path) ?? []
  if (conflict.kind !== 'line' || texts === null || blocks.length === 0 || blocks.length > MOST_BLOCKS) return NONE
  if (GENERATED.test(conflict.path) || conflict.knowledge?.regenerate !== undefined) return NONE
  return {
    combined: combinedOf(conflict, facts, disputedBlocks(blocks, texts)),
    oneSide: oneSideOf(conflict, facts, blocks)
  }
}

function combinedOf(
  conflict: Conflict,
  facts: PairFacts,
  disputed: readonly Disputed[] | null
): readonly ConflictOption[] {
  if (disputed === null) return []
  const proposals = disputed.map(block => propose(block, conflict.path))
  if (proposals.some(list => list.length === 0)) return []
  const ways = Math.max(...proposals.map(list => list.length))
  return Array.from({length: ways}, (_, way) => {
    const chosen = proposals.flatMap(list => list[Math.min(way, list.length - 1)] ?? [])
    return combined(conflict, facts, chosen)
  })
}

const RANK: Readonly<Record<Severity, number>> = {low: 0, medium: 1, high: 2}

function combined(conflict: Conflict, facts: PairFacts, chosen: readonly Proposal[]): ConflictOption {
  const riskiest = chosen.reduce((a, b) => (RANK[b.risk] > RANK[a.risk] ? b : a))
  const how = [...new Set(chosen.map(proposal => named(proposal.how, facts)))].join('; ')
  const lines = chosen.reduce((sum, proposal) => sum + proposal.lines.length, 0)
  const places = chosen.length === 1 ? 'this place' : `these ${chosen.length} places`
  return {
    title: `Combine: ${how}`,
    effect: `The text below takes ${places}. ${restOf(conflict, facts)}`,
    effort: {lines, files: 1},
    risk: riskiest.risk,
    riskReason: riskiest.riskReason,
    completeness: `${facts.first.name} and ${facts.second.name} both, as far as the text below holds what each meant.`,
    commands: commandsOf(conflict, facts, 'put the text of this option in the place of each marked block'),
    action: {kind: 'combine', texts: chosen.map(proposal => proposal.lines.join('\n'))}
  }
}

function named(how: string, {first, second}: PairFacts): string {
  return how.replace(/\{ours\}|\{theirs\}/g, side => (side === '{ours}' ? first.name : second.name))
}

/** In two of three real conflicts one side's text was what people wanted, whole. */
function oneSideOf(conflict: Conflict, facts: PairFacts, blocks: readonly MarkedBlock[]): readonly ConflictOption[] {
  const {first, second} = facts
  const count = (side: 'ours' | 'theirs'): number => blocks.reduce((sum, block) => sum + block[side].length, 0)
  const sides = [
    {keep: first.name, drop: second.name, at: 'ours', lost: count('theirs')},
    {keep: second.name, drop: first.name, at: 'theirs', lost: count('ours')}
  ] as const
  return sides.map(({keep, drop, at, lost}): ConflictOption => {
    const places = blocks.length === 1 ? 'this place' : `all ${blocks.length} places`
    return {
      title: `Take ${keep}’s text here`,
      effect: `In ${places} of the file the text of ${keep} stands, and what ${drop} has there goes. ${restOf(conflict, facts)}`,
      effort: {lines: lost, files: 1},
      risk: lost === 0 ? 'medium' : 'high',
      riskReason:
        lost === 0
          ? `${drop} deleted these lines, and they come back`
          : `${plural(lost, 'line')} of ${drop} are lost in this place, while the rest of ${drop} goes in`,
      completeness: `Here ${keep} whole and nothing of ${drop}; elsewhere both.`,
      commands: commandsOf(conflict, facts, `keep the lines of ${keep} in each marked block`),
      action: {kind: 'combine', texts: blocks.map(block => block[at].join('\n'))}
    }
  })
}

/** What is still to settle before the later branch is in, once this path is. */
function restOf({path}: Conflict, {firstThenSecond, second}: PairFacts): string {
  const rest = (firstThenSecond?.paths ?? []).filter(other => other !== path).length
  return rest === 0
    ? `${second.name} then goes in.`
    : `${plural(rest, 'other path')} of ${second.name} still to settle.`
}

function commandsOf({path}: Conflict, {first, second}: PairFacts, what: string): readonly string[] {
  const file = path.replace(/\s+/g, ' ')
  return mergeInto(whereaboutsOf(second), whereaboutsOf(first), [
    `# in ${file} ${what}; git add each settled file, then:`
  ])
}
