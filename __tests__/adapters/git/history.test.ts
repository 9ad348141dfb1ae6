import {execFileSync} from 'node:child_process'
import {existsSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import {openedGit} from '../../support/opened-git.js'
import {lines, TempRepo, tempFolder} from '../../support/temp-repo.js'

let repo: TempRepo

beforeEach(() => {
  repo = TempRepo.with({f: lines(20)})
})
afterEach(() => {
  repo.remove()
})

describe('names of branches', () => {
  const NAMES = [
    '-x',
    '--upload-pack=touch',
    '$(touch${IFS}canary)',
    '`touch`',
    'a;b\'c"d|e&f',
    'ä/ö',
    '#1',
    '%0A',
    'HEAD',
    '@a'
  ]

  test('are data, however hostile', async () => {
    const oids = NAMES.map((name, i) => {
      const oid = repo.branch(`tmp${i}`, {[`n${i}`]: 'n'})
      repo.git('update-ref', `refs/heads/${name}`, oid)
      repo.git('update-ref', '-d', `refs/heads/tmp${i}`)
      return oid
    })
    await using git = await openedGit(repo.dir)
    const {heads} = await git.history.facts()
    expect(new Map(heads.map(({name, oid}) => [name, oid]))).toEqual(
      new Map([...NAMES.map((name, i) => [name, oids[i]] as const), ['main', repo.head()]])
    )
    for (const [i, name] of NAMES.entries()) {
      if (name !== 'HEAD') expect(await git.history.resolve(name)).toBe(oids[i])
      expect(await git.history.resolve(`refs/heads/${name}`)).toBe(oids[i])
    }
    expect(existsSync(join(repo.dir, 'canary'))).toBe(false)
  })

  test('that are not UTF-8 stay distinct', async () => {
    const oids = [repo.branch('a', {a: 'a'}), repo.branch('b', {b: 'b'})]
    const refs = ['\xff', '\xfe']
    const input = refs.map((byte, i) => `create refs/heads/f${byte} ${oids[i] ?? ''}\n`).join('')
    execFileSync('git', ['update-ref', '--stdin'], {cwd: repo.dir, input: Buffer.from(input, 'latin1')})
    await using git = await openedGit(repo.dir)
    const {heads} = await git.history.facts()
    expect(heads.filter(({name}) => name.startsWith('f')).map(({name, oid}) => [name, oid])).toEqual([
      ['f\\xfe', oids[1]],
      ['f\\xff', oids[0]]
    ])
    expect(await git.history.resolve('f\\xff')).toBe(oids[0])
    expect(await git.refs.read('local', 'refs/heads/f\\xfe')).toBe(oids[1])
  })

  test('that other things bear too stand for the branch; a full id stands for itself', async () => {
    const [branch, tagged, id] = [repo.branch('x', {x: 'x'}), repo.branch('y', {y: 'y'}), repo.head()]
    repo.git('tag', '--annotate', '--message', 'tag', 'x', tagged)
    repo.git('tag', '--annotate', '--message', 'tag', 'only-tag', tagged)
    repo.git('update-ref', `refs/heads/${id}`, branch)
    repo.git('update-ref', `refs/heads/${id.slice(0, 7)}`, branch)
    await using git = await openedGit(repo.dir)
    const expected: readonly (readonly [string, Oid | null])[] = [
      ['x', branch],
      ['refs/tags/x', tagged],
      ['only-tag', tagged],
      [id, id],
      [id.slice(0, 7), branch],
      [id.slice(0, 8), null],
      ['x~1', null],
      ['x^{commit}', null],
      ['none', null],
      ['', null],
      ['f'.repeat(40), null]
    ]
    const found = await Promise.all(expected.map(async ([name]) => [name, await git.history.resolve(name)]))
    expect(found).toEqual(expected)
  })
})

describe('commits', () => {
  test('come parents first, with what git records of them', async () => {
    const base = repo.head()
    const first = repo.branch('x', {x: 'x'})
    repo.git('checkout', '--quiet', 'x')
    const second = repo.commit('Second\n\nwith a body\n', {y: 'y'})
    await using git = await openedGit(repo.dir)
    const commits = await git.history.commits(base, second)
    expect(commits.map(({oid, parents, subject}) => ({oid, parents, subject}))).toEqual([
      {oid: first, parents: [base], subject: 'x'},
      {oid: second, parents: [first], subject: 'Second'}
    ])
    expect(await git.history.commit(second)).toEqual(commits[1])
    expect(commits[1]).toEqual({
      oid: second,
      parents: [first],
      tree: repo.git('rev-parse', `${second}^{tree}`),
      author: {name: 'Ada Writer', email: 'ada@example.com'},
      authorDate: '1700000180 +0000',
      committerDate: '1700000180 +0000',
      subject: 'Second'
    })
    expect(await git.history.message(second)).toBe('Second\n\nwith a body\n')
    expect(await git.history.commits(second, base)).toEqual([])
  })

  test('are followed along their first parents, past what merges brought', async () => {
    const first = repo.head()
    repo.branch('x', {x: 'x'})
    const second = repo.commit('second', {y: 'y'})
    repo.git('merge', '--quiet', '--no-ff', '--message', 'take x', 'x')
    const merge = repo.head()
    await using git = await openedGit(repo.dir)
    const followed = async (count: number) => {
      const {commits, end} = await git.history.firstParents(merge, count)
      return [commits.map(({oid}) => oid), end]
    }
    expect(await followed(2)).toEqual([[merge, second], 'more'])
    expect(await followed(9)).toEqual([[merge, second, first], 'root'])
  })

  test('are written the same each time, authors and dates as odd as they come', async () => {
    await using git = await openedGit(repo.dir)
    const tree = await git.composer.tree(repo.head())
    const plain = {tree, parents: [repo.head()], message: 'm\0n\n', date: '1700000000 +0130'}
    const author = {name: 'Zoë <z>', email: 'z@e'}
    const write = () => git.composer.commit({...plain, author, authorDate: '5 -0800'})
    const written = await git.history.commit(await write())
    expect(await write()).toBe(written.oid)
    expect(written).toMatchObject({
      tree,
      parents: [repo.head()],
      author: {name: 'Zoë z', email: 'z@e'},
      authorDate: '5 -0800',
      committerDate: '1700000000 +0130'
    })
    const odd = await git.composer.commit({...plain, author: {name: '.', email: ''}, authorDate: '-99 +0000'})
    expect(await git.history.commit(odd)).toMatchObject({author: {name: 'unknown', email: ''}, authorDate: plain.date})
  })
})

describe('changes', () => {
  test('of each kind are told with their lines', async () => {
    repo.commit('more', {'old name': lines(20), bin: Buffer.from('a\0b'), gone: 'gone\n', link: 'text\n'})
    const from = repo.head()
    const to = repo.commit('changed', {
      f: lines(20, {3: 'three', 4: 'four'}) + 'new\n',
      'old name': null,
      'new\nname': lines(20, {9: 'nine'}),
      bin: Buffer.from('a\0c'),
      gone: null,
      link: {link: 'f'},
      fresh: '+a\n@@ -1 +1 @@\n'
    })
    await using git = await openedGit(repo.dir)
    const plain = {binary: false}
    const range = (start: number, count: number) => ({start, count})
    expect(await git.history.changes(from, to)).toEqual([
      {path: 'bin', oldPath: 'bin', status: 'modified', binary: true, added: 0, removed: 0, hunks: []},
      {
        ...plain,
        path: 'f',
        oldPath: 'f',
        status: 'modified',
        added: 3,
        removed: 2,
        hunks: [
          {old: range(3, 2), new: range(3, 2)},
          {old: range(20, 0), new: range(21, 1)}
        ]
      },
      {
        ...plain,
        path: 'fresh',
        oldPath: 'fresh',
        status: 'added',
        added: 2,
        removed: 0,
        hunks: [{old: range(0, 0), new: range(1, 2)}]
      },
      {
        ...plain,
        path: 'gone',
        oldPath: 'gone',
        status: 'deleted',
        added: 0,
        removed: 1,
        hunks: [{old: range(1, 1), new: range(0, 0)}]
      },
      {
        ...plain,
        path: 'link',
        oldPath: 'link',
        status: 'type-changed',
        added: 1,
        removed: 1,
        hunks: [
          {old: range(1, 1), new: range(0, 0)},
          {old: range(0, 0), new: range(1, 1)}
        ]
      },
      {
        ...plain,
        path: 'new\nname',
        oldPath: 'old name',
        status: 'renamed',
        added: 1,
        removed: 1,
        hunks: [{old: range(9, 1), new: range(9, 1)}]
      }
    ])
    expect(await git.history.changes(to, to)).toEqual([])
  })

  test('of modes, empty files and submodules keep their places', async () => {
    const link = (digit: string) => {
      repo.git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},sub`)
      repo.git('commit', '--quiet', '--allow-empty', '--message', 'sub')
      return repo.head()
    }
    repo.commit('file', {tool: '#!/bin/sh\n', was: 'file\n'})
    const one = link('1')
    const two = link('2')
    repo.write({tool: {script: '#!/bin/sh\n'}, empty: ''})
    repo.git('update-index', '--add', 'tool', 'empty')
    repo.git('update-index', '--cacheinfo', `160000,${'3'.repeat(40)},was`)
    repo.git('commit', '--quiet', '--message', 'more')
    const three = repo.head()
    await using git = await openedGit(repo.dir)
    const gist = async (from: Oid, to: Oid) =>
      (await git.history.changes(from, to)).map(({path, status, hunks}) => [path, status, hunks.length])
    expect(await gist(one, two)).toEqual([['sub', 'modified', 1]])
    expect(await gist(two, three)).toEqual([
      ['empty', 'added', 0],
      ['tool', 'modified', 0],
      ['was', 'type-changed', 2]
    ])
  })

  test('text is read by bytes of a path, and is absent where a file is not text', async () => {
    const odd = Buffer.concat([Buffer.from(`${repo.dir}/odd`), Buffer.of(0xff)])
    writeFileSync(odd, 'odd\n')
    const head = repo.commit('files', {bin: Buffer.from('a\0b'), 'a b\nc': 'blank', 'd/e': 'deep', empty: ''})
    await using git = await openedGit(repo.dir)
    const read = (path: string) => git.history.text(head, path)
    const paths = ['odd\\xff', 'a b\nc', 'd/e', 'empty', 'bin', 'd', 'none', '../f', '-x']
    expect(await Promise.all(paths.map(read))).toEqual(['odd\n', 'blank', 'deep', '', null, null, null, null, null])
    const [odder] = await git.history.changes(head, repo.head('main~1'))
    expect(odder).toBeDefined()
    expect((await git.history.changes(repo.head('main~1'), head)).map(({path}) => path)).toContain('odd\\xff')
  })
})

describe('worktrees', () => {
  test('are looked at and left alone', async () => {
    const [place, side] = [tempFolder('trees'), repo.branch('side', {s: 's'})]
    for (const name of ['dirty', 'locked', 'missing']) repo.git('branch', name, 'side')
    for (const name of ['dirty', 'locked', 'missing']) repo.git('worktree', 'add', '--quiet', join(place, name), name)
    repo.git('worktree', 'lock', '--reason', 'on a stick', join(place, 'locked'))
    writeFileSync(join(place, 'dirty', 's'), 'changed')
    writeFileSync(join(place, 'dirty', 'un\ntracked'), '')
    rmSync(join(place, 'missing'), {recursive: true})
    await using git = await openedGit(repo.dir)
    expect(await git.history.worktrees()).toEqual([
      {path: repo.dir, branch: 'main', head: repo.head(), dirtyPaths: 0},
      {path: join(place, 'dirty'), branch: 'dirty', head: side, dirtyPaths: 2},
      {path: join(place, 'locked'), branch: 'locked', head: side, dirtyPaths: 0, note: 'locked: on a stick'},
      {
        path: join(place, 'missing'),
        branch: 'missing',
        head: side,
        dirtyPaths: 0,
        note: expect.stringMatching(/^its folder is missing; git would prune it/)
      }
    ])
    expect(repo.git('worktree', 'list').split('\n')).toHaveLength(4)
    rmSync(place, {recursive: true})
  })
})
