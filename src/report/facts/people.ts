import type {IntegrationRecord} from '../../domain/record.js'
import {enumerate, name, say, type Phrase} from '../phrase.js'
import {authorOf} from './candidates.js'

/** The people behind some branches, each once; a branch whose author nobody knows stands for them. */
export function authors(record: IntegrationRecord, branches: readonly string[]): Phrase {
  const known = new Map<string, Phrase>()
  for (const branch of branches) known.set(personKey(record, branch), person(record, branch))
  return enumerate([...known.values()])
}

/** One person, by name where it is known. */
export function person(record: IntegrationRecord, branch: string): Phrase {
  const author = authorOf(record, branch)
  return author === null ? say`Author of ${name(branch)}` : say`${author}`
}

/** Tells people apart. */
export function personKey(record: IntegrationRecord, branch: string): string {
  return authorOf(record, branch) ?? `\0${branch}`
}
