import type {TestChange, TestComparison, TestRow} from '../../domain/comparison.js'
import type {ProcessEnd} from '../../domain/gate.js'
import {describeTest, formatTestId} from '../../domain/test-id.js'
import type {TestCase, TestReport} from '../../domain/tests.js'
import {compareLoadErrors} from './compare-load-errors.js'
import {matchRows, type RowPair} from './identity.js'
import {messagesDiffer} from './messages-differ.js'
import {NO_TREES, type TestTrees} from './moved-tests.js'
import {isFailing} from './read/part.js'
import {slowerJudge} from './slower-tests.js'
import {runOf, type TestRun} from './table/test-run.js'
import {testStore} from './table/test-store.js'
import {caseAt, countStates, isFlakyAt, millisecondsAt, stateAt, tableOf, type TestTable} from './table/test-table.js'
import {CHANGES, changeOf, changeOfAbsent} from './test-change.js'
import {absenceJudge, type CouldNotRun} from './unloaded.js'

/** What one gate's tests are on both trees, as reports or as tables; a side is null when it has no test report. */
interface Sides<Side> {
  readonly gate: string
  readonly baseline: Side | null
  readonly integration: Side | null
  /** How the gate ended on the integrated tree; null when only its reports are known. */
  readonly integrationEnd: ProcessEnd | null
}

/** The tests of one gate on both trees. */
export type GateTests = Sides<TestReport>

/** The same in tables, which share a store. */
export type GateTestRuns = Sides<TestRun>

/** Share of the tests run on the baseline that may be missing before the report is called short. */
const ALLOWED_DROP = 0.1

/**
 * Compares one gate's tests by the state table, linear in their number. A test whose file did not load, or whose report
 * is not whole, is `not-run` and never `removed`.
 */
export function compareTests(tests: GateTests, trees: TestTrees = NO_TREES): TestComparison {
  return compareTestRuns(inTables(tests), trees)
}

/** The same for tests that stand in tables already. */
export function compareTestRuns(runs: GateTestRuns, trees: TestTrees = NO_TREES): TestComparison {
  const {gate, baseline, integration} = runs
  const counts = emptyCounts()
  const rows = [...compareLoadErrors(gate, baseline, integration)]
  for (const row of rows) counts[row.change]++
  for (const row of compareRows(runs, trees, counts)) rows.push(row)
  const drop = droppedIn(runs)
  const defects = [...reportDefects(runs), ...(drop === null ? [] : [drop])]
  return {counts, rows: rows.sort(bySeriousness), defects: defects.map(defect => `gate ${gate}: ${defect}`)}
}

/** Puts the comparisons of several gates together. */
export function mergeTestComparisons(comparisons: readonly TestComparison[]): TestComparison {
  const counts = emptyCounts()
  for (const one of comparisons) for (const change of CHANGES) counts[change] += one.counts[change]
  const rows = comparisons.flatMap(one => one.rows).sort(bySeriousness)
  return {counts, rows, defects: comparisons.flatMap(one => one.defects)}
}

/**
 * Says that fewer tests ran in the integration than in the baseline, when that is over a tenth of them or the gate did
 * not end with 0; null otherwise. Catches what no report admits: files that are missing from it altogether.
 */
export function droppedTests(tests: GateTests): string | null {
  return droppedIn(inTables(tests))
}

/** The same for tests that stand in tables already. */
export function droppedIn({baseline, integration, integrationEnd}: GateTestRuns): string | null {
  if (baseline === null || integration === null) return null
  const before = countExecuted(baseline)
  const after = countExecuted(integration)
  const endedWell = integrationEnd === null || (integrationEnd.kind === 'exited' && integrationEnd.code === 0)
  const drop = before - after
  if (drop <= 0 || (endedWell && drop <= before * ALLOWED_DROP)) return null
  return `${after} tests ran in the integration, ${before} in the baseline`
}

function inTables({baseline, integration, ...rest}: GateTests): GateTestRuns {
  const store = testStore()
  const inTable = (report: TestReport | null): TestRun | null => (report === null ? null : runOf(report, store))
  return {...rest, baseline: inTable(baseline), integration: inTable(integration)}
}

function countExecuted({table}: TestRun): number {
  const {passed, failed, error} = countStates(table)
  return passed + failed + error
}

type Counts = Record<TestChange, number>

