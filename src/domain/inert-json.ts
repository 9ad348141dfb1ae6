/** What JSON lets through although it could confuse a terminal: upper controls, line separators, format characters. */
const HARMFUL = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu

/**
 * Writes a value as indented JSON, ending in a line break. What could act on a terminal or a runner's log is written as an
 * escape, which JSON readers undo.
 */
export function inertJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(HARMFUL, escapeUnits).replaceAll('##[', '#\\u0023[')}\n`
}

function escapeUnits(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
