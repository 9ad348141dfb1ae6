import {describe, expect, test} from '@jest/globals'
import {compareProbes} from '../../src/compare/compare-probes.js'
import {isBlamable, judgeGate} from '../../src/compare/gate-outcome.js'
import {testSignals} from '../../src/compare/tests/test-signals.js'
import type {GateRun} from '../../src/domain/gate.js'
import type {TestReport} from '../../src/domain/tests.js'
import {aGateRun, aProbe, readFixtures, readText} from './reports.js'

function gate(code: number, tests: TestReport): GateRun {
  const end = {kind: 'exited', code} as const
  return aGateRun({end, tests, ...judgeGate({end, expectsTests: true, missingReports: [], scans: null, tests})})
}

/** Only tests that pass, so that nothing in the report itself is red. */
const passing = (tests: TestReport): TestReport => ({
  ...tests,
  cases: tests.cases.filter(({state}) => state === 'passed')
})

/** Reports of real tools in which nothing, or not enough, looks wrong. */
const LOOKS_GREEN: readonly (readonly [string, TestReport, readonly string[]])[] = [
  ['Jest JSON: a file throws on import', readFixtures('jest/import-error.json'), ['load:unit:tests/broken.check.js']],
  [
    'Vitest JSON: a file throws on import',
    readFixtures('vitest/import-error.json'),
    ['load:unit:tests/broken.check.js']
  ],
  [
    'Vitest JSON: a hook fails and its tests are skipped',
    readFixtures('vitest/hook.json'),
    ['load:unit:tests/hook.check.js']
  ],
  [
    'Vitest JUnit: a file throws on import',
    readFixtures('vitest/import-error-junit.xml'),
    ['load:unit:tests/broken.check.js']
  ],
  [
    'pytest JUnit: a module fails to import',
    readFixtures('pytest/import-error-xunit2.xml'),
    ['load:unit:tests/test_broken.py']
  ],
  [
    'pytest JSON: a module fails to import',
    readFixtures('pytest/import-error.json'),
    ['load:unit:tests/test_broken.py']
  ],
  ['Mocha: a before hook throws', readFixtures('mocha/hook-xunit.xml'), ['load:unit:test/cart.js']],
  ['Mocha JSON: a before hook throws', readFixtures('mocha/hook.json'), ['load:unit:test/cart.js']],
  ['mochawesome: a before hook throws', readFixtures('mochawesome/hook.json'), ['load:unit:test/cart.js']],
  [
    'Playwright: a file throws on import',
    readFixtures('playwright/import-error.json'),
    ['load:unit:tests/broken.spec.js']
  ],
  ['Playwright: the global set-up throws', readFixtures('playwright/global.json'), ['load:unit:global.js']],
  [
    'surefire: a class fails before its tests',
    readFixtures('surefire/TEST-shop.DatabaseTest.xml'),
    ['load:unit:shop.DatabaseTest']
  ],
  ['ctest: a program was not built', readFixtures('ctest/missing-executable.xml'), ['load:unit:not_built']],
  [
    'go: a test package does not compile',
    readFixtures('go/import-error-gotestsum.xml'),
    ['load:unit:example.com/shop/mail']
  ],
  [
    'go test -json: a test package does not compile',
    readFixtures('go/build-fail.jsonl'),
    ['load:unit:example.com/shop/mail']
  ],
  ['go test -json: a test panics', readFixtures('go/panic.jsonl'), ['load:unit:example.com/shop/mail']],
  ['go test -json: a goroutine panics', readFixtures('go/panic-elsewhere.jsonl'), ['load:unit:example.com/shop/mail']],
  ['go test -json: a test hangs', readFixtures('go/timeout.jsonl'), ['load:unit:example.com/shop/mail']],
  ['go test -json: a test exits with 0', readFixtures('go/exits-well.jsonl'), ['load:unit:example.com/shop/mail']],
  ['go test -json: TestMain exits', readFixtures('go/main-exits.jsonl'), ['load:unit:example.com/shop/mail']],
  ['RSpec: a file does not load', readFixtures('rspec/import-error.json'), ['load:unit:spec/hook_spec.rb']],
  ['RSpec: a hook of the suite throws', readFixtures('rspec/suite-hook.json'), ['load:unit:the whole run']],
  ['bats: a file does not load', readFixtures('bats/import-error.tap'), ['load:unit:setup_file failed']],
  ['TestNG: a class is not set up', readFixtures('testng/ordinary.xml'), ['load:unit:shop.DatabaseTest']],
  ['ctest: a required file is missing', readFixtures('ctest/fixtures.xml'), ['load:unit:needs_file']],
  ['TRX: the test host crashed', readFixtures('trx/host-crash.trx'), ['load:unit:the whole run']],
  ['NUnit: an assembly does not load', readFixtures('nunit/unloadable-3.xml'), ['load:unit:bin/Shop.Tests.dll']],
  ['xUnit.net: a clean-up throws', readFixtures('xunit.net/cleanup-error-3.xml'), ['load:unit:Shop.Tests.dll']],
  [
    'Dart: a file does not load, and a group is not set up',
    readFixtures('dart/import-error.jsonl'),
    ['load:unit:test/broken_test.dart', 'load:unit:test/hook_test.dart']
  ],
  ['node:test TAP: a file throws on import', readFixtures('node/import-error.tap'), ['load:unit:test/broken.test.js']],
  [
    'node:test JUnit: a file throws on import',
    readFixtures('node/import-error-junit.xml'),
    ['load:unit:test/broken.test.js']
  ]
]

