import {ToolError} from '../../domain/errors.js'
import {fewOf} from '../../domain/few-of.js'
import type {Oid} from '../../domain/ids.js'
import type {Origin} from './origin.js'
import {missingObjects, type PrivateRepository} from './private-repository.js'

/** A commit that should be here, and the ref of origin it was seen under; without a ref it is known by its id alone. */
export interface Wanted {
  readonly oid: Oid
  readonly ref: string
}

/** A commit that its ref of origin named when it was seen, and no longer names. */
export interface MovedRef {
  readonly wanted: Wanted
  /** What the ref names now; null when it is gone. */
  readonly now: Oid | null
  readonly isHere: boolean
}

/**
 * Sees that these commits are in the private repository, by one fetch for all that are not, and tells which refs moved in
 * the meantime. Commits are asked for by id, so that what was seen is what comes; an old server that does not give that is
 * asked by name. Throws a ToolError naming what did not come, unless its ref moved: then that is the answer.
 */
export async function fetchWanted(
  repository: PrivateRepository,
  origin: Origin | null,
  wanted: readonly Wanted[],
  options: readonly string[]
): Promise<readonly MovedRef[]> {
  const absent = await stillMissing(repository, wanted)
  if (absent.length === 0) return []
  if (!origin) throw lacking(absent, 'there is no remote named origin to get them from')
  const failure = await tryFetch(origin, options, byId(absent))
  const named = absent.filter(({ref}) => ref !== '')
  if (failure !== null && named.length === 0) throw failure
  const standing = await whereTheyStand(origin, named, failure)
  if (standing === null) return []
  const moved = named.filter(({ref, oid}) => standing.get(ref) !== oid)
  if (failure !== null) await fetchOtherwise({repository, origin, options}, {named, moved, standing, failure})
  const left = new Set(await stillMissing(repository, absent))
  const unexplained = [...left].filter(one => !moved.includes(one))
  if (unexplained.length > 0) throw failure ?? lacking(unexplained, 'origin does not give them')
  return moved.map(one => ({wanted: one, now: standing.get(one.ref) ?? null, isHere: !left.has(one)}))
}

/** Refuses to go on without commits that origin no longer gives. */
export function needAll(moved: readonly MovedRef[]): void {
  const lost = moved.filter(({isHere}) => !isHere).map(({wanted}) => wanted)
  if (lost.length > 0) throw lacking(lost, 'they moved on origin while we looked')
}

type Standing = ReadonlyMap<string, Oid>

/** More refs than these are not asked for one by one. */
const MOST_PATTERNS = 100

/** What the refs name now; null when origin does not tell, which matters to nobody who has got what was wanted. */
async function whereTheyStand(
  origin: Origin,
  named: readonly Wanted[],
  failure: ToolError | null
): Promise<Standing | null> {
  const refs = unique(named.map(({ref}) => ref))
  const others = refs.filter(ref => !ref.startsWith('refs/heads/'))
  try {
    const listed = await origin.list(refs.length > MOST_PATTERNS ? ['refs/heads/*', ...others] : refs)
    return new Map(listed.map(({ref, oid}) => [ref, oid]))
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    // The first answer tells more.
    if (failure !== null) throw failure
    return null
  }
}

interface Fetching {
  readonly repository: PrivateRepository
  readonly origin: Origin
  readonly options: readonly string[]
}

interface Refused {
  readonly named: readonly Wanted[]
  readonly moved: readonly Wanted[]
  readonly standing: Standing
  readonly failure: ToolError
}

/**
 * Asks by name for refs that still are there, which brings everything that they lead to; then one by one for what moved, as
 * one that origin has thrown away makes it refuse all that were asked for with it.
 */
async function fetchOtherwise(fetching: Fetching, {named, moved, standing, failure}: Refused): Promise<void> {
  const {repository, origin, options} = fetching
  let there: Standing | null = standing
  for (let asked: readonly string[] = []; there !== null; there = await whereTheyStand(origin, named, failure)) {
    const refs = unique(named.map(({ref}) => ref)).filter(ref => there?.has(ref) === true)
    // The same refs would be refused again: no branch went away in between.
    if (refs.length === asked.length && asked.length > 0) throw failure
    asked = refs
    const names = refs.map(ref => `+${ref}:refs/seen/${ref}`)
    if (names.length === 0 || (await tryFetch(origin, options, names)) === null) break
  }
  for (const one of await stillMissing(repository, moved)) await tryFetch(origin, options, byId([one]))
}

/** null when it came through. */
async function tryFetch(
  origin: Origin,
  options: readonly string[],
  refspecs: readonly string[]
): Promise<ToolError | null> {
  try {
    await origin.fetch(options, refspecs)
    return null
  } catch (error) {
    if (error instanceof ToolError) return error
    throw error
  }
}

function byId(wanted: readonly Wanted[]): readonly string[] {
  return unique(wanted.map(({oid}) => `${oid}:refs/fetched/${oid}`))
}

async function stillMissing(repository: PrivateRepository, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  const missing = await missingObjects(repository, unique(wanted.map(({oid}) => oid)))
  return wanted.filter(({oid}) => missing.has(oid))
}

function lacking(wanted: readonly Wanted[], why: string): ToolError {
  const names = wanted.map(({oid, ref}) => `${ref || 'commit'} (${oid})`)
  return new ToolError(`${fewOf(names, 5)} could not be fetched: ${why}`, 'Fetch them by hand, or run again.')
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
