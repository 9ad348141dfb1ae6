import {execFileSync, spawnSync} from 'node:child_process'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {parseMergeTree} from '../../src/adapters/git/merge-tree-output.js'
import {conflictType} from '../../src/analyze/conflict-type.js'
import {pathConflicts} from '../../src/analyze/path-conflicts.js'
import {branchesOf, bulkRepo, type Fork} from '../support/bulk-repo.js'
import {testCases, type Case} from '../support/fork-suite.js'
import {lines, TempRepo} from '../support/temp-repo.js'

/** Distinct text, so that git takes no file for a renamed other one. */
const text = (word: string, replace: Readonly<Record<number, string>> = {}): string =>
  lines(20, Object.fromEntries(Array.from({length: 20}, (_, i) => [i + 1, replace[i + 1] ?? `${word} ${i + 1}`])))

const [GITLINK_1, GITLINK_2, GITLINK_3] = ['1', '2', '3'].map(digit => ({gitlink: digit.repeat(40)}))
const NUL = (byte: number): Buffer => Buffer.from([1, 0, byte, 2, 0, 3])

/** Types that come about in a bare repository with our settings. */
const BY_OUR_MERGES: readonly Case[] = [
  {
    name: 'apart in one file',
    base: {f: text('f')},
    a: {f: text('f', {1: 'A'})},
    b: {f: text('f', {20: 'B'})},
    finds: []
  },
  {
    name: 'the same line',
    base: {f: text('f')},
    a: {f: text('f', {5: 'A'})},
    b: {f: text('f', {5: 'B'})},
    finds: ['contents f'],
    also: ({conflicts}) => {
      expect(conflicts[0]?.base).toEqual([{path: 'f', lines: {start: 5, count: 1}, text: 'f 5', definition: null}])
      expect(conflicts[0]?.sides.map(({lines, text}) => [lines.start, text]).sort()).toEqual([
        [5, 'A'],
        [5, 'B']
      ])
    }
  },
  {
    name: 'one name added twice',
    base: {},
    a: {f: 'A\n'},
    b: {f: 'B\n'},
    finds: ['contents f'],
    also: ({conflicts}) => {
      expect(conflicts[0]?.meaning).toMatch(/^Both sides add a file of this name/)
      expect(conflicts[0]?.parties.map(({change}) => change)).toEqual(['added', 'added'])
    }
  },
  {
    name: 'two files renamed to one name',
    base: {f: text('f'), g: text('g')},
    a: {f: null, h: text('f')},
    b: {g: null, h: text('g')},
    finds: ['contents h']
  },
  {name: 'binary', base: {f: NUL(1)}, a: {f: NUL(2)}, b: {f: NUL(3)}, finds: ['binary f']},
  {name: 'a file and a folder', base: {}, a: {d: 'file\n'}, b: {'d/x': 'inside\n'}, finds: ['file/directory d']},
  {name: 'a file and a link', base: {}, a: {p: 'file\n'}, b: {p: {link: 'base.txt'}}, finds: ['distinct modes p']},
  {
    name: 'a file changed and replaced by a submodule',
    base: {f: text('f')},
    a: {f: GITLINK_1!},
    b: {f: text('f', {3: 'B'})},
    finds: ['distinct modes f']
  },
  {
    name: 'changed and deleted',
    base: {f: text('f')},
    a: {f: text('f', {5: 'A'})},
    b: {f: null},
    finds: ['modify/delete f'],
    also: ({conflicts}) => {
      const [conflict] = conflicts
      expect(conflict?.severity).toBe('high')
      const change = new Map(conflict?.parties.map(party => [party.branch[0], [party.change, party.path]]))
      expect([change.get('a'), change.get('b')]).toEqual([
        ['modified', 'f'],
        ['deleted', null]
      ])
      expect(conflict?.sides.map(side => `${side.branch[0]}: ${side.text}`).sort()).toEqual(['a: A', 'b: '])
    }
  },
  {
    name: 'renamed two ways',
    base: {f: text('f')},
    a: {f: null, g: text('f')},
    b: {f: null, h: text('f')},
    finds: ['rename/rename f'],
    also: ({conflicts}) => {
      expect([...(conflicts[0]?.paths ?? [])].sort()).toEqual(['f', 'g', 'h'])
      expect(conflicts[0]?.parties.map(({path}) => path).sort()).toEqual(['g', 'h'])
    }
  },
  {
    name: 'renamed onto a name that is taken, with changes on both sides',
    base: {f: text('f')},
    a: {f: null, h: text('f', {5: 'A'})},
    b: {f: text('f', {5: 'B'}), h: text('other')},
    finds: ['rename involved in collision h']
  },
  {
    name: 'renamed and deleted',
    base: {f: text('f')},
    a: {f: null, g: text('f')},
    b: {f: null},
    finds: ['rename/delete g']
  },
  {
    name: 'a folder renamed, and a file added to it',
    base: {'d/a': text('a'), 'd/b': text('b'), 'd/w': text('w')},
    a: {'d/a': null, 'd/b': null, 'd/w': null, 'e/a': text('a'), 'e/b': text('b'), 'e/w': text('w')},
    b: {'d/c': text('c')},
    finds: ['directory rename suggested e/c']
  },
  {
    name: 'a folder renamed, and the new place taken',
    base: {'d/a': text('a'), 'd/b': text('b')},
    a: {'d/a': null, 'd/b': null, 'e/a': text('a'), 'e/b': text('b')},
    b: {'d/c': text('c'), 'e/c': text('in the way')},
    finds: ['file in way of directory rename e/c']
  },
  {
    name: 'two folders renamed into one, and a file of one name added to both',
    base: {'d1/a': text('a'), 'd1/b': text('b'), 'd2/c': text('c'), 'd2/e': text('e')},
    a: {
      ...{'d1/a': null, 'd1/b': null, 'd2/c': null, 'd2/e': null},
      ...{'t/a': text('a'), 't/b': text('b'), 't/c': text('c'), 't/e': text('e')}
    },
    b: {'d1/new': text('new 1'), 'd2/new': text('new 2')},
    finds: ['directory rename collision t/new']
  },
  {
    name: 'a folder spread over two, and a file added to it',
    base: {'d/a': text('a'), 'd/b': text('b')},
    a: {'d/a': null, 'd/b': null, 'p/a': text('a'), 'q/b': text('b')},
    b: {'d/c': text('c')},
    finds: ['directory rename unclear split d']
  },
  {
    name: 'a submodule moved two ways',
    base: {s: GITLINK_1!},
    a: {s: GITLINK_2!},
    b: {s: GITLINK_3!},
    finds: ['submodule not initialized s']
  }
]

