import {expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import type {Ahead, Git} from '../../../src/ports/git.js'
import {openedGit} from '../../support/opened-git.js'
import {tangle} from '../../support/tangle.js'
import {TempRepo} from '../../support/temp-repo.js'

/** What git tells of each head alone. */
async function oneByOne({history}: Git, base: Oid, heads: readonly Oid[]): Promise<readonly Ahead[]> {
  return await Promise.all(
    heads.map(async head => {
      const {bases, deepened} = await history.mergeBases(base, head)
      return {mergeBases: bases, commits: await history.commits(base, head), deepened}
    })
  )
}

test('all heads at once are told as each alone, however their histories are tangled', async () => {
  using repo = TempRepo.with({f: 'f\n'})
  const all = tangle(repo, 120)
  await using git = await openedGit(repo.dir)
  const heads = all.filter((_, i) => i % 4 === 3)
  const counts = new Set<number>()
  for (const base of [all[118], all[70], all[40]] as Oid[]) {
    const together = await git.history.aheadMany(base, heads)
    expect(together).toEqual(await oneByOne(git, base, heads))
    for (const {mergeBases} of together) counts.add(Math.min(mergeBases.length, 2))
  }
  expect(counts).toEqual(new Set([0, 1, 2]))
})

test('a head that is the base, or none at all', async () => {
  using repo = TempRepo.with({f: 'f\n'})
  const [base, later] = [repo.head(), repo.commit('later', {f: 'g\n'})]
  await using git = await openedGit(repo.dir)
  expect(await git.history.aheadMany(later, [later, base, later])).toEqual([
    {mergeBases: [later], commits: [], deepened: false},
    {mergeBases: [base], commits: [], deepened: false},
    {mergeBases: [later], commits: [], deepened: false}
  ])
  expect(await git.history.aheadMany(base, [])).toEqual([])
  await expect(git.history.aheadMany(base, ['e'.repeat(40) as Oid])).rejects.toThrow(/git log failed/)
})
