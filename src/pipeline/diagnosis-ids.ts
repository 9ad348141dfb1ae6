/**
 * Probes that find out why have ids that tell what they are of: a run over several jobs asks for them beside the others, and
 * whoever asks first in one wave may be second in the next. There are never so many others, nor so many of one kind.
 */
const FIRST = {history: 10_000, revert: 20_000, together: 29_000, own: 30_000} as const

/** More often than this nothing is repeated. */
const ATTEMPTS = 10

/**
 * The id of a probe by what it is of: for a commit of the history or the revert of one the distance from the base in first
 * parents, for a head as it is the place of its candidate; and how many of the same there were before.
 */
export function diagnosisId(kind: keyof typeof FIRST, place: number, attempt: number): string {
  return `probe-${FIRST[kind] + place * ATTEMPTS + attempt}`
}
