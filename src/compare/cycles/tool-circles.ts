import type {TreeChange} from '../../domain/origin-of-change.js'
import type {GateReports, SideReports} from '../../domain/report-text.js'
import {renamedPaths} from '../renamed-paths.js'
import {compareGraphs, type FoundCircle} from './compare-graphs.js'
import {edgesWithout, graphOf, type Edge} from './import-graph.js'
import {fileNamer} from './place-files.js'
import {readCycleReport, type ToolGraph} from './read/read-cycle-report.js'

/** What the tools' own reports say. */
export interface ToolCircles {
  readonly found: readonly FoundCircle[]
  /** The tools of which both sides were read. */
  readonly tools: readonly string[]
  readonly defects: readonly string[]
}

/** Compares what the project's tools saw of both trees, gate by gate and tool by tool: their graphs, never their lists of circles. */
export function toolCircles(
  reports: readonly GateReports[],
  change: Pick<TreeChange, 'changes' | 'paths' | 'basePaths'>
): ToolCircles {
  const all = reports.map(report => gateCircles(report, change))
  return {
    found: all.flatMap(({found}) => found),
    tools: [...new Set(all.flatMap(({tools}) => tools))].sort(),
    defects: all.flatMap(({defects}) => defects)
  }
}

function gateCircles(
  {gate, baseline, integration}: GateReports,
  change: Pick<TreeChange, 'changes' | 'paths' | 'basePaths'>
): ToolCircles {
  const before = readSide(baseline, new Set(change.basePaths), `gate ${gate}: baseline`)
  const after = readSide(integration, new Set(change.paths), `gate ${gate}: integration`)
  const defects = [...before.defects, ...after.defects]
  // A side that is not whole has fewer imports than its tree, and everything else would look new or gone.
  if (defects.length > 0) return {found: [], tools: [], defects}
  const tools = [...new Set([...before.edges.keys(), ...after.edges.keys()])]
  const unpaired = tools.filter(tool => !before.edges.has(tool) || !after.edges.has(tool))
  const missing = unpaired.map(tool => {
    const side = before.edges.has(tool) ? 'integration' : 'baseline'
    return `gate ${gate}: ${side}: there is no report of ${tool}, as the other side has`
  })
  const {now: renamed} = renamedPaths(change)
  const found = tools.flatMap(tool => {
    const [old, now] = [before.edges.get(tool), after.edges.get(tool)]
    if (old === undefined || now === undefined) return []
    const mapped = old.map(({from, to, lines}) => ({from: renamed(from), to: renamed(to), lines}))
    const pair = {added: edgesWithout(now, mapped), removed: edgesWithout(mapped, now)}
    return compareGraphs({before: graphOf(mapped), after: graphOf(now), ...pair})
  })
  return {found, tools: tools.filter(tool => !unpaired.includes(tool)), defects: missing}
}

interface ReadSide {
  readonly edges: ReadonlyMap<string, readonly Edge[]>
  readonly defects: readonly string[]
}

function readSide(side: SideReports | null, paths: ReadonlySet<string>, where: string): ReadSide {
  if (side === null || side.files.length === 0) return {edges: new Map(), defects: [`${where}: no report was written`]}
  const edges = new Map<string, readonly Edge[]>()
  const defects: string[] = []
  for (const {path, text} of side.files) {
    const report = readCycleReport(text)
    if (report.kind === 'defect') defects.push(`${where}: ${path}: ${report.defect}`)
    else
      edges.set(report.graph.tool, [...(edges.get(report.graph.tool) ?? []), ...placed(report.graph, side.root, paths)])
  }
  return {edges, defects}
}

function placed({edges, files}: ToolGraph, root: string, paths: ReadonlySet<string>): readonly Edge[] {
  const nameOf = fileNamer(files, root, paths)
  return edges
    .map(([from, to]) => ({from: nameOf(from), to: nameOf(to), lines: []}))
    .filter(({from, to}) => from !== to)
}
