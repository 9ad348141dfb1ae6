import {plural} from '../domain/plural.js'
import type {IntegrationRecord} from '../domain/record.js'
import {keyOf} from './facts/findings.js'
import {baseName} from './facts/verdict.js'
import {overlapTable, pairSentence} from './integration-plan.js'
import {page, section, table, type Block} from './markdown.js'
import {name, names, say, toCell, toMarkdown} from './phrase.js'
import {conflictSummary, conflictTable} from './sections/conflicts.js'
import {decisionTable} from './sections/decisions.js'
import {lead} from './sections/lead.js'
import {learnedBlock} from './sections/learned.js'
import {regenerationTable} from './sections/regenerations.js'

/** CONFLICT_ANALYSIS.md: who collides with whom, where, and how badly. */
export function renderConflictAnalysis(record: IntegrationRecord): string {
  const {conflicts} = record
  return page('Conflict analysis', [
    lead(record),
    answer(record),
    conflictTable(record, conflicts),
    section('Decisions', [decisionTable(record)]),
    section('Files written anew', [regenerationTable(record)]),
    section('Learned', [learnedBlock(record)]),
    section('Pairs', [pairSentence(record.pairs), pairMatrix(record)]),
    section('Shared files', [blendedSentence(record), overlapTable(record)]),
    section(
      'Conflicts one by one',
      conflicts.map(conflict => conflictSummary(record, conflict))
    )
  ])
}

function answer(record: IntegrationRecord): Block {
  const {conflicts} = record
  if (conflicts.length === 0)
    return toMarkdown(say`No conflict, neither between the branches nor with ${baseName(record)}.`)
  const parties = [...new Set(conflicts.flatMap(({branches}) => branches))]
  const high = conflicts.filter(({severity}) => severity === 'high').length
  const grave = high > 0 ? say`, ${high} of high severity` : say``
  const predicted = conflicts.filter(({foundBy}) => foundBy === 'prediction').length
  const expected = predicted > 0 ? say`; ${predicted} of them predicted by a detector, not found by git` : say``
  return toMarkdown(say`${plural(conflicts.length, 'conflict')}${grave}, between ${names(parties)}${expected}.`)
}

/** Files that git puts together without a word outnumber the visible conflicts, and nobody else reads them again. */
function blendedSentence({overlaps}: IntegrationRecord): Block {
  const blended = overlaps.filter(({conflict}) => !conflict)
  if (blended.length === 0) return null
  const files = new Set(blended.map(({path}) => path)).size
  const touching = blended.filter(({linesTouch}) => linesTouch).length
  const pairs = blended.length > files ? say`, ${blended.length} times in all` : say``
  const close = touching > 0 ? say`, ${touching} of these merges in lines that touch` : say``
  return toMarkdown(
    say`${plural(files, 'file is', 'files are')} silently blended: changed by two branches and merged without a conflict${pairs}${close}. Git says nothing about these; a review of either branch alone does not show them.`
  )
}

const SIGNS = {disjoint: '·', clean: '✅', conflict: '❌', unknown: '❔'} as const

/** Beyond this many branches a matrix is no longer read, and the sentence above it says enough. */
const READABLE = 12

function pairMatrix({pairs, plan}: IntegrationRecord): Block {
  const branches = plan?.steps.map(step => step.candidate) ?? []
  if (pairs.length < 3 || branches.length > READABLE) return null
  const verdict = new Map(pairs.map(pair => [keyOf(pair.branches), pair.verdict]))
  const rows = branches.map((row, i) => [
    toCell(name(row)),
    ...branches.map((column, j) => {
      const found = verdict.get(keyOf([row, column]))
      return i === j || found === undefined ? '' : SIGNS[found]
    })
  ])
  const matrix = table(['', ...branches.map(branch => toCell(name(branch)))], rows)
  return `${matrix ?? ''}\n\n· no common file, ✅ merges cleanly, ❌ conflict, ❔ not tried`
}
