import {expect, test} from '@jest/globals'
import {analyze} from '../../src/analyze/analyze.js'
import type {Conflict} from '../../src/domain/conflict.js'
import {openedGit} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {lines, TempRepo, type Files} from '../support/temp-repo.js'

const START: Files = {'f.txt': lines(200), bin: Buffer.from([0, 1]), 'db/V1__a.sql': 'a\n'}

/** The only conflict of two branches with these files. */
async function conflictOf(ours: Files, theirs: Files): Promise<Conflict | undefined> {
  using repo = TempRepo.with(START)
  repo.branch('a', ours)
  repo.branch('b', theirs)
  await using git = await openedGit(repo.dir)
  const {conflicts} = await analyze(await collected(git, ['a', 'b']), quietPorts(git))
  expect(conflicts).toHaveLength(1)
  return conflicts[0]
}

function block(last: string): string {
  return lines(200, {5: [...Array.from({length: 60}, (_, i) => `own ${i}`), last].join('\n')})
}

const FAR = [5, 50, 90, 130, 170]
const places = (side: string, last: string): string =>
  lines(200, Object.fromEntries(FAR.map((line, i) => [line, i === FAR.length - 1 ? last : side])))

test.each<[string, Files, Files, Files]>([
  ['a line beyond those quoted', {'f.txt': block('one')}, {'f.txt': block('other')}, {'f.txt': lines(200, {5: 'B'})}],
  [
    'a place beyond those quoted',
    {'f.txt': places('A', 'one')},
    {'f.txt': places('A', 'other')},
    {'f.txt': places('B', 'B')}
  ],
  ['what is no text', {bin: Buffer.from([0, 2])}, {bin: Buffer.from([0, 3])}, {bin: Buffer.from([0, 4])}],
  ['a file that the other deletes', {'f.txt': block('one')}, {'f.txt': block('other')}, {'f.txt': null}],
  [
    'the end of a predicted collision',
    {'db/migrate/V2__x.sql': `${lines(30)}one\n`},
    {'db/migrate/V2__x.sql': `${lines(30)}other\n`},
    {'db/migrate/V2__y.sql': 'y\n'}
  ]
])('the fingerprint changes with %s', async (_name, before, after, theirs) => {
  const [one, other] = [await conflictOf(before, theirs), await conflictOf(after, theirs)]
  expect(other?.id).toBe(one?.id)
  expect(other?.fingerprint).not.toBe(one?.fingerprint)
})

test('the fingerprint stays when the file changes elsewhere', async () => {
  const theirs = {'f.txt': lines(200, {5: 'B'})}
  const one = await conflictOf({'f.txt': lines(200, {5: 'A'})}, theirs)
  const other = await conflictOf({'f.txt': lines(200, {5: 'A', 150: 'elsewhere'})}, theirs)
  expect(other?.fingerprint).toBe(one?.fingerprint)
})
