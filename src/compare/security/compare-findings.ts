import type {GateChange} from '../../domain/comparison.js'
import type {GateOutcome} from '../../domain/gate.js'
import {plural} from '../../domain/plural.js'
import type {ReportText} from '../../domain/report-text.js'
import type {SecurityComparison} from '../../domain/security.js'
import type {ReportComparison} from '../compare-report-folders.js'
import {judgeGate} from '../gate-outcome.js'
import {commonRoots} from '../tests/common-roots.js'
import {compareSecurity} from './compare-security.js'
import {readSecurityReports} from './read-security-reports.js'
import {readScanFacts} from './scan-facts.js'
import {pathOf, type Scan} from './scan.js'

/** The one gate that security reports without a run belong to. */
const GATE = 'security'

/**
 * Compares the security reports of two runs of which nothing else is known: no exit code and no tree. Absolute paths are made
 * relative to the folders where the two runs' trees seem to have stood.
 */
export async function compareFindings(
  baseline: readonly ReportText[],
  integration: readonly ReportText[]
): Promise<ReportComparison> {
  const [before, after] = commonRoots(absolutePaths(baseline), absolutePaths(integration))
  const sides = {baseline: {files: baseline, root: before}, integration: {files: integration, root: after}}
  const analysis = await compareSecurity([{gate: GATE, ...sides}], null)
  const security = analysis?.comparison ?? {rows: [], counts: NOTHING, defects: ['no report']}
  const outcomes = {baseline: judge(baseline, before), integration: judge(integration, after)}
  const verdict = verdictOf(security)
  const gate = {gate: GATE, change: changeOf(verdict, outcomes), ...outcomes, reason: reasonOf(security)}
  const others = {tests: null, coverage: null, performance: null, cycles: null, api: null}
  return {comparison: {gates: [gate], ...others, security}, verdict}
}

const NOTHING = {new: 0, 'new-rule': 0, existing: 0, fixed: 0, suppressed: 0}

function absolutePaths(files: readonly ReportText[]): readonly string[] {
  return readSecurityReports(files, '').scans.flatMap(pathsOf)
}

function pathsOf({findings}: Scan): readonly string[] {
  const paths = findings.map(finding => (finding.kind === 'source' ? pathOf(finding) : finding.target))
  return paths.filter(path => path !== null).filter(path => path.startsWith('/'))
}

/** Judged as a gate that ended as its report says it should have. */
function judge(files: readonly ReportText[], root: string): GateOutcome {
  const scans = readScanFacts(files, root)
  const end = {kind: 'exited', code: scans.findings > 0 ? 1 : 0} as const
  return judgeGate({end, expectsTests: false, missingReports: [], tests: null, scans}).outcome
}

function verdictOf({counts, defects}: SecurityComparison): ReportComparison['verdict'] {
  if (defects.length > 0) return 'broken'
  if (counts.new > 0) return 'regressed'
  return counts.fixed > 0 ? 'improved' : 'same'
}

function changeOf(
  verdict: ReportComparison['verdict'],
  {baseline, integration}: {readonly baseline: GateOutcome; readonly integration: GateOutcome}
): GateChange {
  if (verdict === 'broken' || verdict === 'regressed') return verdict
  if (integration === 'fail') return 'failing-before'
  return baseline === 'pass' ? 'held' : 'fixed'
}

function reasonOf({counts, defects}: SecurityComparison): string {
  const [defect] = defects
  if (defect !== undefined) return defect
  return `${plural(counts.new, 'new finding')}, ${counts.existing} as before, ${counts.fixed} fixed`
}
