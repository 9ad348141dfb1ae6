import {describe, expect, test} from '@jest/globals'
import {isBlamable, judgeGate, type GateFacts} from '../../src/compare/gate-outcome.js'
import {testSignals} from '../../src/compare/tests/test-signals.js'
import type {ProcessEnd} from '../../src/domain/gate.js'
import type {TestReport} from '../../src/domain/tests.js'
import {aCase, aReport} from './reports.js'

const GOOD = aReport([aCase('a'), aCase('b', 'skipped')])
const BAD = aReport([aCase('a'), aCase('b', 'failed'), aCase('c', 'error')])
const UNLOADED = aReport([aCase('a')], {
  loadErrors: [
    {file: 'b.js', message: 'no'},
    {file: 'c.js', message: 'no'}
  ]
})
const CUT_OFF = aReport([aCase('a')], {defects: ['x.xml: cut off']})

function exited(code: number): ProcessEnd {
  return {kind: 'exited', code}
}

function facts(end: ProcessEnd, tests: TestReport | null, partial: Partial<GateFacts> = {}): GateFacts {
  return {end, expectsTests: true, missingReports: [], tests, scans: null, ...partial}
}

describe('a gate with test reports', () => {
  test.each<[string, GateFacts, string, string]>([
    ['passes', facts(exited(0), GOOD), 'pass', '2 tests, none failed'],
    ['fails', facts(exited(1), BAD), 'fail', '2 of 3 tests failed'],
    ['killed', facts({kind: 'signalled', signal: 'SIGKILL'}, GOOD), 'broken', 'the command was ended by SIGKILL'],
    [
      'out of time',
      facts({kind: 'timed-out', afterSeconds: 60}, GOOD),
      'broken',
      'the command was ended after its time limit of 60 seconds'
    ],
    [
      'not started',
      facts({kind: 'not-started', why: 'no shell'}, null),
      'broken',
      'the command could not be started: no shell'
    ],
    [
      'killed below the shell',
      facts(exited(137), BAD),
      'broken',
      'the command was killed, often for want of memory (exit code 137)'
    ],
    [
      'missing a report',
      facts(exited(0), GOOD, {missingReports: ['a/*.xml', 'b.json']}),
      'broken',
      'no report matches a/*.xml, b.json (exit code 0)'
    ],
    ['without a readable report', facts(exited(0), null), 'broken', 'no test report could be read'],
    ['with a cut-off report', facts(exited(1), CUT_OFF), 'broken', 'the test report cannot be trusted: x.xml: cut off'],
    [
      'with files that do not load',
      facts(exited(1), UNLOADED),
      'broken',
      'b.js could not be loaded, so its tests did not run (and 1 more)'
    ],
    [
      'with files that do not load and a masked exit code',
      facts(exited(0), UNLOADED),
      'broken',
      'b.js could not be loaded, so its tests did not run (and 1 more)'
    ],
    ['with no test', facts(exited(0), aReport([])), 'broken', 'no test was run (exit code 0)'],
    [
      'with skipped tests alone',
      facts(exited(0), aReport([aCase('a', 'skipped')])),
      'broken',
      'no test was run (exit code 0)'
    ],
    [
      'failing without a failing test',
      facts(exited(1), GOOD),
      'broken',
      'exit code 1, but no test of the report failed'
    ],
    ['passing with failing tests', facts(exited(0), BAD), 'broken', 'exit code 0, but 2 tests of the report failed']
  ])('%s', (_, given, outcome, reason) => {
    expect(judgeGate(given)).toEqual({outcome, reason})
  })
})

describe('a gate without test reports', () => {
  test.each<[number, string, string]>([
    [0, 'pass', 'exit code 0'],
    [1, 'fail', 'exit code 1'],
    [2, 'fail', 'exit code 2'],
    [139, 'fail', 'exit code 139'],
    [126, 'broken', 'the command could not be executed (exit code 126)'],
    [127, 'broken', 'the command, or one that it calls, was not found (exit code 127)'],
    [143, 'broken', 'the command was terminated (exit code 143)']
  ])('that ends with %d', (code, outcome, reason) => {
    expect(judgeGate(facts(exited(code), null, {expectsTests: false}))).toEqual({outcome, reason})
  })
})

