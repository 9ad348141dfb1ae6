import type {FileChange} from '../../domain/candidate.js'
import {fewOf} from '../../domain/few-of.js'
import type {TreeChange} from '../../domain/origin-of-change.js'
import {renamedPaths, type RenamedPaths} from '../renamed-paths.js'
import {compareGraphs, type FoundCircle} from './compare-graphs.js'
import {componentsOf} from './components.js'
import {edgesIn, edgesWithout, graphOf, type Edge, type ImportGraph} from './import-graph.js'
import type {ImportReader} from './import-reader.js'

/** What reading the imports of both trees came to. */
export interface ReadCircles {
  readonly found: readonly FoundCircle[]
  /** What was not read, and what does not hold for that. */
  readonly notes: readonly string[]
}

/**
 * Finds circles by the imports of the changed files: only an edge that one of them gained can close a circle, and only one that
 * it lost can open one, so everything else is read only where it can be reached from there. null when no changed file is of a
 * language whose imports lead to files.
 */
export async function builtInCircles(
  {changes, basePaths}: Pick<TreeChange, 'changes' | 'basePaths'>,
  reader: ImportReader
): Promise<ReadCircles | null> {
  const sources = changes.filter(({path, oldPath}) => reader.isRead(path) || reader.isRead(oldPath))
  if (sources.length === 0) return null
  const names = renamedPaths({changes: sources, basePaths})
  const edges = await changedEdges(sources, names, reader)
  if (edges.added.length === 0 && edges.removed.length === 0) return {found: [], notes: edges.notes}
  const graphs = await reachedGraphs(edges, names, reader)
  const found = compareGraphs({...graphs, ...edges})
  if (graphs.isWhole) return {found, notes: edges.notes}
  // What stood before can be told only by a whole look at the baseline.
  return {found: [], notes: [...edges.notes, TOO_MUCH]}
}

const TOO_MUCH =
  'Imports lead through more files than are read: circles were not compared. A tool of the project whose report a gate declares reads them all.'

function renamedEdge({from, to, lines}: Edge, {now}: RenamedPaths): Edge {
  return {from: now(from), to: now(to), lines}
}

interface ChangedEdges {
  readonly added: readonly Edge[]
  readonly removed: readonly Edge[]
  readonly notes: readonly string[]
}

/** The edges that the changed files gained and lost; a file that cannot be read on one side says neither. */
async function changedEdges(
  changes: readonly FileChange[],
  names: RenamedPaths,
  reader: ImportReader
): Promise<ChangedEdges> {
  const after = changes.filter(({path, status}) => status !== 'deleted' && reader.isRead(path))
  const before = changes.filter(({oldPath, status}) => !/^(?:added|copied)$/.test(status) && reader.isRead(oldPath))
  const now = await reader.edges(
    'integration',
    after.map(({path}) => path)
  )
  const old = await reader.edges(
    'baseline',
    before.map(({oldPath}) => oldPath)
  )
  const [hasNow, hasOld] = [new Set(after), new Set(before)]
  const pairs = changes.map(change => {
    const mine = hasNow.has(change) ? now.get(change.path) : []
    const theirs = hasOld.has(change) ? old.get(change.oldPath) : []
    return {path: change.path, now: mine ?? null, old: theirs?.map(edge => renamedEdge(edge, names)) ?? null}
  })
  const unread = pairs.flatMap(({path, now, old}) => (now === null || old === null ? [path] : []))
  const read = pairs.flatMap(({now, old}) => (now === null || old === null ? [] : [{now, old}]))
  return {
    added: read.flatMap(({now, old}) => edgesWithout(now, old)),
    removed: read.flatMap(({now, old}) => edgesWithout(old, now)),
    notes:
      unread.length === 0 ? [] : [`The imports of ${fewOf(unread)} were not read: too large, or too hard to parse.`]
  }
}

interface Reached {
  readonly before: ImportGraph
  readonly after: ImportGraph
  readonly isWhole: boolean
}

/** As much of both graphs as the components that a changed edge lies in need, by the names of the integration. */
async function reachedGraphs(
  {added, removed}: ChangedEdges,
  names: RenamedPaths,
  reader: ImportReader
): Promise<Reached> {
  const first = await reader.reach('integration', added.map(ends).flat())
  const concerned = filesIn(first.graph, added).map(names.before)
  const lost = removed.map(ends).flat().map(names.before)
  const base = await reader.reach('baseline', [...concerned, ...lost])
  const before = graphOf(edgesIn(base.graph).map(edge => renamedEdge(edge, names)))
  const second = await reader.reach('integration', filesIn(before, removed))
  const after = new Map([...first.graph, ...second.graph])
  return {before, after, isWhole: first.isWhole && base.isWhole && second.isWhole}
}

function ends({from, to}: Edge): readonly string[] {
  return [from, to]
}

/** The files of components that one of these edges lies in. */
function filesIn(graph: ImportGraph, edges: readonly Edge[]): readonly string[] {
  const components = componentsOf(graph)
  const touched = new Set(
    edges.flatMap(({from, to}) => {
      const part = components.get(from)
      return part !== undefined && part === components.get(to) ? [part] : []
    })
  )
  return [...components].flatMap(([file, part]) => (touched.has(part) ? [file] : []))
}
