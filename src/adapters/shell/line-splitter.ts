/** A longer line is handed on in parts of so many bytes. */
const LONGEST_LINE = 64 * 1024

/** Stands at the end of a part that is not the last one of its line. */
export const SPLIT_MARK = ' [the line goes on]'

/** Takes bytes as they come and hands on whole lines. */
export interface LineSplitter {
  write(bytes: Buffer): void
  /** Hands on what stands after the last line end, if anything does. */
  end(): void
}

const NEWLINE = 10

/**
 * Cuts a stream of bytes into lines of UTF-8 text without their ends (`\n` or `\r\n`); bytes that are no UTF-8 become
 * replacement characters. Holds no more than one part of a line.
 */
export function lineSplitter(onLine: (line: string) => void, longest = LONGEST_LINE): LineSplitter {
  const held = Buffer.alloc(longest)
  let length = 0

  function take(bytes: Buffer): void {
    for (let rest = bytes; rest.length > 0;) {
      const taken = rest.copy(held, length)
      length += taken
      rest = rest.subarray(taken)
      if (length === longest && rest.length > 0) emitPart()
    }
  }

  function emitPart(): void {
    const cut = characterBoundary(held)
    onLine(held.toString('utf8', 0, cut) + SPLIT_MARK)
    held.copyWithin(0, cut, length)
    length -= cut
  }

  function emitLine(): void {
    const carriageReturn = length > 0 && held[length - 1] === 13
    onLine(held.toString('utf8', 0, carriageReturn ? length - 1 : length))
    length = 0
  }

  return {
    write(bytes) {
      let rest = bytes
      for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE)) {
        take(rest.subarray(0, at))
        emitLine()
        rest = rest.subarray(at + 1)
      }
      take(rest)
    },
    end() {
      if (length > 0) emitLine()
    }
  }
}

/** Where to cut a full buffer so that no UTF-8 character is cut: before a last character that is not whole. */
function characterBoundary(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length - 1); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0b1100_0000) === 0b1000_0000) continue
    const whole = byte < 0b1100_0000 ? 1 : byte < 0b1110_0000 ? 2 : byte < 0b1111_0000 ? 3 : 4
    return whole > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
