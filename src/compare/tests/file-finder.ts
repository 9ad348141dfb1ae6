import type {TestCase} from '../../domain/tests.js'

/** Finds the file of a tree that defines a test; null where that cannot be told for sure. */
export type FileFinder = (test: Pick<TestCase, 'file' | 'suite'>) => string | null

/** Languages whose classes stand in a file of their own name, in folders named like their packages. */
const CLASS_FILES: readonly string[] = ['java', 'kt', 'groovy', 'scala', 'php']
const CLASS_NAME = /^[A-Za-z_]\w*(?:[.\\][A-Za-z_]\w*)+$/

/**
 * Makes a finder for a tree with these paths. A file that a report names is looked up as it is; else, for pytest, by the longest
 * beginning of the dotted name that is a module; else by the longest end of it that is a path (the tests ran in a container),
 * or the only path that ends in it (the tool named it relative to a folder of its own). Without a file, by the package and
 * name of the class. Never by the name of a test.
 */
export function fileFinder(paths: readonly string[]): FileFinder {
  const known = new Set(paths)
  const byName = groupByName(paths)
  const endingIn = (end: string): string | null => {
    const named = byName.get(nameOf(end)) ?? []
    const [only, ...others] = named.filter(path => path === end || path.endsWith(`/${end}`))
    return only !== undefined && others.length === 0 ? only : null
  }
  return ({file, suite}) => {
    if (file === null) return classFile(suite, endingIn)
    if (known.has(file)) return file
    return moduleFile(file, suite, known) ?? insideOf(file, known) ?? endingIn(file)
  }
}

/** The longest beginning of a dotted name that is a module: where classes begin is a guess without the tree. */
function moduleFile(file: string, suite: readonly string[], known: ReadonlySet<string>): string | null {
  if (!file.endsWith('.py')) return null
  const parts = [...file.slice(0, -3).split('/'), ...suite]
  for (let length = parts.length; length > 0; length--) {
    const path = `${parts.slice(0, length).join('/')}.py`
    if (known.has(path)) return path
  }
  return null
}

/** The longest end of an absolute path that is one of the tree, of at least a folder and a name. */
function insideOf(file: string, known: ReadonlySet<string>): string | null {
  const parts = file.split('/')
  for (let from = 1; from < parts.length - 1; from++) {
    const path = parts.slice(from).join('/')
    if (known.has(path)) return path
  }
  return null
}

function classFile(suite: readonly string[], endingIn: (end: string) => string | null): string | null {
  for (const name of suite.toReversed()) {
    const [outer = ''] = name.split('$')
    if (!CLASS_NAME.test(outer)) continue
    const path = outer.replace(/[.\\]/g, '/')
    const found = CLASS_FILES.map(extension => endingIn(`${path}.${extension}`)).filter(one => one !== null)
    if (found.length === 1) return found[0] ?? null
  }
  return null
}

function groupByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const group = groups.get(nameOf(path))
    if (group) group.push(path)
    else groups.set(nameOf(path), [path])
  }
  return groups
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
