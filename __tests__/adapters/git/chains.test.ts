import {execFileSync} from 'node:child_process'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {parseOid, type Oid} from '../../../src/domain/ids.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {TempRepo} from '../../support/temp-repo.js'

const CHAINS = 40
const BRANCHES = 4

/** A small repeatable source of numbers below a bound (a linear congruential generator). */
function dice(seed: number): (bound: number) => number {
  let state = seed * 2_654_435_761 + 1
  return bound => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

/** Branches of a few edits each, moves and deletions among them, all made by one `git fast-import`. */
function importBranches(repo: TempRepo, chain: number): void {
  const roll = dice(chain + 1)
  const files = ['a', 'b', 'dir/c', 'dir/d']
  const content = (edits: ReadonlyMap<number, string>, file: string) =>
    Array.from({length: 24}, (_, i) => `${edits.get(i) ?? `${file} ${i}`}\n`).join('')
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const commit = (branch: string, from: string | null, changes: readonly string[]) =>
    `commit refs/heads/${branch}\n${from === null ? 'mark :1\n' : ''}committer A <a@b> 1600000000 +0000\n${data(branch)}` +
    `${from === null ? '' : `from ${from}\n`}${changes.join('')}\n`
  const put = (file: string, text: string) => `M 100644 inline ${file}\n${data(text)}`
  const stream = [
    commit(
      'main',
      null,
      files.map(file => put(file, content(new Map(), file)))
    )
  ]
  for (let b = 0; b < BRANCHES; b++) {
    const changes = Array.from({length: 1 + roll(3)}, (_, i) => {
      const file = files[roll(files.length)] ?? 'a'
      const text = content(new Map([[roll(24), `branch ${b} ${i}`]]), file)
      const kind = roll(10)
      if (kind === 0) return `D ${file}\n`
      if (kind === 1) return `D ${file}\n${put(`moved/${b}`, text)}`
      if (kind === 2) return put(`new${roll(3)}`, `new ${b}\n`)
      return put(file, text)
    })
    stream.push(commit(`b${b}`, ':1', changes))
  }
  execFileSync('git', ['fast-import', '--quiet', '--force'], {cwd: repo.dir, input: stream.join('')})
}

const MERGE_ALL = `
  git checkout --quiet --force --detach main
  for branch in "$@"; do
    if git merge --quiet --no-ff --no-edit "$branch" >&2; then echo "$branch"; else git reset --quiet --hard; fi
  done
  git rev-parse 'HEAD^{tree}'`

/** What git itself makes of the chain, in a working tree; a branch that conflicts is left out. */
function mergeWithGit(repo: TempRepo): {readonly tree: string; readonly merged: readonly string[]} {
  const names = Array.from({length: BRANCHES}, (_, b) => `b${b}`)
  // One shell for all: starting each command from this process would take most of the time.
  const said = execFileSync('bash', ['-c', MERGE_ALL, 'bash', ...names], {cwd: repo.dir, stdio: 'pipe'})
  const lines = said.toString().trim().split('\n')
  return {tree: lines.at(-1) ?? '', merged: lines.slice(0, -1)}
}

async function mergeInMemory(git: OpenedGit, heads: ReadonlyMap<string, Oid>): Promise<object> {
  const author = {name: 'A', email: 'a@b'}
  const date = '1600000000 +0000'
  let tip = heads.get('main') ?? parseOid('')
  const merged: string[] = []
  for (let b = 0; b < BRANCHES; b++) {
    const head = heads.get(`b${b}`) ?? parseOid('')
    const {clean, tree} = await git.composer.merge(tip, head)
    if (!clean) continue
    merged.push(`b${b}`)
    tip = await git.composer.commit({tree, parents: [tip, head], message: 'm', author, authorDate: date, date})
  }
  return {tree: await git.composer.tree(tip), merged}
}

let repo: TempRepo
let git: OpenedGit

beforeAll(async () => {
  repo = TempRepo.with({f: 'f'})
  repo.git('config', 'advice.detachedHead', 'false')
  repo.git('config', 'user.name', 'A')
  repo.git('config', 'user.email', 'a@b')
  repo.git('checkout', '--quiet', '--detach')
  git = await openedGit(repo.dir)
})
afterAll(async () => {
  await git[Symbol.asyncDispose]()
  repo.remove()
})

test(`${CHAINS} chains of branches merge in memory to the tree that git merge makes in a working tree`, async () => {
  const left: number[] = []
  for (let chain = 0; chain < CHAINS; chain++) {
    importBranches(repo, chain)
    const listed = repo.git('for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads').split('\n')
    const heads = new Map(listed.map(line => [line.split(' ')[0] ?? '', parseOid(line.split(' ')[1] ?? '')]))
    const expected = mergeWithGit(repo)
    expect({chain, ...(await mergeInMemory(git, heads))}).toEqual({chain, ...expected})
    left.push(BRANCHES - expected.merged.length)
  }
  // The chains would prove little if all of them were clean, or none.
  expect([Math.min(...left), Math.max(...left)]).toEqual([0, expect.any(Number)])
  expect(left.filter(count => count > 0).length).toBeGreaterThan(CHAINS / 10)
})
