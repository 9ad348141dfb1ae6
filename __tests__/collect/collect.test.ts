import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {execFileSync} from 'node:child_process'
import {collect} from '../../src/collect/collect.js'
import type {Collection} from '../../src/domain/candidate.js'
import type {Config, Selector} from '../../src/domain/config.js'
import {ConfigurationError} from '../../src/domain/errors.js'
import {aConfig} from '../support/config-builder.js'
import {openedGit, TempOrigin} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {TempRepo, tempFolder} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'a.txt': 'one\n'})
})
afterEach(() => {
  repo.remove()
})

async function collected(config: Config, dir = repo.dir): Promise<Collection> {
  await using git = await openedGit(dir)
  return await collect(config, quietPorts(git))
}

function selecting(...selectors: Selector[]): Config {
  return aConfig([], {selectors})
}

const glob = (pattern: string): Selector => ({kind: 'glob', raw: pattern, glob: pattern})
const exclude = (pattern: string): Selector => ({kind: 'exclude', raw: `!${pattern}`, glob: pattern})
const names = ({candidates}: Collection): readonly string[] => candidates.map(({name}) => name)
const outcomes = ({excluded}: Collection): unknown => excluded.map(({name, outcome}) => [name, outcome])

describe('which candidates there are', () => {
  test('a named branch is pinned with its commits, author and changes', async () => {
    const head = repo.branch('topic', {'b.txt': 'two\nlines\n'})
    const {candidates, base} = await collected(aConfig(['topic']))
    expect(base).toMatchObject({name: 'main', commit: repo.head('main')})
    expect(candidates).toMatchObject([
      {
        name: 'topic',
        head,
        source: 'refs/heads/topic',
        author: {name: 'Ada Writer', email: 'ada@example.com'},
        mergeBase: base.commit,
        commits: [{oid: head, subject: 'topic'}],
        changes: [{path: 'b.txt', status: 'added', added: 2, removed: 0}]
      }
    ])
  })

  test('globs select branches but never the base or our own staging refs; exclusions win, wherever they stand', async () => {
    for (const name of ['feature/a', 'feature/b', 'feature/parked', 'integration/run-0'])
      repo.branch(name, {[`${name}.txt`]: 'x'})
    expect(names(await collected(selecting(exclude('feature/parked'), glob('**'))))).toEqual(['feature/a', 'feature/b'])
  })

  test('a pattern that matches nothing is said, not swallowed', async () => {
    const {notes, candidates} = await collected(selecting(glob('none/*')))
    expect([candidates, notes]).toEqual([[], ['The pattern none/* matches no branch.']])
  })

  test('what cannot take part is an outcome of its own name; the others go on', async () => {
    repo.branch('topic', {'b.txt': 'two\n'})
    repo.git('branch', 'twin', 'topic')
    repo.git('branch', 'old', 'main')
    repo.git('checkout', '--quiet', '--orphan', 'stranger')
    repo.commit('other history', {'z.txt': 'z'})
    repo.git('checkout', '--quiet', 'main')
    const found = await collected(aConfig(['topic', 'gone', 'twin', 'old', 'stranger']))
    expect(names(found)).toEqual(['topic'])
    expect(outcomes(found)).toEqual([
      ['gone', 'missing'],
      ['twin', 'duplicate'],
      ['old', 'contained'],
      ['stranger', 'unrelated']
    ])
  })

  test('names that a shell would act on are only names', async () => {
    const odd = ['$(touch${IFS}canary)', '`id`', "it's", 'a;b', 'a&b']
    for (const name of odd) repo.branch(name, {[`${odd.indexOf(name)}.txt`]: 'x'})
    expect(names(await collected(aConfig(odd)))).toEqual(odd)
  })

  test('worktrees are candidates by the branch they have checked out, and their uncommitted work is counted', async () => {
    repo.branch('topic', {'b.txt': 'two\n'})
    const folder = tempFolder('worktree')
    repo.git('worktree', 'add', '--quiet', `${folder}/w`, 'topic')
    execFileSync('touch', [`${folder}/w/uncommitted.txt`])
    const found = await collected(selecting({kind: 'worktrees', raw: 'worktrees'}))
    expect(names(found)).toEqual(['topic'])
    expect(found.worktrees.find(({branch}) => branch === 'topic')).toMatchObject({dirtyPaths: 1})
    execFileSync('rm', ['-rf', folder])
  })
})

describe('with an origin', () => {
  test('a pull request is found by its number, under origin alone', async () => {
    const head = repo.branch('work', {'b.txt': 'two\n'})
    using origin = new TempOrigin(repo)
    origin.git('update-ref', 'refs/pull/12/head', head)
    origin.git('update-ref', '-d', 'refs/heads/work')
    const clone = origin.clone()
    const found = await collected(selecting({kind: 'pull-request', raw: '#12', number: 12}), clone.dir)
    expect(found.candidates).toMatchObject([{name: '#12', head, source: 'refs/pull/12/head'}])
    expect(outcomes(await collected(selecting({kind: 'pull-request', raw: '#13', number: 13}), clone.dir))).toEqual([
      ['#13', 'missing']
    ])
    clone.remove()
  })

  test('a shallow clone of one branch still finds the others, and is deepened until the merge bases are there', async () => {
    for (let i = 0; i < 5; i++) repo.commit(`main ${i}`, {[`m${i}.txt`]: 'x'})
    const head = repo.branch('topic', {'b.txt': 'two\n'}, 'main~4')
    using origin = new TempOrigin(repo)
    const clone = origin.clone('--depth=1', '--single-branch')
    const found = await collected(aConfig(['topic']), clone.dir)
    expect(found.candidates).toMatchObject([{name: 'topic', head, mergeBase: repo.head('main~4')}])
    expect(found.notes.join(' ')).toContain('deepened')
    clone.remove()
  })
})

describe('the base', () => {
  test('that does not exist is one message with the branches there are', async () => {
    const failure = collected(aConfig(['topic'], {base: 'mian'}))
    await expect(failure).rejects.toThrow(ConfigurationError)
    await expect(failure).rejects.toThrow(/no branch, tag or commit "mian" here or on origin.*main/)
  })

  test('may be a commit, also with a detached HEAD', async () => {
    repo.branch('topic', {'b.txt': 'two\n'})
    repo.git('checkout', '--quiet', '--detach')
    const base = repo.head('main')
    expect((await collected(aConfig(['topic'], {base}))).base.commit).toBe(base)
    expect((await collected(aConfig(['topic']))).base.name).toBe('main')
  })
})
