import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Composition} from '../../src/domain/composition.js'
import type {Strategy} from '../../src/domain/config.js'
import {compose, included} from '../../src/integrate/compose.js'
import type {Git} from '../../src/ports/git.js'
import {openedGit} from '../support/opened-git.js'
import {collected} from '../support/scenario.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(20), 'g.txt': lines(20)})
})
afterEach(() => {
  repo.remove()
})

const signal = new AbortController().signal

async function composed(git: Git, names: readonly string[], strategy: Strategy): Promise<Composition> {
  const {base, candidates} = await collected(git, names)
  return await compose(base, candidates, strategy, {git, signal})
}

/** `git show` in the repository, which can see our objects once they are fetched from the private one. */
async function text(git: Git, {commit}: Composition, path: string): Promise<string | null> {
  return await git.history.text(commit, path)
}

const outcomes = ({steps}: Composition): unknown => steps.map(({candidate, outcome}) => [candidate, outcome])

describe('merge', () => {
  test('makes a commit with both parents, whose trailers name candidate, head and strategy', async () => {
    const head = repo.branch('topic', {'f.txt': lines(20, {3: 'A'})})
    await using git = await openedGit(repo.dir)
    const composition = await composed(git, ['topic'], 'merge')
    const commit = await git.history.commit(composition.commit)
    expect(commit).toMatchObject({parents: [repo.head('main'), head], author: {name: 'Ada Writer'}})
    expect(await git.history.message(composition.commit)).toBe(
      `Integrate topic\n\nIntegration-Candidate: topic\nIntegration-Head: ${head}\nIntegration-Strategy: merge\n`
    )
  })

  test('gives the tree that git itself gives, whatever the order of clean branches', async () => {
    const names = ['a', 'b', 'c']
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {15: 'B'})})
    repo.branch('c', {'f.txt': null, 'moved.txt': lines(20)})
    await using git = await openedGit(repo.dir)
    const forwards = await composed(git, names, 'merge')
    const backwards = await composed(git, names.toReversed(), 'merge')
    repo.git('checkout', '--quiet', '--detach', 'main')
    for (const name of names) repo.git('merge', '--quiet', '--no-ff', '--no-edit', name)
    expect([forwards.tree, backwards.tree]).toEqual(Array(2).fill(repo.git('rev-parse', 'HEAD^{tree}')))
  })

  test('holds out what conflicts, whole, and goes on', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B'}), 'only-b.txt': 'b'})
    repo.branch('c', {'g.txt': lines(20, {3: 'C'})})
    await using git = await openedGit(repo.dir)
    const composition = await composed(git, ['a', 'b', 'c'], 'merge')
    expect(composition.steps.map(({candidate, outcome, reason}) => [candidate, outcome, reason])).toEqual([
      ['a', 'merged', 'merged without conflict'],
      ['b', 'conflict', 'conflicts in f.txt'],
      ['c', 'merged', 'merged without conflict']
    ])
    expect(included(composition)).toEqual(['a', 'c'])
    expect(await text(git, composition, 'only-b.txt')).toBeNull()
  })

  test('gives the same commit each time', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    await using first = await openedGit(repo.dir)
    await using second = await openedGit(repo.dir)
    expect(await composed(first, ['a'], 'merge')).toEqual(await composed(second, ['a'], 'merge'))
  })

  test('has nothing to add when the head came in with a stack', async () => {
    repo.branch('parent', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('child', {'g.txt': lines(20, {3: 'A'})}, 'parent')
    await using git = await openedGit(repo.dir)
    expect(outcomes(await composed(git, ['child', 'parent'], 'merge'))).toEqual([
      ['child', 'merged'],
      ['parent', 'nothing-to-add']
    ])
  })

  test('lets no name become a mention, a reference or a word to skip a build', async () => {
    const names = ['@org/team', 'fixes-#12', 'skip-ci]', 'a%0Ab']
    for (const name of names) repo.branch(name, {[`${names.indexOf(name)}.txt`]: 'x'})
    await using git = await openedGit(repo.dir)
    const composition = await composed(git, names, 'merge')
    const messages = await Promise.all(composition.steps.map(step => git.history.message(step.commit)))
    expect(messages.join('')).not.toMatch(/[@#[\]]/)
  })
})

test('a candidate that conflicts at its turn is in when a later one brings its head, with the conflict settled', async () => {
  repo.branch('parent', {'f.txt': lines(20, {3: 'A'})})
  repo.commit('main goes on', {'f.txt': lines(20, {3: 'M'})})
  repo.git('checkout', '--quiet', '-b', 'child', 'main')
  expect(() => repo.git('merge', 'parent')).toThrow()
  repo.commit('settle it', {'f.txt': lines(20, {3: 'A and M'})})
  repo.git('checkout', '--quiet', 'main')
  await using git = await openedGit(repo.dir)
  const composition = await composed(git, ['parent', 'child'], 'merge')
  expect(composition.steps.map(({candidate, outcome, reason}) => [candidate, outcome, reason])).toEqual([
    ['parent', 'nothing-to-add', 'its head came in with a candidate that contains it'],
    ['child', 'merged', 'merged without conflict']
  ])
})

test('a picked candidate whose commits are partly in says so, and taking none is a conflict', async () => {
  repo.branch('topic', {'g.txt': lines(20, {3: 'M'})})
  repo.git('checkout', '--quiet', 'topic')
  repo.commit('clash', {'f.txt': lines(20, {3: 'A'})})
  repo.git('checkout', '--quiet', 'main')
  repo.commit('main goes on', {'f.txt': lines(20, {3: 'M'}), 'g.txt': lines(20, {3: 'M'})})
  await using git = await openedGit(repo.dir)
  const [step] = (await composed(git, ['topic'], 'cherry-pick')).steps
  expect(step).toMatchObject({
    outcome: 'conflict',
    picked: [],
    reason: 'no commit of it can be taken: they conflict in f.txt; 1 is in already'
  })
})

describe('cherry-pick', () => {
  test('takes the commits one by one, with their authors and messages', async () => {
    repo.branch('topic', {'f.txt': lines(20, {3: 'A'})})
    repo.git('checkout', '--quiet', 'topic')
    const second = repo.commit('Second\n\nWith a body\n\nReviewed-by: Nia', {'g.txt': lines(20, {3: 'A'})})
    repo.git('checkout', '--quiet', 'main')
    repo.commit('main goes on', {'new.txt': 'x'})
    await using git = await openedGit(repo.dir)
    const composition = await composed(git, ['topic'], 'cherry-pick')
    expect(outcomes(composition)).toEqual([['topic', 'merged']])
    const tip = await git.history.commit(composition.commit)
    expect(tip.parents).toHaveLength(1)
    expect(await git.history.message(composition.commit)).toBe(
      'Second\n\nWith a body\n\nReviewed-by: Nia\n' +
        `Integration-Commit: ${second}\nIntegration-Candidate: topic\nIntegration-Head: ${second}\nIntegration-Strategy: cherry-pick\n`
    )
    repo.git('checkout', '--quiet', '--detach', 'main')
    repo.git('cherry-pick', 'main..topic')
    expect(composition.tree).toBe(repo.git('rev-parse', 'HEAD^{tree}'))
  })

  test('skips what conflicts and says which commits and where: partial, and the head is no parent', async () => {
    repo.branch('topic', {'f.txt': lines(20, {3: 'A'})})
    repo.git('checkout', '--quiet', 'topic')
    const clean = repo.commit('clean', {'g.txt': lines(20, {3: 'A'})})
    repo.git('checkout', '--quiet', 'main')
    repo.commit('main goes on', {'f.txt': lines(20, {3: 'M'})})
    await using git = await openedGit(repo.dir)
    const [step] = (await composed(git, ['topic'], 'cherry-pick')).steps
    expect(step).toMatchObject({
      outcome: 'partial',
      reason: '1 of 2 commits taken; the others conflict in f.txt',
      picked: [clean],
      skipped: [{subject: 'topic', paths: ['f.txt'], reason: 'conflict'}]
    })
    expect((await git.history.commit(step!.commit)).parents).toEqual([repo.head('main')])
  })

  test('is a conflict when no commit can be taken, and nothing to add when all are in', async () => {
    repo.branch('clash', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('same', {'f.txt': lines(20, {3: 'M'})})
    repo.commit('main goes on', {'f.txt': lines(20, {3: 'M'})})
    await using git = await openedGit(repo.dir)
    expect(outcomes(await composed(git, ['clash', 'same'], 'cherry-pick'))).toEqual([
      ['clash', 'conflict'],
      ['same', 'nothing-to-add']
    ])
  })

  test('is partial when a merge commit of the branch held changes of its own', async () => {
    repo.branch('topic', {'f.txt': lines(20, {3: 'A'})})
    repo.commit('main goes on', {'g.txt': lines(20, {3: 'M'})})
    repo.git('checkout', '--quiet', 'topic')
    repo.git('merge', '--quiet', '--no-commit', 'main')
    repo.commit('evil merge', {'evil.txt': 'made in the merge'})
    repo.git('checkout', '--quiet', 'main')
    await using git = await openedGit(repo.dir)
    const [step] = (await composed(git, ['topic'], 'cherry-pick')).steps
    expect(step).toMatchObject({outcome: 'partial', skipped: [{subject: 'evil merge', reason: 'merge-commit'}]})
  })

  test('takes a commit without parent', async () => {
    repo.git('checkout', '--quiet', '--orphan', 'root')
    repo.git('rm', '-rfq', '.')
    repo.commit('a new root', {'root.txt': 'x'})
    repo.git('checkout', '--quiet', 'main')
    repo.git('checkout', '--quiet', '-b', 'topic')
    repo.git('merge', '--quiet', '--allow-unrelated-histories', '--no-edit', 'root')
    repo.git('checkout', '--quiet', 'main')
    await using git = await openedGit(repo.dir)
    const composition = await composed(git, ['topic'], 'cherry-pick')
    expect(await text(git, composition, 'root.txt')).toBe('x')
  })
})

describe('hybrid', () => {
  test('merges where it can and picks where it cannot', async () => {
    repo.branch('whole', {'g.txt': lines(20, {3: 'A'})})
    repo.branch('torn', {'f.txt': lines(20, {3: 'A'})})
    repo.git('checkout', '--quiet', 'torn')
    repo.commit('clean', {'new.txt': 'x'})
    repo.git('checkout', '--quiet', 'main')
    repo.commit('main goes on', {'f.txt': lines(20, {3: 'M'})})
    await using git = await openedGit(repo.dir)
    const composition = await composed(git, ['whole', 'torn'], 'hybrid')
    expect(composition.steps.map(({candidate, outcome, strategy}) => [candidate, outcome, strategy])).toEqual([
      ['whole', 'merged', 'merge'],
      ['torn', 'partial', 'cherry-pick']
    ])
  })
})
