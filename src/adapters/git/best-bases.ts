import type {Oid} from '../../domain/ids.js'
import type {RunGit} from './git-process.js'
import {marksAbove} from './marks-above.js'

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
  return pickNewest(stdout.toString('latin1'), sets)
}

function asLines(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}

/** A member that another member of its set stands above is not the newest one. */
function pickNewest(walk: string, sets: readonly (readonly Oid[])[]): readonly (Oid | null)[] {
  const members = new Map<string, bigint>()
  for (const [i, set] of sets.entries())
    for (const oid of set) members.set(oid, (members.get(oid) ?? 0n) | (1n << BigInt(i)))
  const above = marksAbove(walk, members)
  return sets.map((set, i) => {
    const bit = 1n << BigInt(i)
    // Where clocks differ a member may be older than the oldest and is not seen below others: then there are two tops.
    const tops = set.filter(oid => ((above.get(oid) ?? 0n) & bit) === 0n)
    const [top] = tops
    return tops.length === 1 && top !== undefined ? top : null
  })
}
