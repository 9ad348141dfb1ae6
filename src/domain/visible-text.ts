const ESC = '\u001b'
const BEL = '\u0007'

/** Control sequences, strings (title, clipboard, links) up to their terminator, and two-character escapes: ECMA-48. */
const ESCAPE_SEQUENCE = new RegExp(
  [
    `(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${ESC}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^${BEL}${ESC}\u0080-\u009f\\n]*(?:${BEL}|${ESC}\\\\|\u009c)`,
    `${ESC}[ -/]*[0-~]`
  ].join('|'),
  'g'
)

/**
 * Controls, format characters (bidi, zero-width, tags), lone surrogates, private use, line separators, and whatever
 * Unicode calls ignorable: characters that a reader cannot see, or that change how others are seen. An emoji selector
 * right behind its emoji is harmless and stays.
 */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic})\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Removes terminal escape sequences whole, so that colour codes leave no rubble behind. */
export function stripEscapeSequences(text: string): string {
  return text.replace(ESCAPE_SEQUENCE, '')
}

/** Shows every invisible character as its code point, `{U+202E}`; those listed in `keep` stay. */
export function showInvisible(text: string, keep = ''): string {
  return text.replace(INVISIBLE, character => (keep.includes(character) ? character : codePoint(character)))
}

/** Makes one line of any text: white space that breaks lines or columns becomes a space, invisible characters show. */
export function oneLine(text: string): string {
  return showInvisible(text.replace(/[\r\n\t]+/g, ' '))
}

/** The same for text of several lines, out of which escape sequences are taken: line ends become `\n`, tabs stay. */
export function visibleLines(text: string): string {
  return showInvisible(stripEscapeSequences(text).replace(/\r\n?/g, '\n'), '\t\n')
}

function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0
  return `{U+${value.toString(16).toUpperCase().padStart(4, '0')}}`
}
