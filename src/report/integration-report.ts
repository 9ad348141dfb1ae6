import {plural} from '../domain/plural.js'
import type {FailureRecord, IntegrationRecord, StagingRecord} from '../domain/record.js'
import {codeBlock} from './escape/markdown-code.js'
import {nextActions} from './facts/actions.js'
import {probesOf} from './facts/branch-actions.js'
import {regressedGates, regressedTests} from './facts/findings.js'
import {generalReasons} from './facts/verdict.js'
import {redFlagList} from './integration-checklist.js'
import {bullets, details, page, section, stack, table, type Block} from './markdown.js'
import {joined, name, names, NOTHING, say, toCell, toMarkdown, type Phrase} from './phrase.js'
import {actionList} from './sections/actions.js'
import {approvalTable} from './sections/approvals.js'
import {candidateTable, pinnedHeads, skippedCommits} from './sections/candidates.js'
import {conflictTable} from './sections/conflicts.js'
import {culpritHeadline} from './sections/culprits.js'
import {gateTable} from './sections/gates.js'
import {incidentBlock} from './sections/incident.js'
import {verdict} from './sections/lead.js'
import {measureList} from './sections/measures.js'
import {regenerationTable} from './sections/regenerations.js'
import {testList} from './sections/tests.js'

/** INTEGRATION_REPORT.md: the one to read first. `others` are the names of the reports beside it. */
export function renderIntegrationReport(record: IntegrationRecord, others: readonly string[] = []): string {
  return page('Integration report', [
    verdict(record),
    record.failure === null ? null : failureBlock(record.failure),
    section('The base is red', [incidentBlock(record)]),
    section('Next steps', [actionList(nextActions(record))]),
    section('Why', [bullets(generalReasons(record).map(reason => toMarkdown(say`${reason}`)))]),
    section('Branches', [candidateTable(record), skippedCommits(record)]),
    section('Red flags', [redFlagList(record.redFlags)]),
    section('Approvals', [approvalTable(record.approvals)]),
    section('Conflicts', [conflictTable(record, record.conflicts)]),
    section('Files written anew', [regenerationTable(record)]),
    section('Found by the gates', [culpritList(record)]),
    section('Regressions', [testList(regressedTests(record), 10), gateRegressions(record)]),
    section('Gates', [gateTable(record)]),
    section('Measured on both trees', [measureList(record)]),
    section('Where the integration is', [stagingBlock(record.staging)]),
    section('Notes', [bullets(record.notes.map(note => toMarkdown(say`${note}`)))]),
    section('More', [bullets(others.map(other => `[${other}](${other})`)), runDetails(record)])
  ])
}

/** What the machinery or the configuration said, word for word. */
export function failureBlock({stage, message}: FailureRecord): string {
  return stack([toMarkdown(say`Stage ${name(stage)} said:`), codeBlock(message)])
}

/** Who breaks what, and where the proof is. */
export function culpritList({culprits, environmentNotes}: IntegrationRecord): Block {
  const noted = new Set(environmentNotes.map(({candidate}) => candidate))
  return bullets(
    culprits.map(culprit => {
      const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals
      const logs = culprit.evidence.filter(({outcome}) => outcome === 'red').flatMap(({log}) => log ?? [])
      const proof = joined([names(probesOf(culprit)), ...(logs.length > 0 ? [names(logs, 2)] : [])], '; ')
      return toMarkdown(
        say`${culpritHeadline(culprit)}: ${names(what, 3)}. Held out: ${name(culprit.heldOut)}. Evidence: ${proof}.${noted.has(culprit.heldOut) ? GOOD_AS_IT_IS : NOTHING}`
      )
    })
  )
}

const GOOD_AS_IT_IS = say` It passes as it is, on the commit where it left the base: \`ENVIRONMENT_NOTES.md\` says what changed since.`

/** Gates that regressed without a test that says why. */
export function gateRegressions(record: IntegrationRecord): Block {
  return bullets(regressedGates(record).map(({gate, reason}) => toMarkdown(say`Gate ${name(gate)}: ${reason}`)))
}

/** The staging ref, and what became of it. */
export function stagingBlock(staging: StagingRecord | null): Block {
  if (staging === null) return null
  return toMarkdown(say`${stagingState(staging)} Tree ${name(staging.tree)}.`)
}

function stagingState({state, ref, sha, candidate, where, detail}: StagingRecord): Phrase {
  const place = where === 'origin' ? 'on origin' : 'in this repository'
  switch (state) {
    case 'published':
      return sha === candidate
        ? say`${name(ref)} ${place}, at ${name(sha)}.`
        : say`${name(ref)} ${place}, at ${name(sha)}, a snapshot; what lands is ${name(candidate)}.`
    case 'rejected':
      return say`${name(ref)} ${place} could not be moved to ${name(sha)}: ${detail}`
    case 'not-published':
      return say`Commit ${name(candidate)} was not published: ${detail}`
  }
}

function runDetails(record: IntegrationRecord): Block {
  const {run, environment, timings, metrics} = record
  const rows: readonly (readonly string[])[] = [
    ['Run', toCell(say`${name(run.id)}, started ${run.started}, mode ${run.mode}`)],
    ['Tool', toCell(say`${run.tool}`)],
    ['Machine', toCell(say`${environment.os}, node ${environment.node}, git ${environment.git}`)],
    ['Isolation', toCell(say`${environment.isolation}`)],
    ['Work done', `${plural(metrics.probes, 'probe')}, ${plural(metrics.gateRuns, 'gate run')}`],
    ['Seconds', toCell(say`${timings.map(({stage, seconds}) => `${stage} ${seconds.toFixed(1)}`).join(', ')}`)]
  ]
  return stack([
    details(
      'How this run was made',
      table(
        ['', ''],
        rows.filter(([, value]) => value !== '')
      )
    ),
    record.base === null ? null : pinnedHeads(record)
  ])
}
