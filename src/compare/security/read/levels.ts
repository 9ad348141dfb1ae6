import type {FindingLevel} from '../../../domain/security.js'

const WORDS: ReadonlyMap<string, FindingLevel> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['error', 'high'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['warning', 'medium'],
  ['low', 'low'],
  ['note', 'low'],
  ['info', 'low'],
  ['negligible', 'low'],
  ['minor', 'low']
])

/** Reads a level from whatever word a tool has for it; in any case. */
export function levelOfWord(word: string | null): FindingLevel {
  return WORDS.get(word?.toLowerCase() ?? '') ?? 'unknown'
}

/** Reads a level from a score of 0 to 10, by the bounds that CVSS 3 and code scanning share. */
export function levelOfScore(score: number | null): FindingLevel {
  if (score === null || !(score > 0) || score > 10) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

/** Reads a score that stands as a number or as a text; null for anything that is no number. */
export function scoreOf(value: unknown): number | null {
  const score = typeof value === 'string' && /^\d{1,2}(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value
  return typeof score === 'number' && Number.isFinite(score) ? score : null
}

/** The first level that is known. */
export function firstLevel(...levels: readonly FindingLevel[]): FindingLevel {
  return levels.find(level => level !== 'unknown') ?? 'unknown'
}
