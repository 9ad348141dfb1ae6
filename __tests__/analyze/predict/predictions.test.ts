import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {analyze} from '../../../src/analyze/analyze.js'
import {branchesOf, bulkRepo} from '../../support/bulk-repo.js'
import {testCases, type Case} from '../../support/fork-suite.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {quietPorts} from '../../support/quiet-ports.js'
import {collected} from '../../support/scenario.js'
import {TempRepo} from '../../support/temp-repo.js'

const pkg = (entries: Readonly<Record<string, string>>, dev: Readonly<Record<string, string>> = {}): string =>
  `${JSON.stringify({name: 'shop', dependencies: entries, spacer: [1, 2, 3, 4], devDependencies: dev}, null, 2)}\n`
const django = (parent: string): string =>
  `from django.db import migrations\nclass Migration(migrations.Migration):\n    dependencies = [("shop", "${parent}")]\n`
const alembic = (id: string, parent: string): string =>
  `revision = "${id}"\ndown_revision = "${parent}"\nbranch_labels = None\n`

/** Every prediction says that it is one, and quotes both places unless only names are in question. */
const isPrediction: NonNullable<Case['also']> = ({conflicts}) => {
  for (const conflict of conflicts) {
    expect(conflict.foundBy).toBe('prediction')
    expect(conflict.explanation).toMatch(/^Predicted from what both sides did/)
    expect(conflict.parties.map(({commits}) => commits.length)).toEqual([1, 1])
    expect(conflict.remedy).not.toBeNull()
    if (conflict.kind !== 'file') expect(conflict.sides.map(({text}) => text !== '')).toEqual([true, true])
  }
}

/** What merges cleanly and collides all the same. The path is the one of the branch that is named second. */
const COLLISIONS: readonly (Omit<Case, 'finds'> & {readonly type: string})[] = [
  {name: 'names of two cases', type: 'path collision', base: {}, a: {File: 'A\n'}, b: {FILE: 'B\n'}},
  {
    name: 'names of two Unicode forms',
    type: 'path collision',
    base: {},
    a: {'caf\u00e9.md': 'A\n'},
    b: {'cafe\u0301.md': 'B\n'}
  },
  {
    name: 'a file renamed to another case of a new one',
    type: 'path collision',
    base: {'long-enough.txt': 'the same text as before\n'},
    a: {'long-enough.txt': null, 'Readme.txt': 'the same text as before\n'},
    b: {'README.txt': 'B\n'}
  },
  {name: 'a file and a folder of two cases', type: 'path collision', base: {}, a: {Lib: 'A\n'}, b: {'lib/x': 'B\n'}},
  {
    name: 'Django migrations after one parent',
    type: 'migration order',
    base: {'shop/migrations/0003_cart.py': django('0002')},
    a: {'shop/migrations/0004_a.py': django('0003_cart')},
    b: {'shop/migrations/0004_b.py': django('0003_cart')}
  },
  {
    name: 'Alembic revisions after one parent',
    type: 'migration order',
    base: {},
    a: {'alembic/versions/aa.py': alembic('aa', '01')},
    b: {'alembic/versions/bb.py': alembic('bb', '01')}
  },
  {
    name: 'Rails migrations of one time',
    type: 'migration order',
    base: {},
    a: {'db/migrate/20240101120000_add_a.rb': 'class AddA; end\n'},
    b: {'db/migrate/20240101120000_add_b.rb': 'class AddB; end\n'}
  },
  {
    name: 'Rails migrations of one class',
    type: 'migration order',
    base: {},
    a: {'db/migrate/20240101120000_add_user.rb': 'class AddUser; end\n'},
    b: {'db/migrate/20240101120001_add_user.rb': 'class AddUser; end # B\n'}
  },
  {
    name: 'Flyway migrations of one version',
    type: 'migration order',
    base: {},
    a: {'db/migration/V2_0__a.sql': 'select 1;\n'},
    b: {'db/migration/V2.0__b.sql': 'select 2;\n'}
  },
  {
    name: 'Knex migrations of one time',
    type: 'migration order',
    base: {},
    a: {'migrations/20240101120000_a.js': 'a\n'},
    b: {'migrations/20240101120000_b.js': 'b\n'}
  },
  {
    name: 'Prisma migrations of one time',
    type: 'migration order',
    base: {},
    a: {'prisma/migrations/20240101120000_a/migration.sql': 'a\n'},
    b: {'prisma/migrations/20240101120000_b/migration.sql': 'b\n'}
  },
  {
    name: 'one dependency added twice, in different lines',
    type: 'dependency version',
    base: {'package.json': pkg({m: '1'}, {z: '1'})},
    a: {'package.json': pkg({m: '1', react: '^18.0.0'}, {z: '1'})},
    b: {'package.json': pkg({m: '1'}, {react: '^19.0.0', z: '1'})}
  },
  {
    name: 'one requirement added twice, in different lines',
    type: 'dependency version',
    base: {'requirements.txt': 'b==1\nc==1\nd==1\ne==1\n'},
    a: {'requirements.txt': 'Attrs==23.1\nb==1\nc==1\nd==1\ne==1\n'},
    b: {'requirements.txt': 'b==1\nc==1\nd==1\ne==1\nattrs==24.2\n'}
  },
  {
    name: 'one Go module added twice',
    type: 'dependency version',
    base: {'go.mod': 'module x\n\nrequire (\n\tm.org/a v1.0.0\n\tm.org/b v1.0.0\n\tm.org/c v1.0.0\n)\n'},
    a: {'go.mod': 'module x\n\nrequire (\n\tm.org/n v1.1.0\n\tm.org/a v1.0.0\n\tm.org/b v1.0.0\n\tm.org/c v1.0.0\n)\n'},
    b: {'go.mod': 'module x\n\nrequire (\n\tm.org/a v1.0.0\n\tm.org/b v1.0.0\n\tm.org/c v1.0.0\n\tm.org/n v1.2.0\n)\n'}
  }
]

