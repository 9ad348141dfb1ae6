import {shortOid} from '../../domain/ids.js'
import type {HistoryCommit, Incident, IncidentCause} from '../../domain/incident.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {name, names, say, type Phrase} from '../phrase.js'
import {landed} from './candidates.js'
import {baselineProbe} from './probes.js'

/** How the base stands to its own gates. */
export type BaseState =
  | 'good'
  /** Red, but the integration passes every gate. */
  | 'mended'
  /** Nothing could be compared with it. */
  | 'no-control'
  | 'red'

/** Tells how the base stands; a base that was not probed counts as good, as nothing is known against it. */
export function baseState(record: IntegrationRecord): BaseState {
  const baseline = baselineProbe(record)
  if (baseline === null || baseline.outcome === 'pass') return 'good'
  const gates = record.comparison?.gates ?? []
  if (gates.length === 0) return baseline.outcome === 'broken' ? 'no-control' : 'red'
  return gates.every(({integration}) => integration === 'pass') ? 'mended' : 'red'
}

/** A commit in a few words: its id and what it says of itself. */
export function commitPhrase({sha, subject}: Pick<HistoryCommit, 'sha' | 'subject'>): Phrase {
  return say`${name(shortOid(sha))} “${subject}”`
}

/** The same with its author and day. */
export function signedCommit(commit: HistoryCommit): Phrase {
  return say`${commitPhrase(commit)} by ${commit.author}${dayOf(commit)}`
}

function dayOf({date}: HistoryCommit): string {
  return date === '' ? '' : `, ${date.slice(0, 10)}`
}

/** The causes of which a revert is recommended, newest first, as they are reverted. */
export function toRevert({causes}: Incident): readonly IncidentCause[] {
  return causes.filter(({recommendation}) => recommendation === 'revert').toReversed()
}

/** What a red base means for the candidates of the run, sentence by sentence. */
export function consequences(record: IntegrationRecord): readonly Phrase[] {
  const gates = record.comparison?.gates ?? []
  const inside = names(landed(record).map(candidate => candidate.name))
  if (gates.length === 0) {
    return [say`No branch was compared with the base, so none of them lands and none is blamed.`]
  }
  if (landed(record).length === 0) return [say`No branch could be taken in.`, ...ownFailures(record)]
  const withChange = (wanted: string): readonly string[] =>
    gates.filter(({change}) => change === wanted).map(({gate}) => gate)
  const [fixed, before, unknown] = [withChange('fixed'), withChange('failing-before'), withChange('unknown')]
  return [
    ...(fixed.length > 0
      ? [say`With ${inside} in, ${names(fixed)} passes, which the base fails: landing that mends it.`]
      : []),
    ...(before.length > 0 ? [asBefore(record, before, inside)] : []),
    ...(unknown.length > 0
      ? [
          say`Behind the failure of ${names(unknown)}, which names no test, nothing can be told: nothing lands until the base is mended.`
        ]
      : []),
    ...ownFailures(record),
    ...onceReverted(record)
  ]
}

function asBefore(record: IntegrationRecord, gates: readonly string[], inside: Phrase): Phrase {
  const may = record.status === 'blocked' ? say`` : say`, so that it may land`
  return say`With ${inside} in, ${names(gates)} fails only as the base does, and no failure was added${may}. What else breaks behind what is red already cannot be seen: run again once the base is mended.`
}

function ownFailures({culprits}: IntegrationRecord): readonly Phrase[] {
  if (culprits.length === 0) return []
  const out = names([...new Set(culprits.map(({heldOut}) => heldOut))])
  return [say`Held out for failures that the base does not have: ${out}.`]
}

function onceReverted({staging, incident}: IntegrationRecord): readonly Phrase[] {
  const isReverting = incident?.causes.some(({recommendation}) => recommendation === 'revert') ?? false
  if (staging?.state !== 'published' || !isReverting) return []
  return [say`What is published stands on the red commit: once a revert has landed, run again instead of landing it.`]
}