describe('a gate with scans', () => {
  const RAN = {findings: 2, defects: []}
  const CLEAN = {findings: 0, defects: []}
  const DOWN = {findings: 0, defects: ['audit.json: the scan could not run: 503', 'b.sarif: it is empty']}

  test.each<[string, GateFacts, string, string]>([
    ['that ran and found nothing', scanned(0, CLEAN), 'pass', 'exit code 0'],
    ['that found something and left it at that', scanned(0, RAN), 'pass', 'exit code 0'],
    ['that found something', scanned(1, RAN), 'fail', 'exit code 1'],
    [
      'that could not run',
      scanned(1, DOWN),
      'broken',
      'the security report cannot be trusted: audit.json: the scan could not run: 503 (and 1 more)'
    ],
    [
      'that could not run, and a masked exit code',
      scanned(0, DOWN),
      'broken',
      'the security report cannot be trusted: audit.json: the scan could not run: 503 (and 1 more)'
    ],
    [
      'that failed and found nothing',
      scanned(2, CLEAN),
      'broken',
      'exit code 2, but the security report has no finding'
    ],
    ['and failing tests', {...scanned(1, CLEAN), tests: BAD, expectsTests: true}, 'fail', '2 of 3 tests failed'],
    [
      'that were killed',
      {...scanned(0, RAN), end: exited(137)},
      'broken',
      'the command was killed, often for want of memory (exit code 137)'
    ]
  ])('%s', (_, given, outcome, reason) => {
    expect(judgeGate(given)).toEqual({outcome, reason})
  })

  function scanned(code: number, scans: GateFacts['scans']): GateFacts {
    return facts(exited(code), null, {expectsTests: false, scans})
  }
})

test('never passes unless it ended with 0, every report is there, whole and loaded, and some test ran without a failure', () => {
  const ends: ProcessEnd[] = [
    exited(0),
    exited(1),
    exited(137),
    {kind: 'signalled', signal: 'SIGTERM'},
    {kind: 'timed-out', afterSeconds: 1}
  ]
  const reports = [null, GOOD, BAD, UNLOADED, CUT_OFF, aReport([])]
  const passing = ends.flatMap(end =>
    reports.flatMap(tests => [[], ['x']].map(missingReports => facts(end, tests, {missingReports})))
  )
  const passed = passing.filter(given => judgeGate(given).outcome === 'pass')
  expect(passed).toEqual([facts(exited(0), GOOD)])
})

test.each<[string, ProcessEnd, TestReport | null, boolean]>([
  ['failing tests', exited(1), BAD, true],
  ['files that do not load', exited(1), UNLOADED, true],
  ['no report at all', exited(1), null, true],
  ['a cut-off report', exited(1), CUT_OFF, false],
  ['a kill', {kind: 'signalled', signal: 'SIGKILL'}, BAD, false],
  ['a kill below the shell', exited(137), BAD, false],
  ['a time limit', {kind: 'timed-out', afterSeconds: 1}, BAD, false]
])('%s: whether it may be held against a change', (_, end, tests, expected) => {
  expect(isBlamable({end, tests})).toBe(expected)
})

test('a scan that could not run is not held against a change', () => {
  expect(isBlamable({end: exited(1), tests: null, defects: ['audit.json: 503']})).toBe(false)
  expect(isBlamable({end: exited(1), tests: null, defects: []})).toBe(true)
})

describe('signals', () => {
  test('name every failing test and every file that does not load, sorted, each once', () => {
    const report = aReport(
      [aCase('z', 'failed'), aCase('a', 'error', {file: null, suite: ['s']}), aCase('p'), aCase('k', 'skipped')],
      {
        loadErrors: [
          {file: 'b.js', message: 'no'},
          {file: '/tmp/x1/c.js', message: 'no'}
        ]
      }
    )
    expect(testSignals('unit', report)).toEqual([
      'load:unit:<temp>',
      'load:unit:b.js',
      'test:unit:* › s › a',
      'test:unit:a.test.js › z'
    ])
  })

  test('are the same when only addresses and temporary paths differ', () => {
    const signals = (name: string): readonly string[] => testSignals('unit', aReport([aCase(name, 'failed')]))
    expect(signals('t[0x7fba5b06df50] in /tmp/a')).toEqual(signals('t[0x7f6bf96c5f50] in /tmp/b'))
  })

  test('tell one more failing duplicate from before', () => {
    const failing = (count: number): readonly string[] => {
      return testSignals('unit', aReport([aCase('x'), ...Array.from({length: count}, () => aCase('x', 'failed'))]))
    }
    expect(failing(1)).toEqual(['test:unit:a.test.js › x'])
    expect(failing(2)).toEqual(['test:unit:a.test.js › x', 'test:unit:a.test.js › x ›#2'])
  })
})
