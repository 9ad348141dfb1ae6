import {execFileSync} from 'node:child_process'
import type {Candidate, Collection} from '../../src/domain/candidate.js'
import {parseOid, type Oid} from '../../src/domain/ids.js'
import {pairUp} from '../../src/domain/pair-up.js'
import type {Git} from '../../src/ports/git.js'
import type {TempRepo} from '../support/temp-repo.js'
import type {Overlay, PlantedCase} from './planted/planted-case.js'

/** The commits of a planted case. */
export interface PlantedCommits {
  readonly base: Oid
  readonly left: Oid
  readonly right: Oid
}

/** Writes all cases into one repository, by one process. */
export function plantAll(repo: TempRepo, cases: readonly PlantedCase[]): readonly PlantedCommits[] {
  const stream: Buffer[] = []
  for (const [i, {base, left, right}] of cases.entries()) {
    const at = i * 3
    stream.push(commitOf(at + 1, null, base), commitOf(at + 2, at + 1, left), commitOf(at + 3, at + 1, right))
  }
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: repo.dir,
    input: Buffer.concat(stream)
  })
  const marks = new Map(
    repo
      .git('show-ref')
      .split('\n')
      .map(line => [line.slice(line.lastIndexOf('/') + 1), line.slice(0, line.indexOf(' '))])
  )
  const oid = (mark: number): Oid => parseOid(marks.get(`c${mark}`) ?? '')
  return cases.map((_, i) => ({base: oid(i * 3 + 1), left: oid(i * 3 + 2), right: oid(i * 3 + 3)}))
}

function commitOf(mark: number, parent: number | null, files: Overlay): Buffer {
  const data = (text: string): Buffer[] => [
    Buffer.from(`data ${Buffer.byteLength(text)}\n`),
    Buffer.from(text),
    Buffer.from('\n')
  ]
  const who = `Ada Writer <ada@example.com> ${1_700_000_000 + mark} +0000`
  return Buffer.concat([
    Buffer.from(`commit refs/heads/c${mark}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n`),
    ...data(`c${mark}`),
    Buffer.from(parent === null ? '' : `from :${parent}\n`),
    ...Object.entries(files).flatMap(([path, text]) =>
      text === null ? [Buffer.from(`D ${path}\n`)] : [Buffer.from(`M 100644 inline ${path}\n`), ...data(text)]
    )
  ])
}

/** What collecting two branches of one base gives, for each case. */
export async function collectionsOf(git: Git, planted: readonly PlantedCommits[]): Promise<readonly Collection[]> {
  const pairs = planted.flatMap(({base, left, right}) => [
    {from: base, to: left},
    {from: base, to: right}
  ])
  const changes = new Map(pairUp(pairs, await git.history.changesMany(pairs)))
  return planted.map(({base}, i): Collection => {
    const candidates = pairs.slice(2 * i, 2 * i + 2).map((pair, side): Candidate => ({
      name: ['left', 'right'][side] ?? '',
      head: pair.to,
      source: `refs/heads/${pair.to}`,
      author: {name: 'Ada Writer', email: 'ada@example.com'},
      commits: [],
      mergeBase: base,
      changes: changes.get(pair) ?? []
    }))
    return {base: {name: 'main', commit: base, tree: base}, candidates, excluded: [], worktrees: [], notes: []}
  })
}
