const ESC = '\u001b'
const BEL = '\u0007'

/** Control sequences, strings (title, clipboard, links) up to their terminator, and two-character escapes: ECMA-48. */
const SEQUENCES = new RegExp(
  [
    `(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${ESC}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^${BEL}${ESC}\u009c\\n]*(?:${BEL}|${ESC}\\\\|\u009c)`,
    `${ESC}[ -/]*[0-~]`
  ].join('|'),
  'g'
)

/** Removes terminal escape sequences whole, so that colour codes leave no rubble behind. */
export function stripEscapeSequences(text: string): string {
  return text.replace(SEQUENCES, '')
}
