import type {PathChange} from '../domain/candidate.js'

/** Where in a list of changes something stands; all in order of the list. */
export interface ChangeIndex {
  /** The place of the change that ends at this path, or, without one, of the one that begins there. */
  readonly at: (path: string) => number | null
  /** The place of the first change below one of these folders. */
  readonly below: (folders: readonly string[]) => number | null
  /** New name and old one of what was renamed. */
  readonly oldNames: ReadonlyMap<string, string>
}

const known = new WeakMap<readonly PathChange[], ChangeIndex>()

/** Indexes a list once: whoever reformats ten thousand files can be in conflict in as many, each of which is looked up. */
export function changeIndex(changes: readonly PathChange[]): ChangeIndex {
  const index = known.get(changes) ?? makeIndex(changes)
  known.set(changes, index)
  return index
}

function makeIndex(changes: readonly PathChange[]): ChangeIndex {
  const byPath = firstPlaces(changes.map(({path}) => [path]))
  const byOldPath = firstPlaces(changes.map(({oldPath}) => [oldPath]))
  let byFolder: ReadonlyMap<string, number> | null = null
  return {
    at: path => byPath.get(path) ?? byOldPath.get(path) ?? null,
    below: folders => {
      byFolder ??= firstPlaces(changes.map(({path, oldPath}) => [...foldersOf(path), ...foldersOf(oldPath)]))
      const places = folders.flatMap(folder => byFolder?.get(folder) ?? [])
      return places.length === 0 ? null : Math.min(...places)
    },
    oldNames: new Map(changes.flatMap(({path, oldPath}) => (path === oldPath ? [] : [[path, oldPath]])))
  }
}

function firstPlaces(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [i, list] of names.entries()) for (const name of list) if (!places.has(name)) places.set(name, i)
  return places
}

function foldersOf(path: string): readonly string[] {
  const found: string[] = []
  for (let end = path.indexOf('/', 1); end >= 0; end = path.indexOf('/', end + 1)) found.push(path.slice(0, end))
  return found
}
