import {includeResolver, phpResolver, rubyResolver} from './included.js'
import {javaResolver} from './java.js'
import {pythonResolver} from './python.js'
import type {Lookup, Resolve} from './resolver.js'
import {scriptResolver} from './script.js'

/** Languages whose files import each other, as one. */
type Group = 'script' | 'python' | 'java' | 'ruby' | 'php' | 'c'

/**
 * Left out on purpose: Go, which refuses circles itself; Rust, whose modules may use each other; C#, whose `using` names no file.
 */
const GROUPS: Readonly<Record<string, Group>> = {
  javascript: 'script',
  typescript: 'script',
  tsx: 'script',
  python: 'python',
  java: 'java',
  ruby: 'ruby',
  php: 'php',
  c: 'c',
  cpp: 'c'
}

const RESOLVERS: Readonly<Record<Group, (lookup: Lookup) => Resolve>> = {
  script: scriptResolver,
  python: pythonResolver,
  java: javaResolver,
  ruby: rubyResolver,
  php: phpResolver,
  c: includeResolver
}

/** The languages whose imports lead to files; null for every other. */
export function groupOf(language: string | null): Group | null {
  return language !== null && Object.hasOwn(GROUPS, language) ? (GROUPS[language] ?? null) : null
}

/** Gives the files of a tree that an import brings in, by the language of the file that it stands in. */
export function importResolver(lookup: Lookup): (language: string | null) => Resolve | null {
  const known = new Map<Group, Resolve>()
  return language => {
    const group = groupOf(language)
    if (group === null) return null
    const resolve = known.get(group) ?? RESOLVERS[group](lookup)
    known.set(group, resolve)
    return resolve
  }
}
