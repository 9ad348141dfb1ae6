import type {Oid} from '../../domain/ids.js'
import type {RunGit} from './git-process.js'
import {marksAbove} from './marks-above.js'

/** The commits reachable from `head` and not from `base`. */
export interface Range {
  readonly base: Oid
  readonly head: Oid
}

/** Several ranges as one walk, and what of it is part of which. */
export interface Together {
  readonly revisions: readonly string[]
  /** Tells whether a commit of the walk is part of the range in that place of the list. */
  readonly isIn: (range: number, commit: string) => boolean
}

/** Puts ranges together that share their base or their head, each with those that are more. */
export function groupRanges<R extends Range>(ranges: readonly R[]): readonly (readonly R[])[] {
  const [bases, heads] = [count(ranges.map(({base}) => base)), count(ranges.map(({head}) => head))]
  const groups = new Map<string, R[]>()
  for (const range of ranges) {
    const sharesBase = (bases.get(range.base) ?? 0) >= (heads.get(range.head) ?? 0)
    const key = sharesBase ? `^${range.base}` : range.head
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [range])
    else group.push(range)
  }
  return [...groups.values()]
}

function count(oids: readonly Oid[]): ReadonlyMap<Oid, number> {
  const counts = new Map<Oid, number>()
  for (const oid of oids) counts.set(oid, (counts.get(oid) ?? 0) + 1)
  return counts
}

/** Finds one walk for the ranges of one group; null where there is none that would tell them apart. */
export async function rangesTogether(run: RunGit, ranges: readonly Range[]): Promise<Together | null> {
  const [first] = ranges
  if (first === undefined) return null
  return ranges.every(({base}) => base === first.base)
    ? await manyHeads(run, ranges, first.base)
    : await manyBases(run, ranges, first.head)
}

/** A commit that a walk without the base finds is part of the ranges of all heads above it. */
async function manyHeads(run: RunGit, ranges: readonly Range[], base: Oid): Promise<Together> {
  const revisions = [...ranges.map(({head}) => head), `^${base}`]
  const marks = marksOf(ranges.map(({head}) => head))
  const above = marksAbove(await walk(run, revisions), marks)
  return {
    revisions,
    isIn: (range, commit) => isMarked((above.get(commit) ?? 0n) | (marks.get(commit) ?? 0n), range)
  }
}

/**
 * A commit in the history of the head is part of the ranges of all bases that are not above it. The walk ends at the oldest
 * place where one of the bases left that history: all that is older has to be the history of every base, which is seen from
 * that place itself.
 */
async function manyBases(run: RunGit, ranges: readonly Range[], head: Oid): Promise<Together | null> {
  const bases = ranges.map(({base}) => base)
  const beyond = await walk(run, [...bases, `^${head}`], ['--boundary'])
  const left = new Set(
    beyond.split('\n').flatMap(line => (line.startsWith('-') ? [line.slice(1).split(' ')[0] ?? ''] : []))
  )
  const own = new Set(beyond.split('\n').map(line => line.split(' ')[0] ?? ''))
  for (const base of bases) if (!own.has(base)) left.add(base)
  if (left.size === 0) return null
  const sorted = await run({args: ['rev-list', '--no-walk=sorted', '--stdin'], input: asLines([...left])})
  const oldest = sorted.stdout.toString('latin1').trimEnd().split('\n').at(-1) ?? ''
  const end = `^${oldest}^@`
  const marks = marksOf([...bases, head])
  const above = marksAbove(await walk(run, [...bases, head, end]), marks)
  const marksAt = (commit: string): bigint => (above.get(commit) ?? 0n) | (marks.get(commit) ?? 0n)
  if (marksAt(oldest) !== (1n << BigInt(bases.length + 1)) - 1n) return null
  return {revisions: [head, end], isIn: (range, commit) => !isMarked(marksAt(commit), range)}
}

function marksOf(oids: readonly Oid[]): ReadonlyMap<string, bigint> {
  const marks = new Map<string, bigint>()
  for (const [i, oid] of oids.entries()) marks.set(oid, (marks.get(oid) ?? 0n) | (1n << BigInt(i)))
  return marks
}

function isMarked(marks: bigint, place: number): boolean {
  return ((marks >> BigInt(place)) & 1n) === 1n
}

async function walk(run: RunGit, revisions: readonly string[], options: readonly string[] = []): Promise<string> {
  const args = ['rev-list', '--topo-order', '--parents', ...options, '--stdin']
  return (await run({args, input: asLines(revisions)})).stdout.toString('latin1')
}

function asLines(revisions: readonly string[]): string {
  return revisions.map(revision => `${revision}\n`).join('')
}
