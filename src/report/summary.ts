import {plural} from '../domain/plural.js'
import type {IntegrationRecord} from '../domain/record.js'
import {nextActions} from './facts/actions.js'
import {regressedTests} from './facts/findings.js'
import {generalReasons} from './facts/verdict.js'
import {fit, type FittingSection} from './fit.js'
import {redFlagList} from './integration-checklist.js'
import {culpritList, failureBlock, gateRegressions, stagingBlock} from './integration-report.js'
import {bullets, section, stack, type Block} from './markdown.js'
import {say, toMarkdown} from './phrase.js'
import {actionList} from './sections/actions.js'
import {approvalTable} from './sections/approvals.js'
import {candidateTable, skippedCommits} from './sections/candidates.js'
import {conflictTable} from './sections/conflicts.js'
import {gateTable} from './sections/gates.js'
import {incidentBlock} from './sections/incident.js'
import {verdict} from './sections/lead.js'
import {measureList} from './sections/measures.js'
import {testList} from './sections/tests.js'

/** GitHub drops a summary of more than 1 MiB whole; the rest is room for what other tools write in the same step. */
const BUDGET = 900 * 1024
const SHORT = 20

/** A list that may be long: how to show it whole, and where it stands when it does not fit. */
interface Listing<T> {
  readonly title: string
  readonly priority: number
  readonly items: readonly T[]
  readonly noun: string
  readonly report: string
  readonly show: (items: readonly T[]) => Block
}

/**
 * Renders the job summary: the verdict, whose move it is, what is in and what is out and why. At most 900 KiB: a section
 * that does not fit is shortened, then replaced by its count and the report that has it all.
 */
export function renderSummary(record: IntegrationRecord): string {
  const {failure} = record
  const head = stack([`## Integration: ${record.status}`, verdict(record)])
  const failed = failure === null ? null : failureBlock(failure)
  const sections: readonly (FittingSection | null)[] = [
    {priority: 0, forms: [stack([head, failed]), head]},
    fixed('The base is red', 1, incidentBlock(record), 'INTEGRATION_INCIDENT.md'),
    actions(record),
    reasons(record),
    branches(record),
    redFlags(record),
    regressions(record),
    culprits(record),
    conflicts(record),
    fixed('Gates', 5, gateTable(record), 'INTEGRATION_VALIDATION_REPORT.md'),
    fixed('Approvals', 5, approvalTable(record.approvals), 'INTEGRATION_CHECKLIST.md'),
    fixed('Measured on both trees', 5, measureList(record), 'INTEGRATION_VALIDATION_REPORT.md'),
    fixed('Where the integration is', 6, stagingBlock(record.staging), 'INTEGRATION_REPORT.md'),
    notes(record),
    {
      priority: 0,
      forms: ['All reports, logs and `integration.json` are in the report folder of this run, and in its artifact.']
    }
  ]
  return fit(
    sections.filter(one => one !== null),
    BUDGET
  )
}

function actions(record: IntegrationRecord): FittingSection | null {
  const items = nextActions(record)
  return listing({
    title: 'Next steps',
    priority: 1,
    items,
    noun: 'next step',
    report: 'INTEGRATION_REPORT.md',
    show: actionList
  })
}

function reasons(record: IntegrationRecord): FittingSection | null {
  const show = (items: readonly string[]): Block => bullets(items.map(reason => toMarkdown(say`${reason}`)))
  const items = generalReasons(record)
  return listing({title: 'Why', priority: 1, items, noun: 'reason', report: 'INTEGRATION_REPORT.md', show})
}

function branches(record: IntegrationRecord): FittingSection | null {
  const {candidates} = record
  const show = (items: typeof candidates): Block => {
    const some = {...record, candidates: items}
    return stack([candidateTable(some), skippedCommits(some)])
  }
  return listing({
    title: 'Branches',
    priority: 2,
    items: candidates,
    noun: 'branch',
    report: 'INTEGRATION_REPORT.md',
    show
  })
}

function redFlags({redFlags: items}: IntegrationRecord): FittingSection | null {
  return listing({
    title: 'Red flags',
    priority: 2,
    items,
    noun: 'red flag',
    report: 'INTEGRATION_CHECKLIST.md',
    show: redFlagList
  })
}

function regressions(record: IntegrationRecord): FittingSection | null {
  const report = 'REGRESSION_ANALYSIS.md'
  const items = regressedTests(record)
  if (items.length === 0) return fixed('Regressions', 3, gateRegressions(record), report)
  return listing({title: 'Regressions', priority: 3, items, noun: 'regression', report, show: some => testList(some)})
}

function culprits(record: IntegrationRecord): FittingSection | null {
  const show = (items: typeof record.culprits): Block => culpritList({...record, culprits: items})
  return listing({
    title: 'Found by the gates',
    priority: 3,
    items: record.culprits,
    noun: 'culprit',
    report: 'REGRESSION_ANALYSIS.md',
    show
  })
}

function conflicts(record: IntegrationRecord): FittingSection | null {
  const show = (items: typeof record.conflicts): Block => conflictTable(record, items)
  return listing({
    title: 'Conflicts',
    priority: 4,
    items: record.conflicts,
    noun: 'conflict',
    report: 'CONFLICT_ANALYSIS.md',
    show
  })
}

function notes(record: IntegrationRecord): FittingSection | null {
  const show = (items: readonly string[]): Block => bullets(items.map(note => toMarkdown(say`${note}`)))
  return listing({
    title: 'Notes',
    priority: 7,
    items: record.notes,
    noun: 'note',
    report: 'INTEGRATION_REPORT.md',
    show
  })
}

/** Whole, then the first twenty, then a count. */
function listing<T>({title, priority, items, noun, report, show}: Listing<T>): FittingSection | null {
  const whole = section(title, [show(items)])
  if (items.length === 0 || whole === null) return null
  const counted = plural(items.length, noun, noun === 'branch' ? 'branches' : `${noun}s`)
  const pointer = section(title, [`${counted}: see \`${report}\` in the artifact.`]) ?? ''
  if (items.length <= SHORT) return {priority, forms: [whole, pointer]}
  const more = `… and ${items.length - SHORT} more: see \`${report}\` in the artifact.`
  return {priority, forms: [whole, section(title, [show(items.slice(0, SHORT)), more]) ?? pointer, pointer]}
}

function fixed(title: string, priority: number, body: Block, report: string): FittingSection | null {
  const whole = section(title, [body])
  return whole === null ? null : {priority, forms: [whole, `## ${title}\n\nSee \`${report}\` in the artifact.`]}
}
