import type {Commit} from '../../domain/candidate.js'
import type {Oid} from '../../domain/ids.js'
import {pairUp} from '../../domain/pair-up.js'
import type {Ahead} from '../../ports/git.js'
import {newestOfEach} from './best-bases.js'
import {eachChunk} from './chunks.js'
import {COMMIT_FORMAT, parseCommits} from './commit-output.js'
import {mergeBases} from './private-repository.js'
import {ensureComparable, type Repositories} from './repositories.js'

/**
 * Tells what each head has beyond the base by one walk for all heads. Where a head's own commits touch the base's history in
 * one place, that place is the only merge base. After merges from the base they touch it in several, of which the newest
 * counts. Where there is no such thing, because histories cross, git is asked for each head.
 */
export async function aheadMany(all: Repositories, base: Oid, heads: readonly Oid[]): Promise<readonly Ahead[]> {
  const deepened: boolean[] = []
  for (const head of heads) deepened.push(await ensureComparable(all, base, head))
  const commits = await readBeyond(all, base, heads)
  const own = heads.map(head => ownCommits(commits, head))
  const touched = pairUp(heads, own).map(([head, list]) => touchedBelow(list, commits, head))
  const bases = await bestOf(all, base, pairUp(heads, touched))
  return heads.map((_, i) => ({
    mergeBases: bases[i] ?? [],
    commits: (own[i] ?? []).toReversed(),
    deepened: deepened[i] ?? false
  }))
}

/** Of the places where each head touches the base's history, those that are not below another. */
async function bestOf(
  all: Repositories,
  base: Oid,
  touched: readonly (readonly [Oid, readonly Oid[]])[]
): Promise<readonly (readonly Oid[])[]> {
  const several = touched.filter(([, places]) => places.length > 1)
  const newest = new Map(
    pairUp(
      several,
      await newestOfEach(
        all.ours.run,
        several.map(([, places]) => places)
      )
    )
  )
  return await eachChunk(touched, 1, async ([one]) => {
    if (one === undefined) return []
    const [head, places] = one
    const top = newest.get(one) ?? null
    if (top !== null) return [[top]]
    return [places.length > 1 ? await mergeBases(all.ours, base, head) : places]
  })
}

type Commits = ReadonlyMap<Oid, Commit>

/** All commits that some head has and the base lacks. */
async function readBeyond({ours}: Repositories, base: Oid, heads: readonly Oid[]): Promise<Commits> {
  if (heads.length === 0) return new Map()
  const input = [...heads, `^${base}`].map(line => `${line}\n`).join('')
  const {stdout} = await ours.run({args: ['log', '-z', ...COMMIT_FORMAT, '--stdin', '--'], input})
  return new Map(parseCommits(stdout).map(commit => [commit.oid, commit]))
}

/**
 * The commits of one head, children before parents, in the order of `git log --topo-order`: whichever parent comes free last
 * is followed first. It does not depend on the other heads.
 */
function ownCommits(commits: Commits, head: Oid): readonly Commit[] {
  const children = countChildren(commits, head)
  const order: Commit[] = []
  const free = [head]
  for (let oid = free.pop(); oid !== undefined; oid = free.pop()) {
    const commit = commits.get(oid)
    if (commit === undefined) continue
    order.push(commit)
    for (const parent of new Set(commit.parents)) {
      const left = (children.get(parent) ?? 0) - 1
      children.set(parent, left)
      if (left === 0) free.push(parent)
    }
  }
  return order
}

/** How many children each commit has among those of this head. */
function countChildren(commits: Commits, head: Oid): Map<Oid, number> {
  const children = new Map<Oid, number>([[head, 0]])
  const open = [head]
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    for (const parent of new Set(commits.get(oid)?.parents)) {
      const known = children.get(parent)
      children.set(parent, (known ?? 0) + 1)
      if (known === undefined) open.push(parent)
    }
  }
  return children
}

/** Where a head's own commits end: parents that are the base's too. A head without commits of its own is one itself. */
function touchedBelow(own: readonly Commit[], commits: Commits, head: Oid): readonly Oid[] {
  if (own.length === 0) return [head]
  return [...new Set(own.flatMap(({parents}) => parents.filter(parent => !commits.has(parent))))]
}
