import type {Candidate, Collection, FileChange} from '../domain/candidate.js'
import type {Oid} from '../domain/ids.js'
import {pairUp} from '../domain/pair-up.js'
import type {MergeVerdict} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import type {Clash} from './describe-conflicts.js'

/** A candidate as it looks once it is up to date with the base. */
export interface OnBase {
  readonly candidate: Candidate
  /** The candidate merged with the base; null when the two conflict. */
  readonly merged: Oid | null
  /** True when the base has nothing that the candidate lacks: its head is merged as it is. */
  readonly isCurrent: boolean
  /** Its net change, in lines of the base; without a clean merge, what it changed since its merge base. */
  readonly changes: readonly FileChange[]
}

/** How many merges were needed, and how many of them an earlier run had made. */
export interface MergeCounts {
  readonly needed: number
  readonly remembered: number
}

/** Merges every candidate with the base, in the order of the candidates, and tells which of them conflict with it. */
export async function bringUpToDate(
  collection: Collection,
  ports: Pick<Ports, 'git'>
): Promise<{readonly onBase: readonly OnBase[]; readonly clashes: readonly Clash[]; readonly counts: MergeCounts}> {
  const {composer, history} = ports.git
  const {base, candidates} = collection
  const stale = candidates.filter(candidate => candidate.mergeBase !== base.commit)
  const pairs = stale.map(({head}) => ({ours: base.commit, theirs: head}))
  const merges = pairUp(stale, await composer.verdictMany(base.commit, pairs, 'clean trees'))
  const clean = merges.flatMap(([candidate, {clean, tree}]) =>
    clean && tree !== null ? [[candidate, tree] as const] : []
  )
  const [lists, clashes] = await Promise.all([
    history.changesMany(clean.map(([, tree]) => ({from: base.tree, to: tree}))),
    clashesWithBase(
      collection,
      merges.filter(([, merge]) => !merge.clean),
      ports
    )
  ])
  const standings = new Map<Candidate, OnBase>()
  for (const [candidate] of merges) {
    standings.set(candidate, {candidate, merged: null, isCurrent: false, changes: candidate.changes})
  }
  for (const [[candidate, tree], changes] of pairUp(clean, lists)) {
    standings.set(candidate, {candidate, merged: tree, isCurrent: false, changes})
  }
  const current = (candidate: Candidate): OnBase => {
    return {candidate, merged: candidate.head, isCurrent: true, changes: candidate.changes}
  }
  const onBase = candidates.map(candidate => standings.get(candidate) ?? current(candidate))
  const counts = addUp(
    {needed: 0, remembered: 0},
    merges.map(([, merge]) => merge)
  )
  return {onBase, clashes, counts}
}

/** Counts more merges. */
export function addUp({needed, remembered}: MergeCounts, merges: readonly MergeVerdict[]): MergeCounts {
  return {
    needed: needed + merges.length,
    remembered: remembered + merges.filter(({isRemembered}) => isRemembered).length
  }
}

async function clashesWithBase(
  {base}: Collection,
  clashing: readonly (readonly [Candidate, MergeVerdict])[],
  ports: Pick<Ports, 'git'>
): Promise<readonly Clash[]> {
  // What the base did in all that time can be longer than anything else: it is read once, and of the paths in question.
  const touching = new Map<Oid, readonly string[]>()
  for (const [{mergeBase, changes}, merge] of clashing) {
    const own = changes.flatMap(({path, oldPath}) => [path, oldPath])
    touching.set(mergeBase, [...(touching.get(mergeBase) ?? []), ...own, ...pathsOf(merge)])
  }
  const froms = [...touching.keys()]
  const lists = await ports.git.history.changesMany(
    froms.map(from => ({from, to: base.commit, touching: touching.get(from) ?? []}))
  )
  const since = new Map(pairUp(froms, lists))
  return clashing.map(([{name, author, head, mergeBase, changes}, merge]) => ({
    merge,
    first: {name: base.name, author: null, commit: base.commit, changes: since.get(mergeBase) ?? []},
    second: {name, author: author.name, commit: head, changes}
  }))
}

function pathsOf({conflicted, messages}: MergeVerdict): readonly string[] {
  return [...conflicted, ...messages.flatMap(({paths}) => paths)]
}
