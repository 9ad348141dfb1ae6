import {describe, expect, test} from '@jest/globals'
import {outline, PYTEST_ORDINARY, readFixtures, readText} from './reports.js'

const CART = [
  'passed | tests/cart.check.js | cart | adds up',
  'failed | tests/cart.check.js | cart | with a voucher | takes it off',
  'passed | tests/cart.check.js | cart | with a voucher | size 1',
  'passed | tests/cart.check.js | cart | with a voucher | size 2',
  'skipped | tests/cart.check.js | cart | later',
  'skipped | tests/cart.check.js | cart | some day'
]

describe('Jest', () => {
  test('reads states, names, durations and retried tests', () => {
    const report = readFixtures('jest/ordinary.json')
    expect(report).toMatchObject({format: 'jest', loadErrors: [], defects: []})
    expect(outline(report)).toEqual([...CART, 'passed, flaky | tests/retry.check.js | passes in the end'])
    expect(report.cases[1]).toEqual({
      file: 'tests/cart.check.js',
      suite: ['cart', 'with a voucher'],
      name: 'takes it off',
      state: 'failed',
      milliseconds: expect.any(Number),
      message: expect.stringContaining('Expected: 9\nReceived: 8\n    at Object.toBe (tests/cart.check.js'),
      flaky: false
    })
    expect(report.cases[4]?.milliseconds).toBeNull()
  })

  test.each(['import-error', 'import-error-suite-errors'])('names the file that did not load (%s)', name => {
    const report = readFixtures(`jest/${name}.json`)
    expect(report.loadErrors).toEqual([
      {file: 'tests/broken.check.js', message: expect.stringContaining("Cannot find module './no-such-module'")}
    ])
    expect(report.defects).toEqual([])
    expect(outline(report)).toHaveLength(7)
  })

  test('a failing beforeAll fails the tests behind it', () => {
    const hook = outline(readFixtures('jest/hook.json')).filter(line => line.includes('database'))
    expect(hook).toEqual([
      'failed | tests/hook.check.js | with a database | one',
      'failed | tests/hook.check.js | with a database | two'
    ])
  })

  test.each<[string, object, string]>([
    ['an interrupted run', {wasInterrupted: true}, 'the run was interrupted'],
    ['missing tests', {numTotalTests: 3}, 'it claims 3 tests and holds 1'],
    ['missing failures', {numFailedTests: 1}, 'it claims 1 failed tests and shows 0'],
    [
      'files that did not load and are not named',
      {numRuntimeErrorTestSuites: 1},
      'it claims 1 files that did not load and names 0'
    ],
    ['a failure without a cause', {success: false}, 'it says the run failed and shows no failure']
  ])('calls %s a defect', (_, partial, defect) => {
    expect(readText(jest(partial)).defects).toEqual([`report: ${defect}`])
  })

  test('a success with a failing test is a defect', () => {
    const report = readText(jest({success: true}, {status: 'failed'}))
    expect(report.defects).toEqual(['report: it says the run succeeded and shows 1 failures'])
  })

  test('a status it does not know is an error, never a pass', () => {
    expect(readText(jest({}, {status: 'fine'})).cases[0]).toMatchObject({
      state: 'error',
      message: 'unknown status "fine"'
    })
  })

  function jest(partial: object, assertion: object = {}): string {
    return JSON.stringify({
      numRuntimeErrorTestSuites: 0,
      testResults: [
        {name: '/repo/a.js', status: 'passed', assertionResults: [{title: 'x', status: 'passed', ...assertion}]}
      ],
      ...partial
    })
  }
})

describe('Vitest', () => {
  test('reads states and names, and knows a retried test by the failure it keeps', () => {
    const report = readFixtures('vitest/ordinary.json')
    expect(report).toMatchObject({format: 'vitest', loadErrors: [], defects: []})
    expect(outline(report)).toEqual([...CART, 'passed, flaky | tests/cart.check.js | passes in the end'])
  })

  test.each([
    ['a file that throws on import', 'import-error', 'tests/broken.check.js'],
    ['a file whose hook fails, leaving only skipped tests', 'hook', 'tests/hook.check.js']
  ])('names %s', (_, name, file) => {
    expect(readFixtures(`vitest/${name}.json`)).toMatchObject({format: 'vitest', loadErrors: [{file}], defects: []})
  })
})

