import {nameOf, stemOf} from '../../../domain/file-paths.js'
import {foldersOf, inFolder} from './home.js'

/** Where a file stands in its crate. */
export interface RustPlace {
  /** As code names it. */
  readonly crate: string
  /** The folder of `lib.rs`. */
  readonly root: string
  readonly modules: readonly string[]
}

/** The place of a file in a library crate; null for everything else: programs, tests, build scripts. */
export function rustPlace(path: string, paths: ReadonlySet<string>): RustPlace | null {
  const folder = foldersOf(path).find(one => paths.has(inFolder(one, 'Cargo.toml')))
  if (folder === undefined) return null
  const root = inFolder(folder, 'src')
  if (!paths.has(`${root}/lib.rs`) || !path.startsWith(`${root}/`)) return null
  const modules = stemOf(path.slice(root.length + 1)).split('/')
  if (modules.at(-1) === 'mod') modules.pop()
  if (modules.length === 1 && modules[0] === 'lib') modules.pop()
  if (modules[0] === 'main' || modules[0] === 'bin') return null
  const crate = folder === '' ? 'crate' : nameOf(folder).replaceAll('-', '_')
  return {crate, root, modules}
}
