import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import type {MergeResult} from '../../../src/ports/git.js'
import {openedGit} from '../../support/opened-git.js'
import {lines, TempRepo, type Files} from '../../support/temp-repo.js'

interface Case {
  readonly title: string
  readonly base: Files
  readonly a: Files
  readonly b: Files
  /** The types of git's messages, in both directions alike. */
  readonly types: readonly string[]
  readonly conflicted: readonly string[]
}

const F = {f: lines(20)}
const GONE = {f: null}

const CASES: readonly Case[] = [
  {
    title: 'edits far apart merge',
    base: F,
    a: {f: lines(20, {1: 'A'})},
    b: {f: lines(20, {20: 'B'})},
    types: ['Auto-merging'],
    conflicted: []
  },
  {
    title: 'two edits of one line',
    base: F,
    a: {f: lines(20, {5: 'A'})},
    b: {f: lines(20, {5: 'B'})},
    types: ['Auto-merging', 'CONFLICT (contents)'],
    conflicted: ['f']
  },
  {
    title: 'one path added twice',
    base: F,
    a: {n: 'A\n'},
    b: {n: 'B\n'},
    types: ['Auto-merging', 'CONFLICT (contents)'],
    conflicted: ['n']
  },
  {
    title: 'modified and deleted',
    base: F,
    a: {f: lines(20, {5: 'A'})},
    b: GONE,
    types: ['CONFLICT (modify/delete)'],
    conflicted: ['f']
  },
  {
    title: 'renamed and deleted',
    base: {...F, k: 'k\n'},
    a: {...GONE, g: lines(20)},
    b: GONE,
    types: ['CONFLICT (rename/delete)'],
    conflicted: ['g']
  },
  {
    title: 'renamed to two names',
    base: F,
    a: {...GONE, g: lines(20)},
    b: {...GONE, h: lines(20)},
    types: ['CONFLICT (rename/rename)'],
    conflicted: ['f', 'g', 'h']
  },
  {
    title: 'a file against a folder',
    base: F,
    a: {d: 'file\n'},
    b: {'d/x': 'inside\n'},
    types: ['CONFLICT (file/directory)'],
    conflicted: ['d~']
  },
  {
    title: 'binary files',
    base: {f: Buffer.from('a\0b')},
    a: {f: Buffer.from('a\0A')},
    b: {f: Buffer.from('a\0B')},
    types: ['Auto-merging', 'CONFLICT (binary)', 'CONFLICT (contents)'],
    conflicted: ['f']
  },
  {
    title: 'a file against a link',
    base: F,
    a: {p: 'text\n'},
    b: {p: {link: 'f'}},
    types: ['CONFLICT (distinct modes)'],
    conflicted: ['p', 'p~']
  },
  {
    title: 'an executable bit beside an edit merges',
    base: F,
    a: {f: {script: lines(20)}},
    b: {f: lines(20, {5: 'B'})},
    types: [],
    conflicted: []
  },
  {
    title: 'a file added to a folder that was renamed',
    base: {'d/a': lines(5), 'd/b': lines(6), 'd/w': lines(7)},
    a: {'d/a': null, 'd/b': null, 'd/w': null, 'e/a': lines(5), 'e/b': lines(6), 'e/w': lines(7)},
    b: {'d/c': 'c\n'},
    types: ['CONFLICT (directory rename suggested)'],
    conflicted: ['e/c']
  }
]

/** What does not depend on which side is ours: git names the moved file of a clash after the side it came from. */
function gist({clean, conflicted, messages}: MergeResult): object {
  const paths = conflicted.map(path => path.replace(/~.*/, '~')).sort()
  return {clean, conflicted: paths, types: [...new Set(messages.map(({type}) => type))].sort()}
}

