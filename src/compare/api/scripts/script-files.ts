import type {SourceFile, SourceTree} from '../../source-tree.js'
import {scriptResolver} from '../../cycles/resolve/script.js'

/** How many files of both trees are read for what packages pass on. */
export interface ScriptBudget {
  files: number
}

/** Reads files of one tree as names are followed through them, each once. */
export interface ScriptFiles {
  /** null where there is no such file, it cannot be read, or too many were. */
  readonly file: (path: string) => Promise<SourceFile | null>
  /** The file that a relative module name leads to; null for a package, or nothing. */
  readonly resolve: (from: string, source: string) => string | null
  /** True when files were left out. */
  readonly isCut: () => boolean
}

/** Makes a reader of a tree; what does not differ from the other tree is shared through `common`. */
export function scriptFiles(
  tree: SourceTree,
  {
    common,
    isChanged
  }: {readonly common: Map<string, Promise<SourceFile | null>>; readonly isChanged: ReadonlySet<string>},
  budget: ScriptBudget
): ScriptFiles {
  const own = new Map<string, Promise<SourceFile | null>>()
  const resolve = scriptResolver({paths: tree.paths, aliases: () => []})
  let isCut = false
  return {
    async file(path) {
      if (!tree.paths.has(path)) return null
      const known = isChanged.has(path) ? own : common
      const found = known.get(path)
      if (found !== undefined) return await found
      if (budget.files <= 0) {
        isCut = true
        return null
      }
      budget.files--
      const read = tree.files([path]).then(([file]) => file ?? null)
      known.set(path, read)
      return await read
    },
    resolve: (from, source) => resolve(from, {source, names: [], whole: null, isWildcard: false, line: 0})[0] ?? null,
    isCut: () => isCut
  }
}
