/** One line of TAP, by what it means. `indent` counts leading spaces. */
export type TapLine =
  | {readonly kind: 'point'; readonly indent: number; readonly point: TapPoint}
  | {readonly kind: 'plan'; readonly indent: number; readonly count: number}
  | {readonly kind: 'bail-out'; readonly reason: string}
  | {readonly kind: 'details-start'; readonly indent: number}
  | {readonly kind: 'node-summary-end'}
  | {readonly kind: 'other'}

/** A test point: `ok 1 - name # SKIP reason`. */
export interface TapPoint {
  readonly ok: boolean
  readonly name: string
  /** `SKIP` and `TODO` points are no failures, whatever they say. */
  readonly excused: boolean
  readonly reason: string
}

/** Reads one line, which has no line end. */
export function parseTapLine(line: string): TapLine {
  const text = line.trimStart()
  const indent = line.length - text.length
  const point = /^(not )?ok\b(?: +\d+)?(?: +-)? *(.*)$/s.exec(text)
  if (point) return {kind: 'point', indent, point: parsePoint(point[1] === undefined, point[2] ?? '')}
  const plan = /^1\.\.(\d{1,12})\s*(?:#.*)?$/s.exec(text)
  if (plan) return {kind: 'plan', indent, count: Number(plan[1])}
  if (/^bail out!/i.test(text)) return {kind: 'bail-out', reason: text.slice(9).trim()}
  if (text.trimEnd() === '---') return {kind: 'details-start', indent}
  if (indent === 0 && /^# duration_ms \d/.test(text)) return {kind: 'node-summary-end'}
  return {kind: 'other'}
}

function parsePoint(ok: boolean, description: string): TapPoint {
  const hash = firstUnescapedHash(description)
  const directive = hash < 0 ? null : /^#\s*(?:skip|todo)\S*\s*(.*)$/is.exec(description.slice(hash))
  const name = directive ? description.slice(0, hash).trimEnd() : description
  return {ok, name: unescape(name), excused: directive !== null, reason: directive?.[1]?.trim() ?? ''}
}

function firstUnescapedHash(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '#' && /^#\s*(?:skip|todo)/i.test(text.slice(i, i + 20))) return i
  }
  return -1
}

function unescape(text: string): string {
  return text.replace(/\\([\\#])/g, (_, character: string) => character)
}
