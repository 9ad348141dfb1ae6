import type {Candidate} from '../domain/candidate.js'
import type {Oid} from '../domain/ids.js'
import type {SplitTrial} from '../domain/order-trial.js'
import type {ComposePorts} from './compose.js'
import {pickCommits} from './pick.js'

/** Commits of one candidate that are worth picking one by one just to see. */
const MOST_COMMITS = 40

/**
 * Picks a candidate's commits one by one onto a composition, in memory, to see which of them carry its conflict. Null where
 * nothing can be split: one commit alone, merges whose content cannot be told apart, or too many to try.
 */
export async function trySplit(
  tip: Oid,
  base: Oid,
  candidate: Candidate,
  ports: ComposePorts
): Promise<SplitTrial | null> {
  const {commits} = candidate
  const own = commits.filter(({parents}) => parents.length <= 1)
  if (own.length < 2 || own.length < commits.length || own.length > MOST_COMMITS) return null
  const {picked, skipped} = await pickCommits(tip, candidate, ports)
  if (picked.length === 0 || skipped.length === 0) return null
  const taken = new Set(picked)
  const onBase = await pickCommits(base, {...candidate, commits: commits.filter(({oid}) => taken.has(oid))}, ports)
  return {take: picked, leave: skipped, fitsBase: onBase.picked.length === picked.length}
}
