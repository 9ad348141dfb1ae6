/** What stands in a file by name: one version, or several with commas between them. */
export type Versions = ReadonlyMap<string, string>

/** Joins the versions of each name, each once and in order. */
export function manyOf(entries: readonly (readonly [name: string, version: string])[]): Versions {
  const all = new Map<string, Set<string>>()
  for (const [name, version] of entries) {
    const known = all.get(name)
    if (known === undefined) all.set(name, new Set([version]))
    else known.add(version)
  }
  return new Map([...all].map(([name, versions]) => [name, [...versions].sort().join(', ')]))
}
