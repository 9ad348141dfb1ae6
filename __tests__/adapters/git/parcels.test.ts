import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import {openedGit} from '../../support/opened-git.js'
import {TempRepo, tempFolder} from '../../support/temp-repo.js'

/** A clone that has the base alone, and no way to get more. */
function elsewhere(repo: TempRepo): TempRepo {
  const dir = tempFolder('elsewhere')
  execFileSync('git', ['clone', '--quiet', '--single-branch', '--branch', 'main', `file://${repo.dir}`, dir])
  const clone = new TempRepo(dir)
  clone.git('remote', 'remove', 'origin')
  return clone
}

interface Sent extends Disposable {
  readonly repo: TempRepo
  readonly clone: TempRepo
  readonly base: Oid
  readonly composed: Oid
  readonly parcel: string
}

/** Merges two branches in one repository, and packs the merge and the base. */
async function sent(): Promise<Sent> {
  const repo = TempRepo.with({'long.txt': 'a line\n'.repeat(500)})
  const [ours, theirs] = [repo.branch('a', {'a.txt': 'a\n'}), repo.branch('b', {'b.txt': 'b\n'})]
  const clone = elsewhere(repo)
  const parcel = join(tempFolder('parcel'), 'wave/objects.pack')
  const base = repo.head('main')
  await using git = await openedGit(repo.dir)
  const {tree} = await git.composer.merge(ours, theirs)
  const author = {name: 'A', email: 'a@example.org'}
  const date = '1700000000 +0000'
  const composed = await git.composer.commit({
    tree: tree,
    parents: [ours, theirs],
    message: 'both',
    author,
    authorDate: date,
    date
  })
  await git.parcels.pack([composed, base], base, parcel)
  const remove = (): void => {
    repo.remove()
    clone.remove()
  }
  return {repo, clone, base, composed, parcel, [Symbol.dispose]: remove}
}

test('a composition that is packed in one clone can be checked out in another that has only the base', async () => {
  using made = await sent()
  await using git = await openedGit(made.clone.dir)
  await git.parcels.unpack(made.parcel, [made.composed], made.base)
  const directory = join(git.workDir, 'tree')
  await git.composer.checkout(made.composed, directory)
  expect(['a.txt', 'b.txt', 'long.txt'].map(name => readFileSync(join(directory, name), 'utf8').slice(0, 6))).toEqual([
    'a\n',
    'b\n',
    'a line'
  ])
  expect(made.clone.git('for-each-ref').split('\n')).toHaveLength(1)
  expect(() => made.clone.git('cat-file', '-e', made.composed)).toThrow()
})

test('what the base has is not sent', async () => {
  using made = await sent()
  expect(readFileSync(made.parcel).length).toBeLessThan(2000)
})

test('a parcel that is damaged is refused', async () => {
  using made = await sent()
  const bytes = readFileSync(made.parcel)
  writeFileSync(made.parcel, Buffer.concat([bytes.subarray(0, 40), Buffer.from([7]), bytes.subarray(41)]))
  await using git = await openedGit(made.clone.dir)
  await expect(git.parcels.unpack(made.parcel, [made.composed], made.base)).rejects.toThrow('this clone lacks what')
})

test('a clone that lacks the base is told what to do', async () => {
  using made = await sent()
  using stranger = TempRepo.with({'other.txt': 'other\n'}) as TempRepo & Disposable
  await using git = await openedGit(stranger.dir)
  await expect(git.parcels.unpack(made.parcel, [made.composed], made.base)).rejects.toMatchObject({
    message: `this clone lacks the base ${made.base}`,
    fix: expect.stringContaining('fetch-depth: 0') as unknown
  })
})

test('a parcel that is not there is told with its path', async () => {
  using made = await sent()
  await using git = await openedGit(made.clone.dir)
  await expect(git.parcels.unpack('/nowhere/objects.pack', [made.base], made.base)).rejects.toThrow(
    '/nowhere/objects.pack'
  )
})
