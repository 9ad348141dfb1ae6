import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import {openedGit} from '../../support/opened-git.js'
import {TempRepo} from '../../support/temp-repo.js'

test('many commits are made at once, the same record gives the same id, and no file is left behind', async () => {
  using repo = TempRepo.with({f: 'f'})
  const base = repo.head()
  const tree = repo.git('rev-parse', 'HEAD^{tree}') as Oid
  await using git = await openedGit(repo.dir)
  const dates = ['1600000000 +0200', 'no date', '1 +0000']
  const made = await git.composer.scratchCommits(dates.map((date, i) => ({tree, parents: i === 2 ? [] : [base], date})))
  expect(await git.composer.scratchCommits([{tree, parents: [base], date: 'no date'}])).toEqual([made[1]])
  for (const oid of made) expect(await git.composer.tree(oid)).toBe(tree)
  const commits = await Promise.all(made.map(oid => git.history.commit(oid)))
  expect(commits.map(({parents, committerDate}) => ({parents, committerDate}))).toEqual([
    {parents: [base], committerDate: '1600000000 +0200'},
    {parents: [base], committerDate: '0 +0000'},
    {parents: [], committerDate: '1 +0000'}
  ])
  await expect(git.composer.scratchCommits([{tree: 'none' as Oid, parents: [], date: '1 +0000'}])).rejects.toThrow(
    /hash-object/
  )
  expect(await git.composer.scratchCommits([])).toEqual([])
  const [own = ''] = readdirSync(git.workDir)
  expect(readdirSync(join(git.workDir, own)).filter(name => name.startsWith('scratch'))).toEqual([])
})
