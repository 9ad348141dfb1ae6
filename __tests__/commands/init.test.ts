import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {planInit, WORKFLOW_PATH} from '../../src/commands/init/plan-init.js'
import {DEFAULT_CONFIG_PATH} from '../../src/config/config-path.js'
import {INPUT_NAMES, COMMAND_LINE_DEFAULTS} from '../../src/config/inputs.js'
import {parseConfig} from '../../src/config/parse-config.js'
import type {Config} from '../../src/domain/config.js'
import {TempRepo, tempFolder} from '../support/temp-repo.js'

type Texts = Readonly<Record<string, string>>

function plan(texts: Texts): ReturnType<typeof planInit> {
  return planInit(Object.keys(texts), path => texts[path] ?? null)
}

/** The configuration that `init` writes, read by the parser that a run uses. */
function configFor(texts: Texts): Config {
  const step = plan(texts).find(({path}) => path === DEFAULT_CONFIG_PATH)
  if (step?.kind !== 'create') throw new Error('no configuration was written')
  const file = {path: DEFAULT_CONFIG_PATH, text: step.content}
  return parseConfig({inputs: {}, origin: name => name, defaults: COMMAND_LINE_DEFAULTS, file})
}

/** Gates as `name`, lines of the command, pattern of the test report. */
function gatesFor(texts: Texts): readonly (readonly [string, readonly string[], string | undefined])[] {
  return configFor(texts).gates.map(gate => [gate.name, gate.command.split('\n'), gate.reports[0]?.glob])
}

function npm(test: string): string {
  return JSON.stringify({scripts: {test}})
}

const NODE_OPTIONS =
  "NODE_OPTIONS='--test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit " +
  "--test-reporter-destination=node-test-report.xml'"

describe('the gates that fit', () => {
  test.each<[string, Texts, ReturnType<typeof gatesFor>]>([
    [
      'jest under npm',
      {'package.json': npm('jest'), 'package-lock.json': '{}'},
      [['npm test', ['npm ci', 'npm run test -- --json --outputFile=jest-report.json'], 'jest-report.json']]
    ],
    [
      'jest started by node, behind a compiler, without a lock file',
      {'package.json': npm('tsc && node --x node_modules/jest/bin/jest.js --ci')},
      [['npm test', ['npm install', 'npm run test -- --json --outputFile=jest-report.json'], 'jest-report.json']]
    ],
    [
      'jest that is not the last command',
      {'package.json': npm('jest && echo done')},
      [['npm test', ['npm install', 'npm run test'], undefined]]
    ],
    [
      'vitest under pnpm',
      {'package.json': npm('vitest'), 'pnpm-lock.yaml': ''},
      [
        [
          'pnpm test',
          [
            'corepack pnpm install --frozen-lockfile',
            'corepack pnpm run test --run --reporter=default --reporter=json --outputFile.json=vitest-report.json'
          ],
          'vitest-report.json'
        ]
      ]
    ],
    [
      'vitest run under yarn 1',
      {'package.json': npm('vitest run'), 'yarn.lock': '# yarn lockfile v1'},
      [
        [
          'yarn test',
          [
            'yarn install --frozen-lockfile',
            'yarn run test --reporter=default --reporter=json --outputFile.json=vitest-report.json'
          ],
          'vitest-report.json'
        ]
      ]
    ],
    [
      "node's test runner under a modern yarn",
      {'package.json': npm('node --test'), 'yarn.lock': '__metadata:\n  version: 8'},
      [
        [
          'yarn test',
          ['corepack yarn install --immutable', `${NODE_OPTIONS} corepack yarn run test`],
          'node-test-report.xml'
        ]
      ]
    ],
    ['mocha', {'package.json': npm('mocha')}, [['npm test', ['npm install', 'npm run test'], undefined]]],
    ['the placeholder of npm init', {'package.json': npm('echo "Error: no test specified" && exit 1')}, []],
    ['no test script', {'package.json': '{}'}, []],
    ['a package.json that is no JSON', {'package.json': '{'}, []],
    ['a package.json that is null', {'package.json': 'null'}, []],
    [
      'pytest in pyproject.toml',
      {'pyproject.toml': '[project]\nname = "x"\n[tool.pytest.ini_options]\n', 'requirements.txt': 'a'},
      [
        [
          'pytest',
          [
            'python3 -m venv .venv',
            '. .venv/bin/activate',
            'python -m pip install --quiet pytest -r requirements.txt -e .',
            'python -m pytest --junitxml=pytest-report.xml'
          ],
          'pytest-report.xml'
        ]
      ]
    ],
    ['a pyproject.toml without pytest', {'pyproject.toml': '[project]'}, []],
    [
      'Go',
      {'go.mod': 'module x'},
      [
        ['go vet', ['go vet ./...'], undefined],
        ['go test', ['go test ./...'], undefined]
      ]
    ],
    ['Cargo', {'Cargo.toml': '', 'Cargo.lock': ''}, [['cargo test', ['cargo test --locked'], undefined]]],
    [
      'Maven with its wrapper',
      {'pom.xml': '', mvnw: ''},
      [['maven', ['./mvnw --batch-mode verify'], '**/target/surefire-reports/TEST-*.xml']]
    ],
    [
      'Gradle in Kotlin',
      {'build.gradle.kts': ''},
      [['gradle', ['gradle test'], '**/build/test-results/**/TEST-*.xml']]
    ],
    [
      'PHPUnit',
      {'composer.json': '{"require-dev": {"phpunit/phpunit": "*"}}'},
      [
        [
          'phpunit',
          ['composer install --no-interaction --no-progress', 'vendor/bin/phpunit --log-junit phpunit-report.xml'],
          'phpunit-report.xml'
        ]
      ]
    ],
    ['a composer.json without PHPUnit', {'composer.json': '{}'}, []],
    ['RSpec', {Gemfile: '', 'spec/a_spec.rb': ''}, [['rspec', ['bundle install', 'bundle exec rspec'], undefined]]],
    ['Rake', {Gemfile: '', Rakefile: ''}, [['rake test', ['bundle install', 'bundle exec rake test'], undefined]]],
    ['a make target', {Makefile: 'all:\n\ntest: all\n\t./t\n'}, [['make test', ['make test'], undefined]]],
    ['a make variable', {Makefile: 'test := 1\ntests:\n'}, []],
    [
      'a make target beside Go',
      {Makefile: 'test:\n', 'go.mod': ''},
      [
        ['go vet', ['go vet ./...'], undefined],
        ['go test', ['go test ./...'], undefined]
      ]
    ],
    ['build files below the root only', {'web/package.json': npm('jest')}, []]
  ])('%s', (_, texts, gates) => {
    expect(gatesFor(texts)).toEqual(gates)
  })
})

