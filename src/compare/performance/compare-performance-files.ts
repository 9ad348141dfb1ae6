import type {Better} from '../../domain/measurement.js'
import type {TreeChange} from '../../domain/origin-of-change.js'
import type {PerformanceComparison} from '../../domain/performance.js'
import type {ReportText} from '../../domain/report-text.js'
import {commonRoots} from '../tests/common-roots.js'
import {cleanerFor} from '../text/clean-text.js'
import {comparePerformance, NOTHING_MEASURED} from './compare-performance.js'
import {isRedFromFiles} from './judge-files.js'
import {readPerformanceReports} from './read-performance-reports.js'
import {readPerformanceText} from './read/recognise.js'

/** What the performance reports of two runs say against each other, of which nothing else is known. */
export interface ComparedPerformanceFiles {
  readonly performance: PerformanceComparison
  /** `inconclusive`: nothing is known to be worse, and of some it cannot be told. */
  readonly verdict: 'same' | 'regressed' | 'improved' | 'inconclusive' | 'broken'
}

/** Nobody knows the trees. */
const UNKNOWN_CHANGE: TreeChange = {changes: [], paths: [], basePaths: [], branchOf: () => null}
/** What every JSON of a format that is read holds; looked for first, as parsing a huge report of tests twice would be dear. */
const MARKS =
  /"(?:benchmarks|Benchmarks|primaryMetric|root_group|groups|command|full_id|iters|point_estimate|measured|test_count|value)"|"Output":"[^"]*\bBenchmark/
/** So short a text is parsed without further ado. */
const SHORT = 4_000

/** Tells whether a file is a performance report, by what is in it. */
export function isPerformanceReport({path, text}: ReportText): boolean {
  const start = text.slice(0, 200).trimStart()
  if (start.startsWith('<')) return false
  if (/^[{[]/.test(start) && text.length > SHORT && !MARKS.test(text)) return false
  const read = readPerformanceText(text, path, cleanerFor(''))
  return read.kind === 'piece' || read.part.format !== null
}

/** Compares the performance reports of two runs; null where neither has any. */
export function comparePerformanceFiles(
  baseline: readonly ReportText[],
  integration: readonly ReportText[],
  better: Better | null
): ComparedPerformanceFiles | null {
  if (baseline.length === 0 && integration.length === 0) return null
  const gate = 'reports'
  const [before, after] = commonRoots(absoluteSources(baseline), absoluteSources(integration))
  const reports = [{gate, baseline: {files: baseline, root: before}, integration: {files: integration, root: after}}]
  const declared = new Map(better === null ? [] : [[gate, better]])
  const performance = comparePerformance(reports, UNKNOWN_CHANGE, {...NOTHING_MEASURED, declared})
  return performance === null ? null : {performance, verdict: verdictOf(performance)}
}

function absoluteSources(files: readonly ReportText[]): readonly string[] {
  const {scenarios} = readPerformanceReports(files, '')
  return [...new Set(scenarios.flatMap(({source}) => (source?.startsWith('/') ? [source] : [])))]
}

function verdictOf({counts, rows, defects}: PerformanceComparison): ComparedPerformanceFiles['verdict'] {
  if (defects.length > 0) return 'broken'
  if (counts.regression > 0 || counts.failed > 0 || rows.some(isRedFromFiles)) return 'regressed'
  if (counts.inconclusive > 0 || counts['not-comparable'] > 0) return 'inconclusive'
  return counts.improved > 0 && counts.slower === 0 ? 'improved' : 'same'
}
