import {describe, expect, test} from '@jest/globals'
import {outline, readFixtures, readText} from './reports.js'

/** Changes a report as its tool could have written it. */
function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from)
  return text.replace(from, to)
}

const lines = (...events: readonly object[]): string => `${events.map(event => JSON.stringify(event)).join('\n')}\n`

const GO = {Package: 'shop/cart'}
const RUST_START = {type: 'suite', event: 'started', test_count: 2}
const RUST_END = {type: 'suite', event: 'failed', passed: 1, failed: 1}
const RUST_OK = {type: 'test', event: 'ok', name: 'a'}
const DART_START = {protocolVersion: '0.1.1', runnerVersion: '1', type: 'start', time: 0}
const DART_END = {success: true, type: 'done', time: 9}
const MOCHA = {tests: [], passes: [{title: 'a', fullTitle: 'cart a'}], failures: [], pending: []}
const TRX = '<TestRun><Results><UnitTestResult testName="a" outcome="Passed"/></Results>'

describe('a report that cannot be whole', () => {
  test.each<[string, string, readonly string[]]>([
    ['go: a package without its end', lines({...GO, Action: 'start'}), ['package shop/cart has no end']],
    [
      'go: a line that is cut',
      `${lines({...GO, Action: 'pass'})}{"Action":"ru`,
      ['1 lines begin as JSON and are none', 'its last line has no end: it may be cut off']
    ],
    ['libtest: a binary without its summary', lines(RUST_START, RUST_OK), ['a test binary ends before its summary']],
    [
      'libtest: fewer tests than were announced',
      lines(RUST_START, RUST_OK, RUST_END),
      ['a test binary claims 2 tests and shows 1', 'a test binary claims 1 failed tests and shows 0']
    ],
    ['dart: no last event', lines(DART_START), ['it ends before its last event']],
    [
      'dart: a run that was ended',
      lines(DART_START, {...DART_END, success: null}),
      ['the run was ended before its time']
    ],
    [
      'dart: fewer files than were announced',
      lines(DART_START, {type: 'allSuites', count: 2, time: 1}, DART_END),
      ['it announces 2 files and names 0']
    ],
    [
      'dart: a failure that it does not show',
      lines(DART_START, {...DART_END, success: false}),
      ['it says the run failed and shows no failure']
    ],
    [
      'mocha: fewer tests than it claims',
      JSON.stringify({stats: {tests: 3, failures: 1}, ...MOCHA}),
      ['it claims 3 tests and holds 1', 'it claims 1 failed tests and shows 0']
    ],
    ['mocha: no total', JSON.stringify({stats: {}, ...MOCHA}), ['its statistics do not say how many tests there are']],
    [
      'mochawesome: fewer tests than were registered',
      JSON.stringify({stats: {testsRegistered: 2, skipped: 1, failures: 0, tests: 2}, results: [false]}),
      ['it claims 1 tests and holds 0']
    ],
    [
      'playwright: fewer tests than it claims',
      JSON.stringify({suites: [], errors: [], stats: {expected: 1, unexpected: 1, flaky: 0, skipped: 0}}),
      ['it claims 2 tests and holds 0', 'it claims 1 failed tests and shows 0']
    ],
    [
      'rspec: fewer examples than it claims',
      JSON.stringify({examples: [], summary: {example_count: 1, failure_count: 0}}),
      ['it claims 1 tests and holds 0']
    ],
    [
      'gtest: fewer tests than it claims',
      JSON.stringify({tests: 1, failures: 1, testsuites: []}),
      ['it claims 1 tests and holds 0', 'it claims 1 failed tests and shows 0']
    ],
    ['trx: no summary', `${TRX}</TestRun>`, ['it has no summary']],
    [
      'trx: a run that was aborted',
      `${TRX}<ResultSummary outcome="Aborted"/></TestRun>`,
      ['the run was ended: Aborted']
    ],
    [
      'trx: a failure that it does not show',
      `${TRX}<ResultSummary outcome="Failed"/></TestRun>`,
      ['it says the run failed and shows no failure']
    ],
    ['nunit: fewer tests than it claims', '<test-run total="2" failed="0"/>', ['it claims 2 tests and holds 0']],
    [
      'xunit.net: errors that it does not name',
      '<assemblies><assembly name="a.dll" total="0" failed="0" errors="1"/></assemblies>',
      ['it claims 1 errors around the tests and names 0']
    ],
    [
      'testng: failures that it does not show',
      '<testng-results failed="2"/>',
      ['it claims 2 failed tests and shows 0']
    ],
    ['robot: no statistics', '<robot><suite name="a"/></robot>', ['it has no statistics']],
    [
      'cppunit, which shares its root with TRX',
      '<TestRun><FailedTests/></TestRun>',
      ['it is XML, but no test report of a known format']
    ],
    [
      'check, which shares its root with JUnit',
      '<testsuites><suite/></testsuites>',
      ['not whole XML (it is no test report of a known format)']
    ]
  ])('%s', (_, text, defects) => {
    expect(readText(text).defects).toEqual(defects.map(defect => `report: ${defect}`))
  })
})

