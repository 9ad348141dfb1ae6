import {cutText, headOf} from '../../domain/cut-text.js'
import {stripEscapeSequences} from '../../domain/visible-text.js'

/** Texts of a report, bounded and free of the machine they were written on. */
export interface Cleaner {
  /** A file, relative to the tree with forward slashes; null for nothing. A path outside the tree stays absolute. */
  file(text: string | null): string | null
  /** A suite's or test's name; one over 1,000 characters is cut, with a digest that keeps it distinct. */
  name(text: string): string
  /** A message of at most 4,000 characters without colour codes; null for nothing. */
  message(text: string | null): string | null
}

const MAX_NAME = 1_000
const MAX_MESSAGE = 4_000
/** A year. Anything longer is a lie or an overflow. */
const MAX_MILLISECONDS = 366 * 24 * 3_600_000

/** Makes the cleaner for reports of a tree whose absolute path is `root`; an empty root strips nothing. */
export function cleanerFor(root: string): Cleaner {
  const base = root.replaceAll('\\', '/').replace(/\/+$/, '')
  const inside = base.length > 1 ? new RegExp(`(?:file://)?(?<![\\w.-])${escapePattern(base)}/`, 'g') : null
  const relative = (text: string): string => (inside && text.includes(base) ? text.replace(inside, '') : text)
  return {
    file(text) {
      const path = (text ?? '')
        .trim()
        .replaceAll('\\', '/')
        .replace(/^file:\/\//, '')
      const stripped = base.length > 1 && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
      const clean = stripped.replace(/^(?:\.\/)+/, '')
      return clean === '' ? null : cutName(clean)
    },
    name: text => cutName(relative(text)),
    message(text) {
      if (text === null) return null
      // Cut before the patterns run, so that a huge message costs nothing; once more after, for the exact bound.
      const clean = relative(stripEscapeSequences(text.slice(0, MAX_MESSAGE * 2))).trim()
      return clean === '' ? null : cutText(clean, MAX_MESSAGE)
    }
  }
}

/** Milliseconds as a report may state them, to the microsecond: finite, not negative, at most a year; else null. */
export function boundedMilliseconds(value: number): number | null {
  return value >= 0 && value <= MAX_MILLISECONDS ? Math.round(value * 1000) / 1000 : null
}

function cutName(text: string): string {
  if (text.length <= MAX_NAME) return text
  return `${headOf(text, MAX_NAME - 60)}… (${text.length} characters, digest ${digest(text)})`
}

/** FNV-1a, twice with different seeds: enough to keep cut names apart, not meant to withstand an attacker. */
function digest(text: string): string {
  const {imul} = Math
  let a = 0x811c9dc5
  let b = 0x01234567
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = imul(a ^ unit, 0x01000193)
    b = imul(b ^ unit, 0x01000193) + i
  }
  return [a, b].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
