import {throwIfCancelled} from '../domain/errors.js'
import type {Candidate, Collection, FileChange} from '../domain/candidate.js'
import type {Analysis, Conflict, Overlap, PairVerdict} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import type {MergeResult} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import {describeConflicts, type Clash} from './describe-conflicts.js'
import {touchingRanges} from './line-overlap.js'

/** What analyze needs of the outside world. */
export type AnalyzePorts = Pick<Ports, 'git' | 'runner' | 'signal'>

/** A candidate as it looks once it is up to date with the base. */
export interface OnBase {
  readonly candidate: Candidate
  /** The candidate merged with the base; null when the two conflict. */
  readonly commit: Oid | null
  /** Its net change, in lines of the base; without a clean merge, what it changed since its merge base. */
  readonly changes: readonly FileChange[]
}

/**
 * Merges every candidate with the base and every pair with each other, in memory. Pairs are merged on one base: each
 * tip is first brought up to date, or stale tips would show what the base did in the meantime as conflicts of theirs.
 * A pair without a common path (either end of a rename counts) is disjoint and needs no merge.
 */
export async function analyze(collection: Collection, ports: AnalyzePorts): Promise<Analysis> {
  const clashes: Clash[] = []
  const onBase: OnBase[] = []
  for (const candidate of collection.candidates) {
    throwIfCancelled(ports.signal)
    onBase.push(await bringUpToDate(candidate, collection, clashes, ports))
  }
  const pairs: PairVerdict[] = []
  const overlaps: Overlap[] = []
  for (const [i, a] of onBase.entries()) {
    for (const b of onBase.slice(i + 1)) {
      throwIfCancelled(ports.signal)
      const {verdict, clash} = await mergePair(a, b, ports)
      pairs.push({branches: [a.candidate.name, b.candidate.name], verdict})
      overlaps.push(...overlapsOf(a, b, clash))
      if (clash !== null) clashes.push(clash)
    }
  }
  const conflicts = await describeConflicts(clashes, collection, ports)
  for (const text of headlines(conflicts)) ports.runner.progress({kind: 'step', text})
  return {conflicts, overlaps, pairs}
}

async function bringUpToDate(
  candidate: Candidate,
  {base}: Collection,
  clashes: Clash[],
  ports: AnalyzePorts
): Promise<OnBase> {
  const {composer, history} = ports.git
  if (candidate.mergeBase === base.commit) return {candidate, commit: candidate.head, changes: candidate.changes}
  const merge = await composer.merge(base.commit, candidate.head)
  if (!merge.clean) {
    clashes.push({
      merge,
      first: {
        name: base.name,
        author: null,
        commit: base.commit,
        changes: await history.changes(candidate.mergeBase, base.commit)
      },
      second: sideOf(candidate, candidate.head, candidate.changes)
    })
    return {candidate, commit: null, changes: candidate.changes}
  }
  const commit = await commitMerge(candidate, merge, base.commit, ports)
  return {candidate, commit, changes: await history.changes(base.commit, commit)}
}

async function commitMerge(candidate: Candidate, merge: MergeResult, base: Oid, ports: AnalyzePorts): Promise<Oid> {
  const date = candidate.commits.at(-1)?.committerDate ?? '0 +0000'
  return await ports.git.composer.commit({
    tree: merge.tree,
    parents: [base, candidate.head],
    message: 'Bring up to date with the base, for comparison only',
    author: candidate.author,
    authorDate: date,
    date
  })
}

async function mergePair(
  a: OnBase,
  b: OnBase,
  ports: AnalyzePorts
): Promise<{readonly verdict: PairVerdict['verdict']; readonly clash: Clash | null}> {
  if (a.commit === null || b.commit === null) return {verdict: 'unknown', clash: null}
  if (isStacked(a.candidate, b.candidate)) return {verdict: 'clean', clash: null}
  if (!canMeet(a.changes, b.changes)) return {verdict: 'disjoint', clash: null}
  const merge = await ports.git.composer.merge(a.commit, b.commit)
  if (merge.clean) return {verdict: 'clean', clash: null}
  const first = sideOf(a.candidate, a.commit, a.changes)
  const second = sideOf(b.candidate, b.commit, b.changes)
  return {verdict: 'conflict', clash: {merge, first, second}}
}

function sideOf(candidate: Candidate, commit: Oid, changes: readonly FileChange[]): Clash['first'] {
  return {name: candidate.name, author: candidate.author.name, commit, changes}
}

/**
 * Whether a merge of two changes can do anything but put both side by side: a common path, a path of one that is a
 * folder of the other, or a rename (git may follow it to a whole folder).
 */
function canMeet(a: readonly FileChange[], b: readonly FileChange[]): boolean {
  if ([...a, ...b].some(change => change.status === 'renamed')) return true
  const paths = new Set(a.map(change => change.path))
  return b.some(({path}) => paths.has(path) || folders(path).some(folder => paths.has(folder))) || meetsFolder(a, b)
}

function meetsFolder(a: readonly FileChange[], b: readonly FileChange[]): boolean {
  const paths = new Set(b.map(change => change.path))
  return a.some(({path}) => folders(path).some(folder => paths.has(folder)))
}

function folders(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'))
}

/** One is built on the other: it changes the same files on purpose. */
function isStacked(a: Candidate, b: Candidate): boolean {
  return a.commits.some(commit => commit.oid === b.head) || b.commits.some(commit => commit.oid === a.head)
}

function overlapsOf(a: OnBase, b: OnBase, clash: Clash | null): Overlap[] {
  if (isStacked(a.candidate, b.candidate)) return []
  const byPath = new Map(a.changes.map(change => [change.oldPath, change]))
  const conflicted = new Set(clash?.merge.conflicted)
  return b.changes.flatMap(change => {
    const other = byPath.get(change.oldPath)
    if (other === undefined) return []
    return [
      {
        path: change.oldPath,
        branches: [a.candidate.name, b.candidate.name] as const,
        linesTouch: touchingRanges(other, change).length > 0,
        conflict: conflicted.has(change.path) || conflicted.has(other.path)
      }
    ]
  })
}

/** One line for each pair that conflicts, however many paths it conflicts in. */
function headlines(conflicts: readonly Conflict[]): readonly string[] {
  const byPair = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    const pair = conflict.branches.join(' + ')
    byPair.set(pair, [...(byPair.get(pair) ?? []), conflict])
  }
  return [...byPair].map(([pair, found]) => {
    const paths = found.map(({path}) => path)
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
    return `${pair} conflict in ${paths.slice(0, 3).join(', ')}${more}`
  })
}
