import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse as parseYaml} from 'yaml'
import {parseDecisions} from '../../src/config/parse-decisions.js'
import {writeDecision} from '../../src/config/write-decision.js'
import type {OptionAction} from '../../src/domain/conflict.js'
import type {Decision} from '../../src/domain/decision.js'
import {listening} from '../support/config-problems.js'
import {aDecision} from '../support/decision-builder.js'

const path = '.github/integration/decisions.yml'

function read(text: string): {readonly value: readonly Decision[]; readonly problems: readonly unknown[]} {
  return listening(complain => parseDecisions({path, text}, complain))
}

const OID = '1'.repeat(40)
const ACTIONS: readonly OptionAction[] = [
  {kind: 'hold-out', branch: 'b'},
  {kind: 'sequence', first: 'a', then: 'b'},
  {kind: 'split', branch: 'b', take: [OID as never], leave: []},
  {kind: 'accept'},
  {
    kind: 'combine',
    texts: ['', 'one\n  two\t\r\nthree: # no comment\n', "'quoted' \u{202e} *x", '  indented', 'ends\n\n']
  }
]

describe('a decision that was written', () => {
  test.each(ACTIONS.map(action => [action.kind, action] as const))('%s is read as it was', (_kind, action) => {
    const decision = aDecision({action, fingerprint: '1234567890123456', by: 'Jane: "J" Doe', reason: '- no\n# list'})
    expect(read(writeDecision(null, decision))).toEqual({value: [decision], problems: []})
  })

  test('stands behind the others, and their comments stay', () => {
    const one = writeDecision(null, aDecision({id: 'INT-000001'}))
    const commented = one
      .replace('  - id:', '  # talked over with Ada\n  - id:')
      .replace('by: Jane', 'by: Jane # on call')
    const both = writeDecision(commented, aDecision({id: 'INT-000002'}))
    expect(both.startsWith(commented.trimEnd())).toBe(true)
    expect(read(both).value.map(({id}) => id)).toEqual(['INT-000001', 'INT-000002'])
  })

  test('takes the place of an earlier one on the same conflict', () => {
    const text = ['INT-000001', 'INT-000002'].reduce<string | null>(
      (before, id) => writeDecision(before, aDecision({id})),
      null
    )
    const again = writeDecision(`${text ?? ''}# the end\n`, aDecision({id: 'INT-000001', by: 'Bob'}))
    expect(read(again).value.map(({id, by}) => [id, by])).toEqual([
      ['INT-000001', 'Bob'],
      ['INT-000002', 'Jane']
    ])
    expect(again.startsWith('# Decisions on conflicts')).toBe(true)
    expect(again.endsWith('# the end\n')).toBe(true)
  })

  test.each(['', '# nothing yet\n', 'decisions: []\n', 'decisions: # none\n'])('can be the first in %j', text => {
    expect(read(writeDecision(text, aDecision())).value).toEqual([aDecision()])
  })

  test('keeps the heads that gates judged', () => {
    const heads = {a: OID, b: OID} as never
    expect(read(writeDecision(null, aDecision({heads}))).value).toEqual([aDecision({heads})])
  })
})

describe('a decisions file', () => {
  test('names every problem at once, each with its place', () => {
    const text = `decisions:
  - id: 12
    fingerprint: 1234567890123456
    conflict: {kind: text, type: contents, paths: [f], branches: [a]}
    option: ''
    action: {kind: hold-out, branch: z}
    at: yesterday
    why: x
  - id: INT-000002
`
    expect(read(text).problems).toEqual([
      {where: `${path}:8:5`, what: "unknown key 'why' in a decision", fix: expect.stringContaining('Known: id')},
      {where: `${path}:2:9`, what: "'id' of a decision must be text, but is a number", fix: 'Put it in quotes'},
      expect.objectContaining({where: `${path}:4:22`}),
      expect.objectContaining({where: `${path}:4:66`}),
      expect.objectContaining({where: `${path}:3:18`}),
      expect.objectContaining({where: `${path}:5:13`}),
      {where: `${path}:2:5`, what: "a decision has no 'by'", fix: "Add 'by'"},
      expect.objectContaining({where: `${path}:7:9`}),
      expect.objectContaining({what: "decision INT-000002 has no 'conflict'"}),
      expect.objectContaining({what: "decision INT-000002 has no 'fingerprint'"}),
      expect.objectContaining({what: "decision INT-000002 has no 'option'"}),
      expect.objectContaining({what: "decision INT-000002 has no 'action'"}),
      expect.objectContaining({what: "decision INT-000002 has no 'by'"}),
      expect.objectContaining({what: "decision INT-000002 has no 'at'"})
    ])
  })

  test('decides nothing twice', () => {
    const whole = writeDecision(null, aDecision())
    const twice = whole + whole.slice(whole.indexOf('  - id'))
    expect(read(twice).problems).toEqual([
      {where: `${path}:22:5`, what: 'INT-000001 is decided twice', fix: 'Keep one of the two decisions'}
    ])
  })
})

describe('the published schema', () => {
  const schema = JSON.parse(readFileSync('schemas/decisions.schema.json', 'utf8')) as object
  const validate = new Ajv2020({strict: true, strictTypes: false, allErrors: true}).compile(schema)
  const whole = writeDecision(null, aDecision())

  test.each<readonly [boolean, string]>([
    ...ACTIONS.map(action => [true, writeDecision(null, aDecision({action}))] as const),
    [true, 'decisions: []'],
    [true, whole.replace('reason: ""', 'reason: because')],
    [true, whole.replace(/ *reason: ""\n/, '')],
    [true, whole.replace('  - id', '  - heads: {b: "' + OID + '"}\n    id')],
    [false, 'decisions:'],
    [false, 'decisions: x'],
    [false, 'decision: []'],
    [false, '- id: x'],
    [false, whole.replace('INT-000001', 'INT-1')],
    [false, whole.replace('kind: line', 'kind: lines')],
    [false, whole.replace('kind: hold-out', 'kind: merge')],
    [false, whole.replace('kind: hold-out', 'kind: accept')],
    [false, whole.replace('kind: hold-out', 'kind: combine')],
    [false, whole.replace('branch: b', 'branch: 1')],
    [false, whole.replace('at: 2026-03-01T10:15:00Z', 'at: 2026-03-01')],
    [false, whole.replace(/ *by: Jane\n/, '')],
    [false, whole.replace('by: Jane', 'by: " "')],
    [false, whole.replace(/fingerprint: .*\n/, 'fingerprint: 0x12\n')],
    [false, whole.replace('  - id', '  - heads: {b: abc}\n    id')],
    [false, whole.replace('reason: ""', 'reason: 1')]
  ])('and the parser agree: %p for %j', (good, text) => {
    const data: unknown = parseYaml(text)
    expect({parser: read(text).problems.length === 0, schema: validate(data)}).toEqual({parser: good, schema: good})
  })
})
