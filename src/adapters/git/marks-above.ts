/**
 * Reads `rev-list --topo-order --parents` and carries marks down from children to parents: for each commit of the walk, those
 * of all that stand above it, its own not among them. One number holds a bit for each mark.
 */
export function marksAbove(walk: string, marks: ReadonlyMap<string, bigint>): ReadonlyMap<string, bigint> {
  const above = new Map<string, bigint>()
  for (const line of walk.split('\n')) {
    const [oid = '', ...parents] = line.split(' ')
    if (oid === '') continue
    const met = above.get(oid) ?? 0n
    above.set(oid, met)
    const carried = met | (marks.get(oid) ?? 0n)
    if (carried === 0n) continue
    for (const parent of parents) above.set(parent, (above.get(parent) ?? 0n) | carried)
  }
  return above
}
