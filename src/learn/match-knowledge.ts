import picomatch from 'picomatch'
import type {Conflict} from '../domain/conflict.js'
import type {KnowledgeEntry, KnowledgeMatch} from '../domain/knowledge.js'
import {REGENERABLE} from '../domain/rulings.js'

/** What an entry is held against. */
export type Known = Pick<Conflict, 'kind' | 'type' | 'path' | 'paths'>

/** The first entry that is about this conflict; null when none is. */
export function matchKnowledge(entries: readonly KnowledgeEntry[], conflict: Known): KnowledgeEntry | null {
  return entries.find(entry => isAbout(entry, conflict)) ?? null
}

/** Names beside each conflict the entry it falls under, and says where that settles it without a person. */
export function applyKnowledge(
  entries: readonly KnowledgeEntry[],
  conflicts: readonly Conflict[]
): readonly Conflict[] {
  if (entries.length === 0) return conflicts
  return conflicts.map(conflict => {
    const entry = matchKnowledge(entries, conflict)
    if (entry === null) return conflict
    return {...conflict, autoResolvable: isSettledBy(entry, conflict), knowledge: matchOf(entry)}
  })
}

/** What a conflict carries of the entry that it falls under. */
export function matchOf({paths, handling, regenerate, rationale}: KnowledgeEntry): KnowledgeMatch {
  return {paths, handling, ...(regenerate === undefined ? {} : {regenerate}), rationale}
}

function isSettledBy({handling}: KnowledgeEntry, {foundBy, kind, type, autoResolvable}: Conflict): boolean {
  const isGits = foundBy === 'git'
  switch (handling) {
    case 'union':
      return (isGits && kind === 'line' && type === 'contents') || autoResolvable
    case 'regenerate':
      return (isGits && REGENERABLE.some(one => one.kind === kind && one.type === type)) || autoResolvable
    case 'sequential':
      return autoResolvable
    case 'escalate':
      return false
  }
}

/** A pattern is read once, however many paths it is held against. */
const MATCHERS = new WeakMap<KnowledgeEntry, (path: string) => boolean>()

function matcherOf(entry: KnowledgeEntry): (path: string) => boolean {
  const matches = MATCHERS.get(entry) ?? picomatch(entry.paths, {dot: true})
  MATCHERS.set(entry, matches)
  return matches
}

function isAbout(entry: KnowledgeEntry, conflict: Known): boolean {
  const {kind, type} = entry
  if (kind !== null && kind !== conflict.kind) return false
  if (type !== null && type !== conflict.type) return false
  const matches = matcherOf(entry)
  return [conflict.path, ...conflict.paths].some(path => path !== '' && matches(path))
}
