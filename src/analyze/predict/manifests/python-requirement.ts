import {numberedLines, type ManifestEntry} from './manifest-entry.js'

const REQUIREMENT =
  /^(?<name>[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?(?<version>(?:===|==|~=|!=|<=|>=|<|>)[^;#)]+)\)?\s*(?:;(?<marker>[^#]*))?(?:\s#.*)?$/

/**
 * Reads one requirement: `requests[security] >= 2.31 ; python_version < "3.9"`. Requirements under different markers are
 * different ones. Null for those without a version, for addresses and for options.
 */
export function pythonRequirement(text: string): Omit<ManifestEntry, 'line'> | null {
  const {name, version, marker = ''} = REQUIREMENT.exec(text.trim())?.groups ?? {}
  if (name === undefined || version === undefined) return null
  const condition = marker.replace(/\s+/g, '')
  return {
    name: name.toLowerCase().replace(/[-_.]+/g, '-') + (condition === '' ? '' : ` ; ${condition}`),
    version: version.replace(/\s+/g, '')
  }
}

/** Reads a `requirements.txt`. */
export function requirementsManifest(text: string): readonly ManifestEntry[] {
  return numberedLines(text).flatMap(({text: own, line}) => {
    // A line that goes on in the next one usually lists hashes.
    const found = pythonRequirement(own.replace(/\s*\\$/, '').replace(/\s+--hash=.*$/, ''))
    return found === null ? [] : [{...found, line}]
  })
}
