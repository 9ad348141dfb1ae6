import {fieldOf} from '../../../domain/field-of.js'
import {folderOf, joinPath} from '../../../domain/file-paths.js'
import {parseJsonText, textField, textsField} from '../../text/json-text.js'
import type {Aliases} from './resolver.js'

/** What one settings file says of names of modules. */
interface Settings {
  /** Where plain names are looked for; null when nowhere. */
  readonly baseUrl: string | null
  /** Patterns with the places that they stand for, from the top of the tree. */
  readonly paths: readonly {readonly pattern: string; readonly places: readonly string[]}[]
}

const MOST_SETTINGS = 200
const MOST_EXTENDED = 5

/** The settings files of TypeScript in a tree, those nearest to the top first. */
export function settingsPaths(paths: Iterable<string>, isLeftOut: (path: string) => boolean): readonly string[] {
  const found = [...paths].filter(path => /(?:^|\/)[jt]sconfig(?:\.[\w-]+)?\.json$/.test(path) && !isLeftOut(path))
  const depth = (path: string): number => path.split('/').length
  return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST_SETTINGS)
}

/** Reads `baseUrl` and `paths` of the settings files, and of those that they extend by a relative path. */
export function readAliases(texts: ReadonlyMap<string, string>): Aliases {
  const folders = new Set([...texts.keys()].map(folderOf))
  const settings = new Map([...folders].map(folder => [folder, settingsIn(folder, texts)] as const))
  return (from, source) => {
    for (let folder = folderOf(from); ; folder = folderOf(folder)) {
      const found = settings.get(folder)
      const places = found === undefined ? [] : placesOf(found, source)
      if (places.length > 0 || folder === '') return places
    }
  }
}

/** Where a project has several, the first that maps anything holds. */
const NAMES = ['tsconfig.json', 'tsconfig.app.json', 'tsconfig.base.json', 'jsconfig.json']

function settingsIn(folder: string, texts: ReadonlyMap<string, string>): Settings {
  const files = NAMES.map(name => (folder === '' ? name : `${folder}/${name}`)).filter(path => texts.has(path))
  const all = files.map(path => settingsOf(path, texts, MOST_EXTENDED))
  return all.find(({baseUrl, paths}) => baseUrl !== null || paths.length > 0) ?? NOTHING
}

const NOTHING: Settings = {baseUrl: null, paths: []}

function settingsOf(path: string, texts: ReadonlyMap<string, string>, depth: number): Settings {
  const parsed = parseJsonText(withoutComments(texts.get(path) ?? ''))
  if (parsed.kind === 'problem' || depth === 0) return NOTHING
  const options = fieldOf(parsed.value, 'compilerOptions')
  const extended = textField(parsed.value, 'extends')
  const outer = extended?.startsWith('.') === true ? joinPath(folderOf(path), extended) : null
  const file = outer === null ? undefined : [outer, `${outer}.json`].find(one => texts.has(one))
  const inherited = file === undefined ? NOTHING : settingsOf(file, texts, depth - 1)
  const base = textField(options, 'baseUrl')
  const baseUrl = base === null ? inherited.baseUrl : joinPath(folderOf(path), base)
  const mapped = fieldOf(options, 'paths')
  if (typeof mapped !== 'object' || mapped === null) return {baseUrl, paths: inherited.paths}
  const root = baseUrl ?? folderOf(path)
  const paths = Object.keys(mapped).map(pattern => ({
    pattern,
    places: textsField(mapped, pattern).flatMap(place => joinPath(root, place) ?? [])
  }))
  return {baseUrl, paths}
}

function placesOf({baseUrl, paths}: Settings, source: string): readonly string[] {
  const mapped = paths.flatMap(({pattern, places}) => {
    const [before = '', after] = pattern.split('*')
    if (after === undefined) return source === pattern ? places : []
    if (!source.startsWith(before) || !source.endsWith(after) || source.length < pattern.length - 1) return []
    const held = source.slice(before.length, source.length - after.length)
    return places.map(place => place.replace('*', () => held))
  })
  const plain = baseUrl === null ? null : joinPath(baseUrl, source)
  return plain === null ? mapped : [...mapped, plain]
}

/** Settings may hold comments and commas that JSON does not have. */
function withoutComments(text: string): string {
  const strings = /"(?:[^"\\\n]|\\.)*"/
  const source = new RegExp(`(${strings.source})|//[^\\n]*|/\\*[^]*?\\*/`, 'g')
  const plain = text.replace(/^\uFEFF/, '').replace(source, (_, string: string | undefined) => string ?? ' ')
  return plain.replace(
    new RegExp(`(${strings.source})|,(?=\\s*[}\\]])`, 'g'),
    (_, string: string | undefined) => string ?? ''
  )
}
