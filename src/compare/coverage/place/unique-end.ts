import {isForeign} from './by-prefix.js'
import {isAbsolute} from './plain-path.js'
import type {TreePaths} from './tree-paths.js'

/**
 * The one file of the tree whose path ends as one of these does; null when there is none, or when several do and the names of
 * modules do not tell which. Of a path that begins elsewhere at least a folder and a name have to be found.
 */
export function uniqueEnd(asked: readonly string[], modules: readonly string[], tree: TreePaths): string | null {
  for (const path of asked) {
    const found = withLongestEnd(path, tree)
    if (found.length > 0) return onlyOne(found, modules)
  }
  return null
}

/** Begins with the shortest end that may count, which few files have, and keeps those that share ever more of it. */
function withLongestEnd(path: string, tree: TreePaths): readonly string[] {
  const parts = path.split('/')
  const least = isAbsolute(path) ? 2 : Math.min(2, parts.length)
  let found: readonly string[] = []
  for (let cut = parts.length - least; cut >= 0; cut--) {
    if (isForeign(parts.slice(0, cut).join('/'))) continue
    const end = parts.slice(cut).join('/')
    const known = found.length === 0 ? tree.ending(parts.slice(Math.max(cut, parts.length - 2)).join('/')) : found
    const narrowed = known.filter(one => one === end || one.endsWith(`/${end}`))
    if (narrowed.length === 0) break
    found = narrowed
  }
  return found
}

function onlyOne(found: readonly string[], modules: readonly string[]): string | null {
  const [first = null] = found
  if (found.length === 1) return first
  const ofModule = found.filter(path => modules.some(module => `/${path}`.includes(`/${module}/`)))
  return ofModule.length === 1 ? (ofModule[0] ?? null) : null
}
