import {throwIfCancelled} from '../domain/errors.js'
import type {Collection} from '../domain/candidate.js'
import type {Overlap, PairVerdict} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import {pairUp} from '../domain/pair-up.js'
import type {Ports} from '../ports/index.js'
import {addUp, bringUpToDate, type MergeCounts, type OnBase} from './bring-up-to-date.js'
import type {Clash} from './describe-conflicts.js'
import {touchingRanges} from './line-overlap.js'
import {meetingPairs, sharingPairs} from './meeting-pairs.js'

/** Who collides with whom. */
export interface PairMatrix {
  readonly onBase: readonly OnBase[]
  /** Those with the base first, then those of pairs, in the order of the candidates. */
  readonly clashes: readonly Clash[]
  /** Every merge of two candidates that was needed, clean or not. */
  readonly merges: readonly Clash[]
  readonly overlaps: readonly Overlap[]
  readonly pairs: readonly PairVerdict[]
  readonly counts: MergeCounts
}

/** Two candidates by their places, and what is known of them before anything is merged. */
interface Pair {
  readonly a: OnBase
  readonly b: OnBase
  readonly isStacked: boolean
  readonly canMeet: boolean
  readonly sharesPath: boolean
}

/**
 * Merges every candidate with the base and every pair with each other, in memory. Pairs are merged on one base: each tip is
 * first brought up to date, or stale tips would show what the base did in the meantime as conflicts of theirs. A pair that
 * cannot meet is disjoint and needs no merge.
 */
export async function pairMatrix(collection: Collection, ports: Pick<Ports, 'git' | 'signal'>): Promise<PairMatrix> {
  const {onBase, clashes, counts} = await bringUpToDate(collection, ports)
  throwIfCancelled(ports.signal)
  const pairs = listPairs(onBase)
  const merges = await mergePairs(pairs.filter(needsMerge), collection.base.commit, ports)
  throwIfCancelled(ports.signal)
  const verdicts = pairs.map(pair => ({
    branches: [pair.a.candidate.name, pair.b.candidate.name] as const,
    verdict: verdictOf(pair, merges.get(pair) ?? null)
  }))
  const merged = pairs.flatMap(pair => merges.get(pair) ?? [])
  const clashing = merged.filter(clash => !clash.merge.clean)
  const overlaps = pairs.flatMap(pair => overlapsOf(pair, merges.get(pair) ?? null))
  const all = addUp(
    counts,
    [...merges.values()].map(({merge}) => merge)
  )
  return {onBase, clashes: [...clashes, ...clashing], merges: merged, overlaps, pairs: verdicts, counts: all}
}

function listPairs(onBase: readonly OnBase[]): readonly Pair[] {
  const changes = onBase.map(tip => tip.changes)
  const [meeting, sharing, stacked] = [meetingPairs(changes), sharingPairs(changes), stackedOn(onBase)]
  return onBase.flatMap((a, i) =>
    onBase.slice(i + 1).map((b, k) => {
      const j = i + 1 + k
      const isStacked = stacked.get(a)?.has(b) === true || stacked.get(b)?.has(a) === true
      return {a, b, isStacked, canMeet: meeting.has(i, j), sharesPath: sharing.has(i, j)}
    })
  )
}

/** For each candidate, those it is built on: it changes the same files on purpose. */
function stackedOn(onBase: readonly OnBase[]): ReadonlyMap<OnBase, ReadonlySet<OnBase>> {
  const byHead = new Map(onBase.map(tip => [tip.candidate.head, tip]))
  return new Map(
    onBase.map(tip => [tip, new Set(tip.candidate.commits.flatMap(commit => byHead.get(commit.oid) ?? []))])
  )
}

function needsMerge({a, b, isStacked, canMeet}: Pair): boolean {
  return a.merged !== null && b.merged !== null && !isStacked && canMeet
}

function verdictOf(pair: Pair, merged: Clash | null): PairVerdict['verdict'] {
  if (pair.a.merged === null || pair.b.merged === null) return 'unknown'
  if (pair.isStacked) return 'clean'
  if (!pair.canMeet) return 'disjoint'
  return merged?.merge.clean === true ? 'clean' : 'conflict'
}

/** What each merge came to, and of what. */
async function mergePairs(
  pairs: readonly Pair[],
  base: Oid,
  ports: Pick<Ports, 'git'>
): Promise<ReadonlyMap<Pair, Clash>> {
  const commits = await commitsOf(pairs, base, ports)
  const sides = pairs.map(({a, b}) => ({first: sideOf(a, commits.get(a)), second: sideOf(b, commits.get(b))}))
  const merges = await ports.git.composer.verdictMany(
    base,
    sides.map(({first, second}) => ({ours: first.commit, theirs: second.commit})),
    'no trees'
  )
  const clashes = pairUp(sides, merges).map(([side, merge]) => ({merge, ...side}))
  return new Map(pairUp(pairs, clashes))
}

/**
 * Commits that bring stale tips up to date, for comparison only; of those alone that have to be merged with another. Such a
 * commit names its head as a parent where another candidate has commits of it too, which changes the merge base. For all
 * others the base is the only merge base anyway, and git need not walk back to where they left it to find that out.
 */
async function commitsOf(
  pairs: readonly Pair[],
  base: Oid,
  ports: Pick<Ports, 'git'>
): Promise<ReadonlyMap<OnBase, Oid>> {
  const tips = [...new Set(pairs.flatMap(({a, b}) => [a, b]))]
  const owners = new Map<Oid, number>()
  for (const {candidate} of tips) for (const {oid} of candidate.commits) owners.set(oid, (owners.get(oid) ?? 0) + 1)
  const stale = tips.filter(tip => !tip.isCurrent)
  const commits = stale.map(({candidate, merged}) => ({
    tree: merged ?? candidate.head,
    parents: candidate.commits.some(({oid}) => (owners.get(oid) ?? 0) > 1) ? [base, candidate.head] : [base],
    date: candidate.commits.at(-1)?.committerDate ?? '0 +0000'
  }))
  return new Map(pairUp(stale, await ports.git.composer.scratchCommits(commits)))
}

function sideOf({candidate, changes}: OnBase, commit = candidate.head): Clash['first'] {
  return {name: candidate.name, author: candidate.author.name, commit, changes}
}

function overlapsOf({a, b, isStacked, sharesPath}: Pair, merged: Clash | null): readonly Overlap[] {
  if (isStacked || !sharesPath) return []
  const byPath = new Map(a.changes.map(change => [change.oldPath, change]))
  const conflicted = new Set(merged?.merge.conflicted)
  return b.changes.flatMap(change => {
    const other = byPath.get(change.oldPath)
    if (other === undefined) return []
    return [
      {
        path: change.oldPath,
        branches: [a.candidate.name, b.candidate.name] as const,
        linesTouch: touchingRanges(other, change).length > 0,
        conflict: conflicted.has(change.path) || conflicted.has(other.path),
        definitions: []
      }
    ]
  })
}
