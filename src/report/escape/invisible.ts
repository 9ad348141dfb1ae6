/**
 * Controls, format characters (bidi, zero-width, tags), lone surrogates, private use, line separators, and whatever
 * Unicode calls ignorable: characters that a reader cannot see, or that change how others are seen. An emoji selector
 * right behind its emoji is harmless and stays.
 */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic})\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Shows every invisible character as its code point, `{U+202E}`; those listed in `keep` stay. */
export function showInvisible(text: string, keep = ''): string {
  return text.replace(INVISIBLE, character => (keep.includes(character) ? character : codePoint(character)))
}

/** Makes one line of any text: white space that breaks lines or columns becomes a space, invisible characters show. */
export function oneLine(text: string): string {
  return showInvisible(text.replace(/[\r\n\t]+/g, ' '))
}

function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0
  return `{U+${value.toString(16).toUpperCase().padStart(4, '0')}}`
}
