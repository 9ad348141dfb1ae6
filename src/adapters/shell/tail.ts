const MOST_LINES = 40
const MOST_BYTES = 8 * 1024

/** The last lines of an output, for a person who wants to know at a glance why it failed. */
export interface Tail {
  add(line: string): void
  /** At most 40 lines and 8 KiB, joined by `\n`; a cut first line begins with `…`. */
  text(): string
}

/** Keeps the last lines that are added, bounded in number and bytes. */
export function tail(): Tail {
  let lines: string[] = []
  return {
    add(line) {
      // A character takes at least one byte, so more characters than that are never shown.
      lines.push(line.length > MOST_BYTES ? line.slice(-MOST_BYTES) : line)
      if (lines.length > MOST_LINES * 2) lines = lines.slice(-MOST_LINES)
    },
    text: () => lastBytes(lines.slice(-MOST_LINES).join('\n'), MOST_BYTES)
  }
}

function lastBytes(text: string, most: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= most) return text
  const mark = '…'
  let from = bytes.length - most + Buffer.byteLength(mark)
  while (from < bytes.length && ((bytes[from] ?? 0) & 0b1100_0000) === 0b1000_0000) from++
  return mark + bytes.toString('utf8', from)
}
