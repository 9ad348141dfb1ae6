import {describe, expect, test} from '@jest/globals'
import {FILE_KEYS, parseFile} from '../../src/config/parse-file.js'
import {listening} from '../support/config-problems.js'

const PATH = 'ci.yml'

function read(text: string): ReturnType<typeof listening<ReturnType<typeof parseFile>>> {
  return listening(complain => parseFile({path: PATH, text}, complain))
}

function complaints(text: string): readonly string[] {
  return read(text).problems.map(({where, what}) => `${where}: ${what}`)
}

const WHOLE = `# what lands tonight
branches:
  - feature/*
  - '!feature/old'
  - '#12'
  - worktrees
base: develop
strategy: hybrid
order: listed
isolation: final
gates:
  - name: test
    run: |
      npm ci
      npm test
    timeout-minutes: 0.5
    reports:
      tests: [./a.xml, 'b/**/*.xml']
      coverage: lcov.info
  - {name: lint, run: npm run lint, paths: [./src/**, '*.json']}
  - name: bench
    kind: performance
    prepare: npm ci
    run: npm run bench
    rounds: 12
    better: higher
    reports:
      performance: bench.json
max-probes: 24
max-minutes: 90
reports:
  security: sarif/*.json
staging-ref: integration/nightly
push: false
memo: false
fail-on: never
mode: analyze
artifact-name: nightly
environment: [NODE_ENV, CI_TOKEN, NODE_ENV]
`

test('every key has its place in the configuration', () => {
  expect(read(WHOLE)).toEqual({
    value: {
      selectors: [
        {kind: 'glob', raw: 'feature/*', glob: 'feature/*'},
        {kind: 'exclude', raw: '!feature/old', glob: 'feature/old'},
        {kind: 'pull-request', raw: '#12', number: 12},
        {kind: 'worktrees', raw: 'worktrees'}
      ],
      base: 'develop',
      strategy: 'hybrid',
      order: 'listed',
      isolation: 'final',
      maxProbes: 24,
      maxMinutes: 90,
      gates: [
        {
          name: 'test',
          command: 'npm ci\nnpm test',
          timeoutSeconds: 30,
          reports: [
            {kind: 'tests', glob: 'a.xml'},
            {kind: 'tests', glob: 'b/**/*.xml'},
            {kind: 'coverage', glob: 'lcov.info'}
          ]
        },
        {name: 'lint', command: 'npm run lint', timeoutSeconds: 1800, reports: [], paths: ['src/**', '*.json']}
      ],
      performanceGates: [
        {
          name: 'bench',
          command: 'npm run bench',
          prepare: 'npm ci',
          rounds: 12,
          timeoutSeconds: 1800,
          reports: [{kind: 'performance', glob: 'bench.json'}],
          better: 'higher'
        }
      ],
      reports: [{kind: 'security', glob: 'sarif/*.json'}],
      stagingRef: 'refs/heads/integration/nightly',
      push: false,
      memo: false,
      failOn: 'never',
      mode: 'analyze',
      artifactName: 'nightly',
      environment: ['NODE_ENV', 'CI_TOKEN']
    },
    problems: []
  })
})

test('branches can be text with one per line, where nothing needs quotes', () => {
  expect(
    read('branches: |\n  feature/*\n  !feature/old\n  #12\n').value.selectors?.map(selector => selector.kind)
  ).toEqual(['glob', 'exclude', 'pull-request'])
})

test.each(['', '\n', '# nothing yet\n', '---\n', '{}'])('%j says nothing', text => {
  expect(read(text)).toEqual({value: {}, problems: []})
})

