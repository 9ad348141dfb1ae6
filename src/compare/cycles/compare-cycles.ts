import type {TreeChange} from '../../domain/origin-of-change.js'
import type {GateReports} from '../../domain/report-text.js'
import type {ClosingImport, CycleComparison, CycleRow} from '../../domain/structure.js'
import type {SourceTrees} from '../source-tree.js'
import {builtInCircles} from './built-in-circles.js'
import type {FoundCircle} from './compare-graphs.js'
import type {Edge} from './import-graph.js'
import {BOUNDS, importReader, type Bounds, type ImportReader} from './import-reader.js'
import {groupOf} from './resolve/resolve-imports.js'
import {toolCircles} from './tool-circles.js'

/** Rows beyond this are counted only, and files of one component beyond that are left out. */
const MOST_ROWS = 200
const MOST_FILES = 2_000

/**
 * Compares circular imports, baseline against integration: what the imports of the changed files lead to, and what the tools of
 * the project reported. Where a tool was read on both sides, it speaks for JavaScript and TypeScript. null when neither has
 * anything to say.
 */
export async function compareCycles(
  reports: readonly GateReports[],
  change: TreeChange,
  trees: SourceTrees,
  bounds: Bounds = BOUNDS
): Promise<CycleComparison | null> {
  const tools = toolCircles(reports, change)
  const reader = importReader(trees, changedPaths(change), bounds)
  const read = await builtInCircles(change, reader)
  if (read === null && reports.length === 0) return null
  const isTools = ({files}: FoundCircle): boolean => files.every(path => groupOf(trees.language(path)) === 'script')
  const own = (read?.found ?? []).filter(circle => tools.tools.length === 0 || !isTools(circle))
  const found = distinct([...tools.found, ...own])
  const rows = await Promise.all(
    found.slice(0, MOST_ROWS).map(async circle => await toRow(circle, change, {reader, trees}))
  )
  const left = found.length - rows.length
  return {
    rows,
    source: [...tools.tools, ...(read === null ? [] : ['built-in'])].join(', '),
    defects: tools.defects,
    notes: [...(read?.notes ?? []), ...(left > 0 ? [`${left} more circles are not listed.`] : [])]
  }
}

function changedPaths({changes}: TreeChange): readonly string[] {
  return changes.flatMap(({path, oldPath}) => [path, oldPath])
}

const RANK = {new: 0, grown: 1, fixed: 2} as const

/** What two tools report alike is told once. */
function distinct(circles: readonly FoundCircle[]): readonly FoundCircle[] {
  const known = new Map<string, FoundCircle>()
  for (const circle of circles) {
    const key = circle.files.join('\0')
    if (!known.has(key)) known.set(key, circle)
  }
  return [...known.values()].sort((a, b) => RANK[a.change] - RANK[b.change])
}

interface Sources {
  readonly reader: ImportReader
  readonly trees: SourceTrees
}

async function toRow(
  {change, files, joined, circle, made}: FoundCircle,
  tree: TreeChange,
  {reader, trees}: Sources
): Promise<CycleRow> {
  const isFixed = change === 'fixed'
  const imports = isFixed ? [] : await Promise.all(made.map(async edge => await toImport(edge, tree, reader)))
  return {
    change,
    files: files.slice(0, MOST_FILES),
    joined: joined.slice(0, MOST_FILES),
    witness: circle.map(({from}) => from),
    closedBy: isFixed ? null : closing(imports, trees.branches),
    imports
  }
}

/** Reports of tools name no lines; the file does. */
async function toImport(edge: Edge, {branchOf}: TreeChange, reader: ImportReader): Promise<ClosingImport> {
  const {from, to} = edge
  const lines = edge.lines.length > 0 ? edge.lines : await linesOf(edge, reader)
  const owned = lines.map(line => ({line, branch: branchOf(from, line)}))
  const told = owned.find(({branch}) => branch !== null) ?? owned[0]
  return {from, to, line: told?.line ?? null, branch: told?.branch ?? branchOf(from, null)}
}

async function linesOf({from, to}: Edge, reader: ImportReader): Promise<readonly number[]> {
  const edges = (await reader.edges('integration', [from])).get(from)
  return edges?.find(edge => edge.to === to)?.lines ?? []
}

/** Of several new imports that make one circle, the one that came last closed it. */
function closing(imports: readonly ClosingImport[], branches: readonly string[]): ClosingImport | null {
  const order = ({branch}: ClosingImport): number => (branch === null ? -1 : branches.indexOf(branch))
  return imports.reduce<ClosingImport | null>((a, b) => (a === null || order(b) > order(a) ? b : a), null)
}
