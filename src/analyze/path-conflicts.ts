import type {MergeMessage} from '../domain/conflict.js'
import type {MergeVerdict} from '../ports/git.js'
import {conflictType, graver, UNNAMED, type ConflictType} from './conflict-type.js'

/** All that git says of one path in conflict. */
export interface PathConflict {
  readonly path: string
  /** Every path that the messages name, the conflict's own first. */
  readonly paths: readonly string[]
  readonly type: ConflictType
  readonly messages: readonly MergeMessage[]
}

/**
 * Git reports a path more than once: `binary` comes with `contents`, a rename with the conflict it leads to. One
 * conflict stands for a path; the most serious type names it. A path without any message is still a conflict, and so is
 * a merge that is not clean and names no path at all.
 */
export function pathConflicts(
  merge: Omit<MergeVerdict, 'isRemembered'>,
  tips: readonly string[]
): readonly PathConflict[] {
  const found = new Map<string, PathConflict>()
  for (const message of merge.messages) {
    const type = conflictType(message)
    const paths = distinct(message.paths.map(path => originalPath(path, tips)))
    const path = paths[0]
    if (type === null || path === undefined) continue
    const known = found.get(path)
    found.set(path, {
      path,
      paths: distinct([...(known?.paths ?? []), ...paths]),
      messages: [...(known?.messages ?? []), message],
      type: known === undefined ? type : graver(known.type, type)
    })
  }
  const named = new Set([...found.values()].flatMap(conflict => conflict.paths))
  for (const path of distinct(merge.conflicted.map(path => originalPath(path, tips)))) {
    if (!named.has(path)) found.set(path, {path, paths: [path], messages: [], type: UNNAMED})
  }
  if (found.size === 0 && !merge.clean) return [{path: '', paths: [], messages: merge.messages, type: UNNAMED}]
  return [...found.values()]
}

/** Where two things cannot share a name, git calls one of them `name~tip` or `name~tip_1`: this is the name they share. */
export function originalPath(path: string, tips: readonly string[]): string {
  const tip = tips.find(id => id !== '' && path.includes(`~${id}`))
  if (tip === undefined) return path
  const at = path.lastIndexOf(`~${tip}`)
  const below = /^(?:_\d+)?(?<below>(?:\/.*)?)$/s.exec(path.slice(at + tip.length + 1))?.groups?.['below']
  return at === 0 || below === undefined ? path : path.slice(0, at) + below
}

function distinct(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)]
}
