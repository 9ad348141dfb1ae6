import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {matchRows} from '../../src/compare/tests/identity.js'
import {NO_TREES, type TestTrees} from '../../src/compare/tests/moved-tests.js'
import {testStore} from '../../src/compare/tests/table/test-store.js'
import {caseAt, tableOf} from '../../src/compare/tests/table/test-table.js'
import {formatTestId} from '../../src/domain/test-id.js'
import {readTestReports} from '../../src/compare/tests/read-test-reports.js'
import type {ReportText} from '../../src/domain/report-text.js'
import type {GateRun} from '../../src/domain/gate.js'
import {parseOid} from '../../src/domain/ids.js'
import type {Probe} from '../../src/domain/probe.js'
import type {TestCase, TestReport, TestState} from '../../src/domain/tests.js'

/** What every report of the ordinary pytest suite says, whatever its form, but for one test with a strange name. */
export const PYTEST_ORDINARY: readonly string[] = [
  'passed | tests/test_shop.py | TestCart | test_total',
  'failed | tests/test_shop.py | TestCart | test_discount',
  'passed | tests/test_shop.py | test_size[1]',
  'failed | tests/test_shop.py | test_size[2]',
  'skipped | tests/test_shop.py | test_later',
  'skipped | tests/test_shop.py | test_known',
  'error | tests/test_shop.py | test_fails_twice',
  'error | tests/test_shop.py | test_teardown'
]

/** Text of a report that a real tool wrote on a tree at /repo. */
export function fixtureText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/reports/${path}`, import.meta.url)), 'utf8')
}

export function fixture(path: string): ReportText {
  return {path, text: fixtureText(path)}
}

export function readFixtures(...paths: string[]): TestReport {
  return readTestReports(paths.map(fixture), '/repo')
}

/** Reads a text that stands in the test. */
export function readText(text: string, root = '/repo'): TestReport {
  return readTestReports([{path: 'report', text}], root)
}

/** One line for each case: state, file, suites and name, with a mark for flaky ones and for those of a variant. */
export function outline(report: TestReport): readonly string[] {
  return report.cases.map(({flaky, state, file, suite, name, variant}) => {
    const leg = variant === undefined ? [] : [`@${variant}`]
    return [flaky ? `${state}, flaky` : state, file ?? '-', ...suite, name, ...leg].join(' | ')
  })
}

/** One test of two runs; a side is null where it is absent. */
export interface MatchedPair {
  readonly id: string
  readonly baseline: TestCase | null
  readonly integration: TestCase | null
}

/** Every test of two runs with its partner in the other. */
export function matchTests(
  baseline: readonly TestCase[],
  integration: readonly TestCase[],
  trees: TestTrees = NO_TREES
): readonly MatchedPair[] {
  const store = testStore()
  const [before, after] = [tableOf(baseline, store), tableOf(integration, store)]
  const pairs: MatchedPair[] = []
  matchRows(before, after, trees, ({baseline: old, integration: now, ordinal}) => {
    const pair = {
      baseline: old === null ? null : caseAt(before, old),
      integration: now === null ? null : caseAt(after, now)
    }
    const shown = pair.integration ?? pair.baseline ?? aCase('neither')
    pairs.push({id: formatTestId(shown, ordinal), ...pair})
  })
  return pairs
}

export function aCase(name: string, state: TestState = 'passed', partial: Partial<TestCase> = {}): TestCase {
  const message = state === 'failed' || state === 'error' ? 'boom' : null
  return {file: 'a.test.js', suite: [], name, state, milliseconds: 1, message, flaky: false, ...partial}
}

export function aReport(cases: readonly TestCase[], partial: Partial<TestReport> = {}): TestReport {
  return {format: 'junit', cases, loadErrors: [], defects: [], ...partial}
}

export function aGateRun(partial: Partial<GateRun> = {}): GateRun {
  return {
    gate: 'unit',
    command: 'npm test',
    outcome: 'pass',
    reason: 'as it is',
    end: {kind: 'exited', code: 0},
    seconds: 1,
    log: 'logs/unit.log',
    tail: '',
    reports: [],
    tests: null,
    ...partial
  }
}

export function aProbe(gates: readonly GateRun[]): Probe {
  return {
    id: 'probe-1',
    purpose: 'integration',
    candidates: ['a'],
    commit: parseOid('1'.repeat(40)),
    tree: parseOid('2'.repeat(40)),
    outcome: 'pass',
    signals: [],
    gates,
    missingReports: [],
    seconds: 1
  }
}
