import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse as parseYaml} from 'yaml'
import {parseKnowledge} from '../../src/config/parse-knowledge.js'
import type {KnowledgeEntry} from '../../src/domain/knowledge.js'
import {listening} from '../support/config-problems.js'

const path = '.github/integration/knowledge.yml'

function read(text: string): {readonly value: readonly KnowledgeEntry[]; readonly problems: readonly unknown[]} {
  return listening(complain => parseKnowledge({path, text}, complain))
}

describe('a knowledge file', () => {
  test('gives its entries in their order', () => {
    const text = `entries:
  - {paths: CHANGELOG.md, handling: union, rationale: everybody adds a line, seen: 7}
  - {paths: 'db/**', kind: semantic, type: migrations, handling: sequential}
`
    expect(read(text)).toEqual({
      problems: [],
      value: [
        {
          paths: 'CHANGELOG.md',
          kind: null,
          type: null,
          handling: 'union',
          rationale: 'everybody adds a line',
          seen: 7
        },
        {paths: 'db/**', kind: 'semantic', type: 'migrations', handling: 'sequential', rationale: '', seen: 0}
      ]
    })
  })

  test('names the command that writes a file, in one of two forms', () => {
    const text = `entries:
  - {paths: go.sum, handling: "regenerate: go mod tidy"}
  - paths: '**/*.lock'
    handling:
      regenerate: |
        make locks
      timeout-minutes: 2
`
    const entry = {kind: null, type: null, handling: 'regenerate', rationale: '', seen: 0}
    expect(read(text)).toEqual({
      problems: [],
      value: [
        {...entry, paths: 'go.sum', regenerate: {command: 'go mod tidy', timeoutSeconds: 600}},
        {...entry, paths: '**/*.lock', regenerate: {command: 'make locks', timeoutSeconds: 120}}
      ]
    })
  })

  test('may hold nothing yet', () => {
    expect(['', '# nothing\n', 'entries: []'].map(text => read(text))).toEqual(Array(3).fill({value: [], problems: []}))
  })

  test('names every problem at once, each with its place', () => {
    const text = 'entries:\n  - {paths: "a[", handling: merge, seen: -1}\n  - {handling: regenerate}\n'
    expect(read(text).problems).toEqual([
      expect.objectContaining({where: `${path}:2:13`, what: "'paths' of an entry is no pattern of paths: 'a['"}),
      expect.objectContaining({
        where: `${path}:2:29`,
        what: "'handling' of an entry is none of union, sequential, escalate, regenerate: 'merge'"
      }),
      expect.objectContaining({where: `${path}:2:42`, what: "'seen' of an entry must be a whole number"}),
      {where: `${path}:3:5`, what: "an entry has no 'paths'", fix: "Add 'paths'"},
      {
        where: `${path}:3:16`,
        what: "'handling' of an entry is none of union, sequential, escalate, regenerate: 'regenerate'",
        fix: "Name the command, such as 'regenerate: npm install --package-lock-only --ignore-scripts'"
      }
    ])
  })
})

describe('the published schema', () => {
  const schema = JSON.parse(readFileSync('schemas/knowledge.schema.json', 'utf8')) as object
  const validate = new Ajv2020({strict: true, strictTypes: false, allErrors: true}).compile(schema)

  test.each<readonly [boolean, string]>([
    [true, 'entries: []'],
    [true, 'entries: [{paths: "**/*.md", handling: escalate}]'],
    [true, 'entries: [{paths: a, handling: union, kind: line, type: contents, rationale: "", seen: 0}]'],
    [false, 'entries:'],
    [false, 'entries: [a]'],
    [false, 'paths: a'],
    [false, 'entries: [{paths: a}]'],
    [false, 'entries: [{paths: "", handling: union}]'],
    [false, 'entries: [{paths: "!a", handling: union}]'],
    [false, 'entries: [{paths: /a, handling: union}]'],
    [true, 'entries: [{paths: a, handling: "regenerate: npm i"}]'],
    [true, 'entries: [{paths: a, handling: {regenerate: npm i}}]'],
    [true, 'entries: [{paths: a, handling: {regenerate: npm i, timeout-minutes: 0.5}}]'],
    [false, 'entries: [{paths: a, handling: regenerate}]'],
    [false, 'entries: [{paths: a, handling: "regenerate: "}]'],
    [false, 'entries: [{paths: a, handling: {regenerate: ""}}]'],
    [false, 'entries: [{paths: a, handling: {timeout-minutes: 1}}]'],
    [false, 'entries: [{paths: a, handling: {regenerate: npm i, timeout-minutes: 0}}]'],
    [false, 'entries: [{paths: a, handling: {regenerate: npm i, timeout-minutes: 721}}]'],
    [false, 'entries: [{paths: a, handling: {regenerate: npm i, timeout: 1}}]'],
    [false, 'entries: [{paths: a, handling: [regenerate]}]'],
    [false, 'entries: [{paths: a, handling: union, kind: text}]'],
    [false, 'entries: [{paths: a, handling: union, type: ""}]'],
    [false, 'entries: [{paths: a, handling: union, seen: 1.5}]'],
    [false, 'entries: [{paths: a, handling: union, why: x}]']
  ])('and the parser agree: %p for %j', (good, text) => {
    const data: unknown = parseYaml(text)
    expect({parser: read(text).problems.length === 0, schema: validate(data)}).toEqual({parser: good, schema: good})
  })
})
