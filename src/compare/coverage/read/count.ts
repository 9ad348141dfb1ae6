/** How often something ran, as a report's text states it: not negative, finite, bounded; null for anything else. */
export function parseCount(text: string | null): number | null {
  if (text === null || text.length > 40 || !/^\s*\d+(?:\.\d+)?(?:[eE]\+?\d+)?\s*$/.test(text)) return null
  return countOf(Number(text))
}

/** The same for a parsed value. */
export function countOf(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return null
  // A part of a run is a run: rounding down would turn covered into not covered.
  return Math.min(Math.ceil(value), Number.MAX_SAFE_INTEGER)
}

/** A line number; 0 for what is none, which no file has. */
export function parseLine(text: string | null): number {
  return text !== null && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : 0
}

/** The same for a parsed value. */
export function lineOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}
