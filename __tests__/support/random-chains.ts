import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseOid, type Oid} from '../../src/domain/ids.js'
import type {TempRepo} from './temp-repo.js'

/** A base and branches that are to be merged on it, in this order. */
export interface Chain {
  readonly base: Oid
  readonly heads: readonly Oid[]
}

const FILES = ['a', 'b', 'dir/c', 'dir/d', 'dir/sub/e']
const LINES = 24

type Tree = ReadonlyMap<string, string>
type Dice = (bound: number) => number

/**
 * Makes many random histories in one `git fast-import`: branches of a few edits, moves and deletions each, 3 to 8 to a
 * chain, that start at the base, at what it was before, or at one another, and some of which merged another one before.
 */
export function importChains(repo: TempRepo, count: number, seed: number): readonly Chain[] {
  const roll = dice(seed)
  const stream: string[] = []
  const chains = Array.from({length: count}, () => describeChain(roll, stream))
  const marks = join(repo.dir, '.git', 'marks')
  execFileSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    cwd: repo.dir,
    input: stream.join('')
  })
  const oids = new Map(
    readFileSync(marks, 'latin1')
      .trim()
      .split('\n')
      .map(line => line.split(' ') as [string, string])
  )
  const named = (mark: number): Oid => parseOid(oids.get(`:${mark}`) ?? '')
  return chains.map(({base, heads}) => ({base: named(base), heads: heads.map(named)}))
}

/** A small repeatable source of numbers below a bound (a linear congruential generator). */
function dice(seed: number): Dice {
  let state = seed * 2_654_435_761 + 1
  return bound => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

interface Known {
  readonly mark: number
  readonly tree: Tree
}

function describeChain(roll: Dice, stream: string[]): {readonly base: number; readonly heads: readonly number[]} {
  const add = (parents: readonly Known[], tree: Tree): Known => {
    // Each chain has three commits at most beside its branches, and each commit stands in the stream once.
    const mark = stream.length + 1
    stream.push(commitText(mark, parents, tree))
    return {mark, tree}
  }
  const first = add([], new Map(FILES.map(file => [file, content(file)])))
  const base = roll(2) === 0 ? first : add([first], edited(first.tree, roll, 'base'))
  const branches: Known[] = []
  const heads: number[] = []
  for (let b = 3 + roll(6); b > 0; b--) {
    const other = branches[roll(Math.max(1, branches.length))]
    const from = [first, base, base, other ?? base][roll(4)] ?? base
    const parents = other !== undefined && other !== from && roll(8) === 0 ? [from, other] : [from]
    const branch = add(parents, edited(from.tree, roll, `branch ${b}`))
    branches.push(branch)
    heads.push(branch.mark)
  }
  return {base: base.mark, heads}
}

function content(file: string): string {
  return Array.from({length: LINES}, (_, i) => `${file} ${i}\n`).join('')
}

function edited(tree: Tree, roll: Dice, label: string): Tree {
  const result = new Map(tree)
  for (let i = 1 + roll(3); i > 0; i--) {
    const paths = [...result.keys()]
    const file = paths[roll(paths.length)] ?? 'a'
    const rows = (result.get(file) ?? content(file)).split('\n')
    rows[roll(rows.length - 1)] = `${label} ${i}`
    const text = rows.join('\n')
    const kind = roll(14)
    if (kind < 3) result.delete(file)
    if (kind === 1) result.set(`moved/${file.replaceAll('/', '-')}-${roll(2)}`, text)
    else if (kind === 2) result.set(`dir/sub/${file.replaceAll('/', '-')}`, text)
    else if (kind === 3) result.set(`new${roll(3)}`, `new ${label}\n`)
    else if (kind !== 0) result.set(file, text)
  }
  return result
}

function commitText(mark: number, parents: readonly Known[], tree: Tree): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const from = parents.map(({mark: parent}, i) => `${i === 0 ? 'from' : 'merge'} :${parent}\n`).join('')
  const files = [...tree].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`).join('')
  // Each history has a ref of its own kind in the stream only: the next one takes it over.
  const ref = parents.length === 0 ? 'reset refs/chains/x\n\n' : ''
  return `${ref}commit refs/chains/x\nmark :${mark}\ncommitter A <a@b> ${1_600_000_000 + (mark % 1000)} +0000\n${data('m')}${from}deleteall\n${files}\n`
}
