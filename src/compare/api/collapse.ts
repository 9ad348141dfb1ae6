import {addressOf} from './api-item.js'
import type {ItemChange} from './compare-items.js'

/** Changes of one file that went the same way, as one. */
export interface ChangeGroup {
  readonly first: ItemChange
  readonly members: readonly ItemChange[]
}

/** From how many things on a file that is gone, or went elsewhere, is told as one change. */
const LEAST = 4

/** Puts together what went with its whole file; everything else stays alone, told once. */
export function collapse(changes: readonly ItemChange[], isGone: (path: string) => boolean): readonly ChangeGroup[] {
  const groups = new Map<string, ItemChange[]>()
  for (const change of distinct(changes)) {
    const {kind, before, after} = change
    const isWhole = isGone(before.path) && (kind === 'removed' || kind === 'moved')
    const key = isWhole
      ? ['file', kind, before.path, after?.path ?? ''].join('\0')
      : ['item', kind, addressOf(before)].join('\0')
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].flatMap((members): readonly ChangeGroup[] => {
    const [first] = members
    if (first === undefined) return []
    return members.length >= LEAST ? [{first, members}] : members.map(one => ({first: one, members: [one]}))
  })
}

/** What goes by several names of one package, such as a default and a name, is one thing. */
function distinct(changes: readonly ItemChange[]): readonly ItemChange[] {
  const known = new Map<string, ItemChange>()
  for (const change of changes) {
    const {kind, before, after} = change
    const place = before.isAlias ? addressOf(before) : `${before.path}:${before.line}:${before.names.at(-1)}`
    const key = [kind, place, after?.path, after?.line].join('\0')
    if (!known.has(key)) known.set(key, change)
  }
  return [...known.values()]
}
