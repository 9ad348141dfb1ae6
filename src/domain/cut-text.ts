/** Shortens a text to at most `limit` UTF-16 units, the last of which says so (`…`); never inside a surrogate pair. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : `${headOf(text, limit - 1)}…`
}

/** The first `length` UTF-16 units of a text, or one less where that would split a surrogate pair. */
export function headOf(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}
