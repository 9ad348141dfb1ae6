import type {Commit} from '../../domain/candidate.js'
import {isOid} from '../../domain/ids.js'
import type {PathRange, TouchedPaths} from '../../ports/git.js'
import {eachChunk} from './chunks.js'
import type {RunGit} from './git-process.js'
import {decodePath, encodePath} from './names.js'

type Touching = Pick<Commit, 'oid' | 'subject'>

/** An empty field before each record: no path is empty, so nothing a branch holds can pass for the start of one. */
const FORMAT = '--format=tformat:%x00%H%x00%s'
/** What a command line holds for sure. */
const LONGEST_ARGUMENTS = 500_000
const MOST_COMMITS = 5000

/**
 * Lists who touched what, in one walk for all that is asked of one range, renames not followed, since both names are asked
 * for. Paths that are not UTF-8 cannot be put on a command line from here and stay without commits.
 */
export async function readTouchingMany(
  run: RunGit,
  ranges: readonly PathRange[],
  limit: number
): Promise<readonly TouchedPaths[]> {
  const together = new Map<string, {readonly range: PathRange; readonly paths: Set<string>}>()
  for (const range of ranges) {
    const one = together.get(keyOf(range)) ?? {range, paths: new Set()}
    together.set(keyOf(range), one)
    for (const path of range.paths) if (isAskable(path)) one.paths.add(path)
  }
  const walks = [...together].flatMap(([key, {range, paths}]) =>
    inArguments([...paths]).map(part => ({key, range: {...range, paths: part}}))
  )
  const found = new Map<string, Map<string, readonly Touching[]>>()
  await eachChunk(walks, 1, async chunk => {
    for (const {key, range} of chunk) {
      const touched = await walk(run, range, limit)
      found.set(key, new Map([...(found.get(key) ?? []), ...touched]))
    }
    return []
  })
  return ranges.map(range => {
    const touched = found.get(keyOf(range))
    return new Map(range.paths.flatMap(path => withCommits(path, touched?.get(path))))
  })
}

function keyOf({base, head}: PathRange): string {
  return `${base} ${head}`
}

function isAskable(path: string): boolean {
  return path !== '' && encodePath(path).equals(Buffer.from(path, 'utf8'))
}

function withCommits(
  path: string,
  commits: readonly Touching[] = []
): readonly (readonly [string, readonly Touching[]])[] {
  return commits.length === 0 ? [] : [[path, commits]]
}

/** As many lists as it takes for each to fit a command line. */
function inArguments(paths: readonly string[]): readonly (readonly string[])[] {
  const lists: string[][] = []
  let left = 0
  for (const path of paths) {
    const bytes = Buffer.byteLength(path) + 9
    if (left < bytes) {
      lists.push([])
      left = LONGEST_ARGUMENTS
    }
    lists.at(-1)?.push(path)
    left -= bytes
  }
  return lists
}

async function walk(run: RunGit, {base, head, paths}: PathRange, limit: number): Promise<TouchedPaths> {
  const range = [`--max-count=${MOST_COMMITS}`, head, '--not', base, '--', ...paths]
  const {code, stdout} = await run({
    args: ['--literal-pathspecs', 'log', '-z', '--no-merges', '--no-renames', '--name-only', FORMAT, ...range],
    answers: 'any'
  })
  // A clone without all trees cannot tell. Nobody is misled when a conflict names no commits.
  if (code !== 0) return new Map()
  return byPath(stdout, new Set(paths), limit)
}

function byPath(stdout: Buffer, asked: ReadonlySet<string>, limit: number): ReadonlyMap<string, readonly Touching[]> {
  const found = new Map<string, Touching[]>()
  const fields = splitFields(stdout)
  let commit: Touching | null = null
  let first = 0
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? Buffer.alloc(0)
    if (field.length === 0) {
      const oid = fields[at + 1]?.toString('latin1') ?? ''
      commit = isOid(oid) ? {oid, subject: fields[at + 2]?.toString('utf8') ?? ''} : null
      at += 2
      first = at + 1
      continue
    }
    // A line end stands before the first path of a record.
    const path = decodePath(at === first ? field.subarray(1) : field)
    const known = found.get(path) ?? []
    if (commit === null || known.length >= limit || !asked.has(path)) continue
    found.set(path, [...known, commit])
  }
  return found
}

function splitFields(bytes: Buffer): readonly Buffer[] {
  const fields: Buffer[] = []
  let at = 0
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
    fields.push(bytes.subarray(at, end))
    at = end + 1
  }
  return fields
}
