import {describe, expect, test} from '@jest/globals'
import {describeInput, readActionInputs} from '../../src/config/action-inputs.js'
import {ACTION_DEFAULTS, COMMAND_LINE_DEFAULTS} from '../../src/config/inputs.js'
import {parseConfig, type ConfigSources} from '../../src/config/parse-config.js'
import type {Config} from '../../src/domain/config.js'
import {DEFAULT_POLICY} from '../../src/domain/policy.js'
import {problemsOf} from '../support/config-problems.js'

const PATH = '.github/integration.yml'

function sources(given: Partial<ConfigSources> = {}): ConfigSources {
  return {inputs: {branches: 'a'}, origin: describeInput, defaults: ACTION_DEFAULTS, file: null, ...given}
}

const ONLY_BRANCH_A: Config = {
  selectors: [{kind: 'name', raw: 'a', name: 'a'}],
  pins: null,
  base: null,
  strategy: 'merge',
  order: 'risk',
  isolation: 'decode',
  maxProbes: null,
  maxMinutes: null,
  gates: [],
  performanceGates: [],
  reports: [],
  environment: [],
  keep: [],
  stagingRef: null,
  push: true,
  jobs: 1,
  memo: true,
  incident: true,
  policy: DEFAULT_POLICY,
  checklist: [],
  failOn: 'blocked',
  mode: 'run',
  reportDir: 'integration-report',
  artifactName: 'integration-report',
  retentionDays: null
}

test('with branches alone everything else has its default', () => {
  expect(parseConfig(sources())).toEqual(ONLY_BRANCH_A)
})

test('the command line differs from the action in pushing nothing', () => {
  expect(parseConfig(sources({defaults: COMMAND_LINE_DEFAULTS}))).toEqual({...ONLY_BRANCH_A, push: false})
})

test('every input has its place in the configuration', () => {
  const inputs = {
    branches: 'feature/*\n!feature/old',
    base: 'develop',
    config: PATH,
    strategy: 'hybrid',
    order: 'listed',
    isolation: 'each',
    'max-probes': '24',
    'max-minutes': '90',
    gates: 'test: npm test\nlint: npm run lint',
    reports: 'tests: out/*.xml',
    'staging-ref': 'integration/nightly',
    push: 'FALSE',
    jobs: '4',
    incident: 'false',
    'fail-on': 'conditional',
    mode: 'analyze',
    'report-dir': '/tmp/reports',
    'artifact-name': 'nightly',
    'retention-days': '7',
    token: 'secret'
  }
  expect(parseConfig(sources({inputs}))).toEqual({
    selectors: [
      {kind: 'glob', raw: 'feature/*', glob: 'feature/*'},
      {kind: 'exclude', raw: '!feature/old', glob: 'feature/old'}
    ],
    pins: null,
    base: 'develop',
    strategy: 'hybrid',
    order: 'listed',
    isolation: 'each',
    maxProbes: 24,
    maxMinutes: 90,
    gates: [
      {name: 'test', command: 'npm test', timeoutSeconds: 1800, reports: []},
      {name: 'lint', command: 'npm run lint', timeoutSeconds: 1800, reports: []}
    ],
    performanceGates: [],
    reports: [{kind: 'tests', glob: 'out/*.xml'}],
    environment: [],
    keep: [],
    stagingRef: 'refs/heads/integration/nightly',
    push: false,
    jobs: 4,
    memo: true,
    incident: false,
    policy: DEFAULT_POLICY,
    checklist: [],
    failOn: 'conditional',
    mode: 'analyze',
    reportDir: '/tmp/reports',
    artifactName: 'nightly',
    retentionDays: 7
  })
})

test('a given input wins over the file, the file over the default, and an empty input is not given', () => {
  const text = 'branches: [b]\nstrategy: hybrid\norder: listed\npush: false\ngates: [{name: x, run: "true"}]\n'
  const config = parseConfig(
    sources({
      inputs: {branches: ' \n', strategy: 'cherry-pick', order: '', gates: 'y: false'},
      file: {path: PATH, text}
    })
  )
  expect(config).toEqual({
    ...ONLY_BRANCH_A,
    selectors: [{kind: 'name', raw: 'b', name: 'b'}],
    strategy: 'cherry-pick',
    order: 'listed',
    push: false,
    gates: [{name: 'y', command: 'false', timeoutSeconds: 1800, reports: []}]
  })
})

