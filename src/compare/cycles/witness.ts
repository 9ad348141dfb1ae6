import type {Edge, ImportGraph} from './import-graph.js'

/** More edges than this are not tried; what is shown is then a short circle, and the shortest of the first ones. */
const MOST_TRIED = 100

/** A shortest circle through one of these edges, as its edges in order, the given one first; null when none closes. */
export function shortestCircle(graph: ImportGraph, edges: readonly Edge[]): readonly Edge[] | null {
  let best: readonly Edge[] | null = null
  for (const edge of edges.slice(0, MOST_TRIED)) {
    const way = shortestWay(graph, edge.to, edge.from, (best?.length ?? Number.POSITIVE_INFINITY) - 1)
    if (way !== null) best = [edge, ...way]
    if (best?.length === 2) break
  }
  return best
}

/** The edges of a shortest way that has fewer than `limit` of them; breadth first. */
function shortestWay(graph: ImportGraph, start: string, goal: string, limit: number): readonly Edge[] | null {
  const cameBy = new Map<string, Edge | null>([[start, null]])
  let level = [start]
  for (let length = 0; level.length > 0 && length < limit; length++) {
    if (cameBy.has(goal)) return walkBack(cameBy, goal)
    const next: string[] = []
    for (const edge of level.flatMap(node => graph.get(node) ?? [])) {
      if (cameBy.has(edge.to)) continue
      cameBy.set(edge.to, edge)
      next.push(edge.to)
    }
    level = next
  }
  return null
}

function walkBack(cameBy: ReadonlyMap<string, Edge | null>, goal: string): readonly Edge[] {
  const way: Edge[] = []
  for (let edge = cameBy.get(goal); edge != null; edge = cameBy.get(edge.from)) way.unshift(edge)
  return way
}
