import {fieldOf} from '../domain/field-of.js'
import {parseJson} from '../domain/parse-json.js'
import {manyOf, type Versions} from './versions.js'

type Entry = readonly [name: string, version: string]

/**
 * Reads lock files that are JSON: npm's (`packages` by folder, or `dependencies` within each other), Composer's (lists),
 * Pipenv's and NuGet's (by name). Nothing for a text that is not JSON.
 */
export function jsonPackages(text: string): Versions {
  const value = parseJson(text)
  const npm = entriesOf(fieldOf(value, 'packages')).flatMap(([folder, one]) => versioned(folderName(folder), one))
  if (npm.length > 0) return manyOf(npm)
  return manyOf([
    ...nested(fieldOf(value, 'dependencies'), 0),
    ...['packages', 'packages-dev'].flatMap(key => listed(fieldOf(value, key))),
    ...['default', 'develop'].flatMap(key =>
      entriesOf(fieldOf(value, key)).flatMap(([name, one]) => versioned(name, one))
    )
  ])
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`; the project itself, and its workspaces, are no dependencies. */
function folderName(folder: string): string {
  const at = folder.lastIndexOf('node_modules/')
  return at === -1 ? '' : folder.slice(at + 'node_modules/'.length)
}

const DEEPEST = 20

function nested(value: unknown, depth: number): readonly Entry[] {
  if (depth > DEEPEST) return []
  return entriesOf(value).flatMap(([name, one]) => {
    const own = versioned(name, one)
    // NuGet groups its packages by target framework.
    const below = own.length === 0 ? one : fieldOf(one, 'dependencies')
    return [...own, ...nested(below, depth + 1)]
  })
}

function listed(value: unknown): readonly Entry[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    const name = fieldOf(one, 'name')
    return typeof name === 'string' ? versioned(name, one) : []
  })
}

function versioned(name: string, one: unknown): readonly Entry[] {
  const version = fieldOf(one, 'version') ?? fieldOf(one, 'resolved')
  return name === '' || typeof version !== 'string' ? [] : [[name, version.replace(/^==/, '')]]
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}
