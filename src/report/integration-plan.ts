import type {Overlap, PairVerdict} from '../domain/conflict.js'
import {shortOid} from '../domain/ids.js'
import {plural} from '../domain/plural.js'
import type {IntegrationRecord} from '../domain/record.js'
import {candidateNamed, linesOf} from './facts/candidates.js'
import {isAnalysisOnly} from './facts/findings.js'
import {planFacts} from './facts/plan-facts.js'
import {baseName} from './facts/verdict.js'
import {bullets, folded, page, section, table, type Block} from './markdown.js'
import {joined, name, NOTHING, say, toCell, toMarkdown, type Phrase} from './phrase.js'
import {pinnedHeads} from './sections/candidates.js'
import {decisionTable} from './sections/decisions.js'
import {lead} from './sections/lead.js'

/** INTEGRATION_PLAN.md: in which order the branches go in, and why each stands where it stands. */
export function renderIntegrationPlan(record: IntegrationRecord): string {
  return page('Integration plan', [
    lead(record),
    planSentence(record),
    bullets(planFacts(record).map(toMarkdown)),
    section('Order', [orderTable(record)]),
    section('Decisions', [decisionTable(record)]),
    section('Not in the plan', [excludedList(record)]),
    section('How the branches meet', [pairSentence(record.pairs), overlapTable(record)]),
    pinnedHeads(record)
  ])
}

const STRATEGIES = {
  merge: 'each by a merge commit',
  'cherry-pick': 'each by picking its commits, leaving out those that conflict',
  hybrid: 'each by a merge commit, or, where that conflicts, by picking its clean commits'
} as const

function planSentence(record: IntegrationRecord): Block {
  const {plan, base} = record
  if (plan === null) return null
  const on = base === null ? baseName(record) : say`${name(base.name)} at ${name(shortOid(base.sha))}`
  const order =
    plan.order === 'listed'
      ? 'in the order they were listed'
      : 'in the order that leaves the least out, least conflict and smallest first, stacks parent first'
  const tense = isAnalysisOnly(record) ? 'would go' : 'go'
  return toMarkdown(
    say`${plural(plan.steps.length, 'branch', 'branches')} ${tense} onto ${on}, ${STRATEGIES[plan.strategy]}; ${order}.`
  )
}

function orderTable(record: IntegrationRecord): Block {
  const rows = (record.plan?.steps ?? []).map(step => {
    const candidate = candidateNamed(record, step.candidate)
    const lines = candidate === null ? null : linesOf(candidate)
    return [
      String(step.position),
      toCell(name(step.candidate)),
      candidate?.author == null ? 'unknown' : toCell(say`${candidate.author}`),
      String(candidate?.commits ?? ''),
      lines === null ? '' : `${candidate?.files.length ?? 0} (+${lines.added} −${lines.removed})`,
      toCell(step.parent === null ? say`${step.reason}` : say`on top of ${name(step.parent)}; ${step.reason}`)
    ]
  })
  const head = ['#', 'Branch', 'Author', 'Commits', 'Files (lines)', 'Why here']
  return folded(rows, 100, some => table(head, some))
}

function excludedList(record: IntegrationRecord): Block {
  const planned = new Set(record.plan?.steps.map(step => step.candidate))
  const others = record.candidates.filter(candidate => !planned.has(candidate.name))
  return bullets(others.map(candidate => toMarkdown(say`${name(candidate.name)}: ${candidate.reason}`)))
}

/** How many pairs merge, in one sentence. */
export function pairSentence(pairs: readonly PairVerdict[]): Block {
  if (pairs.length === 0) return null
  const number = (verdict: PairVerdict['verdict']): number => pairs.filter(pair => pair.verdict === verdict).length
  const parts: readonly (readonly [number, string])[] = [
    [number('disjoint'), 'without a common file'],
    [number('clean'), 'with common files, merging cleanly'],
    [number('conflict'), 'in conflict'],
    [number('unknown'), 'not tried, as one side conflicts with the base']
  ]
  const told = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`)
  return `${plural(pairs.length, 'pair')}: ${told.join('; ')}.`
}

/** Files that two branches change, whether or not git can merge them. */
export function overlapTable(record: IntegrationRecord): Block {
  const rows = record.overlaps.map(overlap => [
    toCell(name(overlap.path)),
    toCell(pairName(overlap.branches)),
    `${howMerged(overlap)}${toCell(sharedDefinitions(overlap))}`
  ])
  return rows.length === 0 ? null : folded(rows, 20, some => table(['File', 'Between', 'How'], some))
}

function howMerged({conflict, linesTouch}: Overlap): string {
  if (conflict) return '**conflict**'
  return linesTouch ? 'touching lines, merge cleanly' : 'different lines'
}

/** More than these are not read in a table. */
const SHOWN_DEFINITIONS = 3

/** Whoever reads the merge again reads these first: each side changed them without knowing of the other. */
function sharedDefinitions({definitions}: Overlap): Phrase {
  if (definitions.length === 0) return NOTHING
  const shown = definitions.slice(0, SHOWN_DEFINITIONS).map(name)
  const more = definitions.length > shown.length ? say` and ${definitions.length - shown.length} more` : NOTHING
  return say`; both change ${joined(shown, ', ')}${more}`
}

function pairName(branches: readonly [string, string]): Phrase {
  return say`${name(branches[0])} × ${name(branches[1])}`
}
