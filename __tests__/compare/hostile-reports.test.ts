import {describe, expect, test} from '@jest/globals'
import {readTestReports} from '../../src/compare/tests/read-test-reports.js'
import {readText} from './reports.js'

const MILLIONS = 5_000_000

describe('texts that are no report', () => {
  test.each([
    ['empty', '', 'it is empty'],
    ['blank', ' \n\t', 'it is empty'],
    ['a log', 'npm ERR! code 1\n', 'it is no test report of a known format'],
    ['other XML', '<html><body/></html>', 'not whole XML (<html> is not the root of a known test report)'],
    ['an audit that failed', '{"error": {"code": "ENOAUDIT"}}', 'it is JSON, but no test report of a known format'],
    ['a JSON list', '[]', 'it is JSON, but no test report of a known format'],
    [
      'a JSON text with fields of the wrong kind',
      '{"testResults": 5, "tests": {}}',
      'it is JSON, but no test report of a known format'
    ],
    ['two JSON texts', '{"testResults": []}{}', 'not a whole JSON text: cut off, or more than one'],
    ['two XML documents', '<testsuite/><testsuite/>', 'not whole XML (1:23: documents may contain only one root.)']
  ])('%s is a defect', (_, text, defect) => {
    const report = readText(text)
    expect(report.cases).toEqual([])
    expect(report.defects).toEqual([`report: ${defect}`])
  })

  test('no file at all is a defect', () => {
    expect(readTestReports([], '/repo')).toEqual({
      format: 'mixed',
      cases: [],
      loadErrors: [],
      defects: ['no report file was written']
    })
  })

  test('a thousand of them give a bounded list', () => {
    const files = Array.from({length: 1_000}, (_, i) => ({path: `${'long/'.repeat(100)}${i}.xml`, text: ''}))
    const {defects} = readTestReports(files, '/repo')
    expect(defects).toHaveLength(51)
    expect(defects.at(-1)).toBe('and 950 more defects')
    expect(Math.max(...defects.map(defect => defect.length))).toBeLessThan(700)
  })
})

