import type {ImportGraph} from './import-graph.js'

/** Which files reach each other: those of one circle share a number, and a file in no circle has none. */
export type Components = ReadonlyMap<string, number>

interface Visit {
  readonly node: string
  readonly targets: readonly string[]
  next: number
}

interface Search {
  readonly graph: ImportGraph
  readonly found: Map<string, number>
  readonly index: Map<string, number>
  /** The lowest index that a file reaches among those that are still open. */
  readonly low: Map<string, number>
  readonly open: string[]
  readonly isOpen: Set<string>
}

/**
 * The strongly connected components of two files and more, by Tarjan's algorithm (1972), without recursion. Linear in files
 * and edges.
 */
export function componentsOf(graph: ImportGraph): Components {
  const search: Search = {
    graph,
    found: new Map(),
    index: new Map(),
    low: new Map(),
    open: [],
    isOpen: new Set()
  }
  for (const root of graph.keys()) if (!search.index.has(root)) visitFrom(root, search)
  return search.found
}

function visitFrom(root: string, search: Search): void {
  const visits = [enter(root, search)]
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const target = visit.targets[visit.next++]
    if (target === undefined) {
      visits.pop()
      leave(visit.node, visits.at(-1)?.node, search)
    } else if (!search.index.has(target)) visits.push(enter(target, search))
    else if (search.isOpen.has(target)) reach(visit.node, search.index.get(target), search)
  }
}

function enter(node: string, {graph, index, low, open, isOpen}: Search): Visit {
  low.set(node, index.size)
  index.set(node, index.size)
  open.push(node)
  isOpen.add(node)
  return {node, targets: (graph.get(node) ?? []).map(({to}) => to), next: 0}
}

/** A file that reaches nothing before itself closes its component. */
function leave(node: string, outer: string | undefined, search: Search): void {
  const {found, index, low, open, isOpen} = search
  if (low.get(node) === index.get(node)) {
    const members = open.splice(open.lastIndexOf(node))
    for (const member of members) isOpen.delete(member)
    if (members.length > 1) for (const member of members) found.set(member, index.get(node) ?? 0)
  }
  if (outer !== undefined) reach(outer, low.get(node), search)
}

function reach(node: string, at: number | undefined, {low}: Search): void {
  if (at !== undefined && at < (low.get(node) ?? at)) low.set(node, at)
}

/** The files of each component, sorted. */
export function membersOf(components: Components): ReadonlyMap<number, readonly string[]> {
  const members = new Map<number, string[]>()
  for (const [file, component] of [...components].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const known = members.get(component)
    if (known === undefined) members.set(component, [file])
    else known.push(file)
  }
  return members
}
