import type {CoveragePart, ReportedFile} from '../measured.js'
import {byPrefix} from './by-prefix.js'
import {below, isAbsolute, joinPath, plainPath, upwards} from './plain-path.js'
import type {TreePaths} from './tree-paths.js'
import {uniqueEnd} from './unique-end.js'

/** Where a report stood, and where the tree stood when it was written; empty where that is not known. */
export interface ReportPlace {
  /** Path of the report in the tree. */
  readonly report: string
  /** Absolute path of the tree. */
  readonly root: string
}

/** Folders below which build tools expect the sources of a package; tried where a path is not found as it is. */
const SOURCE_ROOTS: readonly string[] = [
  ...['src/main/java', 'src/main/kotlin', 'src/main/scala', 'src/main/groovy'],
  ...['src/test/java', 'src/test/kotlin', 'src', 'app/src/main/java', 'app/src/main/kotlin', 'lib', 'app']
]

/**
 * Finds the file of the tree that each file of a report is, null where there is none or it cannot be told which. In this order:
 * below a folder that the report itself names as source, below where the tree stood, relative to the report's folder or one
 * above it (that which explains most of the report), there below a usual root of sources, behind a prefix that the report's
 * paths share (a container's folder, a module's name), and last by the end of the path where that is unique in the tree.
 */
export function placeFiles(part: CoveragePart, place: ReportPlace, tree: TreePaths): readonly (string | null)[] {
  const root = plainPath(place.root)
  const sources = part.sources.filter(source => !source.startsWith('-')).map(plainPath)
  const asked = part.files.map(file => askedPaths(file, sources, root))
  const folders = foldersFor(part.files, place, sources, tree)
  const direct = inFolders(part.files, asked, folders, tree)
  // What was there when the report was written and is not in the tree was made by a tool; another file is not meant.
  const left = part.files.map((_, i) => i).filter(i => direct[i] === null && !isInside(part.files[i], root))
  const paths = left.map(i => asked[i] ?? [])
  const general = folders.filter(({module}) => module === null).map(({folder}) => folder)
  const prefixed = byPrefix(paths, {folders: general, all: part.files.length}, tree)
  left.forEach((at, i) => {
    direct[at] = prefixed[i] ?? uniqueEnd(paths[i] ?? [], part.files[at]?.modules ?? [], tree)
  })
  return direct
}

/** What a path may stand for: relative to the tree where that is known, else as it is; most exact first. */
function askedPaths(file: ReportedFile, sources: readonly string[], root: string): readonly string[] {
  const path = plainPath(file.path)
  if (isAbsolute(path)) return [below(root, path) ?? path]
  const inSources = sources.filter(isAbsolute).map(source => plainPath(`${source}/${path}`))
  return [...inSources.map(one => below(root, one) ?? one), path]
}

function isInside(file: ReportedFile | undefined, root: string): boolean {
  return below(root, plainPath(file?.path ?? '')) !== null
}

/** A folder of the tree to look in; one of a module only for files of that module. */
interface Folder {
  readonly folder: string
  readonly module: string | null
}

function foldersFor(
  files: readonly ReportedFile[],
  {report}: ReportPlace,
  sources: readonly string[],
  tree: TreePaths
): readonly Folder[] {
  const bases = upwards(report.slice(0, Math.max(0, report.lastIndexOf('/'))))
  const below = ['', ...sources.filter(source => !isAbsolute(source)), ...SOURCE_ROOTS]
  const modules = [...new Set(files.flatMap(file => file.modules))]
  const inside = (base: string, module: string | null): readonly Folder[] =>
    below.map(folder => ({folder: joinPath(base, folder), module}))
  const all = [
    ...modules.flatMap(module => bases.flatMap(base => inside(joinPath(base, module), module))),
    ...below.flatMap(folder => bases.map(base => ({folder: joinPath(base, folder), module: null})))
  ]
  return all.filter(({folder}) => tree.hasFolder(folder))
}

/** Each file is looked for in the folders that explain most of the report first, its own module's before all others. */
function inFolders(
  files: readonly ReportedFile[],
  asked: readonly (readonly string[])[],
  folders: readonly Folder[],
  tree: TreePaths
): (string | null)[] {
  const fits = ({module}: Folder, file: ReportedFile | undefined): boolean =>
    module === null || file?.modules.includes(module) === true
  const find = (paths: readonly string[], folder: string): string | undefined =>
    paths
      .filter(path => !isAbsolute(path))
      .map(path => joinPath(folder, path))
      .find(tree.has)
  const found = folders.map(one => asked.filter((paths, i) => fits(one, files[i]) && find(paths, one.folder)).length)
  const order = folders.map((_, i) => i).filter(i => (found[i] ?? 0) > 0)
  order.sort((a, b) => rank(b) - rank(a))
  return asked.map((paths, i) => {
    for (const at of order) {
      const one = folders[at]
      const path = one !== undefined && fits(one, files[i]) ? find(paths, one.folder) : undefined
      if (path !== undefined) return path
    }
    return null
  })

  function rank(at: number): number {
    return (folders[at]?.module === null ? 0 : files.length + 1) + (found[at] ?? 0)
  }
}
