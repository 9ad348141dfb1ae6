import {readFile, writeFile} from 'node:fs/promises'
import {ConfigurationError, ToolError} from '../../domain/errors.js'
import {isOid, type Oid} from '../../domain/ids.js'
import type {Origin} from './origin.js'
import {isShallow, missingObjects, type PrivateRepository} from './private-repository.js'

/** How many commits deep a head of a shallow repository is fetched at first. */
export const FIRST_DEPTH = 64

/** By how many commits the boundary moves at each try; then all the rest is fetched. */
const STEPS = ['--deepen=128', '--deepen=512', '--deepen=2048', '--depth=2147483647'] as const

/**
 * Deepens the private repository until the history it shows of two commits suffices to compare them: no cut-off commit is
 * in one history and not in the other. What lies behind a cut that both share is shared as well and cannot be a better merge
 * base; what lies behind any other cut could be. The user's own clone stays as shallow as it was.
 *
 * Returns true when it fetched. Throws a ConfigurationError when the history is not to be had.
 */
export async function deepenUntilComparable(
  repository: PrivateRepository,
  origin: Origin | null,
  a: Oid,
  b: Oid
): Promise<boolean> {
  let fetched = false
  for (const step of STEPS) {
    const cuts = await oneSidedCuts(repository, a, b)
    if (cuts.length === 0) return fetched
    if (!origin) throw tooShallow('and there is no remote named origin to get the rest from')
    await deepen(origin, step, cuts)
    fetched = true
  }
  if ((await oneSidedCuts(repository, a, b)).length > 0) throw tooShallow('and origin itself does not have the rest')
  return fetched
}

async function deepen(origin: Origin, step: string, cuts: readonly Oid[]): Promise<void> {
  try {
    await origin.fetch([step], cuts)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    // A server that gives commits by name only.
    await origin.fetch([step], ['+refs/heads/*:refs/seen/refs/heads/*']).catch(() => {
      throw new ToolError(`the shallow clone could not be deepened: ${error.message}`, FIX, {cause: error})
    })
  }
}

const FIX = 'Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`'

function tooShallow(why: string): ConfigurationError {
  const what = `the clone is shallow, its history does not reach the merge base, ${why}`
  return new ConfigurationError([{where: 'repository', what, fix: FIX}])
}

async function oneSidedCuts(repository: PrivateRepository, a: Oid, b: Oid): Promise<readonly Oid[]> {
  const boundary = await readBoundary(repository)
  if (boundary.size === 0) return []
  const {stdout} = await repository.run({args: ['rev-list', `${a}...${b}`, '--']})
  return stdout
    .toString('latin1')
    .split('\n')
    .filter((oid): oid is Oid => isOid(oid) && boundary.has(oid))
}

/** The commits whose parents are cut off. */
export async function readBoundary(repository: PrivateRepository): Promise<ReadonlySet<Oid>> {
  if (!isShallow(repository)) return new Set()
  const text = await readFile(repository.shallowFile, 'latin1')
  return new Set(text.split('\n').filter(isOid))
}

/**
 * Runs a fetch of limited depth, and takes back the cuts that it made in history we already had: git draws the new boundary
 * at that depth below each fetched head, known commits or not, and a cut that appears later could make a merge base that was
 * found before unfindable.
 */
export async function keepingHistory<T>(repository: PrivateRepository, fetch: () => Promise<T>): Promise<T> {
  const before = await readBoundary(repository)
  const fetched = await fetch()
  await takeBackCuts(repository, before)
  return fetched
}

async function takeBackCuts(repository: PrivateRepository, before: ReadonlySet<Oid>): Promise<void> {
  const after = await readBoundary(repository)
  const fresh = [...after].filter(oid => !before.has(oid))
  if (fresh.length === 0) return
  const known = await whoseParentsAreHere(repository, fresh)
  if (known.size === 0) return
  const drawn = await readFile(repository.shallowFile)
  await writeFile(
    repository.shallowFile,
    [...after]
      .filter(oid => !known.has(oid))
      .map(oid => `${oid}\n`)
      .join('')
  )
  const walk = await repository.run({
    args: ['rev-list', '--quiet', '--stdin'],
    input: lines([...known]),
    answers: 'any'
  })
  // Stray parents without a history of their own: git's boundary was right.
  if (walk.code !== 0) await writeFile(repository.shallowFile, drawn)
}

async function whoseParentsAreHere(repository: PrivateRepository, oids: readonly Oid[]): Promise<ReadonlySet<Oid>> {
  const {stdout} = await repository.run({args: ['cat-file', '--batch'], input: lines(oids)})
  // Parents are read from the objects themselves: git's own listing leaves out those that are cut off.
  const parents = new Map<Oid, Oid[]>()
  const text = stdout.toString('latin1')
  let at = 0
  for (const oid of oids) {
    const [head = '', size = '0'] = /^[0-9a-f]+ commit (\d+)\n/.exec(text.slice(at, at + 120)) ?? []
    const headers = text.slice(at + head.length, at + head.length + Number(size)).split('\n\n', 1)[0] ?? ''
    parents.set(
      oid,
      [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(match => match[1] as Oid)
    )
    at += head.length + Number(size) + 1
  }
  const missing = await missingObjects(repository, [...parents.values()].flat())
  return new Set(oids.filter(oid => parents.get(oid)?.every(parent => !missing.has(parent)) === true))
}

function lines(oids: readonly Oid[]): string {
  return oids.map(oid => `${oid}\n`).join('')
}
