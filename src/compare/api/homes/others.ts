import {folderOf} from '../../../domain/file-paths.js'
import {parseJsonText, textField} from '../../text/json-text.js'
import {foldersOf, inFolder, type Home, type HomeQuery} from './home.js'

/** Go: every package but `main`; what is `internal` was left out before. Files of one package share a scope. */
export async function goHome({file}: HomeQuery): Promise<Home | null> {
  const name = /^\s*package\s+(\w+)/m.exec(file.text)?.[1]
  const isProgram =
    name === undefined || name === 'main' || /(?:^|\/)cmd\//.test(file.path) || /_test\.go$/.test(file.path)
  const scope = folderOf(file.path) || (name ?? '')
  return await Promise.resolve(isProgram ? null : () => scope)
}

/** Java: by package. */
export async function javaHome({file}: HomeQuery): Promise<Home | null> {
  const name = /^\s*package\s+([\w.]+)\s*;/m.exec(file.text)?.[1]
  return await Promise.resolve(name === undefined ? null : () => name)
}

/** C# names its namespaces around what it defines. */
export async function cSharpHome(): Promise<Home | null> {
  return await Promise.resolve(() => '')
}

/** Ruby: what lies in the `lib` of a gem. */
export async function rubyHome({file, paths}: HomeQuery): Promise<Home | null> {
  const lib = foldersOf(file.path).find(folder => folder === 'lib' || folder.endsWith('/lib'))
  const above = lib === undefined ? null : folderOf(lib)
  const isGem = above !== null && [...paths].some(path => path.endsWith('.gemspec') && folderOf(path) === above)
  return await Promise.resolve(isGem ? () => '' : null)
}

/** PHP: what a package that is no whole project loads by itself. */
export async function phpHome({file, textOf}: HomeQuery): Promise<Home | null> {
  for (const folder of foldersOf(file.path)) {
    const text = await textOf(inFolder(folder, 'composer.json'))
    if (text === null) continue
    const parsed = parseJsonText(text)
    const isProject = parsed.kind === 'problem' || textField(parsed.value, 'type') === 'project'
    return isProject || textField(parsed.value, 'name') === null ? null : () => ''
  }
  return null
}

/** C and C++: what stands in the headers that the rule allows. */
export async function headerHome(): Promise<Home | null> {
  return await Promise.resolve(() => '')
}