describe('pytest-json-report', () => {
  test('reads stages, outcomes and names', () => {
    const report = readFixtures('pytest/ordinary.json')
    expect(report).toMatchObject({format: 'pytest-json-report', loadErrors: [], defects: []})
    expect(outline(report).slice(0, -1)).toEqual(PYTEST_ORDINARY)
    expect(report.cases[6]?.message).toBe('assert 1 == 2\nRuntimeError: teardown broke')
  })

  test('names the module that could not be collected', () => {
    expect(readFixtures('pytest/import-error.json')).toMatchObject({
      cases: [],
      loadErrors: [{file: 'tests/test_broken.py', message: expect.stringContaining('no_such_module')}],
      defects: []
    })
  })

  test.each<[string, object, readonly string[]]>([
    ['nothing wrong', {exitcode: 0}, []],
    ['no tests collected', {exitcode: 5}, []],
    ['an interrupted run', {exitcode: 2}, ['pytest was interrupted']],
    ['an internal error', {exitcode: 3}, ['pytest had an internal error']],
    ['a wrong call', {exitcode: 4}, ['pytest was called wrongly']],
    ['a failing subtest that no outcome shows', {exitcode: 1}, ['pytest ended with 1 and the report shows no failure']],
    ['no exit code', {collectors: [{}]}, ['it has no exit code']],
    ['missing tests', {exitcode: 0, summary: {total: 2}}, ['it claims 2 tests and holds 1']],
    [
      'tests that were collected and not run',
      {exitcode: 0, summary: {collected: 3, deselected: 1}},
      ['2 tests were collected and 1 run']
    ]
  ])('finds %s', (_, partial, defects) => {
    const text = JSON.stringify({tests: [{nodeid: 'a.py::test_x', outcome: 'passed'}], ...partial})
    expect(readText(text).defects).toEqual(defects.map(defect => `report: ${defect}`))
  })

  test('a test of the rerun plugin and one with subtests', () => {
    const tests = [
      {nodeid: 'a.py::test_r', outcome: 'rerun'},
      {nodeid: 'a.py::T::test_s[x::y]', outcome: 'subtests passed'}
    ]
    expect(outline(readText(JSON.stringify({exitcode: 0, tests})))).toEqual([
      'passed, flaky | a.py | test_r',
      'passed | a.py | T | test_s[x::y]'
    ])
  })
})

describe('CTRF', () => {
  const tests = [
    {
      name: 'adds',
      status: 'passed',
      duration: 5,
      filePath: '/repo/a.js',
      suite: ['cart', 'sum'],
      flaky: true,
      retries: 1
    },
    {name: 'takes', status: 'failed', duration: -1, suite: 'cart', message: 'no', flaky: true},
    {name: 'later', status: 'pending', duration: 0},
    {name: 'odd', status: 'other', duration: 0, message: 'timed out'}
  ]

  test('reads every status; other is an error', () => {
    const results = {tool: {name: 't'}, summary: {tests: 4, passed: 1, failed: 1}, tests}
    expect(readText(JSON.stringify({reportFormat: 'CTRF', results}))).toEqual({
      format: 'ctrf',
      loadErrors: [],
      defects: [],
      cases: [
        {
          file: 'a.js',
          suite: ['cart', 'sum'],
          name: 'adds',
          state: 'passed',
          milliseconds: 5,
          message: null,
          flaky: true
        },
        {file: null, suite: ['cart'], name: 'takes', state: 'failed', milliseconds: null, message: 'no', flaky: false},
        {file: null, suite: [], name: 'later', state: 'skipped', milliseconds: 0, message: null, flaky: false},
        {
          file: null,
          suite: [],
          name: 'odd',
          state: 'error',
          milliseconds: 0,
          message: 'status "other": timed out',
          flaky: false
        }
      ]
    })
  })

  test.each([
    [{tests: 5}, 'it claims 5 tests and holds 4'],
    [{tests: 4, failed: 3}, 'it claims 3 failed tests and shows 2'],
    [{}, 'its summary does not say how many tests there are']
  ])('calls the summary %j a defect', (summary, defect) => {
    expect(readText(JSON.stringify({results: {summary, tests}})).defects).toEqual([`report: ${defect}`])
  })
})
