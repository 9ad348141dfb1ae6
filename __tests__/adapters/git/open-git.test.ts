import {execFileSync} from 'node:child_process'
import {chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {ConfigurationError} from '../../../src/domain/errors.js'
import {openedGit} from '../../support/opened-git.js'
import {TempRepo, tempFolder} from '../../support/temp-repo.js'

let folder = ''
const path = process.env.PATH

beforeEach(() => {
  folder = tempFolder('open')
})
afterEach(() => {
  process.env.PATH = path
  rmSync(folder, {recursive: true, force: true})
})

async function refusal(directory: string): Promise<string> {
  const error = await openedGit(directory).then(
    () => null,
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(ConfigurationError)
  return (error as ConfigurationError).message
}

describe('a repository that cannot be opened is named with the way out', () => {
  test('a folder that is not there', async () => {
    expect(await refusal(join(folder, 'none'))).toMatch(/there is no such folder/)
  })

  test('a folder without a repository', async () => {
    expect(await refusal(folder)).toMatch(/not a git repository.*actions\/checkout/)
  })

  test('the inside of .git', async () => {
    new TempRepo(join(folder, 'r'))
    expect(await refusal(join(folder, 'r', '.git'))).toMatch(/inside of a \.git folder/)
  })

  const root = process.getuid?.() === 0
  ;(root ? test : test.skip)("another user's repository", async () => {
    new TempRepo(join(folder, 'r'))
    chownSync(join(folder, 'r'), 4321, 4321)
    chownSync(join(folder, 'r', '.git'), 4321, 4321)
    expect(await refusal(join(folder, 'r'))).toMatch(/another user owns it.*safe\.directory '\S+\/r'/)
  })

  test('no git at all', async () => {
    process.env.PATH = folder
    expect(await refusal(folder)).toMatch(/no git was found.*Install git 2\.38/)
  })

  test('a git that is too old', async () => {
    writeFileSync(join(folder, 'git'), '#!/bin/sh\necho git version 2.34.1\n', {mode: 0o755})
    process.env.PATH = `${folder}:${path ?? ''}`
    expect(await refusal(folder)).toMatch(/2\.38 or newer is needed.*2\.34\.1/)
  })
})

describe('repositories of every shape are read', () => {
  test('from a folder inside, with HEAD detached', async () => {
    const repo = new TempRepo(join(folder, 'r'))
    const head = repo.commit('first', {'deep/er/f': 'f'})
    repo.git('checkout', '--quiet', '--detach')
    await using git = await openedGit(join(folder, 'r', 'deep', 'er'))
    expect(await git.history.facts()).toEqual({
      root: join(folder, 'r'),
      shallow: false,
      currentBranch: null,
      defaultBranch: null,
      hasOrigin: false,
      heads: [{name: 'main', ref: 'refs/heads/main', oid: head}],
      notes: []
    })
    expect(await git.history.resolve('HEAD')).toBe(head)
  })

  test('without a commit', async () => {
    new TempRepo(join(folder, 'r'))
    await using git = await openedGit(join(folder, 'r'))
    const facts = await git.history.facts()
    expect([facts.heads, facts.currentBranch]).toEqual([[], null])
    expect(await git.history.resolve('HEAD')).toBeNull()
    expect(await git.history.worktrees()).toHaveLength(1)
  })

  test.each(['sha1', 'sha256'])('bare, with %s ids', async format => {
    const repo = join(folder, 'r')
    mkdirSync(repo)
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', `--object-format=${format}`, repo])
    const source = new TempRepo(repo)
    const base = source.commit('first', {f: 'f\n'})
    const [a, b] = [source.branch('a', {a: 'a\n'}), source.branch('b', {b: 'b\n'})]
    const bare = join(folder, 'bare.git')
    execFileSync('git', ['clone', '--quiet', '--bare', repo, bare], {stdio: 'pipe'})
    execFileSync('git', ['-C', bare, 'remote', 'remove', 'origin'])
    await using git = await openedGit(bare)
    const {root, heads} = await git.history.facts()
    expect([root, heads.map(({name}) => name)]).toEqual([bare, ['a', 'b', 'main']])
    const merged = await git.composer.merge(a, b)
    const picked = await git.composer.mergeOn(base, a, b)
    expect([merged.clean, merged.tree]).toEqual([true, picked.tree])
    await git.composer.checkout(b, join(folder, 'clone'))
    expect(readdirSync(join(folder, 'clone')).sort()).toEqual(['.git', 'b', 'f'])
    expect(await git.refs.advance('local', 'refs/heads/s', a, null)).toMatchObject({kind: 'updated'})
    expect(await git.history.worktrees()).toEqual([])
  })

  test('a linked worktree', async () => {
    const repo = new TempRepo(join(folder, 'r'))
    repo.commit('first', {f: 'f'})
    const head = repo.branch('side', {s: 's'})
    repo.git('worktree', 'add', '--quiet', join(folder, 'linked'), 'side')
    await using git = await openedGit(join(folder, 'linked'))
    const {root, currentBranch} = await git.history.facts()
    expect([root, currentBranch]).toEqual([join(folder, 'linked'), 'side'])
    expect((await git.history.commit(head)).subject).toBe('side')
  })
})

test('the private repository lies in the work folder and goes with the disposal', async () => {
  const repo = new TempRepo(join(folder, 'r'))
  repo.commit('first', {f: 'f'})
  const git = await openedGit(join(folder, 'r'))
  expect(git.version).toMatch(/^\d+\.\d+/)
  expect(readdirSync(git.workDir)).toHaveLength(1)
  await git[Symbol.asyncDispose]()
  expect(existsSync(git.workDir)).toBe(false)
})

test('a cancelled run ends with the reason of its signal', async () => {
  const repo = new TempRepo(join(folder, 'r'))
  repo.commit('first', {f: 'f'})
  const controller = new AbortController()
  await using git = await openedGit(join(folder, 'r'), {signal: controller.signal})
  const reason = new Error('enough')
  const running = git.history.facts()
  controller.abort(reason)
  await expect(running).rejects.toBe(reason)
  await expect(git.history.facts()).rejects.toBe(reason)
})
