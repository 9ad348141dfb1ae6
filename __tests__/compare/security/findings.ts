import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {compareSecurity, type SecurityAnalysis} from '../../../src/compare/security/compare-security.js'
import type {TreeTexts} from '../../../src/compare/security/outcome.js'
import {readSecurityReports, type SecurityReport} from '../../../src/compare/security/read-security-reports.js'
import type {TreeChange} from '../../../src/domain/origin-of-change.js'
import type {SideReports} from '../../../src/domain/report-text.js'
import type {FindingRow, SecurityComparison} from '../../../src/domain/security.js'
import {sarifLog, type ShortRun} from '../../support/sarif-log.js'

/** Where the trees stood on which the reports of the fixtures were made. */
export const ROOT = '/home/runner/work/shop/shop'

const FOLDER = join(import.meta.dirname, '../../fixtures/security')

/** A report that stands below __tests__/fixtures/security. */
export function reportText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8')
}

export function read(text: string, root = ROOT): SecurityReport {
  return readSecurityReports([{path: 'report', text}], root)
}

export function aSide(...texts: readonly string[]): SideReports {
  return {root: ROOT, files: texts.map((text, i) => ({path: `report-${i + 1}`, text}))}
}

/** A SARIF log of these runs as text. */
export function sarif(...runs: readonly ShortRun[]): string {
  return JSON.stringify(sarifLog('before', runs))
}

/** The trees of two reports, of which nothing is known but what is given. */
export function aChange(partial: Partial<TreeChange> = {}): TreeChange {
  return {changes: [], paths: [], basePaths: [], branchOf: () => null, ...partial}
}

const NO_TEXTS: TreeTexts = (_, paths) => Promise.resolve(paths.map(() => null))

/** Everything that comes of comparing two reports of one gate; without a change, by the reports alone. */
export async function analysed(
  baseline: string | SideReports | null,
  integration: string | SideReports | null,
  change: TreeChange | null = null,
  texts: TreeTexts = NO_TEXTS
): Promise<SecurityAnalysis> {
  const side = (one: string | SideReports | null): SideReports | null => (typeof one === 'string' ? aSide(one) : one)
  const reports = [{gate: 'scan', baseline: side(baseline), integration: side(integration)}]
  const analysis = await compareSecurity(reports, change === null ? null : {change, texts})
  if (analysis === null) throw new Error('nothing was compared')
  return analysis
}

export async function compared(...args: Parameters<typeof analysed>): Promise<SecurityComparison> {
  return (await analysed(...args)).comparison
}

/** One line for each row: what became of it, the rule, and where. */
export function lines({rows}: Pick<SecurityComparison, 'rows'>): readonly string[] {
  return rows.map(row => `${row.change} ${row.rule} ${placeOf(row)}`)
}

function placeOf({path, line, dependency}: FindingRow): string {
  if (dependency !== null) return `${dependency.name}@${dependency.version ?? '?'}`
  return `${path ?? '-'}${line === null ? '' : `:${line}`}`
}