describe('a merge in memory tells each kind of conflict, in both directions', () => {
  const repos: TempRepo[] = []
  afterAll(() => {
    for (const repo of repos) repo.remove()
  })

  test.each(CASES)('$title', async ({base, a, b, types, conflicted}) => {
    const repo = TempRepo.with(base)
    repos.push(repo)
    const [left, right] = [repo.branch('a', a), repo.branch('b', b)]
    await using git = await openedGit(repo.dir)
    const expected = {clean: conflicted.length === 0, conflicted, types}
    expect(gist(await git.composer.merge(left, right))).toEqual(expected)
    expect(gist(await git.composer.merge(right, left))).toEqual(expected)
    expect(gist(await git.composer.mergeOn(repo.head('main'), left, right))).toEqual(expected)
  })

  test('submodules that moved apart', async () => {
    const repo = TempRepo.with({f: 'f\n'})
    repos.push(repo)
    const at = (branch: string, digit: string, from: string) => {
      repo.git('checkout', '--quiet', '-B', branch, from)
      repo.git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},sub`)
      repo.git('commit', '--quiet', '--message', branch)
      return repo.head()
    }
    at('base', '1', 'main')
    const [a, b] = [at('a', '2', 'base'), at('b', '3', 'base')]
    await using git = await openedGit(repo.dir)
    const {clean, conflicted, messages} = await git.composer.merge(a, b)
    expect({clean, conflicted}).toEqual({clean: false, conflicted: ['sub']})
    expect(messages.filter(({type}) => type.startsWith('CONFLICT')).every(({paths}) => paths[0] === 'sub')).toBe(true)
  })
})

describe('what must not change a merge', () => {
  test('attributes of a branch, whichever is checked out', async () => {
    using repo = disposable(TempRepo.with(F))
    const a = repo.branch('a', {'.gitattributes': '* merge=union\n', f: lines(20, {5: 'A'})})
    const b = repo.branch('b', {f: lines(20, {5: 'B'})})
    repo.git('checkout', '--quiet', 'a')
    await using git = await openedGit(repo.dir)
    expect(await git.composer.merge(a, b)).toMatchObject({clean: false, conflicted: ['f']})
  })

  test.each(['repository', 'person'])('hooks, drivers and settings of the %s', async scope => {
    using repo = disposable(TempRepo.with(F))
    const a = repo.branch('a', {f: lines(20, {5: 'A'})})
    const b = repo.branch('b', {f: lines(20, {5: 'B'})})
    const canary = join(repo.dir, '.git', 'canary')
    const hook = join(repo.dir, '.git', 'evil')
    repo.write({'.git/evil': {script: `#!/bin/sh\ntouch '${canary}'\n`}})
    for (const name of ['reference-transaction', 'post-index-change', 'post-checkout']) {
      repo.write({[`.git/evil-hooks/${name}`]: {script: `#!/bin/sh\ntouch '${canary}'\n`}})
    }
    const poison = {
      'core.hooksPath': join(repo.dir, '.git', 'evil-hooks'),
      'core.fsmonitor': hook,
      'core.attributesFile': join(repo.dir, '.git', 'attributes'),
      'merge.union.driver': hook,
      'merge.mine.driver': hook,
      'merge.default': 'mine',
      'diff.external': hook,
      'merge.directoryRenames': 'true',
      'merge.renames': 'false',
      'diff.renames': 'false',
      'core.alternateRefsCommand': hook,
      'uploadpack.packObjectsHook': hook
    }
    const global = process.env.GIT_CONFIG_GLOBAL
    const file = join(repo.dir, '.git', scope === 'person' ? 'global' : 'config')
    for (const [key, value] of Object.entries(poison)) repo.git('config', '--file', file, key, value)
    if (scope === 'person') process.env.GIT_CONFIG_GLOBAL = file
    repo.write({'.git/attributes': '* merge=mine\n', '.git/info/attributes': '* merge=mine\n'})
    await using git = await openedGit(repo.dir)
    process.env.GIT_CONFIG_GLOBAL = global
    expect(await git.composer.merge(a, b)).toMatchObject({clean: false, conflicted: ['f']})
    await git.composer.checkout(a, join(git.workDir, 'clone'))
    expect(await git.history.worktrees()).toHaveLength(1)
    expect(await git.refs.advance('local', 'refs/heads/staging', a, null)).toMatchObject({kind: 'updated'})
    expect(await git.history.changes(a, b)).toHaveLength(1)
    expect(existsSync(canary)).toBe(false)
  })

  test('the environment', async () => {
    using repo = disposable(TempRepo.with(F))
    const a = repo.branch('a', {f: lines(20, {5: 'A'})})
    const hostile = {
      GIT_DIR: '/nonexistent',
      GIT_INDEX_FILE: '/nonexistent/index',
      GIT_OBJECT_DIRECTORY: '/nonexistent'
    }
    Object.assign(process.env, hostile)
    try {
      await using git = await openedGit(repo.dir)
      expect(await git.composer.tree(a)).toBe(await git.composer.tree((await git.history.resolve('a'))!))
    } finally {
      for (const name of Object.keys(hostile)) Reflect.deleteProperty(process.env, name)
    }
  })
})

