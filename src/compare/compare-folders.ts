import type {Comparison} from '../domain/comparison.js'
import type {Better} from '../domain/measurement.js'
import type {ReportText} from '../domain/report-text.js'
import {compareReportFolders, NO_COMPARISON, type ReportComparison} from './compare-report-folders.js'
import {compareCoverageFiles} from './coverage/compare-coverage-files.js'
import {coverageVerdict} from './coverage/coverage-verdict.js'
import {looksLikeCoverage} from './coverage/read/looks-like-coverage.js'
import {comparePerformanceFiles, isPerformanceReport} from './performance/compare-performance-files.js'
import {compareFindings} from './security/compare-findings.js'
import {isSecurityText} from './security/read/recognise.js'

/** From the worst: what one kind of report says is not made good by another. */
const VERDICTS: readonly ReportComparison['verdict'][] = ['broken', 'regressed', 'inconclusive', 'improved', 'same']

type Reports = readonly ReportText[]

/** Both runs' reports of one kind. */
interface Sides {
  readonly baseline: Reports
  readonly integration: Reports
}

/**
 * Compares the reports of two runs, whatever they are about; each file is taken for what is in it, and the worst verdict counts.
 * `better` says which performance numbers are better where the files do not.
 */
export async function compareFolders(
  baseline: Reports,
  integration: Reports,
  better: Better | null = null
): Promise<ReportComparison> {
  const [security, others] = splitScans({baseline, integration})
  const [coverage, rest] = split(others, ({text}) => looksLikeCoverage(text))
  const [performance, tests] = split(rest, isPerformanceReport)
  const found = [
    isEmpty(security) ? null : await compareFindings(security.baseline, security.integration),
    compareCoverage(coverage),
    comparePerformance(performance, better),
    isEmpty(tests) && ![security, coverage, performance].every(isEmpty)
      ? null
      : compareReportFolders(tests.baseline, tests.integration)
  ].filter(one => one !== null)
  return {
    comparison: found.reduceRight((all, {comparison}) => unite(all, comparison), NO_COMPARISON),
    verdict: VERDICTS.find(verdict => found.some(one => one.verdict === verdict)) ?? 'broken'
  }
}

/** Each kind of report is compared once, so that nothing stands in both. */
function unite(all: Comparison, one: Comparison): Comparison {
  const said = Object.entries(one).filter(([, value]) => value !== null)
  return {...all, ...Object.fromEntries(said), gates: [...all.gates, ...one.gates]}
}

function compareCoverage({baseline, integration}: Sides): ReportComparison | null {
  const coverage = compareCoverageFiles(baseline, integration)
  return coverage === null ? null : {comparison: {...NO_COMPARISON, coverage}, verdict: coverageVerdict(coverage)}
}

function comparePerformance({baseline, integration}: Sides, better: Better | null): ReportComparison | null {
  const compared = comparePerformanceFiles(baseline, integration, better)
  if (compared === null) return null
  const {performance, verdict} = compared
  return {comparison: {...NO_COMPARISON, performance}, verdict}
}

function isEmpty({baseline, integration}: Sides): boolean {
  return baseline.length + integration.length === 0
}

/** Those of a kind, and all others. */
function split({baseline, integration}: Sides, isOfKind: (file: ReportText) => boolean): readonly [Sides, Sides] {
  const isOther = (file: ReportText): boolean => !isOfKind(file)
  return [
    {baseline: baseline.filter(isOfKind), integration: integration.filter(isOfKind)},
    {baseline: baseline.filter(isOther), integration: integration.filter(isOther)}
  ]
}

/**
 * What cannot be told from its text, such as an empty file or one that is cut off, is of the kind of its namesake, or of all
 * others on one side. Everything that scans write here is JSON.
 */
function splitScans({baseline, integration}: Sides): readonly [Sides, Sides] {
  const told = new Set([...baseline, ...integration].filter(({text}) => isSecurityText(text)))
  const names = new Set([...told].map(({path}) => path))
  const isAll = [baseline, integration].some(side => side.length > 0 && side.every(file => told.has(file)))
  return split({baseline, integration}, file => told.has(file) || (isOpen(file) && (names.has(file.path) || isAll)))
}

function isOpen({text}: ReportText): boolean {
  return /^[\uFEFF\s]*(?:$|[[{])/.test(text)
}