describe('XML', () => {
  test.each([
    [
      'a bomb of entities',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><testsuite name="&b;"/>',
      'entities'
    ],
    [
      'an entity from a file',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><testsuite name="&a;"/>',
      'entities'
    ],
    ['an undeclared entity', '<testsuite name="&a;"/>', 'undefined entity'],
    ['elements nested by the million', '<testsuite>'.repeat(MILLIONS / 10), 'nested deeper than 256'],
    [
      'attributes by the thousand',
      `<testsuite ${Array.from({length: 1_000}, (_, i) => `a${i}=""`).join(' ')}/>`,
      'attributes'
    ],
    ['an element name of ten megabytes', `<${'a'.repeat(10_000_000)}/>`, 'is not the root of a known test report']
  ])('%s is a bounded defect', (_, text, part) => {
    const report = readText(text)
    expect(report.cases).toEqual([])
    expect(report.defects[0]).toContain(part)
    expect(report.defects[0]?.length).toBeLessThan(500)
  })

  test('names of every object stand for themselves', () => {
    const text = `<testsuite name="constructor" __proto__="x"><testcase name="__proto__" classname="toString" __proto__="y"/></testsuite>`
    expect(readText(text).cases[0]).toMatchObject({suite: ['constructor', 'toString'], name: '__proto__'})
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})

describe('JSON', () => {
  test.each([
    ['brackets by the million', '['.repeat(MILLIONS)],
    ['braces by the million', '{"a":'.repeat(MILLIONS / 5)],
    ['a deep value in a report', `{"testResults": [], "x": ${'['.repeat(300)}${']'.repeat(300)}}`]
  ])('%s are refused before they are parsed', (_, text) => {
    expect(readText(text).defects).toEqual(['report: JSON nested deeper than 256'])
  })

  test('brackets inside texts do not count', () => {
    expect(readText(`{"testResults": [], "x": "\\"${'['.repeat(1_000)}"}`).defects).toEqual([])
  })

  test('__proto__ neither answers for a field nor changes a prototype', () => {
    expect(readText('{"__proto__": {"testResults": []}}').defects).toHaveLength(1)
    const test = '{"__proto__": {"title": "x"}, "status": "passed", "title": "__proto__"}'
    const report = readText(`{"testResults": [{"name": "__proto__", "assertionResults": [${test}]}]}`)
    expect(report.cases[0]).toMatchObject({file: '__proto__', name: '__proto__'})
    expect(({} as {title?: string}).title).toBeUndefined()
  })

  test.each(['-1', '1e400', '1e308', '"NaN"', 'null', '99999999999999'])('the duration %s is unknown', duration => {
    const text = `{"testResults": [{"assertionResults": [{"title": "x", "status": "passed", "duration": ${duration}}]}]}`
    expect(readText(text).cases[0]?.milliseconds).toBeNull()
  })

  test('entries that are no objects end as errors, not as exceptions', () => {
    const report = readText('{"testResults": [null, 5, {"assertionResults": [null, 7, "x"]}], "numTotalTests": "many"}')
    expect(report.cases).toEqual([])
    expect(report.loadErrors).toHaveLength(1)
    expect(readText('{"results": {"summary": {"tests": 1}, "tests": [null]}}').cases[0]?.state).toBe('error')
    expect(readText('{"exitcode": 0, "tests": [null]}').cases[0]?.state).toBe('error')
  })
})

describe('every other format', () => {
  const NAME = '__proto__'
  const many = (text: string): string => text.repeat(200_000)

  test.each([
    [
      'Mocha',
      `{"stats": {"tests": 1}, "tests": [], "pending": [], "failures": [], "passes": [{"title": "${NAME}", "fullTitle": 5, "duration": -1}]}`
    ],
    [
      'mochawesome',
      `{"stats": {"tests": 1}, "results": [{"tests": [{"title": "${NAME}", "state": "passed", "duration": 1e308}], "suites": {}}]}`
    ],
    [
      'Playwright',
      `{"stats": {"expected": 1, "unexpected": 0, "flaky": 0, "skipped": 0}, "errors": [], "suites": [{"specs": [{"title": "${NAME}", "tests": [{"status": "expected", "results": 7}]}]}]}`
    ],
    [
      'RSpec',
      `{"summary": {"example_count": 1}, "examples": [{"full_description": "${NAME}", "status": "passed", "run_time": 1e308}]}`
    ],
    [
      'GoogleTest',
      `{"tests": 1, "testsuites": [{"testsuite": [{"name": "${NAME}", "status": "RUN", "time": "NaNs"}]}]}`
    ],
    [
      'Cucumber',
      `[{"uri": "a", "elements": [{"name": "${NAME}", "steps": [{"result": {"status": "passed", "duration": -1}}, null]}]}]`
    ],
    [
      'Go',
      `{"Action": "pass", "Package": "${NAME}", "Test": "${NAME}", "Elapsed": -1}\n{"Action": "pass", "Package": "${NAME}"}\n`
    ],
    [
      'libtest',
      `{"type": "suite", "event": "started", "test_count": 1}\n{"type": "test", "event": "ok", "name": "${NAME}", "exec_time": "NaN"}\n{"type": "suite", "event": "ok"}\n`
    ],
    [
      'Dart',
      `{"runnerVersion": "1", "type": "start", "time": 0}\n{"type": "testStart", "time": -5, "test": {"id": 1, "name": "${NAME}", "groupIDs": [null, "x", 1e99]}}\n{"type": "testDone", "testID": 1, "result": "success", "time": -9}\n{"type": "done", "success": true, "time": 1}\n`
    ],
    [
      'TRX',
      `<TestRun><Results><UnitTestResult testName="${NAME}" outcome="Passed" duration="-00:00:01"/></Results><ResultSummary/></TestRun>`
    ],
    ['NUnit', `<test-run><test-case name="${NAME}" classname="" result="Passed" duration="Infinity"/></test-run>`],
    ['xUnit.net', `<assemblies><assembly><test name="${NAME}" result="Pass" time="1e999"/></assembly></assemblies>`],
    ['TestNG', `<testng-results><test-method name="${NAME}" status="PASS" duration-ms="-1"/></testng-results>`],
    [
      'Robot',
      `<robot><test name="${NAME}"><status status="PASS" elapsed="-1"/></test><statistics><total><stat pass="1" fail="0">All Tests</stat></total></statistics></robot>`
    ]
  ])('a %s report with strange values is read, without those', (_, text) => {
    expect(readText(text)).toMatchObject({defects: [], cases: [{name: NAME, state: 'passed', milliseconds: null}]})
  })

  test.each([
    ['events by the hundred thousand', many('{"Action":"output","Package":"p","Test":"t","Output":"xxxxxxxxxx"}\n')],
    ['lines by the hundred thousand', many('not ok 1 - a\n')],
    [
      'failures by the hundred thousand',
      `<testsuite><testcase name="a">${many('<failure message="no"/>')}</testcase></testsuite>`
    ],
    [
      'messages by the hundred thousand',
      `<test-run><test-case name="a" result="Failed"><failure>${many('<message>no</message>')}</failure></test-case></test-run>`
    ]
  ])('%s are read in bounded time and memory', (_, text) => {
    expect(readText(text).cases.every(({message}) => (message ?? '').length <= 4_000)).toBe(true)
  })
})

describe('huge texts', () => {
  const huge = 'n'.repeat(10_000_000)

  test('a name of ten megabytes is cut, and two that differ at the end stay two', () => {
    const report = readText(`<testsuite><testcase name="${huge}1"/><testcase name="${huge}2"/></testsuite>`)
    const [first, second] = report.cases.map(({name}) => name)
    expect(first?.length).toBeLessThanOrEqual(1_000)
    expect(first).toContain('10000001 characters')
    expect(first).not.toBe(second)
  })

  test('a message of ten megabytes is cut in every format', () => {
    const texts = [
      `<testsuite><testcase name="x"><failure message="${huge}">${huge}</failure></testcase></testsuite>`,
      `{"testResults": [{"assertionResults": [{"title": "x", "status": "failed", "failureMessages": ["${huge}"]}]}]}`,
      `{"results": {"summary": {"tests": 1}, "tests": [{"name": "x", "status": "failed", "message": "${huge}"}]}}`,
      `{"exitcode": 1, "tests": [{"nodeid": "x", "outcome": "failed", "call": {"outcome": "failed", "longrepr": "${huge}"}}]}`,
      `1..1\nnot ok 1 - x\n  ---\n  error: '${huge}'\n  ...\n`
    ]
    for (const text of texts) expect(readText(text).cases[0]?.message?.length).toBeLessThanOrEqual(4_000)
  })

  test('a TAP line of ten megabytes is cut, and subtests nested by the hundred are a defect', () => {
    expect(readText(`1..1\nok 1 - ${huge}\n`).cases[0]?.name.length).toBeLessThanOrEqual(1_000)
    const deep = Array.from({length: 400}, (_, i) => `${' '.repeat((400 - i) * 4)}ok 1 - x\n`).join('')
    expect(readText(`TAP version 13\n${deep}`).defects).toContain('report: subtests nested deeper than 256')
  })
})
