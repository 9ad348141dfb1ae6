import {describeSignal} from '../domain/signal.js'
import type {CandidateRecord, IntegrationRecord, ProbeRecord} from '../domain/record.js'
import {inMergeOrder, landed, linesOf, standingOf} from './facts/candidates.js'
import {baselineProbe, integrationProbe, probeAlone, testTotals} from './facts/probes.js'
import {baseName} from './facts/verdict.js'
import {page, table, type Block} from './markdown.js'
import {name, names, NOTHING, say, toCell, toMarkdown, type Phrase} from './phrase.js'
import {lead} from './sections/lead.js'

/** RESULT_COMPARISON.md: the base, every branch by itself, and the integration, side by side. */
export function renderResultComparison(record: IntegrationRecord): string {
  return page('Result comparison', [lead(record), comparisonTable(record), reading(record)])
}

const HEAD = ['What', 'Outcome', 'Commits', 'Files', 'Lines', 'Conflicts', 'Gates', 'Tests', 'Failing', 'Probe']

function comparisonTable(record: IntegrationRecord): Block {
  const base = [toCell(say`${baseName(record)} (base)`), 'control', '', '', '', '', ...results(baselineProbe(record))]
  return table(HEAD, [base, ...inMergeOrder(record).map(one => candidateRow(record, one)), integrationRow(record)])
}

function candidateRow(record: IntegrationRecord, candidate: CandidateRecord): readonly string[] {
  const {added, removed} = linesOf(candidate)
  const conflicts = record.conflicts.filter(({branches}) => branches.includes(candidate.name))
  return [
    toCell(name(candidate.name)),
    standingOf(candidate).word,
    String(candidate.commits),
    String(candidate.files.length),
    `+${added} −${removed}`,
    conflicts.length === 0 ? 'none' : toCell(names(conflicts.map(({id}) => id))),
    ...results(probeAlone(record, candidate.name))
  ]
}

function integrationRow(record: IntegrationRecord): readonly string[] {
  const inside = landed(record)
  const paths = new Set(inside.flatMap(({files}) => files.map(({path}) => path)))
  const lines = inside.map(linesOf)
  const sum = (key: 'added' | 'removed'): number => lines.reduce((total, one) => total + one[key], 0)
  return [
    '**integration**',
    inside.length === 0 ? 'empty' : toCell(names(inside.map(candidate => candidate.name))),
    String(inside.reduce((total, {commits, skippedCommits}) => total + commits - skippedCommits.length, 0)),
    String(paths.size),
    `+${sum('added')} −${sum('removed')}`,
    'none',
    ...results(inside.length === 0 ? null : integrationProbe(record))
  ]
}

const OUTCOMES: Readonly<Record<ProbeRecord['outcome'], string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  broken: '❔ broken'
}

function results(probe: ProbeRecord | null): readonly string[] {
  if (probe === null) return ['not run', '', '', '']
  const totals = testTotals(probe)
  const tests = totals === null ? 'not reported' : `${totals.passed} of ${totals.total} passed`
  return [OUTCOMES[probe.outcome], tests, toCell(failing(probe)), toCell(name(probe.id))]
}

function failing({signals}: ProbeRecord): Phrase {
  return signals.length === 0 ? NOTHING : names(signals.map(describeSignal), 3)
}

function reading(record: IntegrationRecord): Block {
  const unrun = record.candidates.some(({name: branch}) => probeAlone(record, branch) === null)
  if (!unrun || record.probes.length === 0) return null
  return toMarkdown(say`A branch's gates are \`not run\` where no probe of it alone was needed to reach the verdict.`)
}