describe.each(LOOKS_GREEN)('%s', (_, report, signals) => {
  test.each([0, 1])('is broken and never passes, with exit code %d', code => {
    expect(gate(code, report).outcome).toBe('broken')
    expect(gate(code, passing(report)).outcome).toBe('broken')
  })

  test('names the file, so that whoever broke it can be blamed', () => {
    const run = gate(1, passing(report))
    expect(testSignals('unit', passing(report))).toEqual(signals)
    expect(isBlamable(run)).toBe(true)
  })
})

describe('what only the exit code, or the baseline, tells', () => {
  const before = passing(readText('<testsuite><testcase name="a"/><testcase name="b"/></testsuite>'))
  const after = passing(readText('<testsuite><testcase name="a"/></testsuite>'))

  test('jest-junit leaves out a file that throws on import: the exit code contradicts', () => {
    const report = passing(readFixtures('jest/import-error-junit.xml'))
    expect(report).toMatchObject({loadErrors: [], defects: []})
    expect(gate(1, report)).toMatchObject({outcome: 'broken', reason: 'exit code 1, but no test of the report failed'})
  })

  test.each([
    ['Bun', 'bun/import-error-junit.xml'],
    ['a CTRF reporter of Jest', 'ctrf/import-error-jest.json']
  ])('%s leaves out a file that throws on import: the exit code contradicts', (_, path) => {
    const report = passing(readFixtures(path))
    expect(report).toMatchObject({loadErrors: [], defects: []})
    expect(gate(1, report).outcome).toBe('broken')
  })

  test.each([
    ['Playwright, when a file throws on import', 'playwright/import-error-junit.xml'],
    ['Swift, when XCTest crashes', 'swift/crashed-xctest.xml']
  ])('%s leaves a report without tests', (_, path) => {
    expect(gate(1, readFixtures(path)).reason).toBe('no test was run (exit code 1)')
  })

  test('with the exit code masked, the tests that are missing show it', () => {
    const [compared] = compareProbes(aProbe([gate(0, before)]), aProbe([gate(0, after)])).gates
    expect(compared).toMatchObject({integration: 'pass', change: 'broken'})
  })

  test.each([
    ['cut off', readFixtures('pytest/cut-off.xml')],
    ['empty', readText('')],
    ['an audit that could not reach its registry', readFixtures('other/npm-audit-endpoint-down.json')],
    ['of a test binary that aborted', readFixtures('libtest/abort.jsonl')],
    ['of a bats file that was not set up', readFixtures('bats/hook.tap')],
    ['a log in place of a report', readText('ERROR: unsupported Node version\n')]
  ])('a report that is %s is broken and blames nobody', (_, report) => {
    for (const code of [0, 1]) expect(gate(code, report).outcome).toBe('broken')
    expect(isBlamable(gate(1, report))).toBe(false)
  })
})

describe('real runs against each other', () => {
  test('an import error is a regression of its file, and no test is called removed', () => {
    const healthy = readFixtures('pytest/ordinary-xunit2.xml')
    const broken = readFixtures('pytest/import-error-xunit2.xml')
    const {gates, tests} = compareProbes(aProbe([gate(1, healthy)]), aProbe([gate(2, broken)]))
    expect(gates[0]?.change).toBe('broken')
    expect(tests?.counts).toMatchObject({'new-failure': 1, 'not-run': 9, removed: 0, 'failing-removed': 0})
  })

  test('a hook that fails leaves the tests behind it not run', () => {
    const {tests} = compareProbes(
      aProbe([gate(1, readFixtures('mocha/ordinary-xunit.xml'))]),
      aProbe([gate(1, readFixtures('mocha/hook-xunit.xml'))])
    )
    expect(tests?.rows.map(({id, change}) => [change, id])).toEqual([
      ['regression', 'test/cart.js'],
      ['not-run', 'test/cart.js › Mocha Tests › with a database › one'],
      ['not-run', 'test/cart.js › Mocha Tests › with a database › two'],
      ['still-failing', 'test/cart.js › Mocha Tests › cart › takes it off']
    ])
  })

  test.each([
    ['pytest/ordinary-xunit1.xml', 'pytest/ordinary-xunit2.xml'],
    ['go/ordinary-go-junit-report.xml', 'go/ordinary-gotestsum.xml'],
    ['pytest/ordinary-xunit2.xml', 'pytest/ordinary.json']
  ])('%s and %s, of the same tree, differ in nothing', (one, other) => {
    const {tests} = compareProbes(aProbe([gate(1, readFixtures(one))]), aProbe([gate(1, readFixtures(other))]))
    expect(tests?.rows.filter(({change}) => change !== 'still-failing')).toEqual([])
    expect(tests?.counts['new-passing']).toBe(0)
  })
})
