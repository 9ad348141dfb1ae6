import type {FileChange} from '../domain/candidate.js'

/** Pairs of places in a list, each with the smaller place first. */
export interface Pairs {
  readonly has: (a: number, b: number) => boolean
}

/**
 * Finds the changes whose merge can do anything but put both side by side: a common path, a path of one that is a folder of
 * the other, or a rename (git may follow it to a whole folder, so it meets all others). Looks at each path once.
 */
export function meetingPairs(all: readonly (readonly FileChange[])[]): Pairs {
  const {add, has} = pairSet(all.length)
  const byPath = indexBy(all, change => change.path)
  for (const [i, changes] of all.entries()) {
    if (changes.some(change => change.status === 'renamed')) for (const j of all.keys()) add(i, j)
    const places = new Set(changes.flatMap(({path}) => [path, ...folders(path)]))
    for (const place of places) for (const j of byPath.get(place) ?? []) add(i, j)
  }
  return {has}
}

/** Finds the changes that begin with the same file of the base. */
export function sharingPairs(all: readonly (readonly FileChange[])[]): Pairs {
  const {add, has} = pairSet(all.length)
  for (const sharers of indexBy(all, change => change.oldPath).values()) {
    for (const [at, i] of sharers.entries()) for (const j of sharers.slice(at + 1)) add(i, j)
  }
  return {has}
}

function pairSet(count: number): Pairs & {readonly add: (a: number, b: number) => void} {
  const found = new Set<number>()
  const key = (a: number, b: number): number => Math.min(a, b) * count + Math.max(a, b)
  return {has: (a, b) => found.has(key(a, b)), add: (a, b) => found.add(key(a, b))}
}

function indexBy(
  all: readonly (readonly FileChange[])[],
  key: (change: FileChange) => string
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [i, changes] of all.entries()) {
    for (const path of new Set(changes.map(key))) {
      const known = index.get(path)
      if (known === undefined) index.set(path, [i])
      else known.push(i)
    }
  }
  return index
}

function folders(path: string): readonly string[] {
  const found: string[] = []
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) found.push(path.slice(0, end))
  return found
}
