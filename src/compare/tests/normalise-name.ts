import {stripEscapeSequences} from '../../domain/visible-text.js'

/** What differs between two runs of the same test, and what stands in its place. Each pattern is linear. */
const VOLATILE: readonly (readonly [RegExp, string])[] = [
  [/\b0x[0-9a-f]{6,}\b/gi, '0x…'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
  [/\bseed\s?[=:]\s?(?:\[[^\]]*\]|[\w-]+)/gi, 'seed=…'],
  [/(?:\/private)?\/(?:tmp|var\/tmp|var\/folders)\/[^\s'",;:()[\]{}<>]*/g, '<temp>'],
  [/\b[A-Z]:[\\/](?:[^\s\\/'",;:()[\]{}<>]+[\\/])*Te?mp[\\/][^\s'",;:()[\]{}<>]*/gi, '<temp>'],
  [/\s?[([]\d+(?:[.,]\d+)?\s?(?:ns|us|µs|ms|s|m)[)\]]$/, '']
]

/**
 * Replaces what changes from run to run: addresses, UUIDs, times, seeds, temporary paths, a duration at the end, colour
 * codes. For names that found no partner as they are; a name that matches exactly is never touched.
 */
export function normaliseName(text: string): string {
  return VOLATILE.reduce((name, [pattern, stand]) => name.replace(pattern, () => stand), stripEscapeSequences(text))
}
