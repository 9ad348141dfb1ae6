import {fewOf} from '../domain/few-of.js'
import type {IncidentCause, RevertTrial} from '../domain/incident.js'
import {plural} from '../domain/plural.js'

/**
 * Revert or fix. A revert is recommended only where it was proved: it merges cleanly, and the gates say that it heals and
 * harms nothing. Everything else is for the author of the commit to fix.
 */
export function recommend(
  {outcome, reason}: RevertTrial,
  later: IncidentCause['later']
): Pick<IncidentCause, 'recommendation' | 'reason'> {
  if (outcome === 'heals') return {recommendation: 'revert', reason}
  const files = later.length === 0 ? '' : `; ${changeThem(later)}`
  return {recommendation: 'fix', reason: `${reason}${files}`}
}

function changeThem(later: IncidentCause['later']): string {
  const changing = plural(later.length, 'later commit changes', 'later commits change')
  return `${changing} the same files: ${fewOf(later.map(({subject}) => subject))}`
}
