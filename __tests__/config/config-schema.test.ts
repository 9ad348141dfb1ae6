import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse as parseYaml} from 'yaml'
import {FILE_KEYS, parseFile} from '../../src/config/parse-file.js'
import {listening} from '../support/config-problems.js'

const PATH = 'ci.yml'

function read(text: string): ReturnType<typeof listening<ReturnType<typeof parseFile>>> {
  return listening(complain => parseFile({path: PATH, text}, complain))
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
keep: [node_modules/, packages/*/node_modules, node_modules]
`

describe('the published schema', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as {properties: object}
  const validate = new Ajv2020({strict: true, strictTypes: false, allErrors: true}).compile(schema)

  test('has exactly the keys of the parser', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...FILE_KEYS].sort())
  })

  test.each([
    [true, WHOLE],
    [true, '{}'],
    [true, 'branches: feature/*'],
    [true, 'gates: []'],
    [true, 'reports: {tests: [a.xml], api: b.json}'],
    [true, 'gates: [{name: x, run: y, timeout-minutes: 7200}]'],
    [true, 'base: $(x)'],
    [false, '- a'],
    [false, 'token: x'],
    [false, 'config: x'],
    [false, 'report-dir: x'],
    [false, 'stratgy: merge'],
    [false, 'strategy: rebase'],
    [false, 'order: 1'],
    [true, 'isolation: decode'],
    [true, 'max-probes: 24'],
    [false, 'max-probes: 0'],
    [false, 'max-minutes: 1.5'],
    [false, 'max-minutes: "10"'],
    [false, 'isolation: halves'],
    [false, 'fail-on: always'],
    [false, 'mode: plan'],
    [false, 'mode: probe'],
    [true, 'jobs: 4'],
    [false, 'jobs: 0'],
    [false, 'jobs: 65'],
    [false, 'jobs: 1.5'],
    [false, 'jobs: "4"'],
    [true, 'retention-days: 7'],
    [false, 'retention-days: 401'],
    [false, 'push: "true"'],
    [false, 'push:'],
    [false, 'base: 2024'],
    [false, 'base: a b'],
    [false, 'base: a..b'],
    [false, 'base: ""'],
    [false, 'staging-ref: x.lock'],
    [false, 'branches: []'],
    [false, 'branches: ""'],
    [false, 'branches: [12]'],
    [false, 'branches: [""]'],
    [false, 'branches: ["!a"]'],
    [false, 'branches: ["label:x"]'],
    [false, 'branches: ["plan:x"]'],
    [true, 'keep: []'],
    [true, 'keep: [./target, .gradle, "**/node_modules"]'],
    [false, 'keep: target'],
    [false, 'keep: [3]'],
    [false, 'keep: [""]'],
    [false, 'keep: [.]'],
    [false, 'keep: [./]'],
    [false, 'keep: [/]'],
    [false, 'keep: [/tmp/x]'],
    [false, 'keep: [~/.cache]'],
    [false, 'keep: [../x]'],
    [false, 'keep: [a/../b]'],
    [false, 'keep: [.git]'],
    [false, 'keep: [a/.GIT/objects]'],
    [false, 'keep: ["!target"]'],
    [false, 'gates: "test: npm test"'],
    [false, 'gates: [{test: npm test}]'],
    [false, 'gates: [{name: x}]'],
    [false, 'gates: [{name: x, run: ""}]'],
    [false, 'gates: [{name: "", run: x}]'],
    [false, 'gates: [{name: a/b, run: x}]'],
    [false, 'gates: [{name: x, run: y, shell: z}]'],
    [false, 'gates: [{name: x, run: y, timeout-minutes: 0}]'],
    [false, 'gates: [{name: x, run: y, timeout-minutes: 7201}]'],
    [false, 'gates: [{name: x, run: y, timeout-minutes: "5"}]'],
    [true, 'gates: [{name: x, run: y, kind: performance, prepare: z, rounds: 12, reports: {performance: a.json}}]'],
    [true, 'gates: [{name: x, run: y, better: higher, reports: {performance: a.json}}]'],
    [false, 'gates: [{name: x, run: y, kind: tests}]'],
    [false, 'gates: [{name: x, run: y, kind: performance}]'],
    [false, 'gates: [{name: x, run: y, kind: performance, reports: {performance: []}}]'],
    [false, 'gates: [{name: x, run: y, kind: performance, reports: {performance: a, tests: b}}]'],
    [false, 'gates: [{name: x, run: y, kind: performance, paths: a, reports: {performance: a}}]'],
    [false, 'gates: [{name: x, run: y, kind: performance, rounds: 7, reports: {performance: a}}]'],
    [false, 'gates: [{name: x, run: y, kind: performance, rounds: 31, reports: {performance: a}}]'],
    [false, 'gates: [{name: x, run: y, kind: performance, rounds: 8.5, reports: {performance: a}}]'],
    [false, 'gates: [{name: x, run: y, kind: performance, prepare: "", reports: {performance: a}}]'],
    [false, 'gates: [{name: x, run: y, better: bigger, reports: {performance: a}}]'],
    [false, 'gates: [{name: x, run: y, prepare: z}]'],
    [false, 'gates: [{name: x, run: y, rounds: 8}]'],
    [false, 'reports: {test: x}'],
    [false, 'reports: {tests: ""}'],
    [false, 'reports: {tests: /x}'],
    [false, 'reports: {tests: a/../b}'],
    [false, 'reports: {tests: 3}'],
    [false, 'reports: tests'],
    [false, 'artifact-name: a/b'],
    [false, 'artifact-name: ""'],
    [false, 'environment: A'],
    [false, 'environment: [A-B]'],
    [false, 'environment: [GITHUB_TOKEN]']
  ])('and the parser agree: %p for %j', (good, text) => {
    const data: unknown = parseYaml(text)
    expect({parser: read(text).problems.length === 0, schema: validate(data)}).toEqual({parser: good, schema: good})
  })
})
