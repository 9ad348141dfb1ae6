import {parseJson} from '../../../domain/parse-json.js'
import {numberedLines, type ManifestEntry, type ReadManifest} from './manifest-entry.js'

const OPEN = /^\s*"(?<section>[^"]+)"\s*:\s*\{\s*$/
const ENTRY = /^\s*"(?<name>[^"]+)"\s*:\s*"(?<version>[^"]*)"\s*,?\s*$/

/**
 * Reads manifests in JSON as tools write them, one entry a line: only the objects of these names at the top level.
 * A text that is not JSON has no entries.
 */
export function jsonManifest(sections: readonly string[]): ReadManifest {
  return text => {
    if (!isJsonObject(text)) return []
    const entries: ManifestEntry[] = []
    let depth = 0
    let section: string | null = null
    for (const {text: own, line} of numberedLines(text)) {
      const opened = OPEN.exec(own)?.groups?.['section']
      if (depth === 1 && opened !== undefined && sections.includes(opened)) section = opened
      const {name, version} = ENTRY.exec(own)?.groups ?? {}
      if (depth === 2 && section !== null && name !== undefined && version !== undefined) {
        entries.push({name, version, line})
      }
      depth += braces(own)
      if (depth < 2) section = null
    }
    return entries
  }
}

function isJsonObject(text: string): boolean {
  const value = parseJson(text)
  return typeof value === 'object' && value !== null
}

/** Braces and brackets outside of strings, opened less closed. */
function braces(line: string): number {
  let depth = 0
  for (const sign of line.replace(/"(?:[^"\\]|\\.)*"/g, '')) {
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
  }
  return depth
}
