import {isOid, type Oid} from '../../domain/ids.js'
import {fetchWanted, type MovedRef, type Wanted} from './fetch-wanted.js'
import type {Origin} from './origin.js'
import {completeTrees} from './partial-clone.js'
import {isShallow, mergeBases, missingObjects, peel, type PrivateRepository} from './private-repository.js'
import {deepenUntilComparable, FIRST_DEPTH, keepingHistory} from './shallow.js'
import type {TextService} from './text-service.js'
import type {UserRepository} from './user-repository.js'

/** The three repositories of a run, and what keeps fetches apart. */
export interface Repositories {
  readonly user: UserRepository
  readonly ours: PrivateRepository
  /** null when the user's repository has no remote of that name. */
  readonly origin: Origin | null
  /** True for a clone that leaves out files until they are needed. */
  readonly partial: boolean
  /** Reads files of the private repository. */
  readonly texts: TextService
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>
}

/**
 * Sees that commits are in the private repository, their histories as deep as the user's clone is or a little deeper. Tells
 * which refs of origin moved since their commits were seen; what moved may be lost.
 */
export function ensureCommits(
  {ours, origin, alone}: Repositories,
  wanted: readonly Wanted[]
): Promise<readonly MovedRef[]> {
  return alone(() => {
    if (!isShallow(ours)) return fetchWanted(ours, origin, wanted, [])
    return keepingHistory(ours, () => fetchWanted(ours, origin, wanted, [`--depth=${FIRST_DEPTH}`]))
  })
}

/** Sees that two histories can be compared. Returns true when it had to fetch for that. */
export async function ensureComparable({ours, origin, alone}: Repositories, a: Oid, b: Oid): Promise<boolean> {
  if (!isShallow(ours)) return false
  return alone(() => deepenUntilComparable(ours, origin, a, b))
}

/** Sees that the files of these commits or trees are here, where the user's clone left them out. */
export async function ensureFiles(
  {ours, origin, partial, alone}: Repositories,
  revisions: readonly Oid[]
): Promise<void> {
  if (partial && origin) await alone(() => completeTrees(ours, origin, revisions))
}

/** Sees that the files of two commits and of their merge bases are here. */
export async function ensureMergeFiles(all: Repositories, a: Oid, b: Oid): Promise<void> {
  if (!all.partial) return
  const involved = new Set([a, b])
  // Git merges several bases into one first, on the bases of those.
  for (let [left, right]: readonly Oid[] = [a, b]; left !== undefined && right !== undefined;) {
    const bases = await mergeBases(all.ours, left, right)
    for (const base of bases) involved.add(base)
    ;[left, right] = bases
  }
  await ensureFiles(all, [...involved])
}

/** True when `ancestor` is in the history of `descendant`, or is it. */
export async function isAncestor(all: Repositories, ancestor: Oid, descendant: Oid): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', ancestor, descendant]
  const ask = async (): Promise<boolean> => (await all.ours.run({args, answers: [0, 1]})).code === 0
  // What is not seen in a shallow history may lie behind its cut.
  return (await ask()) || ((await ensureComparable(all, ancestor, descendant)) && (await ask()))
}

/** The commit behind an id of any kind, or null; asks origin for an id that is not here. */
export async function commitOf(all: Repositories, text: string): Promise<Oid | null> {
  if (!isOid(text)) return null
  if (all.origin && (await missingObjects(all.ours, [text])).has(text)) {
    // Nobody has it: that is the answer.
    await ensureCommits(all, [{oid: text, ref: ''}]).catch(() => undefined)
  }
  return peel(all.ours, `${text}^{commit}`)
}
