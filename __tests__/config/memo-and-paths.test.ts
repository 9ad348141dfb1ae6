import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js'
import {parse as parseYaml} from 'yaml'
import type {Problem} from '../../src/domain/errors.js'
import {parseFile} from '../../src/config/parse-file.js'

const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as AnySchemaObject
const validate = new Ajv2020({strict: true, strictTypes: false, allErrors: true}).compile(schema)

function read(text: string): {readonly layer: ReturnType<typeof parseFile>; readonly problems: readonly string[]} {
  const problems: Problem[] = []
  const layer = parseFile({path: 'ci.yml', text}, problem => problems.push(problem))
  return {layer, problems: problems.map(({where, what}) => `${where}: ${what}`)}
}

describe('the paths of a gate, and the memo', () => {
  test.each([
    ['gates: [{name: x, run: y, paths: src/**}]', {gates: [{paths: ['src/**']}]}],
    ['gates: [{name: x, run: y, paths: [./src/**, .eslintrc]}]', {gates: [{paths: ['src/**', '.eslintrc']}]}],
    ['memo: false', {memo: false}]
  ])('are read from %j', (text, expected) => {
    expect(read(text)).toMatchObject({problems: [], layer: expected})
    expect(validate(parseYaml(text))).toBe(true)
  })

  test('a gate without paths has none, which is not the same as an empty list', () => {
    expect(read('gates: [{name: x, run: y}]').layer.gates?.[0]).not.toHaveProperty('paths')
  })

  test.each([
    ['gates: [{name: x, run: y, paths: []}]', ["ci.yml:1:34: 'paths' lists no pattern"]],
    ['gates: [{name: x, run: y, paths: {a: b}}]', [expect.stringContaining('a path pattern, or a list of them')]],
    ['gates: [{name: x, run: y, paths: [/x]}]', ["ci.yml:1:35: '/x' is an absolute path"]],
    ['gates: [{name: x, run: y, paths: [../x]}]', ["ci.yml:1:35: '../x' leaves the tree by .."]],
    ['gates: [{name: x, run: y, paths: "!docs/**"}]', ["ci.yml:1:34: '!docs/**' would match everything but one path"]],
    ['memo: "no"', ["ci.yml:1:7: 'memo' must be true or false, but is text"]]
  ])('are refused in %j', (text, problems) => {
    expect(read(text).problems).toEqual(problems)
    expect(validate(parseYaml(text))).toBe(false)
  })
})
