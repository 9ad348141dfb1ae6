import type {IsBuiltOn} from '../domain/isolation.js'
import {isRare, STEADY} from './chance.js'

/** Candidates to be told apart. */
export interface Selection {
  readonly among: readonly string[]
  /** Everybody who may be in a composition, in merge order. */
  readonly all: readonly string[]
  readonly isBuiltOn: IsBuiltOn
  /** True when no more than one of them can be to blame. */
  readonly isOne: boolean
  /** At most so many of them are to blame, each by itself: so many things were seen that came and went apart. */
  readonly most: number
  /** Compositions that were tried already, and tell some of them apart. */
  readonly tried: readonly ReadonlySet<string>[]
}

/**
 * Compositions that tell any one candidate from every other by which of them hold it: each has a number of its own, and stands
 * in the compositions of its 1 bits. Each composition holds, beside its members, those in `all` that they are built on, and keeps
 * the order of `all`.
 *
 * Where one bit more than numbers take is enough for it, no number holds all the 1 bits of another (Sperner, 1928): then everybody
 * is seen without anybody else once. Otherwise numbers as short as possible, and the suspects whose bits another has as well are
 * seen without it afterwards, in one composition where no three of them hold one another's bits in a row: with the whole and the
 * remainder at most ⌈log2(n + 1)⌉ + 3. For k < n culprits with k > C(m + 1, ⌊(m + 1) / 2⌋), m = ⌈log2(n + 1)⌉, that is out of
 * reach: neither the whole nor the remainder shows any of them without another, and by Sperner's theorem m + 1 others do not
 * suffice for k. A stack may take more bits, and where there is only one to be found, a control by itself comes cheaper.
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

/** Chains of no more numbers than this are told apart by two compositions. */
const FEW_LEVELS = 4

function assignCodes(selection: Selection): ReadonlyMap<string, number> {
  const {isOne, tried} = selection
  const kinOf = kinsOf(selection)
  const kins = [...new Set(kinOf.values())]
  const fewest = Math.max(
    1,
    ...kins.map(({size, before}) => Math.ceil(Math.log2(size + (isOne || before > 0 ? 0 : 1))))
  )
  const even = isOne ? undefined : evenBits(fewest, kins, selection)
  for (let bits = even ?? fewest + (isOne || tried.length === 0 ? 0 : 1); ; bits++) {
    const weights = isOne
      ? lighterFirst(tried.length + bits - 2, bits + tried.length)
      : weightsFor(bits, kins, tried.length)
    const codes = tryBits(selection, kinOf, {bits, weights})
    if (codes !== null) return codes
  }
}

/** In which order numbers are given away, by how many 1 bits they have, those tried before counted. */
function weightsFor(bits: number, kins: readonly Kin[], tried: number): readonly number[] {
  const even = evenWeight(bits, kins)
  if (even !== null) return lighterFirst(even, bits + tried)
  const [kin] = kins
  return tried > 0 || kin === undefined
    ? lighterFirst(Math.ceil((tried + bits) / 2), bits + tried)
    : levelsFor(bits, kin.size)
}

/**
 * The weights that hold so many numbers and lie side by side, as few as possible: then chains of numbers that hold one another
 * are short. The fullest first, so that only the outermost are not used up; of two as full the lighter one, above which fewer lie.
 */
function levelsFor(bits: number, size: number): readonly number[] {
  const levels = Array.from({length: bits}, (_, i) => i + 1)
  let room = 0
  return levels
    .toSorted((a, b) => choose(bits, b) - choose(bits, a) || a - b)
    .filter(level => {
      const isNeeded = room < size
      room += choose(bits, level)
      return isNeeded
    })
}

/**
 * As few bits as give everybody a number of the same weight, or one more when these show enough to need no repeat, which would
 * take two probes. undefined when it takes too many.
 */
function evenBits(
  fewest: number,
  kins: readonly Kin[],
  {all, most, tried: {length: tried}}: Pick<Selection, 'all' | 'most' | 'tried'>
): number | undefined {
  const isEven = (bits: number) => evenWeight(bits, kins) !== null
  if (tried === 0) {
    // Four levels of numbers take no more than two compositions afterwards; of many suspects on more levels, some take three.
    const levels = kins[0] === undefined ? 0 : levelsFor(fewest, kins[0].size).length
    const isDeep = levels > FEW_LEVELS && most >= fewest
    return [fewest, fewest + 1, ...(isDeep ? [fewest + 2, fewest + 3] : [])].find(isEven)
  }
  const first = [fewest, fewest + 1, fewest + 2, fewest + 3].find(isEven)
  if (first === undefined) return undefined
  const isFirm = (bits: number) => {
    const weight = evenWeight(bits, kins) ?? 0
    return isRare(weight, tried + bits - weight + 1, {among: all.length, expected: STEADY})
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
  {bits, weights}: {readonly bits: number; readonly weights: readonly number[]}
): ReadonlyMap<string, number> | null {
  const codes = new Map<string, number>()
  const taken = new Set<string>()
  // Light numbers for those at the top of a stack, so that there is room below them.
  const isStacked = (name: string) => among.some(other => isBuiltOn(name, other))
  const all = [...Array(2 ** bits).keys()]
  const byWeight = all.toSorted((a, b) => weight(a) - weight(b) || a - b)
  const choicesAfter = rankedBy(weights, all)
  const order = among.toReversed()
  for (const name of [...order.filter(isStacked), ...order.filter(name => !isStacked(name))]) {
    const {key = '', before = 0} = kinOf.get(name) ?? {}
    const inherited = order.reduce((sum, child) => (isBuiltOn(child, name) ? sum | (codes.get(child) ?? 0) : sum), 0)
    const choices = isStacked(name) ? byWeight : choicesAfter(before)
    const isFree = (code: number) => (code > 0 || before > 0 || isOne) && !taken.has(`${key} ${code}`)
    const code = choices.find(number => isFree(number) && (number & inherited) === inherited)
    if (code === undefined) return null
    taken.add(`${key} ${code}`)
    codes.set(name, code)
  }
  return codes
}

/** Numbers in the order of their weights, for one that is in so many compositions already. */
function rankedBy(weights: readonly number[], all: readonly number[]): (before: number) => readonly number[] {
  const known = new Map<number, readonly number[]>()
  return before => {
    const rank = (code: number): number => weights.indexOf(weight(code) + before)
    const ranked =
      known.get(before) ?? all.toSorted((a, b) => (rank(a) < 0 ? 99 : rank(a)) - (rank(b) < 0 ? 99 : rank(b)) || a - b)
    known.set(before, ranked)
    return ranked
  }
}

/**
 * The wanted weight first, then lighter ones, then heavier ones: of two weights only the lighter numbers can be held by others,
 * and what is never absent might as well be chance.
 */
function lighterFirst(target: number, most: number): readonly number[] {
  const weights = Array.from({length: most + 1}, (_, i) => i)
  const rank = (heavy: number): number => (heavy > target ? weights.length + heavy : target - heavy)
  return weights.toSorted((a, b) => rank(a) - rank(b))
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
