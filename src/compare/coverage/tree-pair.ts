import type {FileChange} from '../../domain/candidate.js'
import type {TreeChange} from '../../domain/origin-of-change.js'
import {alignLines, UNCHANGED, UNRELATED, type Aligned} from './align-lines.js'
import type {Sameness} from './comparable.js'

/** How the files of two trees belong together. */
export interface TreePair extends Sameness {
  /** The file of the baseline that a file of the integration was; null for one that is new. */
  readonly oldPath: (path: string) => string | null
  /** The file of the integration that a file of the baseline became; null for one that is gone. */
  readonly newPath: (path: string) => string | null
  /** How the lines of a file of the integration meet those of its old path; null where that cannot be told. */
  readonly aligned: (path: string) => Aligned | null
  /** The branch that brought a line of the integration; null where none can be named. */
  readonly branchOf: (path: string, line: number) => string | null
}

/** Derives it from what differs between the trees. A copy is new: what it was copied from stands beside it. */
export function treePair(change: TreeChange): TreePair {
  const changes = new Map(change.changes.map(one => [one.path, one]))
  const isThere = new Set(change.paths)
  const wasThere = new Set(change.basePaths)
  const renamed = new Map(change.changes.filter(isRenamed).map(one => [one.oldPath, one.path]))
  return {
    isOnBoth: path => isThere.has(path) && wasThere.has(path),
    isUnchanged: path => !changes.has(path) && isThere.has(path) && wasThere.has(path),
    oldPath: path => {
      const one = changes.get(path)
      if (one !== undefined) return isNew(one) ? null : one.oldPath
      return wasThere.has(path) ? path : null
    },
    newPath: path => {
      const to = renamed.get(path)
      if (to !== undefined) return to
      const one = changes.get(path)
      return isThere.has(path) && (one === undefined || one.oldPath === path) ? path : null
    },
    aligned: path => {
      const one = changes.get(path)
      if (one === undefined) return UNCHANGED
      return isNew(one) || one.status === 'type-changed' ? UNRELATED : alignLines(one.hunks)
    },
    branchOf: (path, line) => change.branchOf(path, line) ?? change.branchOf(path, null)
  }
}

function isRenamed({status}: FileChange): boolean {
  return status === 'renamed'
}

function isNew({status}: FileChange): boolean {
  return status === 'added' || status === 'copied'
}
