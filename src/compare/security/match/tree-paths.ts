/**
 * Finds the file of a tree that a tool means. A tool that ran in a folder of its own names files from there, and one that
 * ran somewhere else by absolute paths: the one file of the tree whose path ends alike is meant. What is not in the tree, or
 * could be several files, stays as it is written.
 */
export function treePaths(paths: readonly string[]): (path: string) => string {
  const known = new Set(paths)
  let byName: Map<string, string[]> | null = null
  const found = new Map<string, string>()

  function find(path: string): string {
    if (known.has(path)) return path
    byName ??= groupByName(paths)
    const parts = path.split('/').filter(part => part !== '' && part !== '..')
    const same = byName.get(parts.at(-1) ?? '') ?? []
    const whole = same.filter(one => one.endsWith(`/${parts.join('/')}`))
    if (whole.length > 0) return whole.length === 1 ? (whole[0] ?? path) : path
    if (!/^(?:\/|[a-z]:\/|\.\.\/)/i.test(path)) return path
    // Outside the tree as it stands here: as much of the path as names a file of the tree.
    for (let i = 0; i < parts.length; i++) {
      const rest = parts.slice(i).join('/')
      if (known.has(rest)) return rest
    }
    return path
  }
  return path => {
    const before = found.get(path)
    if (before !== undefined) return before
    const now = find(path)
    found.set(path, now)
    return now
  }
}

function groupByName(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [path])
    else group.push(path)
  }
  return groups
}
