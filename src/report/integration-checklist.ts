import {plural} from '../domain/plural.js'
import type {IntegrationRecord} from '../domain/record.js'
import type {ChecklistItem, RedFlag} from '../domain/verdict.js'
import {bullets, page, section, type Block} from './markdown.js'
import {NOTHING, say, toMarkdown} from './phrase.js'
import {approvalTable} from './sections/approvals.js'
import {decisionTable} from './sections/decisions.js'
import {lead} from './sections/lead.js'

const BOXES: Readonly<Record<ChecklistItem['state'], string>> = {done: '[x]', open: '[ ]', unknown: '[ ]'}

/** INTEGRATION_CHECKLIST.md: what a person goes through before landing. */
export function renderIntegrationChecklist(record: IntegrationRecord): string {
  return page('Integration checklist', [
    lead(record),
    tally(record.checklist),
    section('Red flags', [redFlagList(record.redFlags)]),
    section('Approvals', [approvalTable(record.approvals)]),
    section('Before landing', [bullets(record.checklist.map(item))]),
    section('Decisions', [decisionTable(record)])
  ])
}

/** What stops the line until a person has looked at it. */
export function redFlagList(flags: readonly RedFlag[]): Block {
  return bullets(flags.map(({text, evidence}) => `🚩 ${toMarkdown(say`${text} (${evidence})`)}`))
}

function tally(items: readonly ChecklistItem[]): string {
  const number = (state: ChecklistItem['state']): number => items.filter(one => one.state === state).length
  return `${number('done')} of ${plural(items.length, 'item')} done, ${number('open')} open, ${number('unknown')} unknown. Unknown means that nothing was measured; it never counts as done.`
}

function item({state, text, evidence}: ChecklistItem): string {
  const mark = state === 'unknown' ? say`unknown: ` : NOTHING
  return `${BOXES[state]} ${toMarkdown(say`${text} (${mark}${evidence})`)}`
}
