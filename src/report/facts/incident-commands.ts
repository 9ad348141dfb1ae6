import {shortOid, type Oid} from '../../domain/ids.js'
import type {IncidentCause, IncidentRange, RevertTrial} from '../../domain/incident.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {baselineProbe, failingGates} from './probes.js'

/**
 * Makes the very tree that was proved: a branch off the base of this run with the reverts on it, newest first. Nothing is
 * pushed. Empty without a base.
 */
export function revertCommands(
  record: IntegrationRecord,
  causes: readonly IncidentCause[],
  trial: RevertTrial
): readonly string[] {
  const [first] = causes
  if (record.base === null || first === undefined) return []
  const tree = trial.tree === null ? [] : [`git rev-parse 'HEAD^{tree}'   # ${trial.tree}, which the gates ran on`]
  return [
    `git switch --create revert-${shortOid(first.commit.sha)} ${record.base.sha}`,
    ...causes.map(({commit: {sha, merge}}) => `git revert --no-edit ${merge ? '-m 1 ' : ''}${sha}`),
    ...tree
  ]
}

/** Shows a failure where it began. */
export function showCommands(record: IntegrationRecord, sha: Oid): readonly string[] {
  const baseline = baselineProbe(record)
  const failing = baseline === null ? [] : failingGates(baseline).map(({command}) => command)
  return [`git switch --detach ${sha}`, ...failing]
}

/** Lists the commits that may be to blame. */
export function rangeCommands({red, green}: IncidentRange): readonly string[] {
  return green === null ? [] : [`git log --first-parent --oneline ${green.sha}..${red.sha}`]
}
