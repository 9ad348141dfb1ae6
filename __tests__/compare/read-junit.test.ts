import {describe, expect, test} from '@jest/globals'
import {outline, PYTEST_ORDINARY, readFixtures, readText} from './reports.js'

const ANY_TIME = expect.any(Number) as unknown as number
const EIGHT_IS_NOT_NINE = expect.stringContaining('8 == 9') as unknown as string

describe('pytest', () => {
  test.each(['xunit1', 'xunit2'])(
    'has the same names in both families (%s), and one case for call and teardown',
    family => {
      const report = readFixtures(`pytest/ordinary-${family}.xml`)
      expect(report).toMatchObject({format: 'junit', loadErrors: [], defects: []})
      expect(outline(report).slice(0, -1)).toEqual(PYTEST_ORDINARY)
      expect(outline(report).at(-1)).toMatch(/^passed \| tests\/test_shop.py \| test_object\[<object object at 0x/)
    }
  )

  test('keeps what both call and teardown said', () => {
    const twice = readFixtures('pytest/ordinary-xunit2.xml').cases.find(({name}) => name === 'test_fails_twice')
    expect(twice?.message).toContain('assert 1 == 2')
    expect(twice?.message).toContain('failed on teardown with "RuntimeError: teardown broke"')
  })

  test.each(['xunit1', 'xunit2'])('names the module that could not be collected, in %s', family => {
    const report = readFixtures(`pytest/import-error-${family}.xml`)
    expect(report).toMatchObject({cases: [], loadErrors: [{file: 'tests/test_broken.py'}], defects: []})
    expect(report.loadErrors[0]?.message).toContain("No module named 'no_such_module'")
  })

  test('counts a test behind a failing fixture as an error', () => {
    const report = readFixtures('pytest/hook-xunit2.xml')
    expect(outline(report).slice(0, 2)).toEqual([
      'error | tests/test_hook.py | test_one',
      'error | tests/test_hook.py | test_two'
    ])
  })

  test('takes attempts that all look passed for one flaky pass, and a failed attempt for a failure', () => {
    const testcase = (name: string, inner = ''): string =>
      `<testcase classname="test_r" name="${name}">${inner}</testcase>`
    const report = readText(
      `<testsuites><testsuite name="pytest" tests="2" failures="1">
        ${testcase('test_a')}${testcase('test_a')}${testcase('test_b')}${testcase('test_b', '<failure message="no"/>')}
      </testsuite></testsuites>`
    )
    expect(outline(report)).toEqual(['passed, flaky | test_r.py | test_a', 'failed | test_r.py | test_b'])
  })

  test('does not take uncounted subtests for missing tests', () => {
    const report = readText('<testsuite name="pytest" tests="9"><testcase classname="t" name="x"/></testsuite>')
    expect(report.defects).toEqual([])
  })
})

describe('other tools', () => {
  test('surefire: a rerun that failed is a failure, one that passed is flaky', () => {
    expect(outline(readFixtures('surefire/TEST-shop.CartTest.xml')).toSorted()).toEqual([
      'error | - | shop.CartTest | throwsUp',
      'failed | - | shop.CartTest | takesItOff',
      'passed | - | shop.CartTest | addsUp',
      'passed | - | shop.CartTest | size(int)[1]',
      'passed | - | shop.CartTest | size(int)[2]',
      'passed, flaky | - | shop.CartTest | passesInTheEnd',
      'skipped | - | shop.CartTest | later'
    ])
  })

  test('surefire: a class whose set-up fails did not load', () => {
    expect(readFixtures('surefire/TEST-shop.DatabaseTest.xml')).toMatchObject({
      cases: [],
      loadErrors: [{file: 'shop.DatabaseTest'}],
      defects: []
    })
  })

  test('jest-junit: names are as bare as the tool writes them', () => {
    expect(outline(readFixtures('jest/ordinary-junit.xml'))).toEqual([
      'passed | - | cart | cart adds up',
      'failed | - | cart | cart with a voucher takes it off',
      'passed | - | cart | cart with a voucher size 1',
      'passed | - | cart | cart with a voucher size 2',
      'skipped | - | cart | cart later',
      'passed | - | cart | cart some day',
      'passed | - | undefined |  passes in the end'
    ])
  })

  test('jest-junit: two results for a file that did not load are one load error', () => {
    const report = readFixtures('jest/import-error-junit-suite-errors.xml')
    expect(report).toMatchObject({loadErrors: [{file: 'tests/broken.check.js'}], defects: []})
    expect(report.loadErrors).toHaveLength(1)
  })

  test('vitest: a test named after its file is the file', () => {
    const report = readFixtures('vitest/import-error-junit.xml')
    expect(report).toMatchObject({loadErrors: [{file: 'tests/broken.check.js'}], defects: []})
    expect(outline(report)[1]).toBe('failed | tests/cart.check.js | cart > with a voucher > takes it off')
  })

  test('vitest: a failing hook is a failing test beside skipped ones', () => {
    expect(outline(readFixtures('vitest/hook-junit.xml')).slice(-3)).toEqual([
      'skipped | tests/hook.check.js | with a database > one',
      'skipped | tests/hook.check.js | with a database > two',
      'failed | tests/hook.check.js | with a database'
    ])
  })

  test('mocha: the tests behind a failing hook are in no list, so their file did not load', () => {
    const report = readFixtures('mocha/hook-xunit.xml')
    expect(report.loadErrors).toEqual([{file: 'test/cart.js', message: expect.stringContaining('no database')}])
    expect(outline(report)).toHaveLength(3)
    expect(outline(readFixtures('mocha/ordinary-xunit.xml')).at(-1)).toBe(
      'passed | test/cart.js | Mocha Tests | with a database | two'
    )
  })

  test('node:test: a failing todo is no failure', () => {
    expect(readFixtures('node/ordinary-junit.xml')).toEqual({
      format: 'junit',
      loadErrors: [],
      defects: [],
      cases: [
        nodeCase(['cart'], 'adds up', 'passed', null),
        nodeCase(['cart', 'with a voucher'], 'takes it off', 'failed', EIGHT_IS_NOT_NINE),
        nodeCase(['cart'], 'later', 'skipped', 'not yet'),
        nodeCase(['cart'], 'some day', 'skipped', 'fails until then'),
        nodeCase(['parent with steps'], 'step # one', 'passed', null),
        nodeCase(['parent with steps'], 'step two', 'passed', null)
      ]
    })
  })

  test('node:test: a file that fails to load is named', () => {
    expect(readFixtures('node/import-error-junit.xml')).toMatchObject({
      loadErrors: [{file: 'test/broken.test.js'}],
      defects: []
    })
  })

  test('go: a package that does not compile is a load error in both converters', () => {
    for (const tool of ['go-junit-report', 'gotestsum']) {
      const report = readFixtures(`go/import-error-${tool}.xml`)
      expect(report).toMatchObject({loadErrors: [{file: 'example.com/shop/mail'}], defects: []})
      expect(outline(report).toSorted()).toEqual([
        'failed | - | example.com/shop/cart | TestTotal',
        'failed | - | example.com/shop/cart | TestTotal/voucher',
        'passed | - | example.com/shop/cart | TestTotal/empty',
        'skipped | - | example.com/shop/cart | TestLater'
      ])
    }
  })

  test('ctest: a program that was not built is a load error, although the report says skipped', () => {
    expect(readFixtures('ctest/missing-executable.xml')).toMatchObject({
      loadErrors: [{file: 'not_built', message: 'Unable to find executable'}],
      defects: []
    })
    expect(outline(readFixtures('ctest/ordinary.xml'))).toEqual([
      'passed | - | (empty) | adds_up',
      'failed | - | (empty) | takes_it_off',
      'skipped | - | (empty) | later'
    ])
  })

  function nodeCase(suite: string[], name: string, state: string, message: string | null): unknown {
    return {file: 'test/cart.test.js', suite, name, state, milliseconds: ANY_TIME, message, flaky: false}
  }
})

describe('the shape of the file', () => {
  test('nested suites, a file on a suite, class names with other separators, several results in one case', () => {
    const report =
      readText(`<testsuites><testsuite name="Unit"><testsuite name="App\\CartTest" file="/repo/tests/CartTest.php">
      <testcase name="adds" classname="App.CartTest"/>
      <testcase name="takes" class="Other"><failure message="a"/><error message="b">trace</error></testcase>
      </testsuite></testsuite></testsuites>`)
    expect(report).toEqual({
      format: 'junit',
      loadErrors: [],
      defects: [],
      cases: [
        {
          file: 'tests/CartTest.php',
          suite: ['Unit', 'App\\CartTest'],
          name: 'adds',
          state: 'passed',
          milliseconds: null,
          message: null,
          flaky: false
        },
        {
          file: 'tests/CartTest.php',
          suite: ['Unit', 'App\\CartTest', 'Other'],
          name: 'takes',
          state: 'error',
          milliseconds: null,
          message: 'a',
          flaky: false
        }
      ]
    })
  })

  test.each([
    [
      'a byte-order mark and blanks before the declaration',
      '\uFEFF \n<?xml version="1.0"?><testsuite><testcase name="x"/></testsuite>'
    ],
    ['no declaration', '<testsuite><testcase name="x"/></testsuite>'],
    ['a namespace', '<j:testsuite xmlns:j="u"><j:testcase name="x"/></j:testsuite>'],
    [
      'colour codes and forbidden references in a message',
      '<testsuite><testcase name="x"><system-out>\u001b[31m &#27; &#x1B;</system-out></testcase></testsuite>'
    ]
  ])('reads a file with %s', (_, text) => {
    const report = readText(text)
    expect(report.defects).toEqual([])
    expect(outline(report)).toEqual(['passed | - | x'])
  })

  test.each([
    ['1.5', 1500],
    ['0', 0],
    ['1,234.5', 1_234_500],
    ['1,234', 1_234_000],
    ['0,25', 250],
    ['1.5e-2', 15],
    ['-1', null],
    ['NaN', null],
    ['1e308', null],
    ['', null],
    ['soon', null]
  ])('reads the time %s as %s milliseconds', (time, milliseconds) => {
    expect(readText(`<testsuite><testcase name="x" time="${time}"/></testsuite>`).cases[0]?.milliseconds).toBe(
      milliseconds
    )
  })

  test.each([
    ['status="fail"', 'failed'],
    ['status="notrun"', 'skipped'],
    ['status="run"', 'passed'],
    ['result="suppressed"', 'skipped'],
    ['status="disabled"', 'skipped']
  ])('reads %s without a result element as %s', (attribute, state) => {
    expect(readText(`<testsuite><testcase name="x" ${attribute}/></testsuite>`).cases[0]?.state).toBe(state)
  })

  test.each([
    [
      'fewer tests than claimed',
      '<testsuite name="s" tests="3"><testcase name="x"/></testsuite>',
      'suite "s" claims 3 tests and holds 1'
    ],
    [
      'fewer tests than the root claims',
      '<testsuites tests="3"><testsuite name="s"><testcase name="x"/></testsuite></testsuites>',
      'suite "" claims 3 tests and holds 1'
    ],
    [
      'fewer failures than claimed',
      '<testsuite name="s" tests="1" failures="1"><testcase name="x"/></testsuite>',
      'suite "s" claims 1 failures and shows 0'
    ],
    [
      'errors without a case',
      '<testsuite name="s" errors="1"><system-err>x</system-err></testsuite>',
      'suite "s" claims 1 failures and shows 0'
    ]
  ])('calls %s a defect', (_, text, defect) => {
    expect(readText(text).defects).toEqual([`report: ${defect}`])
  })

  test.each([
    [
      'skipped tests that are counted and not written',
      '<testsuite tests="3" skipped="2"><testcase name="x"/></testsuite>'
    ],
    [
      'attempts that are counted as tests',
      '<testsuite tests="2" failures="1"><testcase name="x"><flakyFailure/></testcase></testsuite>'
    ],
    [
      'nested suites counted as one each',
      '<testsuite tests="2"><testcase name="x"/><testsuite tests="0"/></testsuite>'
    ],
    ['more tests than claimed', '<testsuite tests="1"><testcase name="x"/><testcase name="y"/></testsuite>']
  ])('does not mind %s', (_, text) => {
    expect(readText(text).defects).toEqual([])
  })

  test('an error beside the tests of a suite is a load error', () => {
    expect(readText('<testsuite name="s"><error message="no class">trace</error></testsuite>')).toMatchObject({
      cases: [],
      loadErrors: [{file: 's', message: 'no class\ntrace'}]
    })
  })
})
