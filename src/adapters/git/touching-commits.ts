import type {Commit} from '../../domain/candidate.js'
import {isOid} from '../../domain/ids.js'
import type {PathRange, TouchedPaths} from '../../ports/git.js'
import {eachChunk} from './chunks.js'
import type {RunGit} from './git-process.js'
import {groupRanges, rangesTogether} from './range-groups.js'
import {decodePath, encodePath} from './names.js'

type Touching = Pick<Commit, 'oid' | 'subject'>

/** An empty field before each record: no path is empty, so nothing a branch holds can pass for the start of one. */
const FORMAT = '--format=tformat:%x00%H%x00%s'
/** What a command line holds for sure. */
const LONGEST_ARGUMENTS = 500_000
const MOST_COMMITS = 5000

/**
 * Lists who touched what, in one walk for all ranges that share an end, renames not followed, since both names are asked
 * for. Paths that are not UTF-8 cannot be put on a command line from here and stay without commits.
 */
export async function readTouchingMany(
  run: RunGit,
  ranges: readonly PathRange[],
  limit: number
): Promise<readonly TouchedPaths[]> {
  const groups = groupRanges([...new Map(ranges.map(range => [keyOf(range), range])).values()])
  const fields = new Map<string, Touches>()
  await eachChunk(groups, 1, async chunk => {
    for (const group of chunk)
      for (const [key, touches] of await readGroup(run, group, ranges)) fields.set(key, touches)
    return []
  })
  return ranges.map(range => {
    const touches = fields.get(keyOf(range))
    return new Map(
      range.paths.flatMap(path => {
        const commits = (touches?.byPath.get(path) ?? []).filter(({oid}) => touches?.isIn(oid) === true)
        return commits.length === 0 ? [] : [[path, commits.slice(0, limit)] as const]
      })
    )
  })
}

/** What one or several walks found, of which some is in the range in question. */
interface Touches {
  readonly byPath: ReadonlyMap<string, readonly Touching[]>
  readonly isIn: (commit: string) => boolean
}

async function readGroup(
  run: RunGit,
  group: readonly PathRange[],
  all: readonly PathRange[]
): Promise<readonly (readonly [string, Touches])[]> {
  const keys = new Set(group.map(keyOf))
  const paths = new Set(all.filter(range => keys.has(keyOf(range))).flatMap(range => range.paths.filter(isAskable)))
  const together = paths.size === 0 || group.length === 1 ? null : await rangesTogether(run, group)
  if (together === null && group.length > 1) {
    const each = await eachChunk(group, 1, async chunk => await readGroup(run, chunk, all))
    return each
  }
  const revisions = together?.revisions ?? group.flatMap(({base, head}) => [head, `^${base}`])
  const found = new Map<string, readonly Touching[]>()
  for (const part of inArguments([...paths])) {
    for (const [path, commits] of await walk(run, revisions, part)) found.set(path, commits)
  }
  return group.map((range, i) => [keyOf(range), {byPath: found, isIn: commit => together?.isIn(i, commit) ?? true}])
}

function keyOf({base, head}: PathRange): string {
  return `${base} ${head}`
}

function isAskable(path: string): boolean {
  return path !== '' && encodePath(path).equals(Buffer.from(path, 'utf8'))
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

/** Side branches that a merge left as they were are walked too: what is told must not depend on the other paths. */
async function walk(
  run: RunGit,
  revisions: readonly string[],
  paths: readonly string[]
): Promise<ReadonlyMap<string, readonly Touching[]>> {
  const listing = ['-z', '--full-history', '--no-merges', '--no-renames', '--name-only', FORMAT]
  const {code, stdout} = await run({
    args: ['--literal-pathspecs', 'log', ...listing, `--max-count=${MOST_COMMITS}`, '--stdin', '--', ...paths],
    input: revisions.map(revision => `${revision}\n`).join(''),
    answers: 'any'
  })
  // A clone without all trees cannot tell. Nobody is misled when a conflict names no commits.
  return code === 0 ? byPath(stdout) : new Map()
}

function byPath(stdout: Buffer): ReadonlyMap<string, readonly Touching[]> {
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
    if (commit === null) continue
    const known = found.get(path)
    if (known === undefined) found.set(path, [commit])
    else known.push(commit)
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
