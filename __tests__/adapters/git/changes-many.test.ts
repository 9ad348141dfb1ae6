import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {lines, TempRepo, type Files} from '../../support/temp-repo.js'

const STATES: readonly Files[] = [
  {},
  {f: lines(30, {3: 'x', 20: 'y\ndiff --git a/f b/f'})},
  {f: null, 'dir/g': lines(30, {9: 'r'})},
  {bin: Buffer.from('a\0c'), f: {link: 'bin'}},
  {'tab\tline\nend': 'n\n', ü: 'u\n', '\\x41': 'x\n', f: {script: lines(30)}},
  {[`${'a'.repeat(40)} ${'b'.repeat(40)}`]: `${'a'.repeat(40)} ${'b'.repeat(40)}\n`}
]
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904' as Oid

let repo: TempRepo
let git: OpenedGit
let revisions: readonly Oid[]

beforeAll(async () => {
  repo = TempRepo.with({f: lines(30), bin: Buffer.from('a\0b')})
  const commits = STATES.map((files, i) => repo.branch(`state-${i}`, files))
  const tree = repo.git('rev-parse', `${commits[2] ?? ''}^{tree}`) as Oid
  revisions = [...commits, tree, EMPTY_TREE]
  git = await openedGit(repo.dir)
})
afterAll(async () => {
  await git[Symbol.asyncDispose]()
  repo.remove()
})

function pairs(): readonly {readonly from: Oid; readonly to: Oid}[] {
  return revisions.flatMap(from => revisions.map(to => ({from, to})))
}

test('changes of many pairs are those of each alone', async () => {
  const together = await git.history.changesMany(pairs())
  for (const [i, {from, to}] of pairs().entries()) {
    expect(together[i]).toEqual(await git.history.changes(from, to))
  }
  expect(new Set(together.flat().map(({status}) => status))).toEqual(
    new Set(['added', 'deleted', 'modified', 'renamed', 'type-changed'])
  )
  expect(await git.history.changesMany([])).toEqual([])
})

test.each([[['f']], [['dir/g']], [['bin', 'tab\tline\nend']], [['no such path']], [['dir']], [[':(glob)*']], [[]]])(
  'of some paths alone: those that have such a name before or after: %j',
  async touching => {
    const some = await git.history.changesMany(pairs().map(pair => ({...pair, touching})))
    const all = await git.history.changesMany(pairs())
    const wanted: readonly string[] = touching
    expect(some).toEqual(
      all.map(list => list.filter(({path, oldPath}) => wanted.includes(path) || wanted.includes(oldPath)))
    )
  }
)

test('what became of each path, without its lines', async () => {
  const names = await git.history.pathChangesMany(pairs())
  const all = await git.history.changesMany(pairs())
  expect(names).toEqual(all.map(list => list.map(({path, oldPath, status}) => ({path, oldPath, status}))))
  expect(await git.history.pathChangesMany([])).toEqual([])
})

test('a revision that is not here is a failure', async () => {
  const [from] = revisions as [Oid]
  await expect(git.history.changesMany([{from, to: 'e'.repeat(40) as Oid}])).rejects.toThrow(/diff-tree/)
})
