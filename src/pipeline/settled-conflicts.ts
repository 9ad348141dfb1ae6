import type {Conflict} from '../domain/conflict.js'
import type {CandidateRecord} from '../domain/record.js'

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
    if (conflict.foundBy !== 'git' || conflict.branches.some(branch => out.has(branch))) return conflict
    return {...conflict, resolution: 'both sides are in, put together in the history of a candidate'}
  })
}