describe('a wrong key gets line, column and the nearest valid key', () => {
  test.each([
    [
      'order: risk\nstratgy: merge',
      `${PATH}:2:1`,
      "unknown key 'stratgy' in the configuration",
      "Did you mean 'strategy'?"
    ],
    [
      'gates:\n  - name: x\n    run: y\n    timeout: 3',
      `${PATH}:4:5`,
      "unknown key 'timeout' in a gate",
      'Known: name, run, timeout-minutes, reports, paths, kind, better, prepare, rounds'
    ],
    [
      'gates:\n  - name: x\n    run: y\n    time-minutes: 3',
      `${PATH}:4:5`,
      "unknown key 'time-minutes' in a gate",
      "Did you mean 'timeout-minutes'?"
    ],
    ['reports:\n  test: x.xml', `${PATH}:2:3`, "unknown key 'test' in 'reports'", "Did you mean 'tests'?"],
    [
      'token: abc',
      `${PATH}:1:1`,
      "unknown key 'token' in the configuration",
      'Give it as an input or flag: a secret never stands in a file of the repository'
    ],
    [
      'config: x.yml',
      `${PATH}:1:1`,
      "unknown key 'config' in the configuration",
      'Give it as an input or flag: it says which file that is'
    ],
    [
      'report-dir: x',
      `${PATH}:1:1`,
      "unknown key 'report-dir' in the configuration",
      'Give it as an input or flag: it is a place on the machine that runs, not part of the project'
    ],
    ['<<: {order: risk}', `${PATH}:1:1`, "unknown key '<<' in the configuration", `Known: ${FILE_KEYS.join(', ')}`]
  ])('%j', (text, where, what, fix) => {
    expect(read(text).problems).toEqual([{where, what, fix}])
  })
})

test('a key that every object has is as unknown as any other', () => {
  expect(read('constructor: x\n__proto__: y').problems.map(problem => problem.fix)).toEqual([
    `Known: ${FILE_KEYS.join(', ')}`,
    `Known: ${FILE_KEYS.join(', ')}`
  ])
})

describe('a wrong value is a problem with line and column', () => {
  test.each([
    ['- a', [`${PATH}:1:1: the configuration must be a map with the keys ${FILE_KEYS.join(', ')}, but is a list`]],
    ['base: 2024', [`${PATH}:1:7: 'base' must be text, but is a number`]],
    ['base:', [`${PATH}:1:6: 'base' must be text, but is nothing`]],
    ['push: "true"', [`${PATH}:1:7: 'push' must be true or false, but is text`]],
    ['strategy: true', [`${PATH}:1:11: 'strategy' must be text, but is true or false`]],
    ['strategy: [merge]', [`${PATH}:1:11: 'strategy' must be text, but is a list`]],
    ['branches: {a: b}', [`${PATH}:1:11: 'branches' must be a list of text, but is a map`]],
    ['branches: []', [`${PATH}:1:11: no branches are named`]],
    ['branches:\n  - a\n  - 12', [`${PATH}:3:5: an entry of 'branches' must be text, but is a number`]],
    ['branches:\n  - a\n  - b c', [`${PATH}:3:5: 'b c' has a space, so git has no branch of that name`]],
    ['branches: |\n  a\n  b c\n', [`${PATH}:1:11 line 2: 'b c' has a space, so git has no branch of that name`]],
    ['gates: "test: npm test"', [`${PATH}:1:8: 'gates' must be a list of gates, each with name and run, but is text`]],
    [
      'gates: [npm test]',
      [
        `${PATH}:1:9: a gate must be a map with the keys name, run, timeout-minutes, reports, paths, kind, better, prepare, rounds, but is text`
      ]
    ],
    ['gates:\n  - test: npm test', [`${PATH}:2:5: the gate 'test' has neither the key 'name' nor 'run'`]],
    ['gates:\n  - name: x', [`${PATH}:2:5: a gate has no 'run'`]],
    ['gates:\n  - run: x', [`${PATH}:2:5: a gate has no 'name'`]],
    ['gates:\n  - {name: x, run: " "}', [`${PATH}:2:20: the command of gate 'x' is empty`]],
    ['gates:\n  - {name: a/b, run: x}', [`${PATH}:2:12: 'a/b' cannot be a gate's name`]],
    ['gates:\n  - {name: x, run: a}\n  - {name: X, run: b}', [`${PATH}:3:12: there are two gates named 'X'`]],
    ...['0', '"5"', '.inf', '.nan'].map((minutes): [string, string[]] => [
      `gates: [{name: x, run: y, timeout-minutes: ${minutes}}]`,
      [`${PATH}:1:44: 'timeout-minutes' is no length of time that a gate can have`]
    ]),
    ['gates: [{name: x, run: y, reports: {tests: ../x}}]', [`${PATH}:1:44: '../x' leaves the tree by ..`]],
    [
      'reports: x.xml',
      [
        `${PATH}:1:10: 'reports' must be a map with the keys tests, coverage, performance, security, cycles, api, but is text`
      ]
    ],
    ['reports: {tests: [a.xml, /b.xml]}', [`${PATH}:1:26: '/b.xml' is an absolute path`]],
    ['reports: {tests: 3}', [`${PATH}:1:18: 'tests' must be a path pattern, or a list of them, but is a number`]],
    ['environment: [A=b]', [`${PATH}:1:15: 'A=b' is no name of an environment variable`]],
    [
      'environment: [GITHUB_TOKEN, ACTIONS_RUNTIME_TOKEN]',
      [
        `${PATH}:1:15: 'GITHUB_TOKEN' would hand the run's own token or files to the code of the branches`,
        `${PATH}:1:29: 'ACTIONS_RUNTIME_TOKEN' would hand the run's own token or files to the code of the branches`
      ]
    ],
    ['order: risk\norder: listed', [`${PATH}:2:1: 'order' stands twice in the configuration`]],
    ['gates: [{name: x, name: y, run: z}]', [`${PATH}:1:19: 'name' stands twice in a gate`]]
  ])('%j', (text, expected) => {
    expect(complaints(text)).toEqual(expected)
  })
})

