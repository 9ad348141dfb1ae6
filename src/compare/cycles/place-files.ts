import {joinPath} from '../../domain/file-paths.js'
import {cleanerFor} from '../text/clean-text.js'

/** How many files are asked where the tool stood. */
const SAMPLE = 200

/**
 * Gives the names that files have in the tree, for a tool that names them from where it stood: absolute, from the top, or from
 * some folder. That folder is the one below which most of them are found. A name that leads nowhere stays as it is.
 */
export function fileNamer(
  files: readonly string[],
  root: string,
  paths: ReadonlySet<string>
): (file: string) => string {
  const clean = cleanerFor(root)
  const plain = (file: string): string => clean.file(file) ?? ''
  const sample = files.slice(0, SAMPLE).map(plain)
  const folders = foldersFor(sample, paths)
  const hits = (folder: string): number => sample.filter(path => paths.has(joinPath(folder, path) ?? '')).length
  const best = folders.reduce((a, b) => (hits(b) > hits(a) ? b : a), '')
  return file => {
    const path = joinPath(best, plain(file))
    return path !== null && paths.has(path) ? path : plain(file)
  }
}

/** Every folder below which the first name that leads somewhere is found. */
function foldersFor(sample: readonly string[], paths: ReadonlySet<string>): readonly string[] {
  for (const name of sample) {
    const end = name.replace(/^(?:\.{1,2}\/)+/, '')
    const ups = name.split('/').filter(part => part === '..').length
    const found = [...paths]
      .filter(path => path === end || path.endsWith(`/${end}`))
      .map(path => path.slice(0, -end.length - 1))
    if (found.length === 0) continue
    // A name that begins with `../` counts from a folder deeper, of whatever name.
    return ups === 0 ? found : found.flatMap(folder => foldersBelow(folder, ups, paths))
  }
  return []
}

function foldersBelow(folder: string, depth: number, paths: ReadonlySet<string>): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const below = new Set<string>()
  for (const path of paths) {
    const parts = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : []
    if (parts.length > depth) below.add(prefix + parts.slice(0, depth).join('/'))
  }
  return [...below].sort().slice(0, SAMPLE)
}
