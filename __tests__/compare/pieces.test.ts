import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readTestRun} from '../../src/compare/tests/read-test-reports.js'
import {reportOf} from '../../src/compare/tests/table/test-run.js'
import {testStore} from '../../src/compare/tests/table/test-store.js'
import {casesOf, tableOf} from '../../src/compare/tests/table/test-table.js'
import {xmlCleaner} from '../../src/compare/text/xml-cleaner.js'
import type {TestCase, TestReport, TestState} from '../../src/domain/tests.js'
import {fixtureText, readText} from './reports.js'

function cutInto(text: string, size: number): readonly string[] {
  return Array.from({length: Math.ceil(text.length / size)}, (_, i) => text.slice(i * size, (i + 1) * size))
}

function readPieces(text: string, size: number): TestReport {
  return reportOf(readTestRun([{path: 'report', pieces: () => cutInto(text, size)}], '/repo', testStore()))
}

describe('a report that comes in pieces', () => {
  test.each([
    'surefire/TEST-shop.CartTest.xml',
    'pytest/ordinary-xunit2.xml',
    'playwright/ordinary-junit.xml',
    'nunit/ordinary-3.xml',
    'mocha/hook.json',
    'go/panic.jsonl',
    'node/ordinary.tap'
  ])('says what %s says in one', path => {
    const text = fixtureText(path)
    for (const size of [1, 7, 64, 1_000]) expect(readPieces(text, size)).toEqual(readText(text))
  })

  test('keeps characters of two units and references together, and replaces what XML forbids', () => {
    const text =
      '<testsuite><testcase name="😀 \u0001 &#x1b;[31m &amp; &#27; &#128512; &#xe9;"/><testcase name="\ud800"/></testsuite>'
    const names = readText(text).cases.map(({name}) => name)
    expect(names).toEqual(['😀 \ufffd \ufffd[31m & \ufffd 😀 é', '\ufffd'])
    for (const size of [1, 2, 3, 5]) expect(readPieces(text, size).cases.map(({name}) => name)).toEqual(names)
  })

  test('is cleaned the same however it is cut', () => {
    const text = fc.string({
      unit: fc.constantFrom('&', '#', 'x', '1', 'b', ';', '\u0002', '\ud83d', '\ude00', 'a', '\n')
    })
    fc.assert(
      fc.property(text, fc.integer({min: 1, max: 5}), (whole, size) => {
        expect(cleaned(cutInto(whole, size))).toBe(cleaned([whole]))
      })
    )
  })

  test('that fails half way keeps what it told', () => {
    expect(readPieces('<testsuite><testcase name="a"/><testcase name="b">', 10)).toMatchObject({
      cases: [{name: 'a'}],
      defects: [expect.stringContaining('not whole XML')]
    })
  })

  function cleaned(pieces: readonly string[]): string {
    const cleaner = xmlCleaner()
    return pieces.map(piece => cleaner.piece(piece)).join('') + cleaner.rest()
  }
})

describe('a table of tests', () => {
  const text = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('a', 'b', 'é', '😀', 'x'.repeat(900)))
  const anyCase: fc.Arbitrary<TestCase> = fc.record(
    {
      file: fc.option(text, {nil: null}),
      suite: fc.array(text, {maxLength: 3}),
      name: text,
      state: fc.constantFrom<TestState>('passed', 'failed', 'error', 'skipped'),
      milliseconds: fc.option(fc.constantFrom(0, 0.5, 1234.567), {nil: null}),
      message: fc.option(text, {nil: null}),
      flaky: fc.boolean(),
      variant: text
    },
    {requiredKeys: ['file', 'suite', 'name', 'state', 'milliseconds', 'message', 'flaky']}
  )

  test('gives back every test as it was', () => {
    fc.assert(
      fc.property(fc.array(anyCase, {maxLength: 200}), cases => {
        expect(casesOf(tableOf(cases, testStore()))).toEqual(cases)
      })
    )
  })

  test('gives the same key to the same test only', () => {
    const store = testStore()
    const names = Array.from({length: 5_000}, (_, i) => `test ${i % 2_500} of a suite`)
    const table = tableOf(
      names.map((name, i) => ({...EMPTY, suite: [String(i % 2)], name})),
      store
    )
    expect(new Set(table.keys.slice(0, table.size)).size).toBe(2_500)
    expect(store.size).toBe(2_500)
  })

  const EMPTY: TestCase = {
    file: null,
    suite: [],
    name: '',
    state: 'passed',
    milliseconds: null,
    message: null,
    flaky: false
  }
})
