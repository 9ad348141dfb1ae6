import type {Conflict} from '../domain/conflict.js'
import {plural} from '../domain/plural.js'
import type {CulpritRecord, IntegrationRecord} from '../domain/record.js'
import {branchActions} from './facts/branch-actions.js'
import {conflictIdOf, movers, needsPerson, textualConflicts} from './facts/findings.js'
import {person, personKey} from './facts/people.js'
import {page, section, stack, type Block} from './markdown.js'
import {joined, name, say, toMarkdown, type Phrase} from './phrase.js'
import {actionList} from './sections/actions.js'
import {conflictBlock} from './sections/conflicts.js'
import {culpritBlock} from './sections/culprits.js'
import {decisionTable} from './sections/decisions.js'
import {lead} from './sections/lead.js'
import {waysOut} from './sections/ways-out.js'

/** What one person has to settle. */
interface Desk {
  readonly who: Phrase
  readonly conflicts: Conflict[]
  readonly culprits: CulpritRecord[]
}

/** CONFLICT_RESOLUTION_NEEDED.md: what only people can settle, by person. */
export function renderConflictResolutionNeeded(record: IntegrationRecord): string {
  const desks = [...desksOf(record).values()]
  return page('Conflict resolution needed', [
    lead(record),
    toMarkdown(joined(desks.map(deskSentence), ' ')),
    section('To do', [actionList(branchActions(record))]),
    ...desks.map(desk => deskSection(record, desk)),
    section('Decisions that were made', [decisionTable(record)]),
    howToDecide(record),
    'After a fix is pushed, run the integration again: heads are pinned per run, so this one will not see it.'
  ])
}

/** The way to settle a conflict without touching a branch. */
function howToDecide(record: IntegrationRecord): Block {
  const [first] = textualConflicts(record).filter(conflict => needsPerson(conflict) && conflict.options.length > 0)
  if (first === undefined) return null
  const command = name(`integration-orchestrator resolve ${first.id} --option N`)
  return toMarkdown(
    say`A conflict can also be decided: ${command} records which of its numbered ways out is taken; once that is committed to the base, the next run takes it.`
  )
}

/** Tells whether there is anything for a person to settle. */
export function needsResolution(record: IntegrationRecord): boolean {
  return record.culprits.length > 0 || record.conflicts.some(needsPerson)
}

function desksOf(record: IntegrationRecord): ReadonlyMap<string, Desk> {
  const desks = new Map<string, Desk>()
  const deskOf = (branch: string): Desk => {
    const key = personKey(record, branch)
    const desk = desks.get(key) ?? {who: person(record, branch), conflicts: [], culprits: []}
    desks.set(key, desk)
    return desk
  }
  for (const conflict of textualConflicts(record).filter(needsPerson)) {
    const people = new Map(movers(record, conflict).map(branch => [personKey(record, branch), branch]))
    for (const branch of people.values()) deskOf(branch).conflicts.push(conflict)
  }
  for (const culprit of record.culprits) deskOf(culprit.heldOut).culprits.push(culprit)
  return desks
}

function deskSentence({who, conflicts, culprits}: Desk): Phrase {
  const parts = [
    ...(conflicts.length > 0
      ? [
          say`${plural(conflicts.length, 'conflict')} (${joined(
            conflicts.map(({id}) => name(id)),
            ', '
          )})`
        ]
      : []),
    ...(culprits.length > 0 ? [say`${plural(culprits.length, 'failure')} that the gates found`] : [])
  ]
  return say`**${who}** has ${joined(parts, ' and ')} to settle.`
}

function deskSection(record: IntegrationRecord, {who, conflicts, culprits}: Desk): Block {
  return section(toMarkdown(who), [
    ...conflicts.map(conflict => conflictBlock(record, conflict)),
    ...culprits.map(culprit => culpritWithWays(record, culprit))
  ])
}

function culpritWithWays(record: IntegrationRecord, culprit: CulpritRecord): Block {
  const id = conflictIdOf(record, culprit)
  const conflict = record.conflicts.find(one => one.id === id)
  return stack([culpritBlock(record, culprit), conflict === undefined ? null : waysOut(conflict)])
}
