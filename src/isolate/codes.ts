import type {IsBuiltOn} from '../domain/isolation.js'
import {isRare} from './chance.js'

/** Candidates to be told apart. */
export interface Selection {
  readonly among: readonly string[]
  /** Everybody who may be in a composition, in merge order. */
  readonly all: readonly string[]
  readonly isBuiltOn: IsBuiltOn
  /** True when no more than one of them can be to blame. */
  readonly isOne: boolean
  /** Compositions that were tried already, and tell some of them apart. */
  readonly tried: readonly ReadonlySet<string>[]
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

/** Those that the compositions tried so far hold equally often and together: they are still to be told apart. */
interface Kin {
  readonly key: string
  /** In how many of the compositions tried so far. */
  readonly before: number
  readonly size: number
}

function assignCodes(selection: Selection): ReadonlyMap<string, number> {
  const {among, isOne} = selection
  const kinOf = kinsOf(selection)
  const kins = [...new Set(kinOf.values())]
  const fewest = Math.max(
    1,
    ...kins.map(({size, before}) => Math.ceil(Math.log2(size + (isOne || before > 0 ? 0 : 1))))
  )
  const even = isOne ? undefined : evenBits(fewest, kins, selection.tried.length)
  for (let bits = even ?? fewest + (isOne ? 0 : 1); ; bits++) {
    const tried = selection.tried.length
    const target = isOne ? tried + bits - 2 : (evenWeight(bits, kins) ?? Math.ceil((tried + bits) / 2))
    const codes = tryBits({...selection, among}, kinOf, {bits, target})
    if (codes !== null) return codes
  }
}

/**
 * As few bits as give everybody a number of the same weight, or one more when these show enough to need no repeat, which would
 * take two probes. undefined when it takes too many.
 */
function evenBits(fewest: number, kins: readonly Kin[], tried: number): number | undefined {
  const isEven = (bits: number) => evenWeight(bits, kins) !== null
  if (tried === 0) return [fewest, fewest + 1].find(isEven)
  const first = [fewest, fewest + 1, fewest + 2, fewest + 3].find(isEven)
  if (first === undefined) return undefined
  const isFirm = (bits: number) => {
    const weight = evenWeight(bits, kins) ?? 0
    return isRare(weight, tried + bits - weight + 1)
  }
  return [first, first + 1].find(isFirm) ?? first
}

function kinsOf({among, tried}: Selection): ReadonlyMap<string, Kin> {
  const keys = among.map(name => tried.map(members => (members.has(name) ? '1' : '0')).join(''))
  const kins = new Map<string, Kin>()
  for (const key of keys) {
    kins.set(key, {key, before: key.replaceAll('0', '').length, size: (kins.get(key)?.size ?? 0) + 1})
  }
  return new Map(among.map((name, i) => [name, kins.get(keys[i] ?? '') ?? {key: '', before: 0, size: 1}]))
}

/** The heaviest number of 1 bits, those tried before counted, that there are enough numbers of for everybody; null when none. */
function evenWeight(bits: number, kins: readonly Kin[]): number | null {
  const most = bits + Math.max(...kins.map(({before}) => before))
  const weights = Array.from({length: most}, (_, i) => most - i)
  return weights.find(all => kins.every(({before, size}) => choose(bits, all - before) >= size)) ?? null
}

/**
 * Children first: whoever is built on has the bits of all who are built on it, as it comes in with each of them, and one
 * more where that is not yet a number of its own. null when there are too few bits.
 */
function tryBits(
  {among, isBuiltOn, isOne}: Selection,
  kinOf: ReadonlyMap<string, Kin>,
  {bits, target}: {readonly bits: number; readonly target: number}
): ReadonlyMap<string, number> | null {
  const codes = new Map<string, number>()
  const taken = new Set<string>()
  // Light numbers for those at the top of a stack, so that there is room below them.
  const isStacked = (name: string) => among.some(other => isBuiltOn(name, other))
  const all = [...Array(2 ** bits).keys()]
  const byWeight = all.toSorted((a, b) => weight(a) - weight(b) || a - b)
  const order = among.toReversed()
  for (const name of [...order.filter(isStacked), ...order.filter(name => !isStacked(name))]) {
    const {key = '', before = 0} = kinOf.get(name) ?? {}
    const inherited = order.reduce((sum, child) => (isBuiltOn(child, name) ? sum | (codes.get(child) ?? 0) : sum), 0)
    const choices = isStacked(name) ? byWeight : nearest(all, target - before)
    const isFree = (code: number) => (code > 0 || before > 0 || isOne) && !taken.has(`${key} ${code}`)
    const code = choices.find(number => isFree(number) && (number & inherited) === inherited)
    if (code === undefined) return null
    taken.add(`${key} ${code}`)
    codes.set(name, code)
  }
  return codes
}

/**
 * Numbers of the wanted weight first, then lighter ones, then heavier ones: of two weights only the lighter numbers can be held
 * by others, and what is never absent might as well be chance.
 */
function nearest(all: readonly number[], target: number): readonly number[] {
  const rank = (heavy: number): number => (heavy > target ? all.length + heavy : target - heavy)
  return all.toSorted((a, b) => rank(weight(a)) - rank(weight(b)) || a - b)
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}

function weight(code: number): number {
  let count = 0
  for (let rest = code; rest > 0; rest &= rest - 1) count++
  return count
}
