/** Complete escape sequences of ECMA-48: CSI, then the string kinds (OSC, DCS, SOS, PM, APC), then the short ones. */
const ESCAPE_SEQUENCES = [
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g,
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for
  /\u001b[ -/]*[0-OQ-WYZ\\`-~]/g
]

/** Control, format (bidi, zero width, tags), separator characters and lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const SHORT_ESCAPES: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r'}

/**
 * Makes text of unknown origin fit for one line of a terminal or log: escape sequences are taken out, every other
 * character that cannot be seen is shown by its code (`\x07`, `\u{202e}`), line ends included. Tabs stay.
 */
export function visibleText(text: string): string {
  return stripEscapeSequences(text).replace(INVISIBLE, showCharacter)
}

/** The same for text of several lines: line feeds stay, and a carriage return before one is dropped. */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visibleText).join('\n')
}

/** Cuts a line to so many characters, saying how many more there were; never inside a surrogate pair. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit
  return `${text.slice(0, cut)} … (${text.length - cut} more characters)`
}

function stripEscapeSequences(text: string): string {
  let stripped = text
  for (const pattern of ESCAPE_SEQUENCES) stripped = stripped.replace(pattern, '')
  return stripped
}

function showCharacter(character: string): string {
  if (character === '\t') return character
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  return SHORT_ESCAPES[character] ?? (code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`)
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
