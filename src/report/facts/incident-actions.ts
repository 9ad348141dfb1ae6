import type {Incident, IncidentCause} from '../../domain/incident.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {enumerate, name, names, NOTHING, say, type Phrase} from '../phrase.js'
import type {Action} from './actions.js'
import {baseState, commitPhrase, toRevert} from './incident.js'
import {revertCommands, showCommands} from './incident-commands.js'
import {baseName} from './verdict.js'

/** Who sees to the base. */
export function keeper(record: IntegrationRecord): Phrase {
  return say`Whoever keeps ${baseName(record)} green`
}

/** What to do about a red base whose causes are known; nothing where landing the integration mends it. */
export function incidentActions(record: IntegrationRecord): readonly Action[] {
  const {incident} = record
  if (incident === null || baseState(record) === 'mended') return []
  const fixes = incident.causes.filter(({recommendation}) => recommendation === 'fix')
  return [...revertActions(record, incident), ...fixes.map(cause => fixAction(record, cause))]
}

/** One action for all reverts where they were proved together, else one for each. */
function revertActions(record: IntegrationRecord, incident: Incident): readonly Action[] {
  const causes = toRevert(incident)
  const {together} = incident
  if (together?.outcome !== 'heals') return causes.map(cause => revertAction(record, [cause], cause.revert))
  return [revertAction(record, causes, together)]
}

function revertAction(
  record: IntegrationRecord,
  causes: readonly IncidentCause[],
  trial: IncidentCause['revert']
): Action {
  const commits = enumerate(causes.map(({commit}) => commitPhrase(commit)))
  return {
    who: keeper(record),
    what: say`Revert ${commits} on ${baseName(record)}: ${trial.reason}.`,
    commands: revertCommands(record, causes, trial),
    evidence: trial.probes.length === 0 ? NOTHING : names(trial.probes)
  }
}

function fixAction(record: IntegrationRecord, {commit, tests, reason, evidence}: IncidentCause): Action {
  const red = evidence.filter(({outcome}) => outcome === 'red')
  return {
    who: commit.author === '' ? keeper(record) : say`${commit.author}`,
    what: say`Fix what ${commitPhrase(commit)} broke on ${baseName(record)} (${names(tests, 3)}), as ${reason}.`,
    commands: showCommands(record, commit.sha),
    evidence: red[0] === undefined ? NOTHING : name(red[0].probe)
  }
}
