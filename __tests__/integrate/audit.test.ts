import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Collection} from '../../src/domain/candidate.js'
import type {Composition} from '../../src/domain/composition.js'
import type {Strategy} from '../../src/domain/config.js'
import {parseOid, type Oid} from '../../src/domain/ids.js'
import {audit} from '../../src/integrate/audit.js'
import {compose} from '../../src/integrate/compose.js'
import {openedGit, type OpenedGit} from '../support/opened-git.js'
import {collected} from '../support/scenario.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(20), 'g.txt': lines(20), 'h.txt': lines(20)})
  repo.branch('a', {'f.txt': lines(20, {3: 'A'}), 'new-a.txt': 'a'})
  repo.branch('b', {'f.txt': lines(20, {15: 'B'}), 'g.txt': null, 'moved.txt': lines(20)})
  repo.branch('c', {'g.txt': lines(20, {9: 'C'})})
  repo.commit('main goes on', {'h.txt': lines(20, {9: 'M'})})
})
afterEach(() => {
  repo.remove()
})

const NAMES = ['a', 'b', 'c']
const signal = new AbortController().signal

async function composed(
  git: OpenedGit,
  strategy: Strategy
): Promise<{collection: Collection; composition: Composition}> {
  const collection = await collected(git, NAMES)
  return {collection, composition: await compose(collection.base, collection.candidates, strategy, {git, signal})}
}

test.each<Strategy>(['merge', 'cherry-pick', 'hybrid'])('a right composition passes: %s', async strategy => {
  await using git = await openedGit(repo.dir)
  const {collection, composition} = await composed(git, strategy)
  expect(composition.steps.map(step => step.outcome)).toEqual(['merged', 'merged', 'merged'])
  await expect(audit(composition, collection, {git, signal})).resolves.toBeUndefined()
})

/** A tree made by hand in the user's repository, which our private one borrows objects from. */
function treeOf(files: Readonly<Record<string, string | null>>, from: Oid): Oid {
  repo.git('checkout', '--quiet', '--detach', from)
  repo.commit('by hand', files)
  const tree = parseOid(repo.git('rev-parse', 'HEAD^{tree}'))
  repo.git('checkout', '--quiet', 'main')
  return tree
}

describe('a wrong merge is refused', () => {
  test.each<[string, Readonly<Record<string, string | null>>, RegExp]>([
    ['that reverts what the base did', {'h.txt': lines(20)}, /h\.txt changed, which the candidate never touched/],
    ['that drops a file of the candidate', {'new-a.txt': null}, /new-a\.txt does not stand as the candidate left it/],
    ['that takes the other side of a change', {'f.txt': lines(20)}, /f\.txt does not stand as the candidate left it/],
    ['that brings something of nobody', {'smuggled.txt': 'x'}, /smuggled\.txt changed/]
  ])('%s', async (_, wrong, message) => {
    await using git = await openedGit(repo.dir)
    const collection = await collected(git, ['a'])
    const right = await compose(collection.base, collection.candidates, 'merge', {git, signal})
    const step = right.steps[0]!
    const author = {name: 'Ada Writer', email: 'ada@example.com'}
    repo.git('fetch', '--quiet', `${git.workDir}/${await privateName(git)}`, right.commit)
    const commit = await git.composer.commit({
      tree: treeOf(wrong, right.commit),
      parents: [right.base, step.head],
      message: 'wrong',
      author,
      authorDate: '1700000000 +0000',
      date: '1700000000 +0000'
    })
    const composition = {...right, commit, tree: await git.composer.tree(commit), steps: [{...step, commit}]}
    await expect(audit(composition, collection, {git, signal})).rejects.toThrow(message)
  })

  test('where both sides changed a file and one side’s change is lost', async () => {
    await using git = await openedGit(repo.dir)
    const {collection, composition} = await composed(git, 'merge')
    repo.git('fetch', '--quiet', `${git.workDir}/${await privateName(git)}`, composition.commit)
    const [first, second] = composition.steps
    const tree = treeOf({'f.txt': lines(20, {15: 'B'})}, second!.commit)
    const commit = await git.composer.commit({
      tree,
      parents: [first!.commit, second!.head],
      message: 'wrong',
      author: {name: 'Ada Writer', email: 'ada@example.com'},
      authorDate: '1700000000 +0000',
      date: '1700000000 +0000'
    })
    const wrong = {...composition, commit, tree, steps: [first!, {...second!, commit}]}
    await expect(audit(wrong, collection, {git, signal})).rejects.toThrow(/gives another tree/)
  })

  test('where the commit or tree to publish is not what the steps made', async () => {
    await using git = await openedGit(repo.dir)
    const {collection, composition} = await composed(git, 'merge')
    const other = composition.steps[0]!.commit
    await expect(audit({...composition, commit: other}, collection, {git, signal})).rejects.toThrow(/no step made/)
    const tree = collection.base.tree
    await expect(audit({...composition, tree}, collection, {git, signal})).rejects.toThrow(/not the one of the last/)
  })
})

/** The private repository's folder in the work folder. */
async function privateName(git: OpenedGit): Promise<string> {
  const {readdir} = await import('node:fs/promises')
  const [name = ''] = await readdir(git.workDir)
  return name
}
