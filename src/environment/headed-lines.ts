import {shortLines} from './lines.js'
import {manyOf, type Versions} from './versions.js'

/** Reads blocks of lines: one that names a package, and somewhere below it one that tells its version. */
export function headed(text: string, name: RegExp, version: RegExp): Versions {
  const entries: (readonly [string, string])[] = []
  let current: string | null = null
  for (const line of shortLines(text)) {
    current = name.exec(line)?.[1] ?? current
    const found = current === null ? undefined : version.exec(line)?.[1]
    if (current === null || found === undefined) continue
    entries.push([current, found])
    current = null
  }
  return manyOf(entries)
}
