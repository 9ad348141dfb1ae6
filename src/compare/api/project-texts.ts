import type {SourceTree} from '../source-tree.js'

/** Texts of the files that say what a project is, each read once; null for what is not there. */
export type ProjectTexts = (path: string) => Promise<string | null>

/** Makes a reader of single files of a tree that remembers them. */
export function projectTexts({paths, texts}: Pick<SourceTree, 'paths' | 'texts'>): ProjectTexts {
  const known = new Map<string, Promise<string | null>>()
  return path => {
    if (!paths.has(path)) return Promise.resolve(null)
    const read = known.get(path) ?? texts([path]).then(([text]) => text ?? null)
    known.set(path, read)
    return read
  }
}
