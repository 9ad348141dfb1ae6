const LONGEST = 80

/** Puts a user's text in quotes for a message: one line, no control or direction characters, bounded length. */
export function quote(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return `'${shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeCharacter)}'`
}

/** Joins names for a message: `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}

function escapeCharacter(character: string): string {
  const named: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}
  return named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
