import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {ConfigurationError, ToolError} from '../../../src/domain/errors.js'
import {parseOid, type Oid} from '../../../src/domain/ids.js'
import {openedGit, TempOrigin} from '../../support/opened-git.js'
import {lines, TempRepo} from '../../support/temp-repo.js'

/*
 *  m1 - m2 ... m380 ... m400     main
 *         \        \
 *          \        near          near
 *           far1 - far2           far
 *                                 lone: another root
 */
const LENGTH = 400
const NEAR = 379
let source: TempRepo
let origin: TempOrigin
const main: Oid[] = []
const clones: TempRepo[] = []

/** Makes `main` a chain of commits, and gives their ids, oldest first. */
function importChain(repo: TempRepo, length: number): readonly Oid[] {
  const steps = Array.from({length}, (_, i) => {
    const [text, message] = [`${i}\n`, `m${i + 1}`]
    const committer = `committer A <a@b> ${1_600_000_000 + i * 60} +0000`
    const data = (content: string) => `data ${content.length}\n${content}`
    return `commit refs/heads/main\n${committer}\n${data(message)}\nM 100644 inline f\n${data(text)}\n`
  })
  execFileSync('git', ['fast-import', '--quiet'], {cwd: repo.dir, input: steps.join('')})
  repo.git('reset', '--quiet', '--hard')
  return repo.git('rev-list', '--reverse', 'main').split('\n').map(parseOid)
}

function clone(...options: string[]): TempRepo {
  const made = origin.clone(...options)
  clones.push(made)
  return made
}

beforeAll(() => {
  source = new TempRepo()
  main.push(...importChain(source, LENGTH))
  source.branch('near', {near: 'near'}, main[NEAR])
  source.branch('far', {far: '1'}, main[1])
  source.git('checkout', '--quiet', 'far')
  source.commit('far2', {far: '2'})
  source.git('checkout', '--quiet', '--orphan', 'lone')
  source.commit('lone', {lone: 'lone'})
  source.git('checkout', '--quiet', 'main')
  origin = new TempOrigin(source)
})
afterAll(() => {
  source.remove()
  origin[Symbol.dispose]()
  for (const repo of clones) repo.remove()
})

