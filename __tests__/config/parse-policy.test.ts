import {describe, expect, test} from '@jest/globals'
import {describeInput} from '../../src/config/action-inputs.js'
import {ACTION_DEFAULTS} from '../../src/config/inputs.js'
import {parseConfig} from '../../src/config/parse-config.js'
import type {Config} from '../../src/domain/config.js'
import {DEFAULT_POLICY} from '../../src/domain/policy.js'
import {problemsOf} from '../support/config-problems.js'

function parse(text: string): Config {
  const inputs = {branches: 'a', gates: 'test: npm test'}
  return parseConfig({inputs, origin: describeInput, defaults: ACTION_DEFAULTS, file: {path: 'c.yml', text}})
}

describe('the policy', () => {
  test('is the default where the file says nothing, or names only a part of it', () => {
    expect(parse('push: false').policy).toEqual(DEFAULT_POLICY)
    expect(parse('policy: {cycles: block}').policy).toEqual({...DEFAULT_POLICY, cycles: 'block'})
  })

  test('may name everything', () => {
    const text = `
policy:
  coverage:
    patch: {warn: 80, block: 50.5}
    drop: {block: 2}
    lost: {warn: 0}
  performance: {warn: 10, block: 30}
  security: {warn: medium, block: critical}
  cycles: off
  api: block
`
    expect(parse(text).policy).toEqual({
      patch: {warn: 80, block: 50.5},
      drop: {warn: null, block: 2},
      lost: {warn: 0, block: null},
      slower: {warn: 10, block: 30},
      findings: {warn: 'medium', block: 'critical'},
      cycles: 'off',
      api: 'block'
    })
  })

  test.each([
    ['policy: 3', "'policy' must be a map"],
    ['policy: {tests: warn}', "unknown key 'tests' in 'policy'"],
    ['policy: {cycles: maybe}', "'maybe' is no value of 'cycles'"],
    ['policy: {cycles: true}', "'cycles' must be off, warn or block"],
    ['policy: {security: {block: awful}}', "'awful' is no value of 'block'"],
    ['policy: {performance: {block: -1}}', "'block' must be a number, 0 or more"],
    ['policy: {performance: {block: .nan}}', "'block' must be a number, 0 or more"],
    ['policy: {coverage: {patch: 80}}', "'patch' must be a map"]
  ])('%s is refused', (text, problem) => {
    expect(
      problemsOf(() => parse(text))
        .map(({what}) => what)
        .join('\n')
    ).toContain(problem)
  })
})

describe('points of the checklist', () => {
  test('name a gate, or a person looks at them', () => {
    const text = 'checklist: [{text: Notes are written, gate: test}, {text: Somebody tried it}]'
    expect(parse(text).checklist).toEqual([
      {text: 'Notes are written', gate: 'test'},
      {text: 'Somebody tried it', gate: null}
    ])
  })

  test.each([
    ['checklist: [{gate: test}]', "a point of the checklist has no 'text'"],
    ['checklist: [{text: x, gate: tset}]', "names the gate 'tset', and there is none"],
    ['checklist: yes', "'checklist' must be a list of points"]
  ])('%s is refused', (text, problem) => {
    expect(
      problemsOf(() => parse(text))
        .map(({what}) => what)
        .join('\n')
    ).toContain(problem)
  })
})
