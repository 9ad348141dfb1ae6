import type {ConflictKind, MergeMessage, Severity} from '../domain/conflict.js'

/** What one of git's stable message types means for us. */
export interface ConflictType {
  readonly kind: ConflictKind
  /** Git's word without its prefix. */
  readonly type: string
  readonly severity: Severity
}

/** Types that git reports of merges that went well, or that only go with another message of the same path. */
const INFORMATION = new Set([
  'Auto-merging',
  'Path updated due to directory rename',
  'Directory rename skipped since directory was renamed on both sides',
  'Fast forwarding submodule'
])

const LOW: ReadonlySet<string> = new Set(['directory rename suggested', 'distinct modes'])
const MEDIUM: ReadonlySet<string> = new Set(['contents', 'rename/rename', 'file/directory'])

/**
 * Reads git's stable short string (never its English sentence). Null for information. Types unknown to us stay
 * conflicts, under git's own word, with high severity: what is not understood is not harmless.
 */
export function conflictType(message: MergeMessage): ConflictType | null {
  if (INFORMATION.has(message.type)) return null
  const type = /^(?:CONFLICT|ERROR) ?\((?<type>.*)\)$/.exec(message.type)?.groups?.['type'] ?? message.type
  if (type === '') return null
  const severity = LOW.has(type) ? 'low' : MEDIUM.has(type) ? 'medium' : 'high'
  return {kind: type === 'contents' ? 'line' : 'file', type, severity}
}
