import type {Comparison} from '../domain/comparison.js'
import type {Better} from '../domain/measurement.js'
import type {ReportSource, ReportText} from '../domain/report-text.js'
import {compareReportFolders, NO_COMPARISON, type ReportComparison} from './compare-report-folders.js'
import {compareCoverageFiles} from './coverage/compare-coverage-files.js'
import {coverageVerdict} from './coverage/coverage-verdict.js'
import {looksLikeCoverage} from './coverage/read/looks-like-coverage.js'
import {comparePerformanceFiles, isPerformanceReport} from './performance/compare-performance-files.js'
import {compareFindings} from './security/compare-findings.js'
import {isSecurityText} from './security/read/recognise.js'

/** From the worst: what one kind of report says is not made good by another. */
const VERDICTS: readonly ReportComparison['verdict'][] = ['broken', 'regressed', 'inconclusive', 'improved', 'same']

type Reports = readonly ReportSource[]

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
  const [security, others] = splitScans({baseline: baseline.map(open), integration: integration.map(open)})
  const [coverage, rest] = split(others, file => looksLikeCoverage(textOf(file)))
  const [performance, tests] = split(rest, file => 'text' in file && isPerformanceReport(file))
  const found = [
    isEmpty(security) ? null : await compareFindings(texts(security.baseline), texts(security.integration)),
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
  const coverage = compareCoverageFiles(texts(baseline), texts(integration))
  return coverage === null ? null : {comparison: {...NO_COMPARISON, coverage}, verdict: coverageVerdict(coverage)}
}

function comparePerformance({baseline, integration}: Sides, better: Better | null): ReportComparison | null {
  const compared = comparePerformanceFiles(texts(baseline), texts(integration), better)
  if (compared === null) return null
  const {performance, verdict} = compared
  return {comparison: {...NO_COMPARISON, performance}, verdict}
}

function isEmpty({baseline, integration}: Sides): boolean {
  return baseline.length + integration.length === 0
}

/** Longer texts are left to the readers of tests, which refuse them by name. */
const LONGEST = 256 * 1024 * 1024

/**
 * Reads a file whose kind its beginning does not tell. XML that is no coverage is of tests: it is read piece by piece later, as
 * such reports may be huge.
 */
function open(source: ReportSource): ReportSource {
  if ('text' in source) return source
  const read: string[] = []
  let length = 0
  for (const piece of source.pieces()) {
    if (read.length === 0 && /^[\uFEFF\s]*</.test(piece) && !looksLikeCoverage(piece)) return source
    length += piece.length
    if (length > LONGEST) return source
    read.push(piece)
  }
  return {path: source.path, text: read.join('')}
}

function textOf(file: ReportSource): string {
  return 'text' in file ? file.text : ''
}

function texts(files: Reports): readonly ReportText[] {
  return files.filter(file => 'text' in file)
}

/** Those of a kind, and all others. */
function split({baseline, integration}: Sides, isOfKind: (file: ReportSource) => boolean): readonly [Sides, Sides] {
  const isOther = (file: ReportSource): boolean => !isOfKind(file)
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
  const told = new Set([...baseline, ...integration].filter(file => isSecurityText(textOf(file))))
  const names = new Set([...told].map(({path}) => path))
  const isAll = [baseline, integration].some(side => side.length > 0 && side.every(file => told.has(file)))
  return split({baseline, integration}, file => told.has(file) || (isOpen(file) && (names.has(file.path) || isAll)))
}

function isOpen(file: ReportSource): boolean {
  return 'text' in file && /^[\uFEFF\s]*(?:$|[[{])/.test(file.text)
}
