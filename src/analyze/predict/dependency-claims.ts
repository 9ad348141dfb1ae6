import type {PathChange} from '../../domain/candidate.js'
import type {Claim, Rule} from './claim.js'
import type {ManifestEntry} from './manifests/manifest-entry.js'
import {isManifest, readManifest} from './manifests/read-manifest.js'

const DIFFERENT: Rule = {
  type: 'dependency version',
  kind: 'semantic',
  severity: 'medium',
  reason: 'what is installed then depends on which of two lines the package manager takes, and neither author tried it',
  meaning:
    'Each side asks for another version of one dependency, in different lines of one file, so that git keeps both. The two authors agree on one version.',
  remedy: 'takes the version that has landed',
  explain: (a, b) => `${a.path} asks for ${a.words} on one side and for ${b.words} on the other.`,
  silentIfConflicted: true
}

/** A file as one side has it and as the base has it; null where there is none. */
export interface BothTexts {
  readonly own: (path: string) => Promise<string | null>
  readonly base: (path: string) => Promise<string | null>
}

/** Claims every version that a manifest asks for and that it did not ask for on the base. */
export async function dependencyClaims(changes: readonly PathChange[], texts: BothTexts): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for (const {path, oldPath, status} of changes) {
    if (!isManifest(path) || status === 'deleted') continue
    const before = entriesByName(readManifest(path, (await texts.base(oldPath)) ?? ''))
    const after = entriesByName(readManifest(path, (await texts.own(path)) ?? ''))
    for (const [name, {version, line}] of after) {
      if (before.get(name)?.version === version) continue
      const claim = {rule: DIFFERENT, path, identity: version, lines: {start: line, count: 1}}
      claims.push({...claim, key: `dependency ${path} ${name}`, words: `${name} ${version}`})
    }
  }
  return claims
}

/** A name that stands in one file twice, as development and peer dependencies often do, is left alone. */
function entriesByName(entries: readonly ManifestEntry[]): ReadonlyMap<string, ManifestEntry> {
  const once = new Map<string, ManifestEntry>()
  const twice = new Set<string>()
  for (const entry of entries) {
    if (once.has(entry.name)) twice.add(entry.name)
    once.set(entry.name, entry)
  }
  return new Map([...once].filter(([name]) => !twice.has(name)))
}
