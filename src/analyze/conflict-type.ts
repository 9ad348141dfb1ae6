import type {MergeMessage} from '../domain/conflict.js'
import {INFORMATION, knownMeaning, UNKNOWN, UNKNOWN_ERROR, type TypeMeaning} from './git-types.js'

/** What one of git's stable message types means for us. */
export interface ConflictType extends TypeMeaning {
  /** Git's word without its prefix. */
  readonly type: string
  /** Git's own failure: it outranks every conflict. */
  readonly isError: boolean
}

/** For a path in conflict of which git says nothing. */
export const UNNAMED: ConflictType = {...UNKNOWN, type: 'unknown', isError: false}

const WORD = /^(?:CONFLICT|ERROR) ?\((?<type>.*)\)$/s

/**
 * Reads git's stable short string (never its English sentence). Null for information. Types unknown to us stay
 * conflicts, under git's own word.
 */
export function conflictType(message: MergeMessage): ConflictType | null {
  if (message.type === '' || INFORMATION.has(message.type)) return null
  const type = WORD.exec(message.type)?.groups?.['type'] ?? message.type
  if (type === '') return UNNAMED
  const isError = message.type.startsWith('ERROR')
  return {...(knownMeaning(type, isError) ?? (isError ? UNKNOWN_ERROR : UNKNOWN)), type, isError}
}

const RANK = {low: 0, medium: 1, high: 2}

/**
 * The type that names a path of which git says both: a failure first, then what it says of a submodule (where it reports
 * `contents` too), then the more severe, then anything but `contents`, then the first one said.
 */
export function graver(a: ConflictType, b: ConflictType): ConflictType {
  if (a.isError !== b.isError) return a.isError ? a : b
  const [isA, isB] = [a, b].map(({type}) => type.startsWith('submodule'))
  if (isA !== isB) return isA === true ? a : b
  if (a.severity === b.severity) return a.type === 'contents' ? b : a
  return RANK[b.severity] > RANK[a.severity] ? b : a
}
