import type {Collection, FileChange, Hunk} from '../domain/candidate.js'
import type {Conflict, ConflictSide, MergeMessage} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import type {MergeResult} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import {conflictType, type ConflictType} from './conflict-type.js'
import {optionsFor} from './options.js'
import {touchingRanges} from './line-overlap.js'

/** One merge of two tips that did not come out clean. */
export interface Clash {
  readonly merge: MergeResult
  readonly first: Tip
  readonly second: Tip
}

/** One side of a clash; `author` is null for the base. */
export interface Tip {
  readonly name: string
  readonly author: string | null
  readonly commit: Oid
  readonly changes: readonly FileChange[]
}

/** At most this many places of one file are quoted; the count of all stands in the explanation. */
const QUOTED_PLACES = 3
const QUOTED_LINES = 40

/** Turns what git said into conflicts that a person can act on, numbered in a stable order: by path, then parties. */
export async function describeConflicts(
  clashes: readonly Clash[],
  collection: Collection,
  ports: Pick<Ports, 'git'>
): Promise<readonly Conflict[]> {
  const drafts: Omit<Conflict, 'id'>[] = []
  for (const clash of clashes) {
    for (const {path, paths, type, messages} of byPath(clash.merge)) {
      drafts.push(await draft({clash, path, paths, type, messages}, collection, ports))
    }
  }
  const key = (draft: Omit<Conflict, 'id'>): string => [draft.path, ...draft.branches].join('\0')
  const sorted = drafts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  return sorted.map((draft, i) => ({id: `INT-${String(i + 1).padStart(3, '0')}`, ...draft}))
}

interface PathConflict {
  readonly path: string
  readonly paths: readonly string[]
  readonly type: ConflictType
  readonly messages: readonly MergeMessage[]
}

/**
 * Git reports a path more than once: `binary` comes with `contents`, a rename with the conflict it leads to. One
 * conflict stands for a path; the most serious type names it. A path without any message is still a conflict.
 */
function byPath(merge: MergeResult): readonly PathConflict[] {
  const found = new Map<string, PathConflict>()
  for (const message of merge.messages) {
    const type = conflictType(message)
    const path = message.paths[0]
    if (type === null || path === undefined) continue
    const known = found.get(path)
    const paths = [...new Set([...(known?.paths ?? []), ...message.paths])]
    const messages = [...(known?.messages ?? []), message]
    found.set(path, {path, paths, messages, type: known === undefined ? type : graver(known.type, type)})
  }
  const named = new Set([...found.values()].flatMap(conflict => conflict.paths))
  for (const path of merge.conflicted) {
    if (named.has(path)) continue
    found.set(path, {path, paths: [path], messages: [], type: {kind: 'file', type: 'unknown', severity: 'high'}})
  }
  return [...found.values()]
}

function graver(a: ConflictType, b: ConflictType): ConflictType {
  const rank = {low: 0, medium: 1, high: 2}
  return rank[b.severity] > rank[a.severity] ? b : a
}

async function draft(
  found: PathConflict & {readonly clash: Clash},
  collection: Collection,
  ports: Pick<Ports, 'git'>
): Promise<Omit<Conflict, 'id'>> {
  const {first, second} = found.clash
  const places = found.type.kind === 'line' ? touchingPlaces(found.path, found.clash) : []
  const sides: ConflictSide[] = []
  for (const place of places.slice(0, QUOTED_PLACES)) {
    sides.push(await quote(first, found.path, place.first, ports), await quote(second, found.path, place.second, ports))
  }
  return {
    kind: found.type.kind,
    type: found.type.type,
    severity: found.type.severity,
    path: found.path,
    paths: found.paths,
    branches: [first.name, second.name],
    sides,
    autoResolvable: false,
    resolution: null,
    ...optionsFor(found.clash, collection.base.name),
    explanation: explain(found, places.length)
  }
}

interface Place {
  readonly first: Hunk
  readonly second: Hunk
}

function touchingPlaces(path: string, {first, second}: Clash): readonly Place[] {
  const a = first.changes.find(change => change.path === path || change.oldPath === path)
  const b = second.changes.find(change => change.path === path || change.oldPath === path)
  if (a === undefined || b === undefined) return []
  return touchingRanges(a, b).flatMap(touching => {
    const hunks = {first: a.hunks[touching.a], second: b.hunks[touching.b]}
    return hunks.first !== undefined && hunks.second !== undefined ? [{first: hunks.first, second: hunks.second}] : []
  })
}

async function quote(tip: Tip, path: string, hunk: Hunk, ports: Pick<Ports, 'git'>): Promise<ConflictSide> {
  const own = tip.changes.find(change => change.path === path || change.oldPath === path)?.path ?? path
  const text = (await ports.git.history.text(tip.commit, own)) ?? ''
  const lines = text.split('\n').slice(Math.max(0, hunk.new.start - 1), hunk.new.start - 1 + hunk.new.count)
  const shown = lines.slice(0, QUOTED_LINES)
  if (lines.length > shown.length) shown.push(`… ${lines.length - shown.length} more lines`)
  return {
    branch: tip.name,
    author: tip.author ?? '',
    lines: hunk.new,
    text: hunk.new.count === 0 ? '' : shown.join('\n')
  }
}

function explain(found: PathConflict, places: number): string {
  const said = found.messages.map(message => message.text.trim()).filter(text => text !== '')
  if (places > 1) said.push(`Both sides changed the same lines in ${places} places.`)
  return said.length > 0 ? said.join(' ') : 'Git could not merge this path and gave no reason.'
}