describe('a trap of YAML is named', () => {
  test.each([
    ['branches:\n  - #12', 'Give it a value, or remove it; text that starts with # has to stand in quotes'],
    ['branches:\n  - *feature', 'Write the value out; text that starts with * has to stand in quotes'],
    ['branches:\n  - !feature/old', 'A ! starts a tag in YAML: put the text in quotes'],
    ['base: 1.10', 'Put it in quotes'],
    ['gates:\n\t- name: x', 'Indent with spaces'],
    ['order: risk\n---\norder: listed', 'Keep one document, without a second ---']
  ])('%j', (text, fix) => {
    expect(read(text).problems.map(problem => problem.fix)).toContain(fix)
  })
})

describe('a file that is no configuration is refused', () => {
  test('broken YAML, with its place', () => {
    const {value, problems} = read('branches: [a\norder: risk\n')
    expect(value).toEqual({})
    expect(problems[0]?.where).toMatch(/^ci\.yml:\d+:\d+$/)
    expect(problems[0]?.what).toMatch(/^is no valid YAML: /)
  })

  test('not more than ten problems of syntax are listed', () => {
    expect(read('a: "\\q"\n'.repeat(50)).problems).toHaveLength(10)
  })

  test('aliases, so that none can multiply', () => {
    const bomb = ['a: &a [x, x]', ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${'*abcdefg'[i + 1]!}, *a]`)]
    const text = `environment: &e [A]\nbranches: *e\n`
    expect(complaints(text)).toEqual([`${PATH}:2:11: 'branches' must be a list of text, but is an alias`])
    expect(read(bomb.join('\n')).problems.length).toBeGreaterThan(0)
  })

  test('more than 1 MiB', () => {
    expect(complaints(`# ${'x'.repeat(1 << 20)}`)).toEqual([`${PATH}: the file is larger than 1 MiB`])
    expect(complaints(`# ${'ä'.repeat(1 << 19)}`)).toEqual([`${PATH}: the file is larger than 1 MiB`])
    expect(complaints(`# ${'x'.repeat((1 << 20) - 2)}`)).toEqual([])
  })

  test('nesting without end', () => {
    expect(complaints(`branches: ${'['.repeat(20_000)}`)).toEqual([`${PATH}: is nested too deeply`])
  })
})
