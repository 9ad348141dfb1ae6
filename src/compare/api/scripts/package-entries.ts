import {fieldOf} from '../../../domain/field-of.js'
import {joinPath} from '../../../domain/file-paths.js'
import {parseJsonText, textField} from '../../text/json-text.js'

/** One way into a package: what users write behind its name (empty for the package itself), and the file in the tree. */
export interface PackageEntry {
  readonly subpath: string
  readonly path: string
}

/** What a package's settings say of what others can import from it. */
export interface PackageFace {
  readonly name: string
  /** None when all of them lead to no source file of the tree. */
  readonly entries: readonly PackageEntry[]
}

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']
const BUILT = /^(?:dist|lib|build|out|esm|cjs|es|umd|dist-types|types)(?:\/(?:esm|cjs|es|umd|src|types))?\//
const MOST_TARGETS = 500

/**
 * Reads the entries of a `package.json` in `folder`: `exports`, or else `main`, `module` and `types`. Null for what is no package
 * for others: no JSON, no name, or private and without any entry. What is built is looked for where it is built from.
 */
export function packageFace(text: string, folder: string, paths: ReadonlySet<string>): PackageFace | null {
  const parsed = parseJsonText(text.replace(/^\uFEFF/, ''))
  if (parsed.kind === 'problem') return null
  const name = textField(parsed.value, 'name')
  const told = targetsOf(parsed.value)
  const isPrivate = fieldOf(parsed.value, 'private') === true
  if (name === null || (told.length === 0 && (isPrivate || fieldOf(parsed.value, 'bin') !== undefined))) return null
  const targets = told.length > 0 ? told : [{subpath: '', target: 'index'}]
  const entries = new Map<string, PackageEntry>()
  for (const {subpath, target} of targets) {
    const found = target.includes('*')
      ? manyFor(subpath, target, folder, paths)
      : oneFor(subpath, target, folder, paths)
    for (const entry of found) entries.set(`${entry.subpath}\0${entry.path}`, entry)
  }
  const firsts = new Map<string, PackageEntry>()
  for (const entry of entries.values()) if (!firsts.has(entry.subpath)) firsts.set(entry.subpath, entry)
  return {name, entries: [...firsts.values()]}
}

interface Target {
  readonly subpath: string
  readonly target: string
}

function targetsOf(value: unknown): readonly Target[] {
  const exported = fieldOf(value, 'exports')
  if (exported !== undefined && exported !== null) return exportTargets(exported, '', 0).slice(0, MOST_TARGETS)
  const named = ['source', 'module', 'main', 'types', 'typings'].map(name => textField(value, name))
  return named.flatMap(target => (target === null || target === '' ? [] : [{subpath: '', target: plain(target)}]))
}

/** Conditions such as `import` and `types` name the same thing in several forms. */
function exportTargets(value: unknown, subpath: string, depth: number): readonly Target[] {
  if (typeof value === 'string') return [{subpath, target: plain(value)}]
  if (Array.isArray(value)) return value.flatMap(one => exportTargets(one, subpath, depth + 1))
  if (typeof value !== 'object' || value === null || depth > 8) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = key === '.' ? '' : key.startsWith('./') ? key.slice(1) : subpath
    return exportTargets(inner, own, depth + 1)
  })
}

function plain(target: string): string {
  return target.replace(/^(?:\.\/)+/, '')
}

function oneFor(subpath: string, target: string, folder: string, paths: ReadonlySet<string>): readonly PackageEntry[] {
  for (const place of placesFor(target)) {
    const path = joinPath(folder, place)
    if (path !== null && paths.has(path) && !/\.d\.[cm]?ts$/.test(path)) return [{subpath, path}]
  }
  return []
}

/** The file itself; the file that it is built from, beside it or in `src`. */
function placesFor(target: string): readonly string[] {
  const stem = target.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '')
  const exact = stem === target ? [] : [target]
  const unbuilt = stem.replace(BUILT, '')
  const stems = [
    ...new Set([
      stem,
      `${stem}/index`,
      `src/${unbuilt}`,
      `src/${unbuilt}/index`,
      ...(unbuilt === stem ? [] : [unbuilt])
    ])
  ]
  const shorter = stems.map(one => one.replace(/\.(?:min|umd|cjs|esm|es|node|browser|production|development)$/, ''))
  const all = [...new Set([...stems, ...shorter])]
  const last = BUILT.test(`${stem}/`) || BUILT.test(stem) ? ['src/index', 'index'] : []
  return [...exact, ...[...all, ...last].flatMap(one => EXTENSIONS.map(extension => one + extension))]
}

function manyFor(subpath: string, target: string, folder: string, paths: ReadonlySet<string>): readonly PackageEntry[] {
  const [before = '', after = ''] = target.split('*')
  const prefix = joinPath(folder, before) ?? ''
  const start = before.endsWith('/') && prefix !== '' ? `${prefix}/` : prefix
  const found: PackageEntry[] = []
  for (const path of paths) {
    if (!path.startsWith(start) || !path.endsWith(after) || !/\.[cm]?[jt]sx?$/.test(path) || /\.d\.[cm]?ts$/.test(path))
      continue
    found.push({subpath: subpath.replace('*', path.slice(start.length, path.length - after.length)), path})
    if (found.length >= MOST_TARGETS) break
  }
  return found
}
