import {boundedMilliseconds} from '../../text/clean-text.js'

/**
 * Seconds as tools write them, with a comma for thousands (`1,234.5`) or in place of the point (`0,025`), as milliseconds;
 * null when they make no sense.
 */
export function parseSeconds(text: string | null): number | null {
  const plainly = plainNumber(text)
  if (plainly >= 0) return boundedMilliseconds(plainly * 1000)
  const trimmed = (text ?? '').trim()
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed)
  const plain = grouped ? trimmed.replaceAll(',', '') : trimmed.replace(',', '.')
  return /^\d+(?:\.\d*)?(?:e-?\d{1,3})?$/i.test(plain) ? boundedMilliseconds(Number(plain) * 1000) : null
}

/** The number that a text is, when it begins as a decimal one does; NaN for all that has to be looked at more closely. */
function plainNumber(text: string | null): number {
  if (text === null || text.length > 20) return NaN
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
  // No sign, and no letter as in `0x1f`.
  return first >= 0x30 && first <= 0x39 && !(second > 0x39) ? Number(text) : NaN
}

/** A span as .NET writes it, `[days.]hours:minutes:seconds[.fraction]`, as milliseconds; null when it makes no sense. */
export function parseTimeSpan(text: string | null): number | null {
  const span = /^(?:(\d{1,5})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec((text ?? '').trim())
  if (!span) return null
  const [, days, hours, minutes, seconds] = span
  const whole = Number(days ?? 0) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60
  return boundedMilliseconds((whole + Number(seconds)) * 1000)
}

/** A count as a report claims it; null when it claims none. */
export function parseCount(text: string | null): number | null {
  const trimmed = (text ?? '').trim()
  return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : null
}
