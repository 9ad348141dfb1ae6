import type {AddedEntry, AddedImport, AddedUse, Delta, Site} from './delta.js'

/** Something of one party’s delta. */
export type Of<T> = T & {readonly delta: Delta}

/** What rules ask of the rest: whether two parties are to be compared, and what the base has. */
export interface Given {
  readonly meets: (a: Delta, b: Delta) => boolean
  readonly exists: (path: string) => boolean
}

/** What all deltas add, by name, so that no two are compared that share none. */
export interface Indexes {
  readonly uses: ReadonlyMap<string, readonly Of<AddedUse>[]>
  readonly born: ReadonlyMap<string, readonly Of<Site>[]>
  readonly entries: ReadonlyMap<string, readonly Of<AddedEntry>[]>
  /** By each part of the source and each name that is brought in. */
  readonly imports: ReadonlyMap<string, readonly Of<AddedImport>[]>
}

/** Sorts everything that parties add by its names. */
export function indexAll(deltas: readonly Delta[]): Indexes {
  const of = <T>(list: (delta: Delta) => readonly T[]): readonly Of<T>[] =>
    deltas.flatMap(delta => list(delta).map(item => ({...item, delta})))
  return {
    uses: group(
      of(delta => delta.uses),
      ({name}) => [name]
    ),
    born: group(
      of(delta => delta.born),
      ({definition}) => [definition.name]
    ),
    entries: group(
      of(delta => delta.entries),
      ({view}) => [view.path]
    ),
    imports: group(
      of(delta => delta.imports),
      ({brought}) => [...brought.source.split(/[/\\.:]+/), ...brought.names.map(({name}) => name)]
    )
  }
}

/** Any two items of different parties that are to be compared, in order. */
export function twins<T>(
  items: readonly Of<T>[],
  meets: (a: Delta, b: Delta) => boolean
): readonly (readonly [Of<T>, Of<T>])[] {
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap(b => (a.delta !== b.delta && meets(a.delta, b.delta) ? [[a, b] as const] : []))
  )
}

function group<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [item])
      else known.push(item)
    }
  }
  return found
}
