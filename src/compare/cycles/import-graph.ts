/** One file brings in another. */
export interface Edge {
  readonly from: string
  readonly to: string
  /** 1-based, where the file says so; empty where only a tool's report is known. */
  readonly lines: readonly number[]
}

/** What each file brings in; a file that brings in nothing may be left out. */
export type ImportGraph = ReadonlyMap<string, readonly Edge[]>

/** Makes a graph of edges; those of one file stand in the order they came. */
export function graphOf(edges: Iterable<Edge>): ImportGraph {
  const graph = new Map<string, Edge[]>()
  for (const edge of edges) {
    const known = graph.get(edge.from)
    if (known === undefined) graph.set(edge.from, [edge])
    else known.push(edge)
  }
  return graph
}

/** All edges of a graph. */
export function edgesIn(graph: ImportGraph): readonly Edge[] {
  return [...graph.values()].flat()
}

/** What makes two edges the same. */
export function edgeKey({from, to}: Pick<Edge, 'from' | 'to'>): string {
  return `${from}\0${to}`
}

/** The edges of `edges` that `others` does not have. */
export function edgesWithout(edges: readonly Edge[], others: readonly Edge[]): readonly Edge[] {
  const known = new Set(others.map(edgeKey))
  return edges.filter(edge => !known.has(edgeKey(edge)))
}
