import type {IsBuiltOn} from '../domain/isolation.js'

/**
 * Compositions that tell any one candidate from every other by which of them hold it: each has a number of its own, other
 * than 0, and stands in the compositions of its 1 bits. ⌈log2(n + 1)⌉ of them where nobody is built on anybody; a stack may
 * take more. Numbers with many 1 bits are given first: they bring more pairs together. Each composition holds, beside its
 * members, those in `all` that they are built on, and keeps the order of `all`.
 */
export function codeWave(
  among: readonly string[],
  all: readonly string[],
  isBuiltOn: IsBuiltOn
): readonly (readonly string[])[] {
  for (let bits = Math.ceil(Math.log2(among.length + 1)); ; bits++) {
    const codes = assignCodes(among, bits, isBuiltOn)
    if (codes === null) continue
    const waves = Array.from({length: bits}, (_, bit) => among.filter(name => ((codes.get(name) ?? 0) >> bit) & 1))
    return waves.filter(members => members.length > 0).map(members => withParents(members, all, isBuiltOn))
  }
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

/**
 * Children first: whoever is built on has the bits of all who are built on it, as it comes in with each of them, and one
 * more where that is not yet a number of its own. null when there are too few bits.
 */
function assignCodes(among: readonly string[], bits: number, isBuiltOn: IsBuiltOn): ReadonlyMap<string, number> | null {
  const free = [...Array((1 << bits) - 1).keys()].map(i => i + 1).sort((a, b) => weight(b) - weight(a) || a - b)
  const codes = new Map<string, number>()
  const taken = new Set<number>()
  // Light numbers for those at the top of a stack, so that there is room below them.
  const isStacked = (name: string) => among.some(other => isBuiltOn(name, other))
  const order = among.toReversed()
  for (const name of [...order.filter(isStacked), ...order.filter(name => !isStacked(name))]) {
    const inherited = order.reduce((sum, child) => (isBuiltOn(child, name) ? sum | (codes.get(child) ?? 0) : sum), 0)
    const choices = isStacked(name) ? free.toReversed() : free
    const code = choices.find(number => !taken.has(number) && (number & inherited) === inherited)
    if (code === undefined) return null
    taken.add(code)
    codes.set(name, code)
  }
  return codes
}

function weight(code: number): number {
  let count = 0
  for (let rest = code; rest > 0; rest &= rest - 1) count++
  return count
}
