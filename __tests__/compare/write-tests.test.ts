import {describe, expect, test} from '@jest/globals'
import {readTestReports} from '../../src/compare/tests/read-test-reports.js'
import {writeCtrf} from '../../src/compare/tests/write/ctrf.js'
import {writeJunit} from '../../src/compare/tests/write/junit.js'
import type {TestCase, TestReport} from '../../src/domain/tests.js'
import {HOSTILE_TEXTS} from '../support/hostile-texts.js'

function aTest(overrides: Partial<TestCase>): TestCase {
  const plain = {file: 'test/cart.js', suite: ['cart'], name: 'adds up', state: 'passed'} as const
  return {...plain, milliseconds: 12, message: null, flaky: false, ...overrides}
}

function aReport(cases: readonly TestCase[], overrides: Partial<TestReport> = {}): TestReport {
  return {format: 'mixed', cases, loadErrors: [], defects: [], ...overrides}
}

const FORMS = {
  junit: (report: TestReport) => writeJunit([{gate: 'unit', tests: report}]),
  ctrf: (report: TestReport) => writeCtrf([{gate: 'unit', tests: report}], {version: '1', start: 0, stop: 9})
}

describe.each(Object.entries(FORMS))('tests written as %s', (form, write) => {
  const states = (report: TestReport): readonly unknown[] =>
    readTestReports([{path: form, text: write(report)}], '').cases.map(({name, state, file, milliseconds}) => [
      name,
      state,
      file,
      milliseconds
    ])

  test('are read again as what they are', () => {
    const report = aReport([
      aTest({}),
      aTest({name: 'is empty', state: 'skipped', milliseconds: 0}),
      aTest({name: 'loses one', state: 'failed', message: 'expected 2\nbut was 1'})
    ])
    expect(states(report)).toEqual([
      ['adds up', 'passed', 'test/cart.js', 12],
      ['is empty', 'skipped', 'test/cart.js', 0],
      ['loses one', 'failed', 'test/cart.js', 12]
    ])
    expect(readTestReports([{path: form, text: write(report)}], '').defects).toEqual([])
  })

  test('hold a failing entry for a file that did not load', () => {
    const report = aReport([], {loadErrors: [{file: 'test/broken.js', message: 'SyntaxError'}]})
    const read = readTestReports([{path: form, text: write(report)}], '')
    expect(read.cases.some(({state}) => state === 'error' || state === 'failed')).toBe(true)
  })

  test.each(HOSTILE_TEXTS.map(text => [JSON.stringify(text).slice(0, 40), text]))(
    'stay whole with %s in them',
    (_, text) => {
      const report = aReport([aTest({name: text, suite: [`in ${text}`], file: 'a.js', state: 'failed', message: text})])
      const read = readTestReports([{path: form, text: write(report)}], '')
      expect([read.cases.length, read.cases[0]?.state, read.defects]).toEqual([1, 'failed', []])
    }
  )
})
