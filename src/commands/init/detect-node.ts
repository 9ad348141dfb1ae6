import {fieldOf} from '../../domain/field-of.js'
import {parseJson} from '../../domain/parse-json.js'
import {has, type DetectedGate, type Repository} from './detected-gate.js'

/** Proposes the package's own test script, with a report where the test runner can write one. */
export function detectNode(repository: Repository): readonly DetectedGate[] {
  const script = testScript(repository.read('package.json') ?? '')
  if (script === null) return []
  const manager = packageManager(repository)
  const reporter = REPORTERS.find(({used}) => used.test(script))
  const test = reporter?.command(manager, script) ?? manager.test
  return [
    {
      name: `${manager.name} test`,
      run: [manager.install, test],
      tests: reporter?.tests ?? null,
      why: `package.json has a test script${reporter === undefined ? '' : ` that runs ${reporter.name}`}; ${manager.why}`
    }
  ]
}

interface Manager {
  readonly name: string
  readonly install: string
  readonly test: string
  /** Stands between the test command and arguments for the script. */
  readonly separator: string
  readonly why: string
}

function packageManager(repository: Repository): Manager {
  if (has(repository, 'pnpm-lock.yaml')) {
    const install = 'corepack pnpm install --frozen-lockfile'
    return {name: 'pnpm', install, test: 'corepack pnpm run test', separator: '', why: 'pnpm-lock.yaml'}
  }
  if (has(repository, 'yarn.lock')) {
    // Only the lock file of Yarn 2 and later starts with this entry.
    const modern = (repository.read('yarn.lock') ?? '').includes('__metadata:')
    const install = modern ? 'corepack yarn install --immutable' : 'yarn install --frozen-lockfile'
    const test = modern ? 'corepack yarn run test' : 'yarn run test'
    return {name: 'yarn', install, test, separator: '', why: 'yarn.lock'}
  }
  const locked = has(repository, 'package-lock.json') || has(repository, 'npm-shrinkwrap.json')
  const why = locked ? 'an npm lock file' : 'no lock file'
  return {name: 'npm', install: locked ? 'npm ci' : 'npm install', test: 'npm run test', separator: ' --', why}
}

interface Reporter {
  readonly name: string
  /** Found in the script's last command, to which arguments are added. */
  readonly used: RegExp
  readonly tests: string
  readonly command: (manager: Manager, script: string) => string
}

const REPORTERS: readonly Reporter[] = [
  {
    name: 'jest',
    used: /(?:^|&&)[^&;|]*\bjest(?:\.js)?(?:\s[^&;|]*)?$/,
    tests: 'jest-report.json',
    command: ({test, separator}) => `${test}${separator} --json --outputFile=jest-report.json`
  },
  {
    name: 'vitest',
    used: /(?:^|&&)[^&;|]*\bvitest(?:\s[^&;|]*)?$/,
    tests: 'vitest-report.json',
    command: ({test, separator}, script) => {
      // Without `run` it would watch for changes and never end.
      const once = /\bvitest\s+run\b|\s--run\b/.test(script) ? '' : ' --run'
      return `${test}${separator}${once} --reporter=default --reporter=json --outputFile.json=vitest-report.json`
    }
  },
  {
    name: "Node's test runner",
    used: /\bnode\b[^&;|]*\s--test(?:\s|$)/,
    tests: 'node-test-report.xml',
    // Flags behind the test files would be taken for files, so they go through the environment.
    command: ({test}) =>
      `NODE_OPTIONS='--test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit ` +
      `--test-reporter-destination=node-test-report.xml' ${test}`
  }
]

/** Takes the test script out of a package.json; null when there is none but the one that `npm init` writes. */
function testScript(text: string): string | null {
  // A package.json that cannot be read says nothing about tests; whoever runs npm hears of it.
  const script = fieldOf(parseJson(text), 'scripts', 'test')
  if (typeof script !== 'string' || script.trim() === '') return null
  return script.includes('no test specified') ? null : script.trim()
}
