import {isOid, type Oid} from '../../domain/ids.js'
import type {RunGit} from './git-process.js'

/**
 * Finds of several commits the one that descends from all others, for many such sets by one walk from the oldest of them all;
 * null for a set in which no single one does, or of which that cannot be told. Sets hold two commits or more, and each commit
 * is part of one history.
 */
export async function newestOfEach(run: RunGit, sets: readonly (readonly Oid[])[]): Promise<readonly (Oid | null)[]> {
  if (sets.length === 0) return []
  const oids = [...new Set(sets.flat())]
  const sorted = await run({args: ['rev-list', '--no-walk=sorted', '--stdin'], input: asLines(oids)})
  const oldest = sorted.stdout.toString('latin1').trimEnd().split('\n').at(-1) ?? ''
  const input = asLines([...oids, `^${oldest}^@`])
  const {stdout} = await run({args: ['rev-list', '--topo-order', '--parents', '--stdin'], input})
  return pickNewest(stdout.toString('latin1').split('\n'), sets)
}

function asLines(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}

/**
 * Goes down a walk, children before parents, and carries along which sets were met above: a member that its set was met above
 * of is no newest one. One number holds a bit for each set.
 */
function pickNewest(walk: readonly string[], sets: readonly (readonly Oid[])[]): readonly (Oid | null)[] {
  const members = new Map<string, bigint>()
  for (const [i, set] of sets.entries())
    for (const oid of set) members.set(oid, (members.get(oid) ?? 0n) | (1n << BigInt(i)))
  const above = new Map<string, bigint>()
  const below = new Map<string, bigint>()
  for (const line of walk) {
    const [oid = '', ...parents] = line.split(' ')
    const met = below.get(oid) ?? 0n
    below.delete(oid)
    const own = members.get(oid)
    if (own !== undefined) above.set(oid, met)
    const carried = met | (own ?? 0n)
    if (carried === 0n) continue
    for (const parent of parents) below.set(parent, (below.get(parent) ?? 0n) | carried)
  }
  return sets.map((set, i) => {
    const bit = 1n << BigInt(i)
    // A member that the walk left out is older than the oldest: clocks differ.
    const tops = set.filter(oid => ((above.get(oid) ?? 0n) & bit) === 0n)
    const [top] = tops
    return tops.length === 1 && top !== undefined && isOid(top) && above.has(top) ? top : null
  })
}
