/** The files of a tree, for finding those that a report means. */
export interface TreePaths {
  readonly has: (path: string) => boolean
  readonly hasFolder: (path: string) => boolean
  /** The files whose path ends so: with a name, or with a folder and a name. */
  readonly ending: (end: string) => readonly string[]
}

/** Makes the index; linear in the length of all paths. */
export function treePaths(paths: readonly string[]): TreePaths {
  const all = new Set(paths)
  const folders = new Set([''])
  const byEnd = new Map<string, string[]>()
  const add = (end: string, path: string): void => {
    const known = byEnd.get(end)
    if (known === undefined) byEnd.set(end, [path])
    else known.push(path)
  }
  for (const path of paths) {
    const name = path.lastIndexOf('/') + 1
    add(path.slice(name), path)
    if (name > 0) add(path.slice(path.lastIndexOf('/', name - 2) + 1), path)
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return {
    has: path => all.has(path),
    hasFolder: path => folders.has(path),
    ending: end => byEnd.get(end) ?? []
  }
}
