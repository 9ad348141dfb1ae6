import {fieldOf} from '../domain/field-of.js'
import {parseJson} from '../domain/parse-json.js'
import {shortLines} from './lines.js'
import {manyOf, type Versions} from './versions.js'

type Entry = readonly [name: string, version: string]
type Reader = (text: string) => readonly Entry[]

const READERS: readonly (readonly [path: RegExp, read: Reader])[] = [
  [/(?:^|\/)\.(?:nvmrc|node-version)$/, text => wholeText('node', text)],
  [/(?:^|\/)\.python-version$/, text => wholeText('python', text)],
  [/(?:^|\/)\.ruby-version$/, text => wholeText('ruby', text)],
  [/(?:^|\/)\.java-version$/, text => wholeText('java', text)],
  [/(?:^|\/)\.go-version$/, text => wholeText('go', text)],
  [/(?:^|\/)\.tool-versions$/, text => lines(text, /^\s*([\w.-]+)\s+([^#]+?)\s*(?:#.*)?$/)],
  [/(?:^|\/)rust-toolchain$/, readRust],
  [/(?:^|\/)rust-toolchain\.toml$/, text => named('rust', text, /^\s*channel\s*=\s*["']([^"']+)["']/)],
  [/(?:^|\/)go\.mod$/, text => lines(text, /^(go|toolchain)\s+(\S+)\s*$/)],
  [/(?:^|\/)package\.json$/, readPackageJson],
  [/(?:^|\/)pyproject\.toml$/, text => named('python', text, /^\s*(?:requires-python|python)\s*=\s*["']([^"']+)["']/)],
  [/(?:^|\/)global\.json$/, readDotnet],
  [/(?:^|\/)(?:[\w.-]+\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/, readDockerfile],
  [/^\.github\/workflows\/[^/]+\.ya?ml$/, readWorkflow],
  [/^\.gitlab-ci\.yml$/, text => lines(text, /^\s*(image):\s*["']?([^\s"'#]+)/)]
]

/** Tells whether a path is a file that says which version of a tool is used. */
export function isToolFile(path: string): boolean {
  return readerOf(path) !== undefined
}

/** The tools that a file names, each with its versions; nothing for a file of no known kind. */
export function readToolFile(path: string, text: string): Versions {
  return manyOf(readerOf(path)?.(text) ?? [])
}

function readerOf(path: string): Reader | undefined {
  return READERS.find(([name]) => name.test(path))?.[1]
}

function lines(text: string, pattern: RegExp): readonly Entry[] {
  return shortLines(text).flatMap(line => {
    const [, name, version] = pattern.exec(line) ?? []
    return name === undefined || version === undefined ? [] : [[name, version] as const]
  })
}

function named(name: string, text: string, pattern: RegExp): readonly Entry[] {
  return shortLines(text).flatMap(line => {
    const version = pattern.exec(line)?.[1]
    return version === undefined ? [] : [[name, version] as const]
  })
}

/** The first line that is no comment. */
function wholeText(name: string, text: string): readonly Entry[] {
  const [version] = shortLines(text)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
  return version === undefined ? [] : [[name, version]]
}

/** The old form of the file holds nothing but the channel. */
function readRust(text: string): readonly Entry[] {
  const inside = named('rust', text, /^\s*channel\s*=\s*["']([^"']+)["']/)
  return inside.length > 0 ? inside : wholeText('rust', text)
}

function readPackageJson(text: string): readonly Entry[] {
  const value = parseJson(text)
  const manager = fieldOf(value, 'packageManager')
  const [, name, version] = typeof manager === 'string' ? (/^(\w+)@([^+]+)/.exec(manager) ?? []) : []
  const own: readonly Entry[] = name === undefined || version === undefined ? [] : [[name, version]]
  return [...texts(fieldOf(value, 'engines')), ...texts(fieldOf(value, 'volta')), ...own]
}

function readDotnet(text: string): readonly Entry[] {
  const version = fieldOf(fieldOf(parseJson(text), 'sdk'), 'version')
  return typeof version === 'string' ? [['dotnet', version]] : []
}

/** `FROM --platform=… image:tag AS stage`: the image is the tool, the tag or digest its version. */
function readDockerfile(text: string): readonly Entry[] {
  return shortLines(text).flatMap((line): readonly Entry[] => {
    const image = /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(line)?.[1]
    const [, name, version] = /^(.+?)(?:[@:]([^/]+))?$/.exec(image ?? '') ?? []
    return name === undefined ? [] : [[name, version ?? 'latest']]
  })
}

/** `node-version: 20`, `python-version: ["3.11", "3.12"]` and the like. */
function readWorkflow(text: string): readonly Entry[] {
  const found = lines(text, /^\s*-?\s*([a-z]+-version):\s*([^#]+?)\s*(?:#.*)?$/)
  const runners = lines(text, /^\s*(runs-on):\s*([^#]+?)\s*(?:#.*)?$/)
  return [...found, ...runners].map(([name, version]) => [name, version.replace(/["']/g, '')] as const)
}

function texts(value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]: readonly [string, unknown]) =>
    typeof one === 'string' ? [[name, one] as const] : []
  )
}