describe('types that our merges come to', () => {
  testCases('types', BY_OUR_MERGES)
})

/** The raw types of a merge, and the words for its conflicts. */
function merged(repo: TempRepo, ours: string, theirs: string, settings: readonly string[]): unknown {
  const flags = settings.flatMap(setting => ['-c', setting])
  const args = [...flags, 'merge-tree', '--write-tree', '-z', '--messages', '--name-only', ours, theirs]
  const {status, stdout} = spawnSync('git', args, {cwd: repo.dir})
  const merge = parseMergeTree(status ?? -1, stdout)
  const information = merge.messages.filter(message => message.type !== '' && conflictType(message) === null)
  return {
    conflicts: pathConflicts(merge, [ours, theirs]).map(({type, path}) => `${type.type} ${path}`),
    information: information.map(({type}) => type).filter(type => type !== 'Auto-merging')
  }
}

/** Folder renames as other settings than ours have git apply them. */
const WITH_RENAMES_APPLIED: readonly (Fork & {name: string; conflicts: string[]; information: string[]})[] = [
  {
    name: 'a folder renamed, and a file added to it',
    base: {'d/a': text('a'), 'd/b': text('b'), 'd/w': text('w')},
    a: {'d/a': null, 'd/b': null, 'd/w': null, 'e/a': text('a'), 'e/b': text('b'), 'e/w': text('w')},
    b: {'d/c': text('c')},
    conflicts: [],
    information: ['Path updated due to directory rename']
  },
  {
    name: 'a folder that both sides rename to',
    base: {'dumb/a': text('a'), 'other/b': text('b')},
    a: {'dumb/a': null, 'smrt/a': text('a'), 'other/n': text('n')},
    b: {'other/b': null, 'dumb/b': text('b')},
    conflicts: [],
    information: [
      'Directory rename skipped since directory was renamed on both sides',
      'Path updated due to directory rename'
    ]
  }
]

describe('types that other settings bring about', () => {
  let repo: TempRepo
  beforeAll(() => {
    repo = bulkRepo(WITH_RENAMES_APPLIED)
  })
  afterAll(() => {
    repo.remove()
  })

  test.each(WITH_RENAMES_APPLIED.map((one, i) => [one.name, one, i] as const))('%s', (_, one, index) => {
    const {a, b} = branchesOf(index)
    const expected = {conflicts: one.conflicts, information: one.information}
    expect(merged(repo, a, b, ['merge.directoryRenames=true'])).toEqual(expected)
    expect(merged(repo, b, a, ['merge.directoryRenames=true'])).toEqual(expected)
  })
})

