import type {Collection} from '../domain/candidate.js'
import type {Analysis} from '../domain/conflict.js'

/**
 * Finds the candidates whose place in the order can matter. Two that were proved disjoint merge in any order and in any
 * company; what is disjoint from all others, stands alone, and merges with the base, need not be merged to know what comes of it.
 */
export function contestedOf(
  collection: Pick<Collection, 'base' | 'candidates'>,
  analysis: Pick<Analysis, 'pairs' | 'overlaps' | 'conflicts'>
): ReadonlySet<string> {
  const meeting = analysis.pairs.filter(({verdict}) => verdict === 'clean' || verdict === 'conflict')
  const met = [...meeting, ...analysis.overlaps].flatMap(({branches}) => [...branches])
  const byHead = new Map(collection.candidates.map(({name, head}) => [head, name]))
  const stacked = collection.candidates.flatMap(({name, head, commits}) => {
    const parents = commits.flatMap(({oid}) => (oid === head ? [] : (byHead.get(oid) ?? [])))
    return parents.length === 0 ? [] : [name, ...parents]
  })
  return new Set([...met, ...stacked, ...clashingWithBase(collection, analysis)])
}

/** The candidates that git finds in conflict with the base itself. */
export function clashingWithBase(
  {base, candidates}: Pick<Collection, 'base' | 'candidates'>,
  {conflicts}: Pick<Analysis, 'conflicts'>
): ReadonlySet<string> {
  const withBase = conflicts.filter(({foundBy, branches}) => foundBy === 'git' && branches.includes(base.name))
  const found = new Set(withBase.flatMap(({branches}) => branches))
  return new Set(candidates.map(({name}) => name).filter(name => found.has(name)))
}
