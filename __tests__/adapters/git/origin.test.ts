import {execFileSync} from 'node:child_process'
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {openedGit, TempOrigin} from '../../support/opened-git.js'
import {lines, TempRepo} from '../../support/temp-repo.js'

let repo: TempRepo

beforeEach(() => {
  repo = TempRepo.with({f: lines(20)})
})
afterEach(() => {
  repo.remove()
})

describe('origin', () => {
  test('its branches are as they are there now, and are fetched when they are wanted', async () => {
    repo.branch('stays', {a: 'a'})
    repo.branch('moves', {b: 'b'})
    repo.branch('goes', {c: 'c'})
    using origin = new TempOrigin(repo)
    const clone = origin.clone()
    const moved = repo.commit('later', {later: 'x'})
    const fresh = repo.branch('fresh', {fresh: 'y'})
    const pull = repo.branch('pull', {pull: 'z'})
    repo.git('push', '--quiet', origin.dir, `+${moved}:refs/heads/moves`, 'fresh', `${pull}:refs/pull/7/head`)
    origin.git('branch', '-D', 'goes')
    await using git = await openedGit(clone.dir)
    const refsBefore = clone.git('for-each-ref')
    const {heads, notes, defaultBranch, hasOrigin} = await git.history.facts()
    expect({defaultBranch, hasOrigin, notes}).toEqual({
      defaultBranch: 'main',
      hasOrigin: true,
      notes: ['left out, because origin no longer has them: goes']
    })
    expect(heads.map(({ref}) => ref)).toEqual([
      'refs/heads/main',
      'refs/remotes/origin/fresh',
      'refs/remotes/origin/main',
      'refs/remotes/origin/moves',
      'refs/remotes/origin/stays'
    ])
    await git.history.fetch(heads)
    expect((await git.history.commit(moved)).subject).toBe('later')
    expect(await git.history.resolve('fresh')).toBe(fresh)
    expect(await git.history.resolve('origin/moves')).toBe(moved)
    expect(await git.history.fetchPullRequest(7)).toBe(pull)
    expect((await git.history.commit(pull)).subject).toBe('pull')
    expect(await git.history.fetchPullRequest(8)).toBeNull()
    expect(clone.git('for-each-ref')).toBe(refsBefore)
    expect(existsSync(join(clone.dir, '.git', 'FETCH_HEAD'))).toBe(false)
    expect(() => clone.git('cat-file', '-e', fresh)).toThrow()
    clone.remove()
  })

  test('one that cannot be reached is noted, and what was fetched before is taken', async () => {
    repo.branch('side', {a: 'a'})
    using origin = new TempOrigin(repo)
    const clone = origin.clone()
    rmSync(origin.dir, {recursive: true})
    await using git = await openedGit(clone.dir)
    const {heads, notes, defaultBranch} = await git.history.facts()
    expect(defaultBranch).toBe('main')
    expect(heads.map(({ref}) => ref)).toEqual([
      'refs/heads/main',
      'refs/remotes/origin/main',
      'refs/remotes/origin/side'
    ])
    expect(notes).toEqual([expect.stringMatching(/^origin could not be asked, so its branches are as they were/)])
    clone.remove()
  })

  test('a relative address and one that is rewritten are followed', async () => {
    using origin = new TempOrigin(repo)
    const clone = origin.clone()
    const head = repo.branch('side', {a: 'a'})
    repo.git('push', '--quiet', origin.dir, 'side')
    for (const url of [`../${origin.dir.split('/').slice(-2).join('/')}`, 'short:origin.git']) {
      clone.git('config', 'remote.origin.url', url)
      clone.git('config', `url.${join(origin.dir, '..')}/.insteadOf`, 'short:')
      await using git = await openedGit(clone.dir)
      expect(await git.history.resolve('side')).toBe(head)
    }
    clone.remove()
  })

  test('a partial clone is completed before a merge needs its files', async () => {
    const [a, b] = [repo.branch('a', {f: lines(20, {1: 'A'})}), repo.branch('b', {f: lines(20, {20: 'B'}), 'x/y': 'y'})]
    using origin = new TempOrigin(repo)
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = origin.clone('--filter=blob:none', '--no-checkout')
    await using git = await openedGit(clone.dir)
    await git.history.fetch((await git.history.facts()).heads)
    const merged = await git.composer.merge(a, b)
    expect(merged.clean).toBe(true)
    expect(await git.history.text(merged.tree, 'x/y')).toBe('y')
    expect((await git.history.changes(a, b)).map(({path}) => path)).toEqual(['f', 'x/y'])
    clone.remove()
  })

  test('a tree that lies about its names is refused when it comes in', async () => {
    using origin = new TempOrigin(repo)
    const clone = origin.clone()
    const blob = origin.git('rev-parse', 'main:f')
    const entry = Buffer.concat([Buffer.from('100644 .git\0'), Buffer.from(blob, 'hex')])
    const write = ['-C', origin.dir, 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin']
    const tree = execFileSync('git', write, {input: entry, encoding: 'utf8'}).trim()
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b']
    const evil = origin.git(...identity, 'commit-tree', '-m', 'evil', tree)
    origin.git('update-ref', 'refs/heads/evil', evil)
    await using git = await openedGit(clone.dir)
    await expect(git.history.resolve('evil')).rejects.toThrow(/hasDotgit/)
    clone.remove()
  })
})
