import {execFileSync} from 'node:child_process'
import {expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import type {Ahead, Git} from '../../../src/ports/git.js'
import {openedGit} from '../../support/opened-git.js'
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

/** Commits with up to three parents each, among the last few: merges of merges, criss-crosses and roots of their own. */
function tangle(repo: TempRepo, count: number): readonly Oid[] {
  let state = 7
  const roll = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  const stream = Array.from({length: count}, (_, i) => {
    const wanted = roll(12) === 0 ? 0 : 1 + (roll(3) === 0 ? 1 + roll(2) : 0)
    const parents = new Set(Array.from({length: Math.min(wanted, i)}, () => i - roll(Math.min(i, 9))))
    const [first, ...others] = [...parents].filter(parent => parent > 0)
    // Clocks differ: some commits are older than their parents.
    const date = 1_700_000_000 + i * 60 - (roll(6) === 0 ? 3000 : 0)
    return [
      `commit refs/heads/c${i + 1}\nmark :${i + 1}\n`,
      `committer A <a@example.com> ${date} +0000\ndata <<E\nc${i + 1}\nE\n`,
      first === undefined ? '' : `from :${first}\n`,
      ...others.map(parent => `merge :${parent}\n`),
      '\n'
    ].join('')
  })
  execFileSync('git', ['fast-import', '--quiet', '--force'], {cwd: repo.dir, input: stream.join('')})
  return stream.map((_, i) => repo.head(`c${i + 1}`))
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
