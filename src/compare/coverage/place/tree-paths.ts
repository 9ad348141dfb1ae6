/** The files of a tree, for finding those that a report means. */
export interface TreePaths {
  readonly has: (path: string) => boolean
  readonly hasFolder: (path: string) => boolean
  /** The files whose last name this is. */
  readonly named: (name: string) => readonly string[]
}

/** Makes the index; linear in the length of all paths. */
export function treePaths(paths: readonly string[]): TreePaths {
  const all = new Set(paths)
  const folders = new Set([''])
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [path])
    else known.push(path)
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return {
    has: path => all.has(path),
    hasFolder: path => folders.has(path),
    named: name => byName.get(name) ?? []
  }
}
