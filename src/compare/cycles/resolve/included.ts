import {folderOf, joinPath} from '../../../domain/file-paths.js'
import type {Lookup, Resolve} from './resolver.js'

/** C and C++: beside the file, at the top, or in an `include` folder above the file or at the top. */
export function includeResolver({paths}: Pick<Lookup, 'paths'>): Resolve {
  return (from, {source}) => {
    const folders = [folderOf(from), '', ...foldersAbove(from).map(folder => joined(folder, 'include'))]
    return first(
      folders.map(folder => joinPath(folder, source)),
      paths
    )
  }
}

/** Ruby: `require_relative`, and `require` of what lies in a `lib` above the file or at the top. */
export function rubyResolver({paths}: Pick<Lookup, 'paths'>): Resolve {
  return (from, {source, when}) => {
    if (when !== undefined) return []
    const path = source.endsWith('.rb') ? source : `${source}.rb`
    if (/^\.{1,2}\//.test(path)) return first([joinPath(folderOf(from), path)], paths)
    const roots = foldersAbove(from).flatMap(folder => [joined(folder, 'lib')])
    return first(
      roots.map(root => joinPath(root, path)),
      paths
    )
  }
}

/** PHP: files that are required or included by a path; classes are loaded only when they are used. */
export function phpResolver({paths}: Pick<Lookup, 'paths'>): Resolve {
  return (from, {source, when}) => {
    if (when !== undefined || !/\.(?:php|inc)$/.test(source)) return []
    return first([joinPath(folderOf(from), source.replace(/^\//, ''))], paths)
  }
}

function first(places: readonly (string | null)[], paths: ReadonlySet<string>): readonly string[] {
  const found = places.find(place => place !== null && paths.has(place))
  return found == null ? [] : [found]
}

function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder)
  return [...folders, '']
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
