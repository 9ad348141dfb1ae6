import type {Collection} from '../../domain/candidate.js'
import type {Ports} from '../../ports/index.js'
import type {OnBase} from '../bring-up-to-date.js'
import type {DetailedParty, Party} from './party.js'

/** Everyone whose changes are compared. */
export interface Parties {
  /** In the order of the candidates. */
  readonly candidates: readonly DetailedParty[]
  /** What the base did since candidates left it, once for each place where they did. */
  readonly bases: readonly Party[]
}

/** Lists the candidates as they look on the base, and what the base did in the meantime. */
export async function listParties(
  onBase: readonly OnBase[],
  collection: Collection,
  {git}: Pick<Ports, 'git'>
): Promise<Parties> {
  const {name, commit} = collection.base
  const stale = onBase.filter(({isCurrent}) => !isCurrent)
  const starts = [...new Set(stale.map(({candidate}) => candidate.mergeBase))]
  const lists = await git.history.pathChangesMany(starts.map(from => ({from, to: commit})))
  const bases = starts.map((since, i): Party => ({
    name,
    candidate: null,
    head: commit,
    since,
    files: commit,
    before: since,
    changes: lists[i] ?? []
  }))
  return {candidates: onBase.map(tip => candidateParty(tip, collection)), bases}
}

function candidateParty({candidate, merged, changes}: OnBase, {base}: Collection): DetailedParty {
  const {name, head, mergeBase} = candidate
  const before = merged === null ? mergeBase : base.commit
  return {name, candidate, head, since: base.commit, files: merged ?? head, before, changes}
}