test('the configuration integrates feature branches, and two languages give gates of both', () => {
  const config = configFor({'package.json': npm('jest'), 'go.mod': ''})
  expect(config.selectors).toEqual([{kind: 'glob', raw: 'feature/**', glob: 'feature/**'}])
  expect(config.gates.map(gate => [gate.name, gate.timeoutSeconds])).toEqual([
    ['npm test', 1800],
    ['go vet', 1800],
    ['go test', 1800]
  ])
})

test('the gate that init writes for node runs under bash and leaves its report', () => {
  const folder = tempFolder('init')
  try {
    const texts = {'package.json': npm('node --test'), 'a.test.js': "require('node:test')('adds', () => {})\n"}
    const repo = new TempRepo(folder)
    repo.write(texts)
    const [gate] = configFor(texts).gates
    // npm would leave its compile cache in the machine's temporary folder.
    const env = {...process.env, NODE_DISABLE_COMPILE_CACHE: '1'}
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', gate?.command ?? 'false'], {cwd: folder, stdio: 'pipe', env})
    expect(existsSync(join(folder, 'node-test-report.xml'))).toBe(true)
    expect(readFileSync(join(folder, 'node-test-report.xml'), 'utf8')).toContain('name="adds"')
  } finally {
    rmSync(folder, {recursive: true})
  }
})

test('what exists is kept, whatever stands in it', () => {
  expect(plan({[DEFAULT_CONFIG_PATH]: 'broken: [', [WORKFLOW_PATH]: '', 'go.mod': ''})).toEqual([
    {kind: 'keep', path: DEFAULT_CONFIG_PATH, why: 'it exists and stays as it is'},
    {kind: 'keep', path: WORKFLOW_PATH, why: 'it exists and stays as it is'}
  ])
})

test('the reason names what was found, or that nothing was', () => {
  expect(plan({'package.json': npm('jest'), 'package-lock.json': ''})[0]?.why).toBe(
    "gate 'npm test' (package.json has a test script that runs jest; an npm lock file)"
  )
  expect(plan({})[0]?.why).toBe('no tests were recognised: add your gates to it')
})

describe('the workflow', () => {
  const step = plan({}).find(({path}) => path === WORKFLOW_PATH)
  const workflow = parse(step?.kind === 'create' ? step.content : '') as {
    readonly permissions: unknown
    readonly concurrency: unknown
    readonly jobs: {readonly integrate: {readonly permissions: unknown; readonly steps: readonly Step[]}}
  }

  interface Step {
    readonly uses: string
    readonly with: Readonly<Record<string, unknown>>
  }

  test('has no rights but the job, and runs one at a time', () => {
    expect(workflow).toMatchObject({permissions: {}, concurrency: {group: 'integration', 'cancel-in-progress': false}})
    expect(workflow.jobs.integrate.permissions).toEqual({contents: 'write', 'pull-requests': 'read'})
  })

  test('checks out the whole history and leaves no token behind', () => {
    const [checkout] = workflow.jobs.integrate.steps
    expect(checkout?.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/)
    expect(checkout?.with).toEqual({'fetch-depth': 0, 'persist-credentials': false})
  })

  test('gives the action inputs that it has', () => {
    const own = workflow.jobs.integrate.steps[1]
    expect(own?.uses).toBe('integration-orchestrator/integration-orchestrator@v1')
    expect(Object.keys(own?.with ?? {}).filter(name => !INPUT_NAMES.some(known => known === name))).toEqual([])
  })
})
