import {componentsOf, membersOf, type Components} from './components.js'
import {edgeKey, type Edge, type ImportGraph} from './import-graph.js'
import {shortestCircle} from './witness.js'

/** Imports on both sides, files by one name on both: a renamed file by its new one. */
export interface GraphPair {
  readonly before: ImportGraph
  readonly after: ImportGraph
  /** The edges that only `after` has, and those that only `before` has. */
  readonly added: readonly Edge[]
  readonly removed: readonly Edge[]
}

/** A circle that is new, larger, or gone. */
export interface FoundCircle {
  readonly change: 'new' | 'grown' | 'fixed'
  /** All files of the component, sorted. */
  readonly files: readonly string[]
  /** Of `files` those that reached none or only few of the others before, sorted; all of a new one, none of a fixed one. */
  readonly joined: readonly string[]
  /** A shortest circle through an edge that made it, or that is gone. */
  readonly circle: readonly Edge[]
  /** The edges of the circle that the other side does not have. */
  readonly made: readonly Edge[]
}

/** Compares strongly connected components, never lists of circles: the same component has many, in any order. */
export function compareGraphs({before, after, added, removed}: GraphPair): readonly FoundCircle[] {
  const old = componentsOf(before)
  const now = componentsOf(after)
  const made = partsWith(now, added).flatMap(files => madeCircle(files, {old, graph: after, added}))
  const gone = partsWith(old, removed).flatMap(files => goneCircle(files, {now, graph: before, removed}))
  return [...made, ...gone]
}

/** The components within which one of these edges lies. */
function partsWith(components: Components, edges: readonly Edge[]): readonly (readonly string[])[] {
  const touched = new Set(edges.flatMap(edge => (isWithin(components, edge) ? [components.get(edge.from)] : [])))
  return [...membersOf(components)].flatMap(([part, files]) => (touched.has(part) ? [files] : []))
}

function isWithin(components: Components, {from, to}: Edge): boolean {
  const part = components.get(from)
  return part !== undefined && part === components.get(to)
}

interface Made {
  readonly old: Components
  readonly graph: ImportGraph
  readonly added: readonly Edge[]
}

function madeCircle(files: readonly string[], {old, graph, added}: Made): readonly FoundCircle[] {
  const groups = groupsOf(files, old)
  if (groups.length === 1) return []
  const own = new Set(files)
  const groupOf = new Map(groups.flatMap((group, at) => group.map(file => [file, at] as const)))
  const inside = new Map([...graph].flatMap(([file, edges]) => (own.has(file) ? [[file, within(edges, own)]] : [])))
  // A circle that crosses the old groups has a new edge that does, or it would have stood before.
  const crossing = within(added, own).filter(({from, to}) => own.has(from) && groupOf.get(from) !== groupOf.get(to))
  const circle = shortestCircle(inside, sorted(crossing))
  if (circle === null) return []
  const largest = groups.reduce((a, b) => (b.length > a.length ? b : a))
  const isGrown = largest.length > 1
  const known = new Set(isGrown ? largest : [])
  return [
    {
      change: isGrown ? 'grown' : 'new',
      files,
      joined: files.filter(file => !known.has(file)),
      circle,
      made: onlyOf(circle, added)
    }
  ]
}

function within(edges: readonly Edge[], files: ReadonlySet<string>): readonly Edge[] {
  return edges.filter(({to}) => files.has(to))
}

/** Files that reached each other before stand together; every other one stands alone. */
function groupsOf(files: readonly string[], old: Components): readonly (readonly string[])[] {
  const groups = new Map<number | string, string[]>()
  for (const file of files) {
    const key = old.get(file) ?? file
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [file])
    else known.push(file)
  }
  return [...groups.values()]
}

interface Gone {
  readonly now: Components
  readonly graph: ImportGraph
  readonly removed: readonly Edge[]
}

/** Fixed when no two of its files reach each other any more. */
function goneCircle(files: readonly string[], {now, graph, removed}: Gone): readonly FoundCircle[] {
  const still = files.map(file => now.get(file)).filter(part => part !== undefined)
  if (new Set(still).size < still.length) return []
  const own = new Set(files)
  const edges = sorted(within(removed, own).filter(({from}) => own.has(from)))
  const circle = shortestCircle(graph, edges)
  return circle === null ? [] : [{change: 'fixed', files, joined: [], circle, made: onlyOf(circle, removed)}]
}

function onlyOf(circle: readonly Edge[], edges: readonly Edge[]): readonly Edge[] {
  const keys = new Set(edges.map(edgeKey))
  return circle.filter(edge => keys.has(edgeKey(edge)))
}

function sorted(edges: readonly Edge[]): readonly Edge[] {
  return [...edges].sort((a, b) => (edgeKey(a) < edgeKey(b) ? -1 : 1))
}
