import type {TreeChange} from '../domain/origin-of-change.js'

/** Names of files across the two trees, where a file was renamed. */
export interface RenamedPaths {
  /** The name in the integration of a file of the baseline. */
  readonly now: (path: string) => string
  /** The name in the baseline of a file of the integration. */
  readonly before: (path: string) => string
}

/** Takes the renames of a change; a name that the baseline had already for another file stays that file's. */
export function renamedPaths({changes, basePaths}: Pick<TreeChange, 'changes' | 'basePaths'>): RenamedPaths {
  const known = new Set(basePaths)
  const renamed = changes.filter(({path, status}) => status === 'renamed' && !known.has(path))
  const now = new Map(renamed.map(({path, oldPath}) => [oldPath, path]))
  const before = new Map(renamed.map(({path, oldPath}) => [path, oldPath]))
  return {now: path => now.get(path) ?? path, before: path => before.get(path) ?? path}
}
