import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import {openedGit, TempOrigin, type OpenedGit} from '../../support/opened-git.js'
import {TempRepo, tempFolder} from '../../support/temp-repo.js'

const REF = 'refs/heads/integration/fixed'

let source: TempRepo
let origin: TempOrigin
let repo: TempRepo
let git: OpenedGit
let base: Oid

beforeEach(async () => {
  source = TempRepo.with({f: 'f\n'})
  base = source.head()
  origin = new TempOrigin(source)
  origin.git('config', 'receive.denyNonFastForwards', 'true')
  repo = origin.clone()
  git = await openedGit(repo.dir)
})
afterEach(async () => {
  await git[Symbol.asyncDispose]()
  for (const used of [source, repo]) used.remove()
  origin[Symbol.dispose]()
})

async function child(parent: Oid, message: string): Promise<Oid> {
  const author = {name: 'A', email: 'a@b'}
  const date = '1700000000 +0000'
  const tree = await git.composer.tree(parent)
  return git.composer.commit({tree, parents: [parent], message, author, authorDate: date, date})
}

function standing(where: 'local' | 'origin'): string {
  const at = where === 'local' ? repo : origin
  return at.git('for-each-ref', '--format=%(objectname)', REF)
}

describe.each(['local', 'origin'] as const)('a ref of %s', where => {
  test('is made, and then moves forward by compare-and-swap', async () => {
    const [first, stray] = [await child(base, 'first'), await child(base, 'stray')]
    const second = await child(first, 'second')
    const move = (oid: Oid, expected: Oid | null) => git.refs.advance(where, REF, oid, expected)
    const rejected = (reason: RegExp) => ({kind: 'rejected', ref: REF, reason: expect.stringMatching(reason)})

    expect(await git.refs.read(where, REF)).toBeNull()
    expect(await move(first, null)).toEqual({kind: 'updated', ref: REF, oid: first})
    expect(await git.refs.read(where, REF)).toBe(first)
    expect(await move(first, null)).toEqual({kind: 'updated', ref: REF, oid: first})
    expect(await move(stray, null)).toEqual(rejected(/moved in the meantime|reference already exists/))
    expect(await move(stray, first)).toEqual(rejected(/does not descend from/))
    expect(await move(base, first)).toEqual(rejected(/does not descend from/))
    expect(await move(second, base)).toEqual(rejected(/moved in the meantime|but expected/))
    expect(standing(where)).toBe(first)
    expect(await move(second, first)).toEqual({kind: 'updated', ref: REF, oid: second})
    expect(standing(where)).toBe(second)
    const from = where === 'local' ? repo : origin
    expect(from.git('log', '--format=%s', REF)).toBe('second\nfirst\nfirst')
  })

  test('is not made under a name that is not one', async () => {
    for (const ref of ['main', 'refs/heads/a..b', 'refs/heads/-\tx', '-x', 'refs/heads/x.lock']) {
      expect(await git.refs.advance(where, ref, base, null)).toMatchObject({kind: 'rejected', ref})
    }
  })

  test('is not made below another ref', async () => {
    const first = await child(base, 'first')
    await git.refs.advance(where, REF, first, null)
    const update = await git.refs.advance(where, `${REF}/below`, first, null)
    expect(update).toEqual({kind: 'rejected', ref: `${REF}/below`, reason: expect.stringMatching(/\S{10}/)})
  })

  test('goes to one of two who race for it', async () => {
    const rivals = await Promise.all(['a', 'b', 'c', 'd'].map(message => child(base, message)))
    const updates = await Promise.all(rivals.map(oid => git.refs.advance(where, REF, oid, null)))
    expect(updates.map(({kind}) => kind).sort()).toEqual(['rejected', 'rejected', 'rejected', 'updated'])
    expect(standing(where)).toBe(rivals[updates.findIndex(({kind}) => kind === 'updated')])
  })
})

describe('local', () => {
  test('a branch that is checked out in any worktree stays where it is', async () => {
    const linked = tempFolder('linked')
    repo.git('branch', 'side')
    repo.git('worktree', 'add', '--quiet', '--force', `${linked}/side`, 'side')
    const next = await child(base, 'next')
    for (const branch of ['main', 'side']) {
      expect(await git.refs.advance('local', `refs/heads/${branch}`, next, base)).toEqual({
        kind: 'rejected',
        ref: `refs/heads/${branch}`,
        reason: expect.stringMatching(/^it is checked out at /)
      })
    }
    rmSync(linked, {recursive: true})
  })

  test('no other ref comes into being, and a symbolic one is left alone', async () => {
    const before = repo.git('for-each-ref')
    await git.refs.advance('local', REF, await child(base, 'next'), null)
    expect(repo.git('for-each-ref').replace(/.*integration\/fixed\n?/, '')).toBe(before)
    repo.git('symbolic-ref', 'refs/heads/alias', REF)
    expect(await git.refs.advance('local', 'refs/heads/alias', await child(base, 'x'), base)).toMatchObject({
      kind: 'rejected',
      reason: `it is a symbolic ref to ${REF}`
    })
  })
})

describe('origin', () => {
  test('declines in its own words', async () => {
    const hook = '#!/bin/sh\necho "GH006: Protected branch" >&2\nexit 1\n'
    writeFileSync(join(origin.dir, 'hooks', 'pre-receive'), hook, {mode: 0o755})
    expect(await git.refs.advance('origin', REF, await child(base, 'next'), null)).toEqual({
      kind: 'rejected',
      ref: REF,
      reason: expect.stringMatching(/^origin declined it \(.*GH006: Protected branch/)
    })
    expect(standing('origin')).toBe('')
  })

  test("the user's own refs and settings for pushing play no part", async () => {
    repo.git('config', 'push.followTags', 'true')
    repo.git('config', 'remote.origin.mirror', 'true')
    repo.git('config', 'remote.origin.push', '+refs/heads/*:refs/heads/*')
    repo.git('tag', '--annotate', '--message', 't', 'private-tag')
    repo.git('branch', 'private')
    await using again = await openedGit(repo.dir)
    const before = repo.git('for-each-ref')
    expect(await again.refs.advance('origin', REF, base, null)).toMatchObject({kind: 'updated'})
    expect(origin.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual([REF, 'refs/heads/main'])
    expect(repo.git('for-each-ref')).toBe(before)
  })

  test('one that is gone is a failure of the machinery', async () => {
    rmSync(origin.dir, {recursive: true})
    await expect(git.refs.read('origin', REF)).rejects.toThrow(/git ls-remote failed/)
    await expect(git.refs.advance('origin', REF, base, null)).rejects.toThrow(/failed/)
  })
})
