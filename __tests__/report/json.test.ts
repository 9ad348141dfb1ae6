import {describe, expect, test} from '@jest/globals'
import {renderJson, TOP_LEVEL_KEYS} from '../../src/report/json.js'
import {aRecord} from '../support/record-builder.js'
import {VARIANTS} from '../support/record-variants.js'

describe('integration.json', () => {
  test.each(Object.entries(VARIANTS))('%s reads back as the record', (_variant, build) => {
    expect(JSON.parse(renderJson(build()))).toEqual(build())
  })

  test('the order in which a record was built does not show', () => {
    expect(renderJson(reversed(aRecord()))).toBe(renderJson(aRecord()))
  })

  test('its keys are those of the record, the verdict before its reasons', () => {
    expect([...TOP_LEVEL_KEYS].sort()).toEqual(Object.keys(aRecord()).sort())
    expect(renderJson(aRecord())).toMatch(/^{\n {2}"schemaVersion": "1.0",\n {2}"run": {\n {4}"id": /)
    expect(renderJson(aRecord())).toMatch(/[^\n]\n$/)
  })

  test('what moves a terminal or a runner is an escape, and still the same text', () => {
    const notes = [
      'bidi \u202e zero \u200b c1 \u009b31m del \u007f tag \u{e0041} ls \u2028',
      '##[error]x ###[x',
      'a\u0000b'
    ]
    const text = renderJson(aRecord({notes}))
    expect(text).not.toMatch(/[\p{Cf}\u007f-\u009f\u2028]|##\[/u)
    expect((JSON.parse(text) as {notes: unknown}).notes).toEqual(notes)
  })
})

function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(one => reversed<unknown>(one)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed<unknown>(inner)])) as T
}
