import {describe, expect, test} from '@jest/globals'
import {outline, readFixtures, readText} from './reports.js'

const ORDINARY = [
  'passed | - | cart | adds up',
  'failed | - | cart | with a voucher | takes it off',
  'skipped | - | cart | later',
  'skipped | - | cart | some day',
  'passed | - | parent with steps | step # one',
  'passed | - | parent with steps | step two'
]

describe('node:test', () => {
  test('reads nested subtests as suites, with messages and durations', () => {
    const report = readFixtures('node/ordinary.tap')
    expect(report).toMatchObject({format: 'node-test', loadErrors: [], defects: []})
    expect(outline(report)).toEqual(ORDINARY)
    expect(report.cases[1]).toMatchObject({milliseconds: expect.any(Number), message: '8 == 9'})
  })

  test('names the file that did not load', () => {
    const report = readFixtures('node/import-error.tap')
    expect(report).toMatchObject({loadErrors: [{file: 'test/broken.test.js', message: 'test failed'}], defects: []})
    expect(outline(report)).toEqual(ORDINARY)
  })

  test('a suite whose hook fails is a failure of its own beside the tests it cancelled', () => {
    const report = readFixtures('node/hook.tap')
    expect(report).toMatchObject({loadErrors: [], defects: []})
    expect(outline(report).filter(line => line.includes('database'))).toEqual([
      'failed | - | with a database | one',
      'failed | - | with a database | two',
      'failed | - | with a database'
    ])
  })
})

describe('other TAP', () => {
  test('reads a plan in front, directives and escapes', () => {
    const report = readText(
      '1..5\nok 1 - a\nnot ok 2 - b\nok 3 - c # skip no disk\nnot ok 4 # TODO later\nok 5 - \\# \\\\ x\n'
    )
    expect(report.defects).toEqual([])
    expect(report.cases.map(({name, state, message}) => [name, state, message])).toEqual([
      ['a', 'passed', null],
      ['b', 'failed', null],
      ['c', 'skipped', 'no disk'],
      ['test 4', 'skipped', 'later'],
      ['# \\ x', 'passed', null]
    ])
  })

  test.each([
    ['no plan', 'TAP version 13\nok 1 - a\n', 'no plan in "the whole run"'],
    ['a plan that is not met', '1..2\nok 1 - a\n', '"the whole run" plans 2 tests and holds 1'],
    ['more tests than planned', '1..1\nok 1 - a\nok 2 - b\n', '"the whole run" plans 1 tests and holds 2'],
    ['two plans', '1..1\nok 1 - a\n1..1\n', 'it holds two plans'],
    ['a bail-out', '1..1\nok 1 - a\nBail out! no disk\n', 'the run bailed out: no disk'],
    ['a subtest without a plan', '    ok 1 - a\nok 1 - s\n1..1\n', 'no plan in "s"'],
    ['an end inside a subtest', '1..1\nok 1 - s\n    ok 1 - a\n', 'it ends inside a subtest'],
    ['an end inside details', '1..1\nok 1 - a\n  ---\n  x: 1\n', 'it ends inside the details of a test'],
    ['a last line without an end', '1..1\nok 1 - a', 'its last line has no end: it may be cut off']
  ])('calls %s a defect', (_, text, defect) => {
    expect(readText(text).defects).toEqual([`report: ${defect}`])
  })

  test('a line in the details of a test is no test', () => {
    const report = readText('1..1\nnot ok 1 - a\n  ---\n  error: |-\n    ok 2 - b\n    1..9\n  ...\n')
    expect(report).toMatchObject({defects: [], cases: [{name: 'a', state: 'failed', message: 'ok 2 - b\n1..9'}]})
  })

  test('a suite that fails although nothing in it failed is a failing test', () => {
    expect(outline(readText('    ok 1 - a\n    1..1\nnot ok 1 - s\n1..1\n'))).toEqual([
      'passed | - | s | a',
      'failed | - | s'
    ])
  })
})
