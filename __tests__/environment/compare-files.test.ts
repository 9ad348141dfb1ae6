import {describe, expect, test} from '@jest/globals'
import {compareFiles, isEnvironmentFile} from '../../src/environment/compare-files.js'

/** Differences in short: kind, name, old, new. */
function differences(path: string, old: string | null, now: string | null): readonly string[] {
  return compareFiles([{path, old, new: now}]).map(
    ({kind, name, old: was, new: is}) => `${kind} ${name}: ${was ?? '-'} > ${is ?? '-'}`
  )
}

const NPM = (version: string): string =>
  JSON.stringify({
    packages: {
      '': {version: '9.9.9'},
      'node_modules/a': {version},
      'node_modules/b/node_modules/@s/c': {version: '3.0.0'}
    }
  })

describe('locked packages', () => {
  test.each([
    ['package-lock.json', NPM('1.0.0'), NPM('2.0.0'), ['dependency a: 1.0.0 > 2.0.0']],
    [
      'app/npm-shrinkwrap.json',
      '{"dependencies": {"a": {"version": "1.0.0", "dependencies": {"b": {"version": "2.0.0"}}}}}',
      '{"dependencies": {"a": {"version": "1.0.0", "dependencies": {"b": {"version": "3.0.0"}}}}}',
      ['dependency b: 2.0.0 > 3.0.0']
    ],
    [
      'yarn.lock',
      '"@s/a@^1.0.0", "@s/a@~1.1":\n  version "1.1.3"\n  resolved "x"\n\nb@^1:\n  version "1.0.0"\n',
      '"@s/a@^1.0.0", "@s/a@~1.1":\n  version "1.1.4"\n  resolved "x"\n\nb@^1:\n  version "1.0.0"\n',
      ['dependency @s/a: 1.1.3 > 1.1.4']
    ],
    [
      'yarn.lock',
      '"a@npm:^1.0.0":\n  version: 1.1.3\n',
      '"a@npm:^1.0.0":\n  version: 1.2.0\n',
      ['dependency a: 1.1.3 > 1.2.0']
    ],
    [
      'pnpm-lock.yaml',
      "packages:\n\n  /@s/a/1.0.0:\n    x: y\n  'b@2.0.0(peer@1)':\n",
      "packages:\n\n  /@s/a/1.1.0:\n    x: y\n  'b@2.0.0(peer@2)':\n",
      ['dependency @s/a: 1.0.0 > 1.1.0']
    ],
    [
      'Cargo.lock',
      '[[package]]\nname = "a"\nversion = "0.1.0"\n\n[[package]]\nname = "a"\nversion = "0.2.0"\n',
      '[[package]]\nname = "a"\nversion = "0.2.0"\n',
      ['dependency a: 0.1.0, 0.2.0 > 0.2.0']
    ],
    ['uv.lock', '[[package]]\nname = "a"\nversion = "1"\n', '', ['dependency a: 1 > -']],
    [
      'go.sum',
      'x.org/a v1.0.0 h1:x\nx.org/a v1.0.0/go.mod h1:x\n',
      'x.org/a v1.1.0 h1:x\n',
      ['dependency x.org/a: v1.0.0 > v1.1.0']
    ],
    [
      'Gemfile.lock',
      'GEM\n  specs:\n    rails (7.0.1)\n      rack (~> 2)\n',
      'GEM\n  specs:\n    rails (7.1.0)\n',
      ['dependency rails: 7.0.1 > 7.1.0']
    ],
    [
      'requirements-dev.txt',
      'Flask==2.0.1 ; x\nb[y] == 1.0\nc>=1\n',
      'Flask==3.0.0\nb[y] == 1.0\n',
      ['dependency Flask: 2.0.1 > 3.0.0']
    ],
    [
      'composer.lock',
      '{"packages": [{"name": "v/a", "version": "1"}]}',
      '{"packages-dev": [{"name": "v/a", "version": "2"}]}',
      ['dependency v/a: 1 > 2']
    ],
    [
      'Pipfile.lock',
      '{"default": {"a": {"version": "==1.0"}}}',
      '{"default": {"a": {"version": "==1.1"}}}',
      ['dependency a: 1.0 > 1.1']
    ],
    [
      'packages.lock.json',
      '{"dependencies": {"net8.0": {"A": {"resolved": "1.0"}}}}',
      '{"dependencies": {"net8.0": {"A": {"resolved": "2.0"}}}}',
      ['dependency A: 1.0 > 2.0']
    ],
    [
      'mix.lock',
      '%{\n  "a": {:hex, :a, "1.0.0", "x"},\n',
      '%{\n  "a": {:hex, :a, "1.0.1", "x"},\n',
      ['dependency a: 1.0.0 > 1.0.1']
    ],
    [
      'pubspec.lock',
      'packages:\n  a:\n    version: "1.0.0"\n',
      'packages:\n  a:\n    version: "2.0.0"\n',
      ['dependency a: 1.0.0 > 2.0.0']
    ],
    ['gradle.lockfile', 'g.h:a:1.0=x\n', 'g.h:a:1.1=x\n', ['dependency g.h:a: 1.0 > 1.1']],
    ['package-lock.json', 'no JSON', NPM('2.0.0'), ['dependency @s/c: - > 3.0.0', 'dependency a: - > 2.0.0']]
  ])('of %s', (path, old, now, expected) => {
    expect(isEnvironmentFile(path)).toBe(true)
    expect(differences(path, old, now)).toEqual(expected)
  })
})

