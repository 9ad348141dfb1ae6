/** Longer lines have no honest use in a report that is read line by line. */
const MAX_LINE_LENGTH = 20_000

/** The lines of a text with their numbers from 1, one at a time; a line that is too long comes as null. */
export function* textLines(text: string): Generator<readonly [number, string | null]> {
  let number = 0
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const last = text.charCodeAt(end - 1) === 0x0d && end > start ? end - 1 : end
    yield [++number, last - start > MAX_LINE_LENGTH ? null : text.slice(start, last)]
    start = end + 1
  }
}