/** Submodules that are there, which they never are in a bare repository: what each side records, by name of a commit. */
const SUBMODULES: readonly (readonly [string, string | null, string, string, string[], string[]])[] = [
  ['one side is ahead of the other', 's0', 's1', 's1+', [], ['Fast forwarding submodule']],
  ['both sides moved apart', 's0', 's1', 's3', ['submodule sub'], []],
  ['apart, and the submodule has a merge', 's0', 's1', 's2', ['submodule with possible resolution sub'], []],
  ['one side names a commit that is not there', 's0', 's1', 'nowhere', ['submodule history not available sub'], []],
  ['one side moved back', 's1', 's0', 's1+', ['submodule may have rewinds sub'], []],
  ['both sides add it', null, 's1', 's2', ['submodule lacks merge base sub'], []]
]

describe('types that only a repository with its submodules brings about', () => {
  let repo: TempRepo
  beforeAll(() => {
    repo = new TempRepo()
    const ids = submodule(`${repo.dir}/sub`)
    const link = (name: string | null) => (name === null ? {} : {sub: {gitlink: ids[name]!}})
    bulkRepo(
      SUBMODULES.map(([, base, a, b]) => ({base: link(base), a: link(a), b: link(b)})),
      repo.dir
    )
  })
  afterAll(() => {
    repo.remove()
  })

  test.each(SUBMODULES.map((row, index) => [row[0], row, index] as const))('%s', (_, row, index) => {
    const {a, b} = branchesOf(index)
    const [, , , , conflicts, information] = row
    expect([merged(repo, a, b, []), merged(repo, b, a, [])]).toEqual([
      {conflicts, information},
      {conflicts, information}
    ])
  })
})

/** A history `s0 - s1 - s1+` with siblings `s2`, which a merge joins with `s1`, and `s3`, which none does. */
function submodule(dir: string): Readonly<Record<string, string>> {
  const sub = new TempRepo(dir)
  const s0 = sub.commit('s0', {x: '0\n'})
  const s1 = sub.branch('s1', {x: '1\n'}, s0)
  const s2 = sub.branch('s2', {y: '2\n'}, s0)
  const s3 = sub.branch('s3', {z: '3\n'}, s0)
  const ahead = sub.branch('s1-ahead', {x: '1+\n'}, s1)
  sub.git('checkout', '--quiet', 's1')
  sub.git('checkout', '--quiet', '-b', 'joined')
  sub.git('merge', '--quiet', '--no-edit', 's2')
  return {s0, s1, s2, s3, 's1+': ahead, nowhere: '9'.repeat(40)}
}

/** Git’s own failures need a damaged store or driver: these are put to the parser in git’s stable words. */
const FAILURES = [
  'ERROR (submodule corrupt)',
  'ERROR (three-way content merge failed)',
  'ERROR (object write failed)',
  'ERROR (object read failed)',
  'ERROR (object is not a blob)'
]

test.each(FAILURES)('%s is a failure of the machinery, even beside a conflict and whatever the exit code', type => {
  const said = ['1', 'f', 'CONFLICT (modify/delete)', 'text', '1', 'f', type, 'why', ''].join('\0')
  const output = Buffer.from(`${'1'.repeat(40)}\0f\0\0${said}`)
  for (const code of [0, 1]) expect(() => parseMergeTree(code, output)).toThrow(type)
  expect(conflictType({type, paths: ['f'], text: ''})).toMatchObject({isError: true, severity: 'high'})
})

test('every type of git’s merge stands in one of the tables', () => {
  const words = [
    ...BY_OUR_MERGES.flatMap(({finds}) => finds.map(found => found.replace(/ \S+$/, ''))),
    ...[
      ...WITH_RENAMES_APPLIED,
      ...SUBMODULES.map(([, , , , conflicts, information]) => ({conflicts, information}))
    ].flatMap(({conflicts, information}) => [...conflicts.map(found => found.replace(/ \S+$/, '')), ...information]),
    ...FAILURES,
    'Auto-merging'
  ]
  expect(new Set(words).size).toBe(27)
})

test('git here is one that the constructions were made for', () => {
  const version = execFileSync('git', ['version'], {encoding: 'utf8'})
  expect(version).toMatch(/^git version (2\.(3[89]|[4-9]\d)|[3-9])/)
})
