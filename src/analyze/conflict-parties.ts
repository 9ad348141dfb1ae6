import type {Collection, PathChange} from '../domain/candidate.js'
import type {ConflictParty, TouchingCommit} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import type {PathRange} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import {changeIndex} from './change-index.js'
import type {Clash, Tip} from './describe-conflicts.js'

/** How many commits of one side are named for one path. */
const NAMED_COMMITS = 3

/** The commits of one side by the paths they touch. */
export type Touching = ReadonlyMap<string, readonly TouchingCommit[]>

/** Git names a renamed file by its new name alone; the other side, and the base, know it by the old one. */
export function withOldNames(paths: readonly string[], {first, second}: Clash): readonly string[] {
  const old = [first, second].flatMap(({changes}) => {
    const {oldNames} = changeIndex(changes)
    return paths.flatMap(path => oldNames.get(path) ?? [])
  })
  return [...new Set([...paths, ...old])]
}

/**
 * What a side did to the first of these paths that it changed, or to the first file below one that is a folder; null when
 * it left all of them alone.
 */
export function changeOf<T extends PathChange>(
  {changes}: {readonly changes: readonly T[]},
  paths: readonly string[]
): T | null {
  const index = changeIndex(changes)
  const [direct] = paths.flatMap(path => index.at(path) ?? [])
  return changes[direct ?? index.below(paths) ?? -1] ?? null
}

/** A clash, and the paths of it that somebody has to be named for. */
export interface Disputed {
  readonly clash: Clash
  readonly paths: readonly string[]
}

/** Finds out at once, for both sides of all clashes, who touched the paths in question. */
export async function touchingCommits(
  disputed: readonly Disputed[],
  collection: Collection,
  {git}: Pick<Ports, 'git'>
): Promise<readonly (readonly [Touching, Touching])[]> {
  const {base, candidates} = collection
  const heads = new Map(candidates.map(({name, head}) => [name, head]))
  const headOf = (tip: Tip): Oid => (tip.author === null ? base.commit : (heads.get(tip.name) ?? tip.commit))
  const ranges = disputed.flatMap(({clash: {first, second}, paths}) => {
    const rangeOf = (tip: Tip, other: Tip): PathRange => ({
      base: tip.author === null ? headOf(other) : base.commit,
      head: headOf(tip),
      paths: [...new Set(paths.flatMap(path => [path, ...namesOf(changeOf(tip, [path]))]))]
    })
    return [rangeOf(first, second), rangeOf(second, first)]
  })
  const touching = await git.history.touchingMany(ranges, NAMED_COMMITS)
  return disputed.map((_, i) => [touching[2 * i] ?? NOTHING, touching[2 * i + 1] ?? NOTHING])
}

const NOTHING: Touching = new Map()

/** What is told of one side of a conflict. */
type Side = Pick<Tip, 'name' | 'author'> & {readonly changes: readonly PathChange[]}

/** One side of a conflict, with its newest commits that touch any of the names the file goes by there. */
export function partyOf(tip: Side, paths: readonly string[], touching: Touching): ConflictParty {
  const change = changeOf(tip, paths)
  const [path = ''] = paths
  const names = [...new Set(change === null ? [path] : [...namesOf(change), path])]
  const commits = names.flatMap(name => touching.get(name) ?? [])
  return {
    branch: tip.name,
    author: tip.author ?? '',
    path: change === null ? path : change.status === 'deleted' ? null : change.path,
    change: change?.status ?? 'unchanged',
    commits: distinct(commits).slice(0, NAMED_COMMITS)
  }
}

function namesOf(change: PathChange | null): readonly string[] {
  return change === null ? [] : [change.path, change.oldPath]
}

function distinct(commits: readonly TouchingCommit[]): readonly TouchingCommit[] {
  return [...new Map(commits.map(commit => [commit.oid, commit])).values()]
}
