import type {Lookup, Resolve} from './resolver.js'

/** Java: `import a.b.C` names `a/b/C.java` below some source folder; wildcards and what lies in one package name no file. */
export function javaResolver({paths}: Pick<Lookup, 'paths'>): Resolve {
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    if (!path.endsWith('.java')) continue
    const name = path.slice(path.lastIndexOf('/') + 1)
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [path])
    else known.push(path)
  }
  return (from, {source, isWildcard}) => {
    if (isWildcard && !/\.[A-Z]\w*$/.test(source)) return []
    // A class within a class stands in the file of the outer one.
    for (let place = source; place.includes('.'); place = place.slice(0, place.lastIndexOf('.'))) {
      const end = `${place.replaceAll('.', '/')}.java`
      const found = (byName.get(end.slice(end.lastIndexOf('/') + 1)) ?? []).filter(path => path.endsWith(`/${end}`))
      if (found.length > 0) return [nearest(from, found)]
      if (!/\.[A-Z]\w*\.[A-Z]\w*$/.test(place)) return []
    }
    return []
  }
}

/** Of modules that have a class of the same name, the one that shares the most folders. */
function nearest(from: string, found: readonly string[]): string {
  const shared = (path: string): number => {
    let at = 0
    while (at < path.length && path[at] === from[at]) at++
    return at
  }
  return found.reduce((a, b) => (shared(b) > shared(a) ? b : a))
}