describe('a shallow clone', () => {
  test('is deepened for many heads at once, those it shares nothing with among them', async () => {
    const repo = clone('--depth=1', '--single-branch')
    await using git = await openedGit(repo.dir)
    await git.history.fetch((await git.history.facts()).heads)
    const names = ['near', 'far', 'lone', 'main']
    const ahead = await git.history.aheadMany(
      source.head('main'),
      names.map(name => source.head(name))
    )
    expect(ahead.map(({commits, ...rest}) => ({...rest, commits: commits.map(({subject}) => subject)}))).toEqual([
      {mergeBases: [main[NEAR]], commits: ['near'], deepened: true},
      {mergeBases: [main[1]], commits: ['far', 'far2'], deepened: true},
      {mergeBases: [], commits: ['lone'], deepened: false},
      {mergeBases: [source.head('main')], commits: [], deepened: false}
    ])
  })

  test('of one branch is deepened as far as each merge base needs, and stays as it was itself', async () => {
    const repo = clone('--depth=1', '--single-branch')
    const before = [repo.git('for-each-ref'), readFileSync(join(repo.dir, '.git', 'shallow'), 'utf8')]
    await using git = await openedGit(repo.dir)
    const {shallow, heads} = await git.history.facts()
    expect(shallow).toBe(true)
    expect(heads.map(({name}) => name)).toEqual(['main', 'far', 'lone', 'main', 'near'])
    await git.history.fetch(heads)
    const tip = source.head('main')
    const [near, far, lone] = [source.head('near'), source.head('far'), source.head('lone')]

    expect(await git.history.mergeBases(tip, near)).toEqual({bases: [main[NEAR]], deepened: true})
    expect(await git.history.mergeBases(tip, near)).toEqual({bases: [main[NEAR]], deepened: false})
    expect((await git.history.commits(tip, near)).map(({subject}) => subject)).toEqual(['near'])
    expect(await git.history.mergeBases(tip, far)).toEqual({bases: [main[1]], deepened: true})
    expect((await git.history.commits(tip, far)).map(({subject}) => subject)).toEqual(['far', 'far2'])
    expect((await git.history.mergeBases(tip, lone)).bases).toEqual([])
    expect(await git.history.isAncestor(main[0]!, tip)).toBe(true)

    const merged = await git.composer.merge(tip, far)
    expect(merged.clean).toBe(true)
    const author = {name: 'A', email: 'a@b'}
    const date = '1700000000 +0000'
    const oid = await git.composer.commit({
      tree: merged.tree,
      parents: [tip, far],
      message: 'merge\n',
      author,
      authorDate: date,
      date
    })
    await git.composer.checkout(oid, join(git.workDir, 'clone'))
    expect(readFileSync(join(git.workDir, 'clone', 'far'), 'utf8')).toBe('2')
    expect([repo.git('for-each-ref'), readFileSync(join(repo.dir, '.git', 'shallow'), 'utf8')]).toEqual(before)

    expect(await git.refs.advance('origin', 'refs/heads/staging', oid, null)).toMatchObject({kind: 'updated'})
    expect(origin.git('rev-parse', 'staging^2')).toBe(far)
    expect(await git.refs.advance('local', 'refs/heads/staging', oid, null)).toMatchObject({kind: 'updated'})
    expect(repo.git('log', '--format=%s', '-1', 'staging')).toBe('merge')
    repo.git('fsck', '--connectivity-only')
    origin.git('branch', '-D', 'staging')
  })

  test('is deepened for the first parents of its head, and ends in a cut where nobody has the rest', async () => {
    const repo = clone('--depth=1', '--single-branch')
    const tip = source.head('main')
    {
      await using git = await openedGit(repo.dir)
      const {commits, end} = await git.history.firstParents(tip, 30)
      expect([commits.map(({oid}) => oid), end]).toEqual([main.slice(-30).reverse(), 'more'])
      const whole = await git.history.firstParents(tip, LENGTH + 1)
      expect([whole.commits.length, whole.commits.at(-1)?.oid, whole.end]).toEqual([LENGTH, main[0], 'root'])
    }
    repo.git('remote', 'rename', 'origin', 'elsewhere')
    await using git = await openedGit(repo.dir)
    const {commits, end} = await git.history.firstParents(tip, 30)
    expect([commits.map(({oid}) => oid), end]).toEqual([[tip], 'cut'])
  })

  test('does not lose history it had when a head is fetched later', async () => {
    const repo = clone('--depth=395', '--single-branch')
    await using git = await openedGit(repo.dir)
    const known = (await git.history.commits(main[10]!, main[LENGTH - 1]!)).length
    expect(known).toBe(389)
    await git.history.fetch((await git.history.facts()).heads.filter(({name}) => name === 'near'))
    expect(await git.history.mergeBases(main[10]!, main[LENGTH - 1]!)).toEqual({bases: [main[10]], deepened: false})
    expect(await git.history.mergeBases(source.head('near'), main[LENGTH - 1]!)).toEqual({
      bases: [main[NEAR]],
      deepened: false
    })
  })

  test('that cannot be deepened says what to do', async () => {
    const repo = clone('--depth=1', '--no-single-branch')
    repo.git('remote', 'rename', 'origin', 'elsewhere')
    const [a, b] = [source.head('main'), source.head('near')]
    {
      await using git = await openedGit(repo.dir)
      await expect(git.history.mergeBases(a, b)).rejects.toThrow(ConfigurationError)
      await expect(git.history.mergeBases(a, b)).rejects.toThrow(/fetch-depth: 0/)
    }
    repo.git('remote', 'rename', 'elsewhere', 'origin')
    repo.git('config', 'remote.origin.url', 'file:///nonexistent/repository')
    await using git = await openedGit(repo.dir)
    await expect(git.history.mergeBases(a, b)).rejects.toThrow(ToolError)
  })
})

test('a history with two ways down is deepened until no better base can be hidden', async () => {
  // s --- x1 ... x70 --- m (main, merges x)      b: merged s late, forked from the first commit
  const repo = TempRepo.with({f: lines(20)})
  clones.push(repo)
  const root = repo.head()
  const shared = repo.branch('shared', {s: 's'})
  repo.git('checkout', '--quiet', '-b', 'x', 'shared')
  for (let i = 1; i <= 70; i++) repo.commit(`x${i}`, {x: String(i)})
  repo.git('checkout', '--quiet', 'main')
  repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'x')
  repo.git('checkout', '--quiet', '-b', 'b', root)
  repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'shared')
  const [a, b] = [repo.head('main'), repo.commit('b', {b: 'b'})]
  using remote = new TempOrigin(repo)
  const shallow = remote.clone('--depth=3', '--no-single-branch')
  clones.push(shallow)
  // What a comparison of the cut histories says: the fork, which is not the best base.
  expect(shallow.git('merge-base', '--all', a, b)).not.toBe(shared)
  await using git = await openedGit(shallow.dir)
  expect(await git.history.mergeBases(a, b)).toEqual({bases: [shared], deepened: true})
  expect(existsSync(join(shallow.dir, '.git', 'shallow'))).toBe(true)
  rmSync(shallow.dir, {recursive: true})
})
