import type {Incident, IncidentCause, IncidentFlake, IncidentRange} from '../../domain/incident.js'
import {plural} from '../../domain/plural.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {commitPhrase, signedCommit} from '../facts/incident.js'
import {baseName} from '../facts/verdict.js'
import {bullets, stack, type Block} from '../markdown.js'
import {name, names, say, toMarkdown, type Phrase} from '../phrase.js'

/** Tests that are named in one line. */
const NAMED = 3

/** The incident in short, for the reports that are about more than it; null when there is none. */
export function incidentBlock(record: IntegrationRecord): Block {
  const {incident} = record
  if (incident === null) return null
  return stack([
    bullets([
      ...incident.causes.map(cause => toMarkdown(causeLine(cause))),
      ...incident.ranges.map(range => toMarkdown(rangeLine(range))),
      ...incident.flaky.map(flake => toMarkdown(flakeLine(flake)))
    ]),
    toMarkdown(lastGreenLine(record, incident)),
    'Evidence, commands, and what it means for the branches: `INTEGRATION_INCIDENT.md`.'
  ])
}

function causeLine({tests, commit, recommendation, reason}: IncidentCause): Phrase {
  return say`${names(tests, NAMED)}: broken by ${signedCommit(commit)}. Recommended: ${recommendation}, as ${reason}.`
}

/** What is red, and between which commits it became so. */
export function rangeLine({tests, red, green, reason}: IncidentRange): Phrase {
  const place = green === null ? say`red at ${commitPhrase(red)} and before` : between(red, green)
  return say`${names(tests, NAMED)}: ${place}; ${reason}.`
}

function between(red: IncidentRange['red'], green: IncidentRange['red']): Phrase {
  return say`it broke between ${commitPhrase(green)} and ${commitPhrase(red)}`
}

/** What is not the same each time, and how often it failed. */
export function flakeLine({test, failed, probes}: IncidentFlake): Phrase {
  return say`${name(test)}: not the same each time on one and the same tree (failed in ${failed} of ${plural(probes, 'probe')}), so no commit is blamed for it.`
}

/** Since when the base is red, as far as it is known. */
export function lastGreenLine(record: IntegrationRecord, {lastGreen, looked}: Incident): Phrase {
  const how = say`${plural(looked.probes, 'probe')} of up to ${plural(looked.commits, 'commit')} of ${baseName(record)}`
  if (lastGreen === null) return say`No commit is known that has nothing of this (${how}).`
  return say`Last known good: ${signedCommit(lastGreen.commit)} (${name(lastGreen.probe)}; ${how}).`
}
