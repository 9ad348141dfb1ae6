import type {FileFinder} from './file-finder.js'
import {movedBodies} from './same-body.js'
import {caseAt, type TestTable} from './table/test-table.js'

/** What is known of the two trees, beside the reports: enough to tell where a test stands, and one that moved from one that went. */
export interface TestTrees {
  readonly fileOf: Readonly<Record<Side, FileFinder>>
  /** New path by old one, as git says; null where no history is known, and files are paired by their tests alone. */
  readonly renames: ReadonlyMap<string, string> | null
  /** The text of a file on one of the trees, or null where it is not known. */
  readonly textOf: (side: Side, path: string) => string | null
}

type Side = 'baseline' | 'integration'

const AS_REPORTED: FileFinder = ({file}) => file

/** Nothing is known but the reports. */
export const NO_TREES: TestTrees = {
  fileOf: {baseline: AS_REPORTED, integration: AS_REPORTED},
  renames: null,
  textOf: () => null
}

/** The tests of both runs that found no partner. */
export interface Unmatched {
  readonly before: TestTable
  readonly after: TestTable
  readonly oldRows: readonly number[]
  readonly newRows: readonly number[]
}

/** A row of the baseline, and the row of the integration that it became. */
export type Move = readonly [old: number, now: number]

/** Beyond this many tests that are gone, or new, nobody could check what is said of each. */
const MAX_LOOKED_AT = 20_000

/**
 * Pairs tests that are gone with new ones that are the same test elsewhere: of the same suites and name in a file that was
 * renamed (where git knows; else in one that holds most of the tests that are gone), or of another name in the same file
 * with the same body. Whatever is not certain stays apart.
 */
export function findMoves(unmatched: Unmatched, trees: TestTrees): readonly Move[] {
  const {oldRows, newRows} = unmatched
  if (oldRows.length === 0 || newRows.length === 0) return []
  if (oldRows.length > MAX_LOOKED_AT || newRows.length > MAX_LOOKED_AT) return []
  const olds = containersOf(unmatched.before, oldRows, trees.fileOf.baseline)
  const news = containersOf(unmatched.after, newRows, trees.fileOf.integration)
  const pairs = trees.renames === null ? pairsByTests(olds, news) : pairsByRename(trees.renames, olds, news)
  const moves = pairs.flatMap(([from, to]) => movesBetween(from, to))
  const [movedFrom, movedTo] = [new Set(moves.map(([old]) => old)), new Set(moves.map(([, now]) => now))]
  const rest = {
    ...unmatched,
    oldRows: oldRows.filter(row => !movedFrom.has(row)),
    newRows: newRows.filter(row => !movedTo.has(row))
  }
  return [...moves, ...movedBodies(rest, trees)]
}

/** What holds tests (a file, or the suites where a report names none) and those of its tests that found no partner. */
interface Container {
  /** The file of the tree, which may be known all the same. */
  readonly file: string | null
  /** Rows by what is left of their identity within the container. */
  readonly tests: Map<string, number[]>
}

function containersOf(table: TestTable, rows: readonly number[], fileOf: FileFinder): readonly Container[] {
  const containers = new Map<string, Container>()
  for (const row of rows) {
    const {file, suite, name, variant} = caseAt(table, row)
    const key = JSON.stringify(file === null ? suite : [file])
    const inner = JSON.stringify([file === null ? [] : suite, name, variant ?? null])
    const known = containers.get(key)
    const container = known ?? {file: fileOf({file, suite}), tests: new Map<string, number[]>()}
    containers.set(key, container)
    container.tests.set(inner, [...(container.tests.get(inner) ?? []), row])
  }
  return [...containers.values()]
}

type ContainerPair = readonly [from: Container, to: Container]

function pairsByRename(
  renames: ReadonlyMap<string, string>,
  olds: readonly Container[],
  news: readonly Container[]
): readonly ContainerPair[] {
  const byFile = new Map(news.flatMap(one => (one.file === null ? [] : [[one.file, one] as const])))
  const named = olds.flatMap((from): readonly ContainerPair[] => {
    const to = byFile.get(renames.get(from.file ?? '') ?? '')
    return to === undefined ? [] : [[from, to]]
  })
  // Git follows files; what reports of it are suites alone, as a renamed class is, pairs by its tests.
  const withoutFile = pairsByTests(
    olds.filter(({file}) => file === null),
    news.filter(({file}) => file === null)
  )
  return [...named, ...withoutFile]
}

/** Containers where most of the tests that are gone from one, and at least two, are new in the other. */
function pairsByTests(olds: readonly Container[], news: readonly Container[]): readonly ContainerPair[] {
  const homes = new Map<string, Container[]>()
  for (const one of news) for (const inner of one.tests.keys()) homes.set(inner, [...(homes.get(inner) ?? []), one])
  const taken = new Set<Container>()
  return olds.flatMap((from): readonly ContainerPair[] => {
    const votes = new Map<Container, number>()
    for (const inner of from.tests.keys()) {
      for (const home of homes.get(inner) ?? []) votes.set(home, (votes.get(home) ?? 0) + 1)
    }
    const [best, second] = [...votes].filter(([home]) => !taken.has(home)).sort((a, b) => b[1] - a[1])
    if (best === undefined || best[1] === second?.[1] || best[1] < 2 || best[1] * 2 <= from.tests.size) return []
    taken.add(best[0])
    return [[from, best[0]]]
  })
}

function movesBetween(from: Container, to: Container): readonly Move[] {
  return [...from.tests].flatMap(([inner, [old, ...others]]): readonly Move[] => {
    const [now, ...more] = to.tests.get(inner) ?? []
    const isSure = old !== undefined && now !== undefined && others.length + more.length === 0
    return isSure ? [[old, now]] : []
  })
}
