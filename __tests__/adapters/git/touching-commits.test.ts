import {expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import type {PathRange, TouchedPaths} from '../../../src/ports/git.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {tangle} from '../../support/tangle.js'
import {lines, TempRepo} from '../../support/temp-repo.js'

async function touching(git: OpenedGit, range: PathRange, limit: number): Promise<TouchedPaths> {
  const [found] = await git.history.touchingMany([range], limit)
  return found ?? new Map()
}

test('the commits that touch a path are told by path, newest first and no more than asked for', async () => {
  using repo = TempRepo.with({f: lines(3), 'dir/*.txt': 'x\n', 'dir/a.txt': 'x\n'})
  const base = repo.head()
  const first = repo.commit('one', {f: lines(3, {1: '1'})})
  const both = repo.commit('two', {f: lines(3, {1: '2'}), 'dir/*.txt': 'y\n'})
  const third = repo.commit('three', {f: lines(3, {1: '3'})})
  repo.commit('four', {'dir/a.txt': 'y\n'})
  const strange = repo.commit('strange', {'\nstarts with a line end': 'x\n', 'ünï\tcode"': 'y\n'})
  await using git = await openedGit(repo.dir)
  const paths = ['f', 'dir/*.txt', 'missing', '', '\nstarts with a line end', 'ünï\tcode"', 'not\\xffutf8']
  const found = await touching(git, {base, head: repo.head(), paths}, 2)
  expect(Object.fromEntries([...found].map(([path, commits]) => [path, commits.map(({oid}) => oid)]))).toEqual({
    f: [third, both],
    'dir/*.txt': [both],
    '\nstarts with a line end': [strange],
    'ünï\tcode"': [strange]
  })
  expect((await touching(git, {base, head: first, paths: ['f']}, 9)).get('f')).toEqual([{oid: first, subject: 'one'}])
  expect(await touching(git, {base, head: repo.head(), paths: []}, 2)).toEqual(new Map())
})

test('an empty subject, and merges left out', async () => {
  using repo = TempRepo.with({f: lines(3)})
  const base = repo.head()
  repo.git('checkout', '--quiet', '-b', 'side')
  repo.write({f: lines(3, {1: '1'})})
  repo.git('commit', '--quiet', '--all', '--allow-empty-message', '--message', '')
  const side = repo.head()
  repo.git('checkout', '--quiet', 'main')
  repo.commit('apart', {g: 'x\n'})
  repo.git('merge', '--quiet', '--no-edit', 'side')
  await using git = await openedGit(repo.dir)
  expect((await touching(git, {base, head: repo.head(), paths: ['f']}, 3)).get('f')).toEqual([{oid: side, subject: ''}])
})

test('many ranges are told apart, and each has its own paths only', async () => {
  using repo = TempRepo.with({f: lines(3), g: 'x\n'})
  const base = repo.head()
  const long = Array.from({length: 400}, (_, i) => `${'long/'.repeat(300)}${i}`)
  const one = repo.branch('one', {f: lines(3, {1: '1'}), g: 'y\n', [long[399] ?? '']: 'deep\n'})
  const two = repo.branch('two', {f: lines(3, {1: '2'})})
  await using git = await openedGit(repo.dir)
  const ranges = [
    {base, head: one, paths: ['f']},
    {base, head: two, paths: ['f', 'g']},
    {base, head: one, paths: ['g', ...long]},
    {base: one, head: base, paths: ['f']}
  ]
  const found = await git.history.touchingMany(ranges, 3)
  expect(found.map(list => Object.fromEntries([...list].map(([path, commits]) => [path, commits[0]?.oid])))).toEqual([
    {f: one},
    {f: two},
    {g: one, [long[399] ?? '']: one},
    {}
  ])
  expect(await git.history.touchingMany([], 3)).toEqual([])
})

test('ranges that share an end are told as each alone, however their histories are tangled', async () => {
  using repo = TempRepo.with({f: 'f\n'})
  const all = tangle(repo, 60)
  await using git = await openedGit(repo.dir)
  const [top, middle] = [all[58], all[30]] as [Oid, Oid]
  const paths = ['f0', 'f1', 'f3', 'none']
  // Where clocks differ, what is newest depends on where a walk begins.
  const sorted = (touched: TouchedPaths) =>
    Object.fromEntries([...touched].map(([path, commits]) => [path, commits.map(({subject}) => subject).sort()]))
  // The last few share all of their older history, so that one walk serves for them.
  for (const others of [all.filter((_, i) => i % 6 === 1), all.slice(50, 58)]) {
    const ranges = [top, middle].flatMap(end =>
      others.flatMap(other => [
        {base: end, head: other, paths},
        {base: other, head: end, paths}
      ])
    )
    const together = await git.history.touchingMany(ranges, 99)
    for (const [i, range] of ranges.entries()) {
      expect(sorted(together[i] ?? new Map())).toEqual(sorted(await touching(git, range, 99)))
    }
  }
})