describe('merge bases', () => {
  test('a criss-cross has two, and merges', async () => {
    using repo = disposable(TempRepo.with(F))
    const a1 = repo.branch('a', {f: lines(20, {1: 'A1'})})
    const b1 = repo.branch('b', {f: lines(20, {20: 'B1'})})
    for (const [branch, other] of [
      ['a', b1],
      ['b', a1]
    ] as const) {
      repo.git('checkout', '--quiet', branch)
      repo.git('merge', '--quiet', '--no-edit', other)
      repo.commit(`more of ${branch}`, {[branch]: branch})
    }
    const [a, b] = [repo.head('a'), repo.head('b')]
    await using git = await openedGit(repo.dir)
    const {bases, deepened} = await git.history.mergeBases(a, b)
    expect([...bases].sort()).toEqual([a1, b1].sort())
    expect(deepened).toBe(false)
    expect(await git.composer.merge(a, b)).toMatchObject({clean: true})
  })

  test('unrelated histories have none', async () => {
    using repo = disposable(TempRepo.with(F))
    repo.git('checkout', '--quiet', '--orphan', 'other')
    const other = repo.commit('other', {g: 'g'})
    await using git = await openedGit(repo.dir)
    expect(await git.history.mergeBases(repo.head('main'), other)).toEqual({bases: [], deepened: false})
    expect(await git.history.isAncestor(repo.head('main'), other)).toBe(false)
    await expect(git.composer.merge(repo.head('main'), other)).rejects.toThrow(/unrelated histories/)
  })
})

describe('a merge on a given base is a cherry-pick', () => {
  test('as git itself picks, on branches that share much', async () => {
    using repo = disposable(TempRepo.with({f: lines(30), g: lines(20)}))
    repo.git('checkout', '--quiet', '-b', 'feature')
    const picks = [
      repo.commit('one', {f: lines(30, {3: 'one'})}),
      repo.commit('two', {g: null, 'dir/moved': lines(20, {4: 'two'})}),
      repo.commit('three', {f: lines(30, {3: 'one', 25: 'three'})})
    ]
    repo.git('checkout', '--quiet', 'main')
    repo.commit('beside', {f: lines(30, {15: 'main'}), g: lines(20, {18: 'main'})})
    await using git = await openedGit(repo.dir)
    let onto = repo.head('main')
    for (const pick of [picks[2]!, picks[1]!, picks[0]!]) {
      const merged = await git.composer.mergeOn(repo.head(`${pick}^`), onto, pick)
      expect(merged.clean).toBe(true)
      repo.git('cherry-pick', pick)
      expect(merged.tree).toBe(repo.git('rev-parse', 'HEAD^{tree}'))
      onto = repo.head()
    }
  })

  test('a root commit is picked on the empty tree', async () => {
    using repo = disposable(TempRepo.with(F))
    repo.git('checkout', '--quiet', '--orphan', 'other')
    repo.git('rm', '-rfq', '.')
    const root = repo.commit('root', {g: 'g\n'})
    await using git = await openedGit(repo.dir)
    const empty = await git.composer.tree(emptyTree(repo))
    const {clean, tree} = await git.composer.mergeOn(empty, repo.head('main'), root)
    expect(clean).toBe(true)
    expect(repo.git('ls-tree', '--name-only', repo.head('main'))).toBe('f')
    expect((await git.history.changes(repo.head('main'), tree)).map(({path, status}) => [path, status])).toEqual([
      ['g', 'added']
    ])
  })
})

function emptyTree(repo: TempRepo) {
  return repo.git('hash-object', '-t', 'tree', '/dev/null') as ReturnType<TempRepo['head']>
}

function disposable(repo: TempRepo): TempRepo & Disposable {
  return Object.assign(repo, {
    [Symbol.dispose]: () => {
      repo.remove()
    }
  })
}
