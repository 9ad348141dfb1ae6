import picomatch from 'picomatch'
import type {Conflict} from '../domain/conflict.js'
import type {KnowledgeEntry} from '../domain/knowledge.js'

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
    const {paths, handling, rationale} = entry
    const inLines = conflict.foundBy === 'git' && conflict.kind === 'line' && conflict.type === 'contents'
    const autoResolvable =
      handling === 'union' ? inLines || conflict.autoResolvable : handling !== 'escalate' && conflict.autoResolvable
    return {...conflict, autoResolvable, knowledge: {paths, handling, rationale}}
  })
}

function isAbout({paths, kind, type}: KnowledgeEntry, conflict: Known): boolean {
  if (kind !== null && kind !== conflict.kind) return false
  if (type !== null && type !== conflict.type) return false
  const matches = picomatch(paths, {dot: true})
  return [conflict.path, ...conflict.paths].some(path => path !== '' && matches(path))
}
