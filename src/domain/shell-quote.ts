const PLAIN = /^[\w@%+=:,./-]+$/

/** Quotes text as one word for a POSIX shell, for commands that people copy. Plain words stay as they are. */
export function shellQuote(text: string): string {
  if (PLAIN.test(text) && !text.startsWith('-')) return text
  return `'${text.split("'").join(`'\\''`)}'`
}
