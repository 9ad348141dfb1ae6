import {detectNode} from './detect-node.js'
import {has, type DetectedGate, type Repository} from './detected-gate.js'

/** Proposes gates from the build files at the root, for every language found there. */
export function detectGates(repository: Repository): readonly DetectedGate[] {
  const gates = [
    detectNode,
    detectPytest,
    detectGo,
    detectCargo,
    detectMaven,
    detectGradle,
    detectComposer,
    detectRuby
  ].flatMap(detect => detect(repository))
  return gates.length > 0 ? gates : detectMake(repository)
}

function detectPytest(repository: Repository): readonly DetectedGate[] {
  const settings = ['pyproject.toml', 'setup.cfg', 'tox.ini', 'requirements-dev.txt', 'requirements.txt']
  const source = has(repository, 'pytest.ini')
    ? 'pytest.ini'
    : settings.find(path => /\bpytest\b/.test(repository.read(path) ?? ''))
  if (source === undefined) return []
  const lists = ['requirements.txt', 'requirements-dev.txt', 'dev-requirements.txt', 'requirements-test.txt']
  const wanted = lists.filter(path => has(repository, path)).map(path => ` -r ${path}`)
  const isPackage =
    has(repository, 'setup.py') || /^\[project\]|^\[tool\.poetry\]/m.test(repository.read('pyproject.toml') ?? '')
  return [
    {
      name: 'pytest',
      run: [
        'python3 -m venv .venv',
        '. .venv/bin/activate',
        `python -m pip install --quiet pytest${wanted.join('')}${isPackage ? ' -e .' : ''}`,
        'python -m pytest --junitxml=pytest-report.xml'
      ],
      tests: 'pytest-report.xml',
      why: `${source} speaks of pytest`
    }
  ]
}

function detectGo(repository: Repository): readonly DetectedGate[] {
  if (!has(repository, 'go.mod')) return []
  const why = 'go.mod'
  return [
    {name: 'go vet', run: ['go vet ./...'], tests: null, why},
    {name: 'go test', run: ['go test ./...'], tests: null, why}
  ]
}

function detectCargo(repository: Repository): readonly DetectedGate[] {
  if (!has(repository, 'Cargo.toml')) return []
  const locked = has(repository, 'Cargo.lock') ? ' --locked' : ''
  return [{name: 'cargo test', run: [`cargo test${locked}`], tests: null, why: 'Cargo.toml'}]
}

function detectMaven(repository: Repository): readonly DetectedGate[] {
  if (!has(repository, 'pom.xml')) return []
  const run = [`${has(repository, 'mvnw') ? './mvnw' : 'mvn'} --batch-mode verify`]
  return [{name: 'maven', run, tests: '**/target/surefire-reports/TEST-*.xml', why: 'pom.xml'}]
}

function detectGradle(repository: Repository): readonly DetectedGate[] {
  const why = ['build.gradle', 'build.gradle.kts'].find(path => has(repository, path))
  if (why === undefined) return []
  const run = [`${has(repository, 'gradlew') ? './gradlew' : 'gradle'} test`]
  return [{name: 'gradle', run, tests: '**/build/test-results/**/TEST-*.xml', why}]
}

function detectComposer(repository: Repository): readonly DetectedGate[] {
  const manifest = repository.read('composer.json')
  if (manifest === null) return []
  const settings = ['phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'].find(path => has(repository, path))
  if (settings === undefined && !manifest.includes('"phpunit/phpunit"')) return []
  const run = ['composer install --no-interaction --no-progress', 'vendor/bin/phpunit --log-junit phpunit-report.xml']
  return [{name: 'phpunit', run, tests: 'phpunit-report.xml', why: `composer.json and ${settings ?? 'PHPUnit in it'}`}]
}

function detectRuby(repository: Repository): readonly DetectedGate[] {
  if (!has(repository, 'Gemfile')) return []
  const gate = (name: string, why: string): readonly DetectedGate[] => [
    {name, run: ['bundle install', `bundle exec ${name}`], tests: null, why: `Gemfile and ${why}`}
  ]
  if (has(repository, '.rspec') || repository.files.some(path => path.startsWith('spec/')))
    return gate('rspec', 'specs')
  return has(repository, 'Rakefile') ? gate('rake test', 'Rakefile') : []
}

function detectMake(repository: Repository): readonly DetectedGate[] {
  const path = ['GNUmakefile', 'Makefile', 'makefile'].find(name =>
    /^test[ \t]*:(?!=)/m.test(repository.read(name) ?? '')
  )
  return path === undefined
    ? []
    : [{name: 'make test', run: ['make test'], tests: null, why: `${path} has a target test`}]
}