test('an input that says what the default says still wins over the file', () => {
  const file = {path: PATH, text: 'strategy: hybrid'}
  expect(parseConfig(sources({inputs: {branches: 'a', strategy: 'merge'}, file})).strategy).toBe('merge')
})

test('the configuration is frozen to its depths', () => {
  const config = parseConfig(sources({inputs: {branches: 'a', gates: 'x: true'}}))
  const parts = [config, config.selectors, config.selectors[0], config.gates, config.gates[0], config.gates[0]?.reports]
  expect(parts.map(part => Object.isFrozen(part))).toEqual(parts.map(() => true))
})

test('every problem of inputs and file is reported at once', () => {
  const problems = problemsOf(() =>
    parseConfig(
      sources({
        inputs: {
          branches: 'a b',
          base: 'x..y',
          strategy: 'rebase',
          order: 'Risk',
          isolation: 'halves',
          gates: 'test:',
          reports: 'tests: /x',
          'staging-ref': 'refs/tags/x',
          push: 'yes',
          jobs: '0',
          'fail-on': 'block',
          mode: 'dream',
          'report-dir': '.git/reports',
          'artifact-name': 'a/b',
          'retention-days': 'a week'
        },
        unknownInputs: ['stratgy', 'colour'],
        file: {path: PATH, text: 'strategy: squash\ngate: []\n'}
      })
    )
  )
  expect(problems.map(({where, what}) => `${where}: ${what}`)).toEqual([
    "input 'stratgy': there is no such input",
    "input 'colour': there is no such input",
    `${PATH}:2:1: unknown key 'gate' in the configuration`,
    `${PATH}:1:11: 'squash' is not an allowed value`,
    "input 'branches': 'a b' has a space, so git has no branch of that name",
    "input 'base': 'x..y' has two dots in a row, so it names no branch or commit",
    "input 'strategy': 'rebase' is not an allowed value",
    "input 'order': 'Risk' is not an allowed value",
    "input 'isolation': 'halves' is not an allowed value",
    "input 'gates': the command of gate 'test' is empty",
    "input 'reports': '/x' is an absolute path",
    "input 'staging-ref': 'refs/tags/x' is not a branch",
    "input 'push': 'yes' is neither true nor false",
    "input 'jobs': '0' is no whole number from 1 to 64",
    "input 'fail-on': 'block' is not an allowed value",
    "input 'mode': 'dream' is not an allowed value",
    "input 'report-dir': '.git/reports' lies in git's own folder",
    "input 'artifact-name': 'a/b' cannot be an artifact's name",
    "input 'retention-days': 'a week' is no whole number from 1 to 400"
  ])
})

describe('the way out', () => {
  test.each([
    [{strategy: 'merg'}, "Use merge, cherry-pick or hybrid. Did you mean 'merge'?"],
    [{order: 'Risk'}, "Use risk or listed. Did you mean 'risk'?"],
    [{isolation: 'guess'}, 'Use decode, bisect, each or final'],
    [{mode: 'dream'}, 'Use run, analyze, plan, probe or publish'],
    [{'fail-on': 'always'}, 'Use blocked, conditional or never'],
    [{push: '1'}, 'Use true or false']
  ])('of %j is to %s', (inputs, fix) => {
    const problems = problemsOf(() => parseConfig(sources({inputs: {branches: 'a', ...inputs}})))
    expect(problems.map(problem => problem.fix)).toEqual([fix])
  })

  test.each([
    ['stratgy', "Did you mean 'strategy'?"],
    ['fail_on', "Did you mean 'fail-on'?"],
    [
      'colour',
      'Known: branches, base, config, strategy, order, isolation, max-probes, max-minutes, gates, reports, staging-ref, push, ' +
        'jobs, memo, incident, fail-on, mode, plan, probe, results, report-dir, artifact-name, retention-days, token'
    ]
  ])('of the unknown input %j is %j', (name, fix) => {
    expect(problemsOf(() => parseConfig(sources({unknownInputs: [name]})))).toEqual([
      {where: `input '${name}'`, what: 'there is no such input', fix}
    ])
  })
})

