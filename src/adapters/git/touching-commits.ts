import type {Commit} from '../../domain/candidate.js'
import {isOid, type Oid} from '../../domain/ids.js'
import type {RunGit} from './git-process.js'
import {decodePath, encodePath} from './names.js'

type Touching = Pick<Commit, 'oid' | 'subject'>

/** An empty field before each record: no path is empty, so nothing a branch holds can pass for the start of one. */
const FORMAT = '--format=tformat:%x00%H%x00%s'
/** What a command line holds for sure. */
const LONGEST_ARGUMENTS = 500_000
const MOST_COMMITS = 5000

/**
 * Lists who touched what in one walk over a range, renames not followed, since both names are asked for. Paths that are
 * not UTF-8 cannot be put on a command line from here and stay without commits.
 */
export async function readTouching(
  run: RunGit,
  {base, head, paths, limit}: {base: Oid; head: Oid; paths: readonly string[]; limit: number}
): Promise<ReadonlyMap<string, readonly Touching[]>> {
  const asked = withinLimit(paths.filter(path => path !== '' && encodePath(path).equals(Buffer.from(path, 'utf8'))))
  if (asked.length === 0) return new Map()
  const range = [`--max-count=${MOST_COMMITS}`, head, '--not', base, '--', ...asked]
  const {code, stdout} = await run({
    args: ['--literal-pathspecs', 'log', '-z', '--no-merges', '--no-renames', '--name-only', FORMAT, ...range],
    answers: 'any'
  })
  // A clone without all trees cannot tell. Nobody is misled when a conflict names no commits.
  if (code !== 0) return new Map()
  return byPath(stdout, new Set(asked), limit)
}

function withinLimit(paths: readonly string[]): readonly string[] {
  let left = LONGEST_ARGUMENTS
  return [...new Set(paths)].filter(path => (left -= Buffer.byteLength(path) + 9) > 0)
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
