import type {Candidate} from '../domain/candidate.js'
import type {IsBuiltOn} from '../domain/isolation.js'

/** Reads from the candidates' commits who is built on whom. */
export function stackOf(candidates: readonly Candidate[]): IsBuiltOn {
  const heads = new Map(candidates.map(({name, head}) => [name, head]))
  const histories = new Map(candidates.map(({name, commits}) => [name, new Set(commits.map(({oid}) => oid))]))
  return (candidate, other) => {
    const head = heads.get(other)
    return candidate !== other && head !== undefined && histories.get(candidate)?.has(head) === true
  }
}
