import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {analyze} from '../../src/analyze/analyze.js'
import type {Analysis} from '../../src/domain/conflict.js'
import {openedGit} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(20), 'other.txt': lines(5), 'dir/a.txt': lines(20)})
})
afterEach(() => {
  repo.remove()
})

async function analyzed(...names: string[]): Promise<Analysis> {
  await using git = await openedGit(repo.dir)
  return await analyze(await collected(git, names), quietPorts(git))
}

const verdicts = ({pairs}: Analysis): unknown => pairs.map(pair => [...pair.branches, pair.verdict])
const conflicts = (analysis: Analysis): unknown =>
  analysis.conflicts.map(({id, kind, type, path, branches}) => [id, kind, type, path, ...branches])

describe('pairs', () => {
  test('without a common path are disjoint', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'other.txt': lines(5, {3: 'B'})})
    expect(await analyzed('a', 'b')).toEqual({
      conflicts: [],
      overlaps: [],
      pairs: [{branches: ['a', 'b'], verdict: 'disjoint'}],
      notes: []
    })
  })

  test('that change one file apart merge clean, and the overlap is listed', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {15: 'B'})})
    const analysis = await analyzed('a', 'b')
    expect(verdicts(analysis)).toEqual([['a', 'b', 'clean']])
    expect(analysis.overlaps).toEqual([
      {path: 'f.txt', branches: ['a', 'b'], linesTouch: false, conflict: false, definitions: []}
    ])
  })

  test('that change the same line conflict, with both texts and their places', async () => {
    repo.branch('a', {'f.txt': lines(20, {5: 'from A'})})
    repo.branch('b', {'f.txt': lines(20, {5: 'from B'})})
    const analysis = await analyzed('a', 'b')
    expect(verdicts(analysis)).toEqual([['a', 'b', 'conflict']])
    expect(analysis.overlaps).toEqual([
      {path: 'f.txt', branches: ['a', 'b'], linesTouch: true, conflict: true, definitions: []}
    ])
    expect(analysis.conflicts).toMatchObject([
      {
        id: expect.stringMatching(/^INT-\d{6}$/),
        kind: 'line',
        type: 'contents',
        severity: 'medium',
        path: 'f.txt',
        branches: ['a', 'b'],
        autoResolvable: false,
        sides: [
          {branch: 'a', author: 'Ada Writer', lines: {start: 5, count: 1}, text: 'from A'},
          {branch: 'b', author: 'Ada Writer', lines: {start: 5, count: 1}, text: 'from B'}
        ]
      }
    ])
  })

  test('are compared on one base: what the base did meanwhile is nobody’s conflict', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.commit('main goes on', {'f.txt': lines(20, {10: 'M'})})
    repo.branch('b', {'f.txt': lines(20, {10: 'M again'})})
    const analysis = await analyzed('a', 'b')
    expect([verdicts(analysis), conflicts(analysis)]).toEqual([[['a', 'b', 'clean']], []])
  })

  test('of which one conflicts with the base are unknown, and the conflict is with the base', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'other.txt': lines(5, {2: 'B'})})
    repo.commit('main goes on', {'f.txt': lines(20, {3: 'M'})})
    const analysis = await analyzed('a', 'b')
    expect(verdicts(analysis)).toEqual([['a', 'b', 'unknown']])
    expect(conflicts(analysis)).toEqual([
      [expect.stringMatching(/^INT-\d{6}$/), 'line', 'contents', 'f.txt', 'main', 'a']
    ])
  })

  test('stacked on each other do not conflict and do not overlap', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'A and B'})}, 'a')
    expect(await analyzed('a', 'b')).toEqual({
      conflicts: [],
      overlaps: [],
      pairs: [{branches: ['a', 'b'], verdict: 'clean'}],
      notes: []
    })
  })

  test('meet through a rename: one moves what the other edits', async () => {
    repo.branch('a', {'f.txt': null, 'g.txt': lines(20)})
    repo.branch('b', {'f.txt': lines(20, {3: 'B'})})
    expect(verdicts(await analyzed('a', 'b'))).toEqual([['a', 'b', 'clean']])
  })

  test('meet where a file of one is a folder of the other', async () => {
    repo.branch('a', {new: 'a file\n'})
    repo.branch('b', {'new/inside.txt': 'in a folder\n'})
    expect(conflicts(await analyzed('a', 'b'))).toMatchObject([
      [expect.stringMatching(/^INT-\d{6}$/), 'file', 'file/directory', expect.stringContaining('new'), 'a', 'b']
    ])
  })
})

describe.each([false, true])('kinds of conflict, turned round: %s', turned => {
  const order = (): [string, string] => (turned ? ['b', 'a'] : ['a', 'b'])

  test.each<[string, Parameters<TempRepo['write']>[0], Parameters<TempRepo['write']>[0]]>([
    ['modify/delete', {'f.txt': lines(20, {5: 'A'})}, {'f.txt': null}],
    ['rename/delete', {'f.txt': null, 'g.txt': lines(20)}, {'f.txt': null}],
    ['rename/rename', {'f.txt': null, 'g.txt': lines(20)}, {'f.txt': null, 'h.txt': lines(20)}],
    ['contents', {'new.txt': 'from A\n'}, {'new.txt': 'from B\n'}],
    ['binary', {bin: Buffer.from([0, 1, 2])}, {bin: Buffer.from([0, 3, 4])}],
    ['distinct modes', {p: 'a file\n'}, {p: {link: 'f.txt'}}]
  ])('%s', async (type, a, b) => {
    repo.branch('a', a)
    repo.branch('b', b)
    const {conflicts} = await analyzed(...order())
    expect(conflicts.map(conflict => conflict.type)).toContain(type)
    for (const conflict of conflicts) expect(conflict.branches).toEqual(order())
  })
})