/** Counts every pair, and makes a row of each that is neither the same nor new and passing. */
function compareRows(runs: GateTestRuns, trees: TestTrees, counts: Counts): readonly TestRow[] {
  const {gate, baseline, integration} = runs
  const store = baseline?.table.store ?? integration?.table.store ?? testStore()
  const before = baseline?.table ?? tableOf([], store)
  const after = integration?.table ?? tableOf([], store)
  const couldNotRun = absenceJudge(integration)
  const judge = slowerJudge()
  const rows: TestRow[] = []
  const longer: RowPair[] = []
  const take = (pair: RowPair, change: TestChange): void => {
    counts[change]++
    if (change !== 'same' && change !== 'new-passing') rows.push(rowOf(gate, pair, change, {before, after, trees}))
  }
  matchRows(before, after, trees, pair => {
    const {baseline: old, integration: now} = pair
    // By far the most tests pass on both trees: nothing is made of them but a count.
    if (old === null || now === null || pair.isMoved || !isSteady(before, old) || !isSteady(after, now)) {
      take(pair, changeOfPair(pair, {before, after, couldNotRun}))
    } else if (judge.note(millisecondsAt(before, old), millisecondsAt(after, now))) longer.push(pair)
    else counts.same++
  })
  for (const pair of longer) {
    const took = [millisecondsAt(before, pair.baseline ?? 0), millisecondsAt(after, pair.integration ?? 0)] as const
    take(pair, judge.isSlower(...took) ? 'slower' : 'same')
  }
  return rows
}

/** Whether a test simply passes. */
function isSteady(table: TestTable, row: number): boolean {
  return stateAt(table, row) === 'passed' && !isFlakyAt(table, row)
}

interface Tables {
  readonly before: TestTable
  readonly after: TestTable
}

function changeOfPair(
  pair: RowPair,
  {before, after, couldNotRun}: Tables & {readonly couldNotRun: CouldNotRun}
): TestChange {
  const baseline = pair.baseline === null ? null : caseAt(before, pair.baseline)
  if (pair.integration === null) return baseline === null ? 'same' : changeOfAbsent(baseline, couldNotRun(baseline))
  const change = changeOf(baseline, caseAt(after, pair.integration))
  return pair.isMoved && change === 'same' ? 'moved' : change
}

function rowOf(
  gate: string,
  pair: RowPair,
  change: TestChange,
  {before, after, trees}: Tables & {readonly trees: TestTrees}
): TestRow {
  const baseline = pair.baseline === null ? null : caseAt(before, pair.baseline)
  const integration = pair.integration === null ? null : caseAt(after, pair.integration)
  const shown = integration ?? baseline ?? {file: null, suite: [], name: ''}
  const file = trees.fileOf[integration === null ? 'baseline' : 'integration'](shown)
  const withTime = change === 'slower'
  return {
    gate,
    test: describeTest(shown),
    id: formatTestId(shown, pair.ordinal),
    change,
    baseline: describeState(baseline, withTime),
    integration: describeState(integration, withTime),
    message: integration?.message ?? null,
    messageChanged: bothFail(baseline, integration) && messagesDiffer(baseline?.message, integration?.message),
    ...(file === null ? {} : {file}),
    ...(pair.isMoved && baseline !== null ? {movedFrom: describeTest(baseline)} : {})
  }
}

function bothFail(baseline: TestCase | null, integration: TestCase | null): boolean {
  return baseline !== null && integration !== null && isFailing(baseline.state) && isFailing(integration.state)
}

function describeState(test: TestCase | null, withTime: boolean): string | null {
  if (test === null) return null
  const time = withTime && test.milliseconds !== null ? ` in ${(test.milliseconds / 1000).toFixed(1)} s` : ''
  return `${test.state}${test.flaky ? ', flaky' : ''}${time}`
}

function reportDefects({baseline, integration}: GateTestRuns): readonly string[] {
  const defects: string[] = []
  if (baseline !== null && integration === null) defects.push('no test report in the integration')
  if (baseline === null && integration !== null) defects.push('no test report in the baseline')
  for (const defect of integration?.defects ?? []) defects.push(`integration: ${defect}`)
  for (const defect of baseline?.defects ?? []) defects.push(`baseline: ${defect}`)
  for (const {file} of integration?.loadErrors ?? []) defects.push(`integration: ${file} could not be loaded`)
  return defects
}

function emptyCounts(): Record<TestChange, number> {
  return Object.fromEntries(CHANGES.map(change => [change, 0])) as Record<TestChange, number>
}

const RANK: ReadonlyMap<TestChange, number> = new Map(CHANGES.map((change, i) => [change, i]))

function bySeriousness(a: TestRow, b: TestRow): number {
  const rank = (RANK.get(a.change) ?? 0) - (RANK.get(b.change) ?? 0)
  return rank === 0 ? byText(a.gate, b.gate) || byText(a.id, b.id) : rank
}

/** By UTF-16 code units, so that the order is the same on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
