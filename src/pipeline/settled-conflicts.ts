import type {Conflict} from '../domain/conflict.js'
import type {CandidateRecord} from '../domain/record.js'
import {recommendedOption, recommendOption} from '../domain/recommended-option.js'

/**
 * Marks the conflicts that the integration itself has settled: all parties are in, whole, because a candidate came with
 * a merge commit in which its author had put them together.
 */
export function settleConflicts(
  conflicts: readonly Conflict[],
  candidates: readonly CandidateRecord[]
): readonly Conflict[] {
  const out = new Set(candidates.filter(({status}) => status !== 'merged').map(({name}) => name))
  return conflicts.map(conflict => {
    // What is only predicted is not settled by being in: that is where it shows.
    if (conflict.foundBy !== 'git' || conflict.branches.some(branch => out.has(branch))) return followed(conflict, out)
    return {...conflict, resolution: 'both sides are in, put together in the history of a candidate'}
  })
}

/** Once one party is in and the other is out, whatever the plan was, the one that is out moves. */
function followed(conflict: Conflict, out: ReadonlySet<string>): Conflict {
  const action = recommendedOption(conflict)?.option.action
  if (action?.kind !== 'sequence' || !out.has(action.first) || out.has(action.then)) return conflict
  const at = conflict.options.findIndex(
    ({action: other}) => other.kind === 'sequence' && other.first === action.then && other.then === action.first
  )
  const option = conflict.options[at]
  if (option === undefined) return conflict
  const because = `${action.then} is in what was integrated, and ${action.first} is not`
  return {...conflict, recommendation: recommendOption({number: at + 1, option}, because)}
}
