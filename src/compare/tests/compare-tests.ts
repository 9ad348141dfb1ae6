import type {TestChange, TestComparison, TestRow} from '../../domain/comparison.js'
import type {ProcessEnd} from '../../domain/gate.js'
import type {TestCase, TestReport} from '../../domain/tests.js'
import {compareLoadErrors} from './compare-load-errors.js'
import {matchTests, type TestPair} from './identity.js'
import {countExecuted, isFailing} from './read/part.js'
import {messagesDiffer} from './messages-differ.js'
import {CHANGES, changeOf, changeOfAbsent} from './test-change.js'
import {describeTest} from '../../domain/test-id.js'
import {absenceJudge, type CouldNotRun} from './unloaded.js'

/** The tests of one gate on both trees; a side is null when it has no test report. */
export interface GateTests {
  readonly gate: string
  readonly baseline: TestReport | null
  readonly integration: TestReport | null
  /** How the gate ended on the integrated tree; null when only its reports are known. */
  readonly integrationEnd: ProcessEnd | null
}

/** Share of the tests run on the baseline that may be missing before the report is called short. */
const ALLOWED_DROP = 0.1

/**
 * Compares one gate's tests by the state table, linear in their number. A test whose file did not load, or whose report
 * is not whole, is `not-run` and never `removed`.
 */
export function compareTests(tests: GateTests): TestComparison {
  const {gate, baseline, integration} = tests
  const couldNotRun = absenceJudge(integration)
  const counts = emptyCounts()
  const rows = [...compareLoadErrors(gate, baseline, integration)]
  for (const row of rows) counts[row.change]++
  for (const pair of matchTests(baseline?.cases ?? [], integration?.cases ?? [])) {
    const change = changeIn(pair, couldNotRun)
    counts[change]++
    if (change !== 'same' && change !== 'new-passing') rows.push(rowOf(gate, pair, change))
  }
  const drop = droppedTests(tests)
  const defects = [...reportDefects(tests), ...(drop === null ? [] : [drop])]
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
export function droppedTests({baseline, integration, integrationEnd}: GateTests): string | null {
  if (baseline === null || integration === null) return null
  const before = countExecuted(baseline.cases)
  const after = countExecuted(integration.cases)
  const endedWell = integrationEnd === null || (integrationEnd.kind === 'exited' && integrationEnd.code === 0)
  const drop = before - after
  if (drop <= 0 || (endedWell && drop <= before * ALLOWED_DROP)) return null
  return `${after} tests ran in the integration, ${before} in the baseline`
}

function rowOf(gate: string, {id, baseline, integration}: TestPair, change: TestChange): TestRow {
  const shown = integration ?? baseline
  return {
    gate,
    test: shown === null ? '' : describeTest(shown),
    id,
    change,
    baseline: describeState(baseline),
    integration: describeState(integration),
    message: integration?.message ?? null,
    messageChanged: bothFail(baseline, integration) && messagesDiffer(baseline?.message, integration?.message)
  }
}

function changeIn({baseline, integration}: TestPair, couldNotRun: CouldNotRun): TestChange {
  if (integration !== null) return changeOf(baseline, integration)
  return baseline === null ? 'same' : changeOfAbsent(baseline, couldNotRun(baseline))
}

function bothFail(baseline: TestCase | null, integration: TestCase | null): boolean {
  return baseline !== null && integration !== null && isFailing(baseline.state) && isFailing(integration.state)
}

function describeState(test: TestCase | null): string | null {
  if (test === null) return null
  return test.flaky ? `${test.state}, flaky` : test.state
}

function reportDefects({baseline, integration}: GateTests): readonly string[] {
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
