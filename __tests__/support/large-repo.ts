import {execFileSync} from 'node:child_process'
import {lines, type TempRepo} from './temp-repo.js'

/** How large a repository is to be. */
export interface Size {
  /** Files of the base. */
  readonly files: number
  readonly branches: number
  /** So many pairs clash, and as many meet: four branches for each, and seven more stand in other ways. */
  readonly pairs: number
  /** Branches with very many commits, and how many. */
  readonly long: {readonly branches: number; readonly commits: number}
  /** Two more branches: one changes so many files, the other so many of the same otherwise. */
  readonly sweeps: readonly [number, number]
}

/** The branches of a large repository, and what is to be found out about them. Pairs that are not named are disjoint. */
export interface LargeRepo {
  readonly names: readonly string[]
  /** Two that change one line, and the file. */
  readonly clashing: readonly (readonly [string, string, string])[]
  /** Two that change one file in different places, and the file. */
  readonly meeting: readonly (readonly [string, string, string])[]
  /** Those that change a line that the base changed. */
  readonly behind: readonly string[]
  readonly stacked: readonly [string, string]
  /** Two that clash in many files, and these. */
  readonly sweeps: {readonly names: readonly [string, string]; readonly files: readonly string[]}
}

/** Branches that clash with the base. The next one stands on another; every other one stays in a file of its own. */
const BEHIND = 5
/** Commits that the base has and no branch. */
const BASE_COMMITS = 40

/** Fills an empty repository by one `git fast-import`, in seconds, whatever its size. */
export function importLargeRepo(repo: TempRepo, size: Size): LargeRepo {
  const names = Array.from({length: size.branches}, (_, i) => `branch-${String(i).padStart(4, '0')}`)
  const firstBehind = 4 * size.pairs
  const stacked = firstBehind + BEHIND
  const nameOf = (i: number): string => names[i] ?? ''
  const stream = [commit('main', null, baseFiles(size))]
  for (const [i, name] of names.entries()) {
    const isLong = i >= size.branches - size.long.branches
    const from = i === stacked + 1 ? nameOf(stacked) : 'main'
    stream.push(commit(name, from, [[ownFile(i), lines(20, {3: name})], ...plantedFiles(i, size.pairs)]))
    if (!isLong) continue
    for (let n = 1; n < size.long.commits; n++) stream.push(commit(name, null, [[ownFile(i), `${name}\n${n}\n`]]))
  }
  const sweeps = ['sweep-all', 'sweep-some'] as const
  for (const [i, count] of size.sweeps.entries()) {
    const name = sweeps[i] ?? ''
    const swept = Array.from({length: count}, (_, at) => [fillerPath(at), `filler ${at} of ${name}\n`] as const)
    stream.push(commit(name, 'main', swept))
  }
  for (let n = 0; n < BASE_COMMITS; n++) {
    stream.push(
      commit('main', null, [
        ['base/log', lines(n)],
        ['shared/behind', lines(20, {5: `main ${n}`})]
      ])
    )
  }
  execFileSync('git', ['-c', 'core.compression=0', '-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet'], {
    cwd: repo.dir,
    input: stream.join('')
  })
  const pairs = (first: number, file: string): [string, string, string][] =>
    Array.from({length: size.pairs}, (_, k) => [
      nameOf(first + 2 * k),
      nameOf(first + 2 * k + 1),
      `shared/${file}-${k}`
    ])
  return {
    names: [...names, ...sweeps],
    clashing: pairs(0, 'clash'),
    meeting: pairs(2 * size.pairs, 'meet'),
    behind: names.slice(firstBehind, stacked),
    stacked: [nameOf(stacked), nameOf(stacked + 1)],
    sweeps: {names: sweeps, files: Array.from({length: size.sweeps[1]}, (_, at) => fillerPath(at))}
  }
}

type FileList = readonly (readonly [path: string, text: string])[]

function baseFiles({files, branches, pairs}: Size): FileList {
  const named: [string, string][] = Array.from({length: branches}, (_, i) => [ownFile(i), lines(20)])
  for (let k = 0; k < pairs; k++) for (const kind of ['clash', 'meet']) named.push([`shared/${kind}-${k}`, lines(20)])
  named.push(['shared/behind', lines(20)])
  const rest = Math.max(0, files - named.length)
  return [...named, ...Array.from({length: rest}, (_, i) => [fillerPath(i), `filler ${i}\n`] as const)]
}

function plantedFiles(i: number, pairs: number): FileList {
  const line = `branch ${i}`
  const pair = Math.floor(i / 2)
  if (pair < pairs) return [[`shared/clash-${pair}`, lines(20, {5: line})]]
  if (pair < 2 * pairs) return [[`shared/meet-${pair - pairs}`, lines(20, {[i % 2 === 0 ? 3 : 17]: line})]]
  return i < 4 * pairs + BEHIND ? [['shared/behind', lines(20, {5: line})]] : []
}

function ownFile(i: number): string {
  return `own/${Math.floor(i / 50)}/file-${i}`
}

/** Twenty thousand such paths are more than the arguments of a process can hold. */
const LONG_FOLDER =
  'a-folder-of-a-name-that-is-as-long-as-names-are-in-projects-where-every-folder-tells-the-whole-story'

function fillerPath(i: number): string {
  return `tree/${LONG_FOLDER}-${Math.floor(i / 5000)}/${Math.floor(i / 100) % 50}/file-${i}`
}

let seconds = 1_700_000_000

/** A commit on a branch's own tip, or on another one where `from` is named. */
function commit(branch: string, from: string | null, files: FileList): string {
  const who = `A <a@example.com> ${seconds++} +0000`
  const head = `commit refs/heads/${branch}\ncommitter ${who}\ndata ${branch.length}\n${branch}\n`
  const parent = from === null ? '' : `from refs/heads/${from}\n`
  return head + parent + files.map(([path, text]) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`).join('')
}
