/** How much of a file is looked at for what it says of its own encoding. */
const DECLARATION = 200

/**
 * Decodes a report by its byte-order mark, else by its XML declaration, else as UTF-8. Bytes that the encoding does not
 * have become U+FFFD; an encoding that is not known is taken for UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes)
}

/** The decoder that the first bytes of a file call for; the file may be handed to it piece by piece. */
export function decoderFor(start: Uint8Array): InstanceType<typeof TextDecoder> {
  const [first, second, third] = start
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be')
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  // Without a mark, every other byte of `<?xml` is zero.
  if (first === 0x3c && second === 0 && third === 0x3f) return new TextDecoder('utf-16le')
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be')
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    asciiOf(start.subarray(0, DECLARATION))
  )
  return declared === null ? new TextDecoder() : tryDecoder(declared[1] ?? '')
}

/** A declaration in single bytes that names an encoding of two cannot be true. */
function tryDecoder(encoding: string): InstanceType<typeof TextDecoder> {
  if (/^utf-?16|^ucs/i.test(encoding)) return new TextDecoder()
  try {
    return new TextDecoder(encoding)
  } catch {
    // A name that nobody knows: the files that hold one are plain ASCII all the same.
    return new TextDecoder()
  }
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
