import type {IsBuiltOn} from '../domain/isolation.js'

/** Candidates to be told apart. */
export interface Selection {
  readonly among: readonly string[]
  /** Everybody who may be in a composition, in merge order. */
  readonly all: readonly string[]
  readonly isBuiltOn: IsBuiltOn
  /** True when no more than one of them can be to blame. */
  readonly isOne: boolean
}

/**
 * Compositions that tell any one candidate from every other by which of them hold it: each has a number of its own, and stands
 * in the compositions of its 1 bits. With one bit more than numbers take, no number holds all the 1 bits of another (Sperner,
 * 1928): then everybody is seen without anybody else once, and needs no control for that. That has its price among many; and
 * where there is only one to be found, a control by itself comes cheaper. A stack may take more bits. Each composition holds,
 * beside its members, those in `all` that they are built on, and keeps the order of `all`.
 */
export function codeWave(selection: Selection): readonly (readonly string[])[] {
  const {among, all, isBuiltOn} = selection
  const codes = assignCodes(selection)
  const width = Math.max(...codes.values()).toString(2).length
  const waves = Array.from({length: width}, (_, bit) => among.filter(name => ((codes.get(name) ?? 0) >> bit) & 1))
  return waves.filter(members => members.length > 0).map(members => withParents(members, all, isBuiltOn))
}

/** The members and whatever they are built on, in the order of `all`. */
export function withParents(
  members: readonly string[],
  all: readonly string[],
  isBuiltOn: IsBuiltOn
): readonly string[] {
  const chosen = new Set(members)
  return all.filter(name => chosen.has(name) || members.some(member => isBuiltOn(member, name)))
}

function assignCodes(selection: Selection): ReadonlyMap<string, number> {
  const {among, isOne} = selection
  const fewest = Math.ceil(Math.log2(among.length + (isOne ? 0 : 1)))
  const antichain = [fewest, fewest + 1].find(bits => choose(bits, bits >> 1) >= among.length)
  for (let bits = isOne ? fewest : (antichain ?? fewest + 1); ; bits++) {
    const codes = tryBits(bits, selection)
    if (codes !== null) return codes
  }
}

/**
 * Children first: whoever is built on has the bits of all who are built on it, as it comes in with each of them, and one
 * more where that is not yet a number of its own. null when there are too few bits.
 */
function tryBits(bits: number, {among, isBuiltOn, isOne}: Selection): ReadonlyMap<string, number> | null {
  const free = inOrder(bits, among.length, isOne)
  const codes = new Map<string, number>()
  const taken = new Set<number>()
  // Light numbers for those at the top of a stack, so that there is room below them.
  const isStacked = (name: string) => among.some(other => isBuiltOn(name, other))
  const byWeight = free.toSorted((a, b) => weight(a) - weight(b) || a - b)
  const order = among.toReversed()
  for (const name of [...order.filter(isStacked), ...order.filter(name => !isStacked(name))]) {
    const inherited = order.reduce((sum, child) => (isBuiltOn(child, name) ? sum | (codes.get(child) ?? 0) : sum), 0)
    const choices = isStacked(name) ? byWeight : free
    const code = choices.find(number => !taken.has(number) && (number & inherited) === inherited)
    if (code === undefined) return null
    taken.add(code)
    codes.set(name, code)
  }
  return codes
}

/**
 * Numbers, those to be given first in front: of one weight, the heaviest that has enough, as heavy numbers bring more pairs
 * together. Where no weight has enough, those of middle weight and then lighter ones: only these are held by others. When just
 * one is to be found, heavy ones, but last those that are in nearly every composition, as what is never absent might be chance;
 * and 0 is as good a number as any then.
 */
function inOrder(bits: number, count: number, isOne: boolean): readonly number[] {
  const weights = Array.from({length: bits}, (_, i) => bits - i)
  const enough = isOne ? undefined : weights.find(heavy => choose(bits, heavy) >= count)
  const middle = enough ?? (isOne ? bits - 2 : Math.ceil(bits / 2))
  const rank = (heavy: number): number => (heavy > middle ? heavy : middle - heavy)
  const all = [...Array(2 ** bits).keys()].slice(isOne ? 0 : 1)
  return all.sort((a, b) => rank(weight(a)) - rank(weight(b)) || a - b)
}

function choose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}

function weight(code: number): number {
  let count = 0
  for (let rest = code; rest > 0; rest &= rest - 1) count++
  return count
}