describe('tools', () => {
  test.each([
    ['.nvmrc', '18\n', 'v20.1.0\n', ['tool node: 18 > v20.1.0']],
    ['.node-version', null, '20', ['tool node: - > 20']],
    ['.python-version', '# c\n3.11\n', '3.12\n', ['tool python: 3.11 > 3.12']],
    ['.tool-versions', 'nodejs 18.0.0\nruby 3.2 # c\n', 'nodejs 20.0.0\nruby 3.2\n', ['tool nodejs: 18.0.0 > 20.0.0']],
    ['rust-toolchain', 'stable\n', '[toolchain]\nchannel = "1.80"\n', ['tool rust: stable > 1.80']],
    ['rust-toolchain.toml', 'channel = "1.79"\n', 'channel = "1.80"\n', ['tool rust: 1.79 > 1.80']],
    [
      'go.mod',
      'module x\n\ngo 1.21\n',
      'module x\n\ngo 1.22\ntoolchain go1.22.1\n',
      ['tool go: 1.21 > 1.22', 'tool toolchain: - > go1.22.1']
    ],
    [
      'web/package.json',
      '{"engines": {"node": ">=18"}, "packageManager": "pnpm@8.0.0+sha"}',
      '{"engines": {"node": ">=20"}, "packageManager": "pnpm@9.0.0"}',
      ['tool node: >=18 > >=20', 'tool pnpm: 8.0.0 > 9.0.0']
    ],
    ['pyproject.toml', 'requires-python = ">=3.9"\n', 'requires-python = ">=3.10"\n', ['tool python: >=3.9 > >=3.10']],
    ['global.json', '{"sdk": {"version": "7.0"}}', '{"sdk": {"version": "8.0"}}', ['tool dotnet: 7.0 > 8.0']],
    [
      'docker/web.Dockerfile',
      'FROM --platform=linux/amd64 node:18 AS build\nFROM reg:5000/base\n',
      'FROM node:20 AS build\nFROM reg:5000/base\n',
      ['tool node: 18 > 20']
    ],
    [
      '.github/workflows/ci.yml',
      'jobs:\n  a:\n    runs-on: ubuntu-22.04\n    steps:\n      - with:\n          node-version: "18" # old\n',
      'jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - with:\n          node-version: [18, 20]\n',
      ['tool node-version: 18 > [18, 20]', 'tool runs-on: ubuntu-22.04 > ubuntu-24.04']
    ]
  ])('of %s', (path, old, now, expected) => {
    expect(isEnvironmentFile(path)).toBe(true)
    expect(differences(path, old, now)).toEqual(expected)
  })
})

describe('migrations', () => {
  test.each([
    'db/migrate/20260101_add.rb',
    'app/migrations/0002_user.py',
    'alembic/versions/ab12_x.py',
    'src/main/resources/db/migration/V2__add.sql',
    'prisma/migrations/20260101000000_x/migration.sql',
    'sql/0001_init.up.sql'
  ])('%s is one', path => {
    expect(differences(path, null, 'x')).toEqual([`migration ${path.split('/').at(-1)}: - > added`])
  })

  test.each(['app/migrations/__init__.py', 'src/migrate.ts', 'docs/migrations/readme.md', 'migrations/a.test.ts'])(
    '%s is none',
    path => {
      expect(isEnvironmentFile(path)).toBe(false)
    }
  )
})

describe('variables', () => {
  test.each([
    ['a.js', 'process.env.NEW_ONE; process.env["NEW_TWO"]', ['NEW_ONE', 'NEW_TWO']],
    ['a.py', 'os.environ["NEW_ONE"]\nos.getenv(\'NEW_TWO\', "secret")', ['NEW_ONE', 'NEW_TWO']],
    ['a.go', 'os.Getenv("NEW_ONE")', ['NEW_ONE']],
    ['a.rs', 'env::var("NEW_ONE")', ['NEW_ONE']],
    ['a.rb', "ENV.fetch('NEW_ONE')", ['NEW_ONE']],
    ['.env.example', 'NEW_ONE=secret\nexport NEW_TWO = other\n# NO=1\n', ['NEW_ONE', 'NEW_TWO']],
    ['.github/workflows/ci.yml', '${{ secrets.NEW_ONE }} ${{ vars.NEW_TWO }}', ['NEW_ONE', 'NEW_TWO']]
  ])('of %s are told by name alone', (path, text, names) => {
    const found = compareFiles([{path, old: null, new: text}])
    expect(found.map(({kind, name, new: now}) => [kind, name, now])).toEqual(
      names.map(name => ['variable', name, 'used'])
    )
    expect(JSON.stringify(found)).not.toMatch(/secret"|other/)
  })

  test('that only moved from one file to another are no difference', () => {
    const use = 'process.env.TOKEN'
    expect(
      compareFiles([
        {path: 'a.js', old: use, new: ''},
        {path: 'b.js', old: null, new: use}
      ])
    ).toEqual([])
  })

  test('that are no longer used are told too', () => {
    expect(differences('a.js', 'process.env.TOKEN', '')).toEqual(['variable TOKEN: used > -'])
  })
})

test('texts that would be slow to read are read all the same', () => {
  const long = 'a'.repeat(200_000)
  const wide = ' '.repeat(200_000)
  const lines = '\n'.repeat(200_000)
  for (const path of [
    'yarn.lock',
    'pnpm-lock.yaml',
    'Dockerfile',
    '.tool-versions',
    '.env',
    'a.js',
    'requirements.txt'
  ]) {
    for (const text of [long, wide, lines, `FROM ${':'.repeat(100_000)}`, 'process.env['.repeat(20_000)]) {
      expect(compareFiles([{path, old: null, new: text}]).length).toBeLessThan(2)
    }
  }
})
