import {headed} from './headed-lines.js'
import {jsonPackages} from './json-packages.js'
import {shortLines} from './lines.js'
import {manyOf, type Versions} from './versions.js'

/** Reads which version of which package a lock file pins. */
type Reader = (text: string) => Versions

const READERS: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/^(?:package-lock|npm-shrinkwrap)\.json$/, jsonPackages],
  [/^(?:composer\.lock|Pipfile\.lock|packages\.lock\.json)$/, jsonPackages],
  [/^yarn\.lock$/, readYarn],
  [/^pnpm-lock\.yaml$/, readPnpm],
  [/^(?:Cargo|poetry|uv|pdm)\.lock$/, readTomlPackages],
  [/^go\.sum$/, text => byPattern(text, /^(\S+) (v[^\s/]+) h1:/)],
  [/^Gemfile\.lock$/, text => byPattern(text, /^ {4}(\S+) \((\d[^)]*)\)$/)],
  [
    /^requirements[\w.-]*\.txt$/,
    text => byPattern(text, /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*==\s*([^\s;#\\]+)/)
  ],
  [/^mix\.lock$/, text => byPattern(text, /^ {2}"([^"]+)": \{:hex, :\w+, "([^"]+)"/)],
  [/^gradle\.lockfile$/, text => byPattern(text, /^([^:#\s]+:[^:\s]+):([^=\s]+)=/)],
  [/^pubspec\.lock$/, text => headed(text, /^ {2}([\w.-]+):$/, /^ {4}version: "([^"]+)"$/)]
]

/** Tells whether a path is a lock file that can be read. */
export function isLockFile(path: string): boolean {
  return readerOf(path) !== undefined
}

/** The packages that a lock file pins, each with its versions; nothing for a file of no known kind. */
export function readLockFile(path: string, text: string): Versions {
  return readerOf(path)?.(text) ?? new Map()
}

function readerOf(path: string): Reader | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return READERS.find(([name]) => name.test(file))?.[1]
}

function byPattern(text: string, pattern: RegExp): Versions {
  return manyOf(
    shortLines(text).flatMap(line => {
      const [, name, version] = pattern.exec(line) ?? []
      return name === undefined || version === undefined ? [] : [[name, version] as const]
    })
  )
}

/** Both forms: `"left-pad@^1.0.0", left-pad@~1.1:` and below it `version "1.1.3"` or `version: 1.1.3`. */
function readYarn(text: string): Versions {
  return headed(text, /^"?(@?[^@"\s]+)@[^\s].*:$/, /^ {2}version:? "?([^"\s]+)"?$/)
}

/** Keys of `packages:`: `/left-pad/1.1.3:`, `/left-pad@1.1.3(peer):`, `left-pad@1.1.3:`. */
function readPnpm(text: string): Versions {
  return byPattern(text, /^ {2}'?\/?((?:@[^/@\s]+\/)?[^/@\s]+)[/@](\d[^\s():'_]*)[^\s]*:$/)
}

/** `[[package]]` with `name = "…"` and `version = "…"`. */
function readTomlPackages(text: string): Versions {
  return headed(text, /^name = "([^"]+)"$/, /^version = "([^"]+)"$/)
}