describe('what else a tool writes beside its report', () => {
  test('does not keep its lines from being read', () => {
    const log = 'go: downloading example.com/x v1.0.0\n# shop/cart\nwarning: unused\n'
    const report = readText(
      log +
        lines({...GO, Action: 'run', Test: 'TestA'}, {...GO, Action: 'pass', Test: 'TestA'}, {...GO, Action: 'pass'})
    )
    expect(report).toMatchObject({format: 'go-test', defects: [], cases: [{name: 'TestA', state: 'passed'}]})
  })

  test('is no report when nothing of one follows', () => {
    expect(readText('warning: unused\n'.repeat(5_000)).defects).toEqual([
      'report: it is no test report of a known format'
    ])
  })
})

describe('what repeats', () => {
  test('go: a test that differs between the runs of -count is flaky, and failed', () => {
    const found = outline(readFixtures('go/count.jsonl')).filter(line => line.includes('flaky'))
    expect(found).toEqual(['failed, flaky | - | example.com/shop/cart | TestPassesInTheEnd'])
  })

  test('libtest: tests of one name in two binaries are two', () => {
    expect(readFixtures('libtest/ordinary.jsonl').cases.filter(({name}) => name === 'cart::adds_up')).toHaveLength(2)
  })

  test('playwright: JSON and JUnit agree on suites, names and projects', () => {
    const ids = (path: string): readonly string[] =>
      readFixtures(path)
        .cases.map(({suite, name, variant}) => JSON.stringify([suite, name, variant]))
        .toSorted()
    expect(ids('playwright/ordinary-junit.xml')).toEqual(ids('playwright/ordinary.json'))
  })

  test('gtest: XML and JSON agree on files, suites, names and states', () => {
    expect(outline(readFixtures('gtest/ordinary.json')).toSorted()).toEqual(
      outline(readFixtures('gtest/ordinary.xml')).toSorted()
    )
  })

  test('nextest: a flaky test that is configured to fail has failed', () => {
    expect(outline(readFixtures('nextest/flaky-fails-junit.xml'))).toContain(
      'failed, flaky | - | shop | cart::passes_in_the_end'
    )
  })

  test('mocha: a hook after the tests that fails is a failing test of its own', () => {
    const failure = {
      title: '"after all" hook in "cart"',
      fullTitle: 'cart "after all" hook in "cart"',
      err: {message: 'no'}
    }
    const text = JSON.stringify({stats: {tests: 1, failures: 1}, ...MOCHA, failures: [failure]})
    expect(readText(text)).toMatchObject({loadErrors: [], defects: [], cases: [{}, {state: 'failed', message: 'no'}]})
  })

  test('cucumber: a background that fails fails its scenario', () => {
    const step = (status: string): object => ({name: 's', result: {status, duration: 1}})
    const elements = [
      {type: 'background', name: '', steps: [step('failed')]},
      {type: 'scenario', name: 'a', steps: [step('skipped')]},
      {type: 'scenario', name: 'b', steps: [step('passed')]}
    ]
    const text = JSON.stringify([{uri: 'a.feature', name: 'cart', elements}])
    expect(outline(readText(text))).toEqual(['failed | a.feature | cart | a', 'passed | a.feature | cart | b'])
  })

  test('nunit 2 before 2.5 tells by a failure alone', () => {
    const text =
      '<test-results total="2" failures="1"><test-suite name="x" success="True"><results><test-case name="A.b" executed="True"><failure><message>no</message></failure></test-case><test-case name="A.c" executed="False"/></results></test-suite></test-results>'
    expect(outline(readText(text))).toEqual(['failed | - | A | b', 'skipped | - | A | c'])
  })

  test('trx: a data-driven test that fails for a reason of its own is a failing test', () => {
    const text = changed(
      `${TRX}<ResultSummary outcome="Failed"/></TestRun>`,
      'outcome="Passed"/>',
      'outcome="Failed"><InnerResults><UnitTestResult testName="a (1)" outcome="Passed"/></InnerResults></UnitTestResult>'
    )
    expect(outline(readText(text))).toEqual(['passed | - | a (1)', 'failed | - | a'])
  })
})
