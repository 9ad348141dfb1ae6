import {jsonManifest} from './json-manifest.js'
import type {ManifestEntry, ReadManifest} from './manifest-entry.js'
import {gemManifest, goManifest, pomManifest} from './other-manifests.js'
import {requirementsManifest} from './python-requirement.js'
import {cargoManifest, pyprojectManifest} from './toml-manifest.js'

const MANIFESTS: readonly (readonly [RegExp, ReadManifest])[] = [
  [
    /(?:^|\/)package\.json$/,
    jsonManifest(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])
  ],
  [/(?:^|\/)composer\.json$/, jsonManifest(['require', 'require-dev'])],
  [/(?:^|\/)pyproject\.toml$/, pyprojectManifest],
  [/(?:^|\/)[\w.-]*requirements[\w.-]*\.(?:txt|in)$|(?:^|\/)requirements\/[\w.-]+\.(?:txt|in)$/, requirementsManifest],
  [/(?:^|\/)go\.mod$/, goManifest],
  [/(?:^|\/)Cargo\.toml$/, cargoManifest],
  [/(?:^|\/)pom\.xml$/, pomManifest],
  [/(?:^|\/)Gemfile$/, gemManifest]
]

/** Tells from its path whether a file is a manifest that can be read. */
export function isManifest(path: string): boolean {
  return MANIFESTS.some(([pattern]) => pattern.test(path))
}

/** The dependencies that a manifest asks for; those it names more than once come more than once. */
export function readManifest(path: string, text: string): readonly ManifestEntry[] {
  return MANIFESTS.find(([pattern]) => pattern.test(path))?.[1](text) ?? []
}
