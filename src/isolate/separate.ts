import {withParents} from './codes.js'
import type {Suspect} from './confirm-suspects.js'
import {isHiding} from './hiding.js'
import type {Notebook} from './notebook.js'
import type {OpenCase} from './open-case.js'
import {MOST_REPEATS} from './proof.js'

/**
 * Compositions that show each suspect without anybody that its signals may need: as many as possible together, but not with each
 * other's company, and alone whoever hides what others would show. One that is to bear out what may be chance stands there
 * more than once. Whoever that did not prove is probed alone next.
 */
export function separate(suspects: readonly Suspect[], open: OpenCase): readonly (readonly string[])[] {
  const groups = groupByDepth(suspects, open.book) ?? groupOneByOne(suspects, open.book)
  const together = withRepeats(groups, open)
  return together.length > 0 ? together : suspects.flatMap(suspect => wishesFor([suspect], open))
}

/**
 * What the groups need, and as many repeats of it as there is room for: they make a chance less likely, and that many probes are
 * not too many for so many candidates.
 */
function withRepeats(groups: readonly (readonly Suspect[])[], open: OpenCase): readonly (readonly string[])[] {
  const needed = groups.flatMap(group => wishesFor(group, open))
  const wished = groups.flatMap(group => wishesFor(group, open, Math.max(...group.map(wishing))))
  const room = roomFor(groups.flat(), open) - needed.length
  const more = needed.length === 0 ? wished : wished.slice(0, 1)
  const repeats = Array.from(
    {length: Math.min(room, wished.length - needed.length)},
    (_, i) => more[i % more.length] ?? []
  )
  return [...needed, ...repeats]
}

/** How many probes may still be made, the remainder without these suspects put aside. */
export function roomFor(suspects: readonly Suspect[], {rest, book}: OpenCase): number {
  const everyone = new Set(book.all.flatMap(({candidates}) => candidates)).size
  const remainder = rest.filter(name => !suspects.some(suspect => suspect.name === name))
  const last = remainder.length === 0 || book.of(remainder).length > 0 ? 0 : 1
  return mostFor(everyone) - book.all.length - last
}

/** With so many probes, any culprits among so many candidates are named. */
function mostFor(candidates: number): number {
  return Math.ceil(Math.log2(candidates + 1)) + 3
}

function wishing({missing}: Suspect): number {
  return Math.max(...missing.map(one => one.wishing))
}

/**
 * Those that nobody else among the suspects may need are at depth 1, those that only these may need, at 2, and so on: each stands in
 * the compositions of its depth's 1 bits. No number holds all 1 bits of a greater one, so that each is seen without all who are
 * less deep. One composition is enough where nobody is deeper than 1, two up to 3. null where some may need each other.
 */
function groupByDepth(suspects: readonly Suspect[], book: Notebook): readonly (readonly Suspect[])[] | null {
  if (suspects.some(suspect => hides(suspect, book))) return null
  const depths = new Map<Suspect, number>()
  const open = new Set<Suspect>()
  const depthOf = (suspect: Suspect): number => {
    const known = depths.get(suspect)
    if (known !== undefined) return known
    if (open.has(suspect)) return Infinity
    open.add(suspect)
    const needed = suspects.filter(other => other !== suspect && mayNeed(suspect, other))
    const depth = 1 + Math.max(0, ...needed.map(depthOf))
    depths.set(suspect, depth)
    return depth
  }
  const deepest = Math.max(0, ...suspects.map(depthOf))
  if (deepest === Infinity) return null
  const bits = deepest.toString(2).length
  const groups = Array.from({length: bits}, (_, bit) => suspects.filter(suspect => (depthOf(suspect) >> bit) & 1))
  return groups.filter(group => group.length > 0)
}

function groupOneByOne(suspects: readonly Suspect[], book: Notebook): readonly (readonly Suspect[])[] {
  const groups: Suspect[][] = []
  for (const suspect of suspects) {
    const group = groups.find(members => members.every(member => canShare(member, suspect, book)))
    if (group === undefined) groups.push([suspect])
    else group.push(suspect)
  }
  return groups
}

function wishesFor(
  group: readonly Suspect[],
  {rest, book, knowledge}: OpenCase,
  lacking = Math.max(...group.flatMap(({missing}) => missing.map(one => one.lacking)))
): readonly (readonly string[])[] {
  const names = group.map(({name}) => name)
  const composition = withParents(names, rest, knowledge.isBuiltOn)
  const tried = book.of(composition).length
  const needed = tried === 0 ? Math.max(1, lacking) : Math.min(lacking, MOST_REPEATS - tried)
  return Array.from({length: Math.max(0, needed)}, () => composition)
}

function canShare(a: Suspect, b: Suspect, book: Notebook): boolean {
  return !hides(a, book) && !hides(b, book) && !mayNeed(a, b) && !mayNeed(b, a)
}

function hides({missing}: Suspect, book: Notebook): boolean {
  return missing.some(({strand}) => isHiding(strand, book))
}

function mayNeed({missing}: Suspect, {name}: Suspect): boolean {
  return missing.some(({company}) => company.includes(name))
}
