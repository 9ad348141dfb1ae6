import type {Commit} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import type {Head, History, MovedHead, RepositoryFacts} from '../../ports/git.js'
import {aheadMany} from './ahead-many.js'
import {readChanges} from './changes.js'
import {changesMany, pathChangesMany} from './changes-many.js'
import {COMMIT_FORMAT, parseCommits} from './commit-output.js'
import {readFacts} from './facts.js'
import {readFirstParents} from './first-parents.js'
import {needAll} from './fetch-wanted.js'
import {digestFiles} from './digest-files.js'
import {readManyTexts} from './many-texts.js'
import {readTouchingMany} from './touching-commits.js'
import {remoteRef} from './remote-ref.js'
import {ensureComparable, ensureCommits, ensureFiles, isAncestor, type Repositories} from './repositories.js'
import {resolveRevision} from './resolve.js'
import {once} from './once.js'
import {mergeBases} from './private-repository.js'
import {findWords, readPaths} from './tree-search.js'
import {readWorktrees} from './worktrees.js'

/** The `History` of an opened repository. */
export function openHistory(all: Repositories): History {
  let known: Promise<RepositoryFacts> | null = null
  // Read once: what a run compares and merges has to be one state of the world.
  const facts = (): Promise<RepositoryFacts> => (known ??= readFacts(all))
  const moved = new Map<string, MovedHead>()
  const heads = async (): Promise<readonly Head[]> => (await facts()).heads
  return {
    facts,
    worktrees: () => readWorktrees(all.user),
    resolve: revision => resolveRevision(all, heads, revision),
    fetch: async wanted => {
      // A head that was fetched before is no longer asked for, and has moved all the same.
      for (const one of await fetchHeads(all, wanted)) moved.set(keyOf(one.head), one)
      return wanted.flatMap(head => moved.get(keyOf(head)) ?? [])
    },
    fetchPullRequest: number => fetchPullRequest(all, number),
    mergeBases: async (a, b) => {
      const deepened = await ensureComparable(all, a, b)
      return {bases: await mergeBases(all.ours, a, b), deepened}
    },
    aheadMany: (base, heads) => aheadMany(all, base, heads),
    isAncestor: once((ancestor: Oid, descendant: Oid) => isAncestor(all, ancestor, descendant)),
    commit: oid => readCommit(all, oid),
    message: commit => readMessage(all, commit),
    commits: (base, head) => readCommits(all, base, head),
    firstParents: (head, count) => readFirstParents(all, head, count),
    touchingMany: async (ranges, limit) => {
      const pairs = new Map(ranges.map(range => [`${range.base} ${range.head}`, range]))
      for (const {base, head} of pairs.values()) await ensureComparable(all, base, head)
      return readTouchingMany(all.ours.run, ranges, limit)
    },
    changes: async (from, to) => {
      await ensureFiles(all, [from, to])
      return readChanges(all.ours.run, from, to)
    },
    changesMany: async pairs => {
      await ensureFiles(all, [...new Set(pairs.flatMap(({from, to}) => [from, to]))])
      return changesMany(all.ours, pairs)
    },
    pathChangesMany: async pairs => {
      await ensureFiles(all, [...new Set(pairs.flatMap(({from, to}) => [from, to]))])
      return pathChangesMany(all.ours, pairs)
    },
    ...readingOf(all)
  }
}

/** What reads files and names of a tree, once its objects are here. */
function readingOf(all: Repositories): Pick<History, 'digest' | 'text' | 'textMany' | 'paths' | 'mentioning'> {
  return {
    digest: async (tree, globs) => {
      await ensureFiles(all, [tree])
      return digestFiles(all.ours.run, tree, globs)
    },
    text: async (tree, path) => {
      await ensureFiles(all, [tree])
      return all.texts.read(tree, path)
    },
    textMany: async (places, largest) => {
      await ensureFiles(all, [...new Set(places.map(({tree}) => tree))])
      return readManyTexts(all.ours.run, places, largest)
    },
    paths: async tree => {
      await ensureFiles(all, [tree])
      return readPaths(all.ours.run, tree)
    },
    mentioning: async (tree, words) => {
      await ensureFiles(all, [tree])
      return findWords(all.ours.run, tree, words)
    }
  }
}

function keyOf({ref, oid}: Head): string {
  return `${oid} ${ref}`
}

async function fetchHeads(all: Repositories, heads: readonly Head[]): Promise<readonly MovedHead[]> {
  const wanted = heads.map(head => ({head, oid: head.oid, ref: remoteRef(head)}))
  const moved = new Map((await ensureCommits(all, wanted)).map(one => [one.wanted, one]))
  const found = wanted.flatMap(one => {
    const {now, isHere} = moved.get(one) ?? {}
    return now === undefined || isHere === undefined ? [] : [{head: one.head, now, isHere}]
  })
  const lost = new Set(found.filter(({isHere}) => !isHere).map(({head}) => head.oid))
  await ensureFiles(
    all,
    heads.map(({oid}) => oid).filter(oid => !lost.has(oid))
  )
  return found
}

/** Times that a pull request is looked up anew, because its head moved between the look and the fetch. */
const LOOKS = 3

async function fetchPullRequest(all: Repositories, number: number): Promise<Oid | null> {
  if (!all.origin || !Number.isSafeInteger(number) || number < 1) return null
  const ref = `refs/pull/${number}/head`
  for (let look = 1; ; look++) {
    const found = (await all.origin.list([ref])).find(listed => listed.ref === ref)
    if (!found) return null
    const moved = await ensureCommits(all, [{oid: found.oid, ref}])
    if (moved.every(({isHere}) => isHere)) return found.oid
    if (look === LOOKS) needAll(moved)
  }
}

async function readCommit({ours}: Repositories, oid: Oid): Promise<Commit> {
  const {stdout} = await ours.run({args: ['log', '-z', '--no-walk', ...COMMIT_FORMAT, oid, '--']})
  const [commit] = parseCommits(stdout)
  if (!commit) throw new ToolError(`git log knows no commit ${oid}`, 'Run again.')
  return commit
}

async function readMessage({ours}: Repositories, oid: Oid): Promise<string> {
  const {stdout} = await ours.run({args: ['log', '-z', '--no-walk', '--format=tformat:%B', oid, '--']})
  return stdout.toString('utf8').replace(/\0$/, '')
}

async function readCommits(all: Repositories, base: Oid, head: Oid): Promise<readonly Commit[]> {
  await ensureComparable(all, base, head)
  const args = ['log', '-z', '--topo-order', '--reverse', ...COMMIT_FORMAT, head, '--not', base, '--']
  return parseCommits((await all.ours.run({args})).stdout)
}
