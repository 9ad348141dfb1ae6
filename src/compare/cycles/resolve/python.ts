import {folderOf, joinPath} from '../../../domain/file-paths.js'
import type {Lookup, Resolve} from './resolver.js'

/**
 * Python: relative imports, and absolute ones from the folder that holds the importing file's outermost package, the top, or
 * `src`. That a package's `__init__` runs before its modules is no import of it.
 */
export function pythonResolver({paths}: Pick<Lookup, 'paths'>): Resolve {
  return (from, {source, names, when}) => {
    if (when !== undefined) return []
    const module = moduleOf(from, source, paths)
    if (module === null) return []
    const own = fileOf(module, paths)
    const brought = names.map(({name}) => fileOf(`${module}/${name}`, paths) ?? own)
    const targets = names.length === 0 ? [own] : brought
    return [...new Set(targets.filter(path => path !== null))]
  }
}

/** The path of a module without extension; null when it is not in the tree. */
function moduleOf(from: string, source: string, paths: ReadonlySet<string>): string | null {
  const [dots = ''] = /^\.*/.exec(source) ?? []
  const rest = source.slice(dots.length).replaceAll('.', '/')
  if (dots !== '') return joinPath(folderOf(from), '../'.repeat(dots.length - 1) + rest)
  const root = packageRoot(from, paths)
  const roots = [...new Set([root, '', 'src'])]
  const places = roots.map(folder => (folder === '' ? rest : `${folder}/${rest}`))
  return places.find(place => fileOf(place, paths) !== null) ?? null
}

/** The folder from which the names of modules count: the nearest one that is no package. */
function packageRoot(from: string, paths: ReadonlySet<string>): string {
  let folder = folderOf(from)
  while (folder !== '' && isPackage(folder, paths)) folder = folderOf(folder)
  return folder
}

function isPackage(folder: string, paths: ReadonlySet<string>): boolean {
  return paths.has(`${folder}/__init__.py`)
}

function fileOf(module: string, paths: ReadonlySet<string>): string | null {
  const prefix = module === '' ? '' : `${module}/`
  return [`${module}.py`, `${prefix}__init__.py`].find(path => paths.has(path)) ?? null
}
