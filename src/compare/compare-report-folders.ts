import type {Comparison, GateChange, TestComparison} from '../domain/comparison.js'
import {REGRESSIONS} from '../domain/comparison.js'
import type {GateOutcome} from '../domain/gate.js'
import type {ReportText} from '../domain/report-text.js'
import type {TestReport} from '../domain/tests.js'
import {commonRoots} from './tests/common-roots.js'
import {compareTests, droppedTests} from './tests/compare-tests.js'
import {judgeGate, type GateJudgement} from './gate-outcome.js'
import {countFailing} from './tests/read/part.js'
import {readTestReports} from './tests/read-test-reports.js'

/** What two folders of reports say against each other. */
export interface ReportComparison {
  readonly comparison: Comparison
  /** `broken` when a report cannot be trusted, a file did not load, or tests are missing: whatever else it says. */
  readonly verdict: 'same' | 'regressed' | 'improved' | 'inconclusive' | 'broken'
}

/** Nothing compared yet. */
export const NO_COMPARISON: Comparison = {
  gates: [],
  tests: null,
  coverage: null,
  performance: null,
  security: null,
  cycles: null,
  api: null
}

/** The one gate that reports without a run belong to. */
const GATE = 'reports'

/**
 * Compares the test reports of two runs of which nothing else is known: no exit code, and no path of the tree. Absolute
 * paths are made relative to the folders where the two runs' trees seem to have stood.
 */
export function compareReportFolders(
  baseline: readonly ReportText[],
  integration: readonly ReportText[]
): ReportComparison {
  const [before, after] = readBoth(baseline, integration)
  const sides = {gate: GATE, baseline: before, integration: after, integrationEnd: null}
  const tests = compareTests(sides)
  const outcomes = {baseline: judgeReport(before), integration: judgeReport(after)}
  const drop = droppedTests(sides)
  const verdict = verdictOf(tests, outcomes, drop)
  const reason = whichReason(outcomes, drop)
  const change = changeOfGate(verdict, outcomes)
  const gate = {
    gate: GATE,
    change,
    baseline: outcomes.baseline.outcome,
    integration: outcomes.integration.outcome,
    reason
  }
  return {comparison: {...NO_COMPARISON, gates: [gate], tests}, verdict}
}

interface Outcomes {
  readonly baseline: GateJudgement
  readonly integration: GateJudgement
}

function readBoth(
  baseline: readonly ReportText[],
  integration: readonly ReportText[]
): readonly [TestReport, TestReport] {
  const asWritten = [readTestReports(baseline, ''), readTestReports(integration, '')] as const
  const [before, after] = commonRoots(absoluteFiles(asWritten[0]), absoluteFiles(asWritten[1]))
  if (before === '' && after === '') return asWritten
  return [readTestReports(baseline, before), readTestReports(integration, after)]
}

function absoluteFiles(report: TestReport): readonly string[] {
  const files = [...report.cases.map(test => test.file), ...report.loadErrors.map(error => error.file)]
  return files.filter(file => file?.startsWith('/') ?? false).filter(file => file !== null)
}

/** Judged as a gate that ended as its report says it should have. */
function judgeReport(tests: TestReport): GateJudgement {
  const code = countFailing(tests.cases) > 0 ? 1 : 0
  return judgeGate({end: {kind: 'exited', code}, expectsTests: true, missingReports: [], tests, scans: null})
}

function verdictOf(tests: TestComparison, outcomes: Outcomes, drop: string | null): ReportComparison['verdict'] {
  // A baseline whose files did not load can still be improved on; one that is cut off is no baseline.
  const isBaselineUsable = outcomes.baseline.outcome !== 'broken' || tests.counts.fixed > 0
  const isTrusted = !tests.defects.some(defect => defect.startsWith(`gate ${GATE}: baseline: `))
  if (outcomes.integration.outcome === 'broken' || drop !== null || !isBaselineUsable || !isTrusted) return 'broken'
  if (REGRESSIONS.some(change => tests.counts[change] > 0)) return 'regressed'
  return tests.counts.fixed > 0 ? 'improved' : 'same'
}

function changeOfGate(verdict: ReportComparison['verdict'], {baseline, integration}: Outcomes): GateChange {
  if (verdict === 'broken' || verdict === 'regressed') return verdict
  if (integration.outcome === 'fail') return 'failing-before'
  return isBad(baseline.outcome) ? 'fixed' : 'held'
}

function isBad(outcome: GateOutcome): boolean {
  return outcome !== 'pass'
}

function whichReason({baseline, integration}: Outcomes, drop: string | null): string {
  if (integration.outcome === 'broken') return integration.reason
  if (drop !== null) return drop
  return baseline.outcome === 'broken' ? `baseline: ${baseline.reason}` : integration.reason
}
