import {expect, test} from '@jest/globals'
import {openedGit} from '../../support/opened-git.js'
import {lines, TempRepo} from '../../support/temp-repo.js'

const FILES = {
  'a.js': 'cart.total(); total2()\n',
  'dir/b c.py': 'def total(): pass\ndef total(): pass\n',
  '\nodd\tname': 'x-total-y $total\n',
  'bin.dat': Buffer.from([0, 116, 111, 116, 97, 108]),
  'sub_total.txt': 'sub_total totals\n',
  'größe.md': 'größe\n'
}

test('words are found as whole words, in text files only, all in one pass', async () => {
  using repo = TempRepo.with({...FILES, link: {link: 'total'}})
  await using git = await openedGit(repo.dir)
  const found = await git.history.mentioning(repo.head(), ['total', 'größe', 'missing', 'total', '', '-e', 'a\nb'])
  expect(Object.fromEntries([...found].map(([word, paths]) => [word, [...paths].sort()]))).toEqual({
    total: ['\nodd\tname', 'a.js', 'dir/b c.py'],
    größe: ['größe.md']
  })
  expect(await git.history.mentioning(repo.head(), [])).toEqual(new Map())
})

test('the paths of a tree are those of its files', async () => {
  using repo = TempRepo.with({...FILES, link: {link: 'total'}, run: {script: 'x\n'}})
  await using git = await openedGit(repo.dir)
  expect([...(await git.history.paths(repo.head()))].sort()).toEqual([...Object.keys(FILES), 'run'].sort())
})

test('many texts are read at once, and what has none is null', async () => {
  using repo = TempRepo.with({...FILES, large: lines(100), empty: ''})
  const first = repo.head()
  const second = repo.commit('second', {'a.js': 'changed\n', 'dir/b c.py': null})
  await using git = await openedGit(repo.dir)
  const places = [
    {tree: first, path: 'a.js'},
    {tree: second, path: 'a.js'},
    {tree: second, path: 'dir/b c.py'},
    {tree: first, path: '\nodd\tname'},
    {tree: first, path: '\nno such\nname'},
    {tree: first, path: 'bin.dat'},
    {tree: first, path: 'large'},
    {tree: first, path: 'dir'},
    {tree: first, path: './a.js'},
    {tree: first, path: 'empty'},
    {tree: first, path: 'a.js'}
  ]
  expect(await git.history.textMany(places, 500)).toEqual([
    FILES['a.js'],
    'changed\n',
    null,
    FILES['\nodd\tname'],
    null,
    null,
    null,
    null,
    null,
    '',
    FILES['a.js']
  ])
  expect(await git.history.textMany([], 500)).toEqual([])
})
