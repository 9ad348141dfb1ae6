/** No line that a benchmark tool writes is longer; what is beyond is cut off. */
const LONGEST_LINE = 20_000

/** The lines of a text one after the other, without their ends: a huge text is never held twice. */
export function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE))
    yield line.endsWith('\r') ? line.slice(0, -1) : line
    start = end + 1
  }
}

/** The JSON values of a text that has one on each line; a line that is none gives undefined. */
export function* jsonLines(text: string): Generator {
  for (const line of linesOf(text)) {
    if (line.trim() === '') continue
    try {
      yield JSON.parse(line) as unknown
    } catch {
      // What a program prints between the events of its test runner is no event.
      yield undefined
    }
  }
}