describe('collisions that git does not see', () => {
  let repo: TempRepo
  let git: OpenedGit
  beforeAll(async () => {
    repo = bulkRepo(COLLISIONS)
    git = await openedGit(repo.dir)
  })
  afterAll(async () => {
    await git[Symbol.asyncDispose]()
    repo.remove()
  })

  test.each(COLLISIONS.map((one, index) => [one.name, one.type, index] as const))('%s', async (_, type, index) => {
    const {base, a, b} = branchesOf(index)
    for (const names of [
      [a, b],
      [b, a]
    ]) {
      const analysis = await analyze(await collected(git, names, {base}), quietPorts(git))
      expect(analysis.conflicts.map(conflict => [conflict.type, ...conflict.branches])).toEqual([[type, ...names]])
      expect(analysis.pairs.map(({verdict}) => verdict)).not.toContain('conflict')
      isPrediction(analysis)
    }
  })
})

/** What looks like a collision and is none. */
const LOOK_ALIKES: readonly Case[] = [
  {name: 'folders of two cases', base: {}, a: {'Docs/a': 'A\n'}, b: {'docs/b': 'B\n'}, finds: []},
  {
    name: 'a case-only rename on both sides',
    base: {'Read.md': 'some text\n'},
    a: {'Read.md': null, 'README.md': 'some text\n'},
    b: {'Read.md': null, 'README.md': 'some text\n'},
    finds: []
  },
  {
    name: 'the same migration in both',
    base: {},
    a: {'shop/migrations/0004_a.py': django('0003')},
    b: {'shop/migrations/0004_a.py': django('0003'), 'shop/migrations/0005_b.py': django('0004_a')},
    finds: []
  },
  {
    name: 'migrations of two apps',
    base: {},
    a: {'shop/migrations/0004_a.py': django('0003')},
    b: {'blog/migrations/0004_a.py': django('0003').replace('"shop"', '"blog"')},
    finds: []
  },
  {
    name: 'one version for two databases',
    base: {},
    a: {'db/migration/mysql/V2__a.sql': 'a\n'},
    b: {'db/migration/postgres/V2__b.sql': 'b\n'},
    finds: []
  },
  {
    name: 'migrations of two times',
    base: {},
    a: {'db/migrate/20240101120000_add_a.rb': 'A\n'},
    b: {'db/migrate/20240101120001_add_b.rb': 'B\n'},
    finds: []
  },
  {
    name: 'one version of a dependency in both',
    base: {'package.json': pkg({m: '1'}, {z: '1'})},
    a: {'package.json': pkg({m: '1', react: '^18.0.0'}, {z: '1'})},
    b: {'package.json': pkg({m: '1'}, {react: '^18.0.0', z: '1'})},
    finds: []
  },
  {
    name: 'a dependency moved from one list to the other, and another one raised',
    base: {'package.json': pkg({m: '1', react: '^18.0.0'}, {z: '1'})},
    a: {'package.json': pkg({m: '1'}, {react: '^18.0.0', z: '1'})},
    b: {'package.json': pkg({m: '2', react: '^18.0.0'}, {z: '1'})},
    finds: ['contents package.json']
  },
  {
    name: 'one dependency raised two ways in one line: git says so',
    base: {'package.json': pkg({react: '^18.0.0'})},
    a: {'package.json': pkg({react: '^18.2.0'})},
    b: {'package.json': pkg({react: '^19.0.0'})},
    finds: ['contents package.json']
  },
  {
    name: 'two manifests',
    base: {},
    a: {'one/package.json': pkg({react: '^18.2.0'})},
    b: {'two/package.json': pkg({react: '^19.0.0'})},
    finds: []
  }
]

describe('look-alikes', () => {
  testCases('no prediction', LOOK_ALIKES)
})

test('a stack extends its own numbers, and a candidate collides with what the base took in since it left', async () => {
  using repo = TempRepo.with({'base.txt': 'base\n'})
  repo.branch('below', {'shop/migrations/0004_a.py': django('0003')})
  repo.branch('above', {'shop/migrations/0004_other.py': django('0003'), 'shop/Migrations.md': 'x\n'}, 'below')
  repo.commit('main goes on', {'shop/migrations/0004_main.py': django('0003')})
  await using git = await openedGit(repo.dir)
  const {conflicts} = await analyze(await collected(git, ['below', 'above']), quietPorts(git))
  expect(conflicts.map(({type, path, branches}) => [type, path, ...branches])).toEqual([
    ['migration order', 'shop/migrations/0004_a.py', 'main', 'above'],
    ['migration order', 'shop/migrations/0004_a.py', 'main', 'below']
  ])
})

test('versions of a candidate that conflicts with the base are of another time, and predict nothing', async () => {
  const pins = (first: string, last: string): string => `${first}b==1\nc==1\nd==1\ne==1\n${last}`
  using repo = TempRepo.with({'f.txt': 'one\n', 'requirements.txt': pins('', '')})
  repo.branch('stale', {'f.txt': 'stale\n', 'requirements.txt': pins('attrs==23.1\n', '')})
  repo.branch('fresh', {'requirements.txt': pins('', 'attrs==24.2\n')})
  repo.commit('main goes on', {'f.txt': 'main\n'})
  await using git = await openedGit(repo.dir)
  const {conflicts} = await analyze(await collected(git, ['stale', 'fresh']), quietPorts(git))
  expect(conflicts.map(({type, path, branches}) => [type, path, ...branches])).toEqual([
    ['contents', 'f.txt', 'main', 'stale']
  ])
})
