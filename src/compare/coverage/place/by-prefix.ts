import {joinPath} from './plain-path.js'
import type {TreePaths} from './tree-paths.js'

/** Folders that hold code of others: what lies below them is not a file of the tree that happens to be called the same. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo|\.m2|\.gradle|rustc|pkg\/mod|usr\/(?:include|lib|share))(?:\/|$)/

/** What has to be cut off a path, and the folder of the tree that the rest lies in. */
interface Cut {
  readonly prefix: string
  readonly folder: string
  /** The files that are found so, and the most segments that one of them keeps. */
  count: number
  kept: number
}

/** True for a path that lies in code of others. */
export function isForeign(path: string): boolean {
  return FOREIGN.test(path)
}

/**
 * Finds files behind a prefix that the paths of one report share, such as `/app` or `github.com/acme/shop`. Each path votes for
 * what to cut off to find a file; a prefix counts where more than a bare file name remains of some path, where two files bear it out, or
 * where it is that of all files. `folders` are those of the tree to look in; `all` is how many files the report has.
 */
export function byPrefix(
  asked: readonly (readonly string[])[],
  {folders, all}: {readonly folders: readonly string[]; readonly all: number},
  tree: TreePaths
): readonly (string | null)[] {
  const usable = [...new Set(folders)]
  const cuts = new Map<string, Cut>()
  for (const paths of asked) for (const path of paths) vote(path, usable, cuts, tree)
  const believed = [...cuts.values()].filter(({kept, count}) => kept > 1 || count > 1 || count === all)
  believed.sort((a, b) => b.count - a.count || a.prefix.length - b.prefix.length)
  return asked.map(paths => {
    for (const {prefix, folder} of believed) {
      for (const path of paths) {
        const found = path.startsWith(`${prefix}/`) ? joinPath(folder, path.slice(prefix.length + 1)) : ''
        if (tree.has(found)) return found
      }
    }
    return null
  })
}

function vote(path: string, folders: readonly string[], cuts: Map<string, Cut>, tree: TreePaths): void {
  const parts = path.split('/')
  for (let cut = 1; cut < parts.length; cut++) {
    const prefix = parts.slice(0, cut).join('/')
    const rest = parts.slice(cut).join('/')
    const [folder, another] = isForeign(prefix) ? [] : folders.filter(one => tree.has(joinPath(one, rest)))
    if (folder === undefined) continue
    // Which of two is meant, others may tell.
    if (another !== undefined) return
    const key = `${prefix}\0${folder}`
    const known = cuts.get(key) ?? {prefix, folder, count: 0, kept: 0}
    cuts.set(key, known)
    known.count++
    known.kept = Math.max(known.kept, parts.length - cut)
    return
  }
}
