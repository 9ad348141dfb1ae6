import {cutText} from '../../domain/cut-text.js'
import type {TreeChange} from '../../domain/origin-of-change.js'
import type {GateReports, SideReports} from '../../domain/report-text.js'
import {cleanerFor, type Cleaner} from '../text/clean-text.js'
import {fileNamer} from '../cycles/place-files.js'
import {compareDeclarations} from './compare-declarations.js'
import type {ApiReport, Declaration, Finding} from './read/finding.js'
import {readApiReport} from './read/read-api-report.js'

/** What the tools' own reports say. */
export interface ToolApi {
  readonly changes: readonly Finding[]
  readonly tools: readonly string[]
  /** The languages that these tools speak for. */
  readonly languages: ReadonlySet<string>
  readonly defects: readonly string[]
}

const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  'api-extractor': ['javascript', 'typescript', 'tsx'],
  griffe: ['python'],
  apidiff: ['go'],
  'cargo-semver-checks': ['rust']
}

const MOST_FINDINGS = 2_000
const MOST_TEXT = 1_000

/**
 * Reads what tools say of the interface, gate by gate: of one that writes the whole interface down, both sides are compared; of one
 * that compares by itself, what it finds in the integration and not in the baseline counts.
 */
export function toolApi(reports: readonly GateReports[], change: Pick<TreeChange, 'paths'>): ToolApi {
  const paths = new Set(change.paths)
  const all = reports.map(report => gateApi(report, paths))
  const tools = [...new Set(all.flatMap(one => one.tools))].sort()
  return {
    changes: all.flatMap(one => one.changes).slice(0, MOST_FINDINGS),
    tools,
    languages: new Set(tools.flatMap(tool => (Object.hasOwn(LANGUAGES, tool) ? (LANGUAGES[tool] ?? []) : []))),
    defects: all.flatMap(one => one.defects)
  }
}

function gateApi({gate, baseline, integration}: GateReports, paths: ReadonlySet<string>): Omit<ToolApi, 'languages'> {
  const before = readSide(baseline, `gate ${gate}: baseline`)
  const after = readSide(integration, `gate ${gate}: integration`)
  const found = [...newFindings(before, after), ...declared(before, after)]
  const clean = cleanerFor(integration?.root ?? '')
  const nameOf = fileNamer(
    found.map(({path}) => path).filter(path => path !== ''),
    integration?.root ?? '',
    paths
  )
  return {
    changes: found.map(one => bounded(one, clean, nameOf)),
    // A tool speaks for its language only where it was read on the side that counts.
    tools: [...after.tools],
    defects: [...before.defects, ...after.defects, ...unpaired(before, after, gate)]
  }
}

interface ReadSide {
  readonly findings: readonly Finding[]
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>
  readonly tools: ReadonlySet<string>
  readonly defects: readonly string[]
}

function readSide(side: SideReports | null, where: string): ReadSide {
  const files = side?.files ?? []
  if (files.length === 0) {
    return {findings: [], declarations: new Map(), tools: new Set(), defects: [`${where}: no report was written`]}
  }
  const read = files.map(({path, text}) => ({path, report: readApiReport(text)}))
  return {
    findings: read.flatMap(({report}) => (report.kind === 'findings' ? report.findings : [])),
    declarations: new Map(
      read.flatMap(({path, report}) => (report.kind === 'declarations' ? [[path, report.declarations] as const] : []))
    ),
    tools: new Set(read.flatMap(({report}) => toolOf(report))),
    defects: read.flatMap(({path, report}) =>
      report.kind === 'defect' ? [`${where}: ${cutText(path, 200)}: ${report.defect}`] : []
    )
  }
}

function toolOf(report: ApiReport): readonly string[] {
  return report.kind === 'defect' || report.tool === '' ? [] : [report.tool]
}

function newFindings(before: ReadSide, after: ReadSide): readonly Finding[] {
  const known = new Set(before.findings.map(findingKey))
  return after.findings.filter(one => !known.has(findingKey(one)))
}

function findingKey({kind, symbol, before, after}: Finding): string {
  return [kind, symbol, before ?? '', after ?? ''].join('\0')
}

/** Reports of one name belong together. */
function declared(before: ReadSide, after: ReadSide): readonly Finding[] {
  return [...before.declarations].flatMap(([path, old]) => {
    const now = after.declarations.get(path)
    return now === undefined ? [] : compareDeclarations(old, now)
  })
}

function unpaired(before: ReadSide, after: ReadSide, gate: string): readonly string[] {
  if (after.defects.length > 0 || before.defects.length > 0) return []
  const missing = [...before.declarations.keys()].filter(path => !after.declarations.has(path))
  return missing.map(
    path => `gate ${gate}: integration: ${cutText(path, 200)}: there is no such report, as the baseline has`
  )
}

function bounded(finding: Finding, clean: Cleaner, nameOf: (file: string) => string): Finding {
  const {symbol, names, before, after, path, line} = finding
  const cut = (text: string | null): string | null => (text === null ? null : cutText(clean.name(text), MOST_TEXT))
  const isLine = line !== null && Number.isSafeInteger(line) && line > 0
  return {
    ...finding,
    symbol: clean.name(symbol),
    names: names.map(name => clean.name(name)),
    before: cut(before),
    after: cut(after),
    path: path === '' ? '' : nameOf(path),
    line: isLine ? line : null
  }
}
