import {describe, expect, test} from '@jest/globals'
import {readTestReports} from '../../src/compare/tests/read-test-reports.js'
import {fixtureText} from './reports.js'

/** Small whole reports, one of each format, with a character of several bytes in each that we write ourselves. */
const REPORTS: readonly (readonly [string, string])[] = [
  ['JUnit', fixtureText('go/ordinary-go-junit-report.xml')],
  [
    'JUnit of one line',
    '<testsuite name="é" tests="1"><testcase name="x" time="0.5"><failure message="né">…</failure></testcase></testsuite>'
  ],
  ['Jest JSON', JSON.stringify(JSON.parse(fixtureText('jest/ordinary.json')))],
  ['pytest JSON', JSON.stringify(JSON.parse(fixtureText('pytest/import-error.json')))],
  ['Mocha JSON', JSON.stringify(JSON.parse(fixtureText('mocha/hook.json')))],
  ['Dart', fixtureText('dart/import-error.jsonl')],
  ['TRX', fixtureText('trx/host-crash.trx')],
  ['NUnit', fixtureText('nunit/unloadable-3.xml')],
  ['xUnit.net', fixtureText('xunit.net/cleanup-error-3.xml')],
  ['TAP of node:test', fixtureText('node/ordinary.tap')],
  ['TAP with the plan in front', '1..2\nok 1 - é\nnot ok 2 - b\n'],
  ['TAP with the plan at the end', 'TAP version 13\nok 1 - é\nnot ok 2 - b\n1..2\n'],
  ['CTRF', '{"results":{"summary":{"tests":1,"failed":0},"tests":[{"name":"é","status":"passed","duration":12}]}}']
]

describe.each(REPORTS)('a %s report', (_, text) => {
  const bytes = Buffer.from(text, 'utf8')

  test('is whole as it stands', () => {
    expect(readTestReports([{path: 'report', text}], '/repo').defects).toEqual([])
  })

  test('is never whole when it ends at any byte before its last', () => {
    const lastByte = Buffer.byteLength(text.trimEnd(), 'utf8')
    const trusted: number[] = []
    for (let end = 0; end < lastByte; end++) {
      const cut = bytes.subarray(0, end).toString('utf8')
      const report = readTestReports([{path: 'report', text: cut}], '/repo')
      if (report.defects.length === 0) trusted.push(end)
    }
    expect(trusted).toEqual([])
  })
})

/** Packages and test binaries follow each other, and nothing says how many there are: between two, the exit code has to tell. */
test.each(['go/build-fail.jsonl', 'libtest/ordinary.jsonl'])(
  '%s is whole only where all that began has ended',
  path => {
    const text = fixtureText(path)
    const trusted: string[] = []
    for (let end = 0; end < text.length; end++) {
      const report = readTestReports([{path: 'report', text: text.slice(0, end)}], '/repo')
      if (report.defects.length === 0) trusted.push(text.slice(0, end).trimEnd().split('\n').at(-1) ?? '')
    }
    expect(trusted.length).toBeLessThanOrEqual(2)
    for (const line of trusted) {
      expect(line).toMatch(
        /"type": "suite", "event": "(?:ok|failed)"|"Action":"(?:fail|pass|skip)","Package":"[^"]+","Elapsed"/
      )
    }
  }
)

test('a report of a tool that was killed keeps what it tells and is called cut off', () => {
  const report = readTestReports([{path: 'out/junit.xml', text: fixtureText('pytest/cut-off.xml')}], '/repo')
  expect(report.cases).toHaveLength(3)
  expect(report.defects).toEqual([
    expect.stringMatching(/^out\/junit\.xml: not whole XML \(.*unclosed tag: testsuite\)$/)
  ])
})
