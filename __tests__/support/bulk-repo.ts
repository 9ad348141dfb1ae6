import {execFileSync} from 'node:child_process'
import {encodePath} from '../../src/adapters/git/names.js'
import {TempRepo} from './temp-repo.js'

/** What a path is in a commit: text or bytes, a link, an executable, a submodule's commit, or gone (null). */
export type Entry = string | Buffer | null | {link: string} | {script: string} | {gitlink: string}
export type Entries = Readonly<Record<string, Entry>>

/** Three states of a repository: a base, and what two branches change in it. */
export interface Fork {
  readonly base: Entries
  readonly a: Entries
  readonly b: Entries
}

/** The branches of the fork at this place of the list. */
export function branchesOf(index: number): {readonly base: string; readonly a: string; readonly b: string} {
  return {base: `base-${index}`, a: `a-${index}`, b: `b-${index}`}
}

/**
 * One repository with all these forks side by side, written by a single `git fast-import`, so that a hundred cases cost as
 * much as one. Paths may hold `\xNN` for bytes that are not UTF-8.
 */
export function bulkRepo(forks: readonly Fork[], dir?: string): TempRepo {
  const repo = new TempRepo(dir)
  const chunks: Buffer[] = []
  for (const [index, fork] of forks.entries()) {
    const names = branchesOf(index)
    chunks.push(...commit(names.base, null, {'base.txt': 'base\n', ...fork.base}))
    chunks.push(...commit(names.a, names.base, fork.a), ...commit(names.b, names.base, fork.b))
  }
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: repo.dir,
    input: Buffer.concat(chunks),
    stdio: ['pipe', 'pipe', 'pipe']
  })
  return repo
}

function commit(branch: string, from: string | null, entries: Entries): readonly Buffer[] {
  const head = [
    `commit refs/heads/${branch}`,
    'author Ada Writer <ada@example.com> 1700000000 +0000',
    'committer Ada Writer <ada@example.com> 1700000000 +0000',
    `data ${Buffer.byteLength(branch)}`,
    branch,
    ...(from === null ? [] : [`from refs/heads/${from}`])
  ]
  // Deletions first: a folder may stand where a file was.
  const all = Object.entries(entries)
  const sorted = [...all.filter(([, entry]) => entry === null), ...all.filter(([, entry]) => entry !== null)]
  return [Buffer.from(`${head.join('\n')}\n`), ...sorted.flatMap(([path, entry]) => change(path, entry))]
}

function change(path: string, entry: Entry): readonly Buffer[] {
  const name = quote(encodePath(path))
  if (entry === null) return [Buffer.from(`D ${name}\n`)]
  if (typeof entry === 'string' || Buffer.isBuffer(entry)) return file('100644', name, entry)
  if ('link' in entry) return file('120000', name, entry.link)
  if ('script' in entry) return file('100755', name, entry.script)
  return [Buffer.from(`M 160000 ${entry.gitlink} ${name}\n`)]
}

function file(mode: string, name: string, content: string | Buffer): readonly Buffer[] {
  const bytes = Buffer.from(content)
  return [Buffer.from(`M ${mode} inline ${name}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')]
}

/** As C quotes it, byte by byte. */
function quote(bytes: Buffer): string {
  const plain = [...bytes].map(byte => {
    const sign = String.fromCharCode(byte)
    return /[\w./-]/.test(sign) ? sign : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${plain.join('')}"`
}