test('branches are asked for by the name of the door', () => {
  const [problem] = problemsOf(() => parseConfig(sources({inputs: {}, origin: name => `--${name}`})))
  expect(problem).toMatchObject({where: '--branches', what: 'no branches are named'})
})

test('branches of the wrong type in the file are one problem, not two', () => {
  const file = {path: PATH, text: 'branches: 12'}
  expect(problemsOf(() => parseConfig(sources({inputs: {}, file}))).map(problem => problem.where)).toEqual([
    `${PATH}:1:11`
  ])
})

describe('a configuration file that is not in the base', () => {
  test('is a problem when it was named', () => {
    expect(problemsOf(() => parseConfig(sources({inputs: {branches: 'a', config: 'ci/x.yml'}})))).toEqual([
      {
        where: "input 'config'",
        what: "the base has no file 'ci/x.yml'",
        fix: 'Commit the file to the base, or correct the path; the file of a branch is never read'
      }
    ])
  })

  test('is none when it is the usual one', () => {
    expect(parseConfig(sources({inputs: {branches: 'a', config: PATH}}))).toEqual(ONLY_BRANCH_A)
  })
})

describe('the staging ref', () => {
  test.each([
    ['nightly', 'refs/heads/nightly'],
    ['refs/heads/nightly', 'refs/heads/nightly'],
    ['-x', 'refs/heads/-x']
  ])('%j is %j', (given, ref) => {
    expect(parseConfig(sources({inputs: {branches: 'a', 'staging-ref': given}})).stagingRef).toBe(ref)
  })

  test.each([
    [{base: 'main', 'staging-ref': 'main'}, "'main' is the base"],
    [{base: 'main', 'staging-ref': 'refs/heads/main'}, "'main' is the base"],
    [{base: 'refs/heads/main', 'staging-ref': 'main'}, "'main' is the base"],
    [{'staging-ref': 'a'}, "'a' is one of the branches to integrate"],
    [{'staging-ref': 'HEAD'}, "'HEAD' is not a branch"],
    [{'staging-ref': 'refs/pull/1/head'}, "'refs/pull/1/head' is not a branch"],
    [{'staging-ref': 'a b'}, "'a b' has a space, so git refuses it as a branch name"]
  ])('%j is a problem', (inputs, what) => {
    expect(problemsOf(() => parseConfig(sources({inputs: {branches: 'a', ...inputs}})))).toEqual([
      {where: "input 'staging-ref'", what, fix: 'Use a branch of its own for staging, such as integration/nightly'}
    ])
  })

  test('of the file is a problem of the file', () => {
    const file = {path: PATH, text: 'base: main\nstaging-ref: main\n'}
    expect(problemsOf(() => parseConfig(sources({file}))).map(problem => problem.where)).toEqual([PATH])
  })
})

describe('the inputs that the runner hands over', () => {
  test('are found by their names, trimmed, and empty ones are left out', () => {
    const environment = {
      'INPUT_FAIL-ON': ' never ',
      INPUT_BRANCHES: 'a\nb\n',
      INPUT_BASE: '',
      INPUT_STRATGY: 'x',
      INPUT_FAIL_ON: 'never',
      input_order: 'listed',
      INPUT_: 'y',
      PATH: '/bin',
      INPUT_GATES: undefined
    }
    expect(readActionInputs(environment)).toEqual({
      inputs: {'fail-on': 'never', branches: 'a\nb'},
      unknownInputs: ['', 'fail_on', 'stratgy']
    })
  })

  test('keep the white space that is legal in a branch name', () => {
    expect(readActionInputs({INPUT_BASE: ' \u00a0main\u2003\n'}).inputs).toEqual({base: '\u00a0main\u2003'})
  })
})
