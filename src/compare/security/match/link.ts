import {openBoard, type Board, type Link} from './board.js'
import type {Item, LineText, LineTexts} from './item.js'
import {hasKind, sharedKinds} from './kinds.js'
import {linkInHunks, linkMoved} from './link-leftovers.js'
import {trustIn} from './trust.js'
import {isSameRule, type Judging} from './what.js'
import {compareWhere, inOrder, isSamePlace} from './where.js'

/** What is known of the lines of these findings of one side; those whose file cannot be read are left out. */
export type LookUp = (before: readonly Item[], after: readonly Item[]) => Promise<LineTexts>

/** How many places behind (or before) a pair its neighbours are looked for. */
const NEAR = 2

/**
 * Pairs the findings of two runs of one tool (after the matcher of microsoft/sarif-sdk, version 2). Both sides are put in
 * order by their places. Linked are, as long as they are similar: what stands in the same place; the first and the last of
 * every file; what shares something that nothing else of the same rule in the file has; and the neighbours of pairs. Lines
 * are looked up only for what the first pass leaves over, and that the tool gives no fingerprint that both sides know.
 * Then whatever is left is linked that begins with the same hundred characters anywhere, or that stands alone, with the
 * same words, in one changed place. Each finding is linked once. Time is n log n.
 */
export async function linkFindings(
  baseline: readonly Item[],
  integration: readonly Item[],
  lookUp: LookUp
): Promise<readonly Link[]> {
  const board = openBoard([...baseline].sort(inOrder), [...integration].sort(inOrder))
  const {before, after} = board
  const trust = trustIn(before, after)
  const plain: Judging = {trust, texts: new Map<Item, LineText>()}
  linkSamePlace(board, plain)
  const shared = sharedKinds(before, after)
  const isOpen = (item: Item): boolean => !board.isLinked(item) && !hasKind(item, shared)
  const texts = await lookUp(before.filter(isOpen), after.filter(isOpen))
  const judging: Judging = {trust, texts}
  if (before.length === 1 && after.length === 1) board.link(0, 0, judging)
  else {
    linkEndsOfFiles(board, judging)
    linkUnique(board, judging)
    linkNeighbours(board, judging)
  }
  linkMoved(board, texts)
  linkInHunks(board, judging)
  return board.links()
}

function linkSamePlace(board: Board, judging: Judging): void {
  const {before, after} = board
  let [i, j] = [0, 0]
  for (;;) {
    const [a, b] = [before[i], after[j]]
    if (a === undefined || b === undefined) return
    const order = compareWhere(a, b)
    if (order === 0 && isSamePlace(a, b) && isSameRule(a.finding, b.finding)) board.link(i, j, judging)
    if (order <= 0) i++
    if (order >= 0) j++
  }
}

interface Ends {
  readonly first: number
  last: number
}

function linkEndsOfFiles(board: Board, judging: Judging): void {
  const [ours, theirs] = [endsOf(board.before), endsOf(board.after)]
  for (const [file, end] of theirs) {
    const other = ours.get(file)
    if (other === undefined) continue
    board.link(other.first, end.first, judging)
    board.link(other.last, end.last, judging)
  }
}

function endsOf(items: readonly Item[]): ReadonlyMap<string | null, Ends> {
  const ends = new Map<string | null, Ends>()
  for (const [i, {places}] of items.entries()) {
    const file = places[0]?.path ?? null
    const known = ends.get(file)
    if (known === undefined) ends.set(file, {first: i, last: i})
    else known.last = i
  }
  return ends
}

function linkUnique(board: Board, judging: Judging): void {
  const [ours, theirs] = [identifiersOf(board.before), identifiersOf(board.after)]
  const before = uniqueTraits(board.before, theirs, judging.texts)
  const after = uniqueTraits(board.after, ours, judging.texts)
  for (const [trait, i] of before) {
    const j = after.get(trait)
    if (i !== null && j !== undefined && j !== null) board.link(i, j, judging)
  }
}

/** By trait the place of the only finding that has it; null where several have. */
function uniqueTraits(
  items: readonly Item[],
  others: ReadonlySet<string>,
  texts: LineTexts
): ReadonlyMap<string, number | null> {
  const traits = new Map<string, number | null>()
  for (const [i, item] of items.entries()) {
    const {rule, guid, message, snippet, fingerprints, partialFingerprints} = item.finding
    const scope = scopeOf(item, others)
    const add = (kind: string, key: string, value: string | null | undefined): void => {
      if (value === null || value === undefined || value === '') return
      const trait = JSON.stringify([rule, scope, kind, key, value])
      const known = traits.get(trait)
      traits.set(trait, known === undefined || known === i ? i : null)
    }
    add('guid', '', guid)
    add('message', '', message)
    for (const [key, value] of fingerprints) add('whole', key, value)
    for (const [key, value] of partialFingerprints) add('part', key, value)
    add('snippet', '', snippet)
    add('context', '', texts.get(item)?.context)
    add('line', '', texts.get(item)?.line)
  }
  return traits
}

/** The first file, else the first name, that the other side has too; what has neither is looked for everywhere. */
function scopeOf({places}: Item, others: ReadonlySet<string>): string {
  const paths = places.map(({path}) => path)
  const names = places.map(({name}) => name)
  return [...paths, ...names].find(one => one !== null && others.has(one)) ?? ''
}

function identifiersOf(items: readonly Item[]): ReadonlySet<string> {
  const found = items.flatMap(({places}) => places.flatMap(({path, name}) => [path, name]))
  return new Set(found.filter(one => one !== null))
}

function linkNeighbours(board: Board, judging: Judging): void {
  const {before} = board
  for (const step of [1, -1]) {
    const start = step === 1 ? 0 : before.length - 1
    // What is linked here has neighbours of its own, which come next.
    for (let i = start; i >= 0 && i < before.length; i += step) {
      const j = board.partnerOf(i)
      for (let far = 1; j !== undefined && far <= NEAR; far++) board.link(i + step, j + step * far, judging)
    }
  }
}
