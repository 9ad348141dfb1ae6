import type {TreeChange} from '../../domain/origin-of-change.js'
import type {GateReports, SideReports} from '../../domain/report-text.js'
import type {FindingChange, FindingLevel, FindingRow, SecurityComparison} from '../../domain/security.js'
import {compareDependencies} from './compare-dependencies.js'
import {compareSources} from './compare-sources.js'
import {moveLines} from './match/moved-lines.js'
import {treePaths} from './match/tree-paths.js'
import type {BaselineState, Outcome, Trees, TreeTexts} from './outcome.js'
import {pairScans, type ScanPair} from './pair-scans.js'
import {readSecurityReports, type SecurityReport} from './read-security-reports.js'
import type {Finding, Scan} from './scan.js'

/** Rows beyond this are counted and not listed. */
const MAX_ROWS = 10_000

/** What became of all findings, and what a merged report of them is made of. */
export interface SecurityAnalysis {
  readonly comparison: SecurityComparison
  /** What the gates' tools said of the integration. */
  readonly scans: readonly Scan[]
  readonly states: ReadonlyMap<Finding, BaselineState>
}

/** The trees that the reports are about, and a way to read them. */
export interface TreesOfReports {
  readonly change: TreeChange
  readonly texts: TreeTexts
}

/**
 * Compares what scans of the source and audits of the dependencies found on both trees, gate by gate and tool by tool. null
 * without any report. Without the trees (`null`) findings are matched by what the tools say alone, and nobody is named.
 * What could not run on one side, or ran otherwise, is a defect; what it leaves open is then neither new nor fixed.
 */
export async function compareSecurity(
  reports: readonly GateReports[],
  trees: TreesOfReports | null
): Promise<SecurityAnalysis | null> {
  if (reports.length === 0) return null
  const known = trees === null ? null : openTrees(trees)
  const parts = await Promise.all(reports.map(async report => await compareGate(report, known)))
  const rows = parts.flatMap(part => part.rows).sort(bySeriousness)
  const counts: Record<FindingChange, number> = {new: 0, 'new-rule': 0, existing: 0, fixed: 0, suppressed: 0}
  for (const {change} of rows) counts[change]++
  counts.existing = parts.reduce((sum, {existing}) => sum + existing, 0)
  const defects = parts.flatMap(part => part.defects)
  if (rows.length > MAX_ROWS) defects.push(`${rows.length - MAX_ROWS} more findings are not listed`)
  return {
    comparison: {rows: rows.slice(0, MAX_ROWS), counts, defects},
    scans: parts.flatMap(({scans}) => scans),
    states: new Map(parts.flatMap(({states}) => [...states]))
  }
}

function openTrees({change, texts}: TreesOfReports): Trees {
  const find = {baseline: treePaths(change.basePaths), integration: treePaths(change.paths)}
  return {change, texts, find, moved: moveLines(change.changes), paths: new Set(change.paths)}
}

interface GateOutcome {
  readonly rows: readonly FindingRow[]
  readonly existing: number
  readonly defects: readonly string[]
  readonly scans: readonly Scan[]
  readonly states: ReadonlyMap<Finding, BaselineState>
}

async function compareGate({gate, baseline, integration}: GateReports, trees: Trees | null): Promise<GateOutcome> {
  const [before, after] = [readSide(baseline), readSide(integration)]
  const pairs = pairScans(before.scans, after.scans)
  const defects = [
    ...before.defects.map(defect => `baseline: ${defect}`),
    ...after.defects.map(defect => `integration: ${defect}`),
    ...pairs.flatMap(oneSided)
  ]
  const outcomes: Outcome[] = []
  for (const pair of pairs) outcomes.push(compareDependencies(pair, trees), await compareSources(pair, trees))
  const rows = pairs.flatMap(({tool}, i) =>
    [outcomes[2 * i], outcomes[2 * i + 1]].flatMap(outcome => (outcome?.rows ?? []).map(row => ({gate, tool, ...row})))
  )
  return {
    // Where something is missing on one side, nothing is proved by what is absent there.
    rows: after.defects.length > 0 ? rows.filter(({change}) => change !== 'fixed') : rows,
    existing: outcomes.reduce((sum, outcome) => sum + outcome.existing, 0),
    defects: [...defects, ...outcomes.flatMap(outcome => outcome.defects)].map(defect => `gate ${gate}: ${defect}`),
    scans: after.scans,
    states: new Map(outcomes.flatMap(({states}) => [...states]))
  }
}

function readSide(side: SideReports | null): SecurityReport {
  if (side === null) return {scans: [], defects: ['the gate was not run']}
  return readSecurityReports(side.files, side.root)
}

function oneSided({tool, baseline, integration}: ScanPair): readonly string[] {
  if (baseline.length > 0 && integration.length > 0) return []
  return [`${tool} has a report of the ${baseline.length > 0 ? 'baseline' : 'integration'} only`]
}

const CHANGES: readonly FindingChange[] = ['new', 'new-rule', 'suppressed', 'fixed', 'existing']
const LEVELS: readonly FindingLevel[] = ['critical', 'high', 'medium', 'low', 'unknown']

function bySeriousness(a: FindingRow, b: FindingRow): number {
  return (
    CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    byText(a.path ?? a.dependency?.name ?? '', b.path ?? b.dependency?.name ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    byText(a.rule, b.rule)
  )
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
