import {folderOf, nameOf, stemOf} from '../../../domain/file-paths.js'
import {foldersOf, inFolder, type Home, type HomeQuery} from './home.js'

/**
 * Python: the modules of a project that is packaged for others. A module with a leading underscore, or in such a package, offers
 * only what an `__init__` above it passes on.
 */
export async function pythonHome(query: HomeQuery): Promise<Home | null> {
  const {file, paths} = query
  const root = packageRoot(file.path, paths)
  if (root === null || !/^(?:|src|lib|python)$/.test(root.split('/').at(-1) ?? '')) return null
  if (!(await isPackaged(query))) return null
  const below = stemOf(file.path).slice(root === '' ? 0 : root.length + 1)
  const parts = below.replace(/\/__init__$/, '').split('/')
  const isListed = listedBy(file)
  if (!parts.some(part => /^_(?!_)/.test(part))) {
    const scope = parts.join('.')
    return name => (isListed(name) ? scope : null)
  }
  return await passedOn(query, root)
}

/** `__all__` tells where there is one. */
function listedBy({syntax}: HomeQuery['file']): (name: string) => boolean {
  const listed = new Set(syntax.exports.map(({name}) => name))
  return name => (listed.size > 0 ? listed.has(name) : !name.startsWith('_'))
}

/** The folder that holds the outermost package; null for a script. */
function packageRoot(path: string, paths: ReadonlySet<string>): string | null {
  let folder = folderOf(path)
  if (folder === '' || !paths.has(`${folder}/__init__.py`)) return null
  while (folder !== '' && paths.has(`${folder}/__init__.py`)) folder = folderOf(folder)
  return folder
}

/** A web application is run from its folder, and nobody installs it to import from it. */
async function isPackaged({file, paths, textOf}: HomeQuery): Promise<boolean> {
  for (const folder of foldersOf(file.path)) {
    if (paths.has(inFolder(folder, 'manage.py'))) return false
    if (paths.has(inFolder(folder, 'setup.py')) || paths.has(inFolder(folder, 'setup.cfg'))) return true
    const project = await textOf(inFolder(folder, 'pyproject.toml'))
    if (project !== null) {
      return (
        /^\[(?:project|tool\.poetry|tool\.flit\.metadata)\]/m.test(project) &&
        !/^package-mode\s*=\s*false/m.test(project)
      )
    }
  }
  return false
}

/** The nearest package above, itself not private, whose `__init__` names what comes from the module. */
async function passedOn({file, textOf}: HomeQuery, root: string): Promise<Home | null> {
  const texts: {readonly scope: string; readonly text: string}[] = []
  const module = nameOf(stemOf(file.path))
  for (const folder of foldersOf(file.path)) {
    if (folder === root) break
    const below = folder.slice(root === '' ? 0 : root.length + 1)
    if (/(?:^|\/)_(?!_)/.test(below)) continue
    const text = await textOf(`${folder}/__init__.py`)
    if (text !== null && text.includes(module)) texts.push({scope: below.replaceAll('/', '.'), text})
  }
  if (texts.length === 0) return null
  const star = new RegExp(`from\\s+[\\w.]*\\b${module}\\s+import\\s+\\*`)
  return name => {
    const own = new RegExp(`\\b${name}\\b`)
    return texts.find(({text}) => own.test(text) || (star.test(text) && !name.startsWith('_')))?.scope ?? null
  }
}
