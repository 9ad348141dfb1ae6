/** Files that decide which dependencies a tree has, by the name that audits have for the kind of registry. */
const FILES: Readonly<Record<string, RegExp>> = {
  npm: /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|\.yarnrc.*|\.npmrc|pnpm-(?:lock|workspace)\.yaml|bun\.lockb?|deno\.(?:jsonc?|lock))$/,
  pypi: /^(?:.*requirements.*\.(?:txt|in)|constraints.*\.txt|pyproject\.toml|pylock.*\.toml|setup\.(?:py|cfg)|poetry\.lock|Pipfile(?:\.lock)?|uv\.lock|pdm\.lock|environment\.ya?ml)$/i,
  'crates.io': /^Cargo\.(?:toml|lock)$/,
  go: /^go\.(?:mod|sum|work|work\.sum)$|^modules\.txt$/,
  other:
    /^(?:Gemfile.*|.*\.gemspec|composer\.(?:json|lock)|pom\.xml|.*\.gradle(?:\.kts)?|gradle\.lockfile|.*\.versions\.toml|.*\.(?:cs|fs|vb)proj|packages\.(?:lock\.json|config)|.*\.props|mix\.(?:exs|lock)|pubspec\.(?:yaml|lock)|Package\.(?:swift|resolved)|Podfile.*|conan.*|vcpkg\.json|(?:.*\.)?(?:Docker|Container)file.*|.*\.(?:jar|war|whl|rpm|deb|apk))$/i
}

/** Other names of the same kinds. */
const ALSO: Readonly<Record<string, string>> = {
  pip: 'pypi',
  python: 'pypi',
  poetry: 'pypi',
  'python-pkg': 'pypi',
  cargo: 'crates.io',
  'rust-crate': 'crates.io',
  gomod: 'go',
  gobinary: 'go',
  'go-module': 'go',
  yarn: 'npm',
  pnpm: 'npm',
  'node-pkg': 'npm'
}

/** Tells whether a file may decide which dependencies of this kind a tree has; of any kind when that is not known. */
export function isDependencyFile(path: string, ecosystem: string | null): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const told = (ecosystem ?? '').toLowerCase()
  const kind = Object.hasOwn(ALSO, told) ? (ALSO[told] ?? '') : told
  const own = Object.hasOwn(FILES, kind) ? FILES[kind] : undefined
  return own === undefined ? Object.values(FILES).some(pattern => pattern.test(name)) : own.test(name)
}
