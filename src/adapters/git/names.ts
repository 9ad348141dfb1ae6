import {isUtf8} from 'node:buffer'

const ESCAPE = /\\x[0-9a-f]{2}/

/**
 * Turns the bytes of a ref name into text without losing any: bytes that are not UTF-8 become `\xNN`. A ref name holds no
 * backslash, so two names never become one.
 */
export function decodeName(bytes: Uint8Array): string {
  return decodePath(bytes)
}

/** Gives back the bytes that `decodeName` read. */
export function encodeName(text: string): Buffer {
  return encodePath(text)
}

/**
 * Turns the bytes of a path into text without losing any: bytes that are not UTF-8 become `\xNN`, and so does a backslash
 * that would otherwise look like the start of such an escape. All other paths stay as they are.
 */
export function decodePath(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isUtf8(buffer)) return escapeLookalikes(buffer.toString('utf8'))
  let text = ''
  let valid = 0
  for (let at = 0; at < buffer.length;) {
    const length = sequenceLength(buffer, at)
    if (length === 0) {
      text += escapeLookalikes(buffer.toString('utf8', valid, at)) + escapeByte(buffer[at] ?? 0)
      valid = at + 1
    }
    at += Math.max(length, 1)
  }
  return text + escapeLookalikes(buffer.toString('utf8', valid))
}

/** Gives back the bytes that `decodePath` read. */
export function encodePath(text: string): Buffer {
  if (!ESCAPE.test(text)) return Buffer.from(text, 'utf8')
  return Buffer.concat(
    text
      .split(/(\\x[0-9a-f]{2})/)
      .map(part => (ESCAPE.test(part) ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part, 'utf8')))
  )
}

const C_ESCAPES: Readonly<Record<string, number>> = {a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13}

/**
 * Reads a path as git prints it without `-z`, given with one character for each byte: as it is, or in quotes, with C's
 * escapes, where it holds a control character, a quote, a backslash or a byte beyond ASCII.
 */
export function unquotePath(printed: string): string {
  const quoted = /^"(.*)"$/s.exec(printed)?.[1]
  if (quoted === undefined) return decodePath(Buffer.from(printed, 'latin1'))
  const bytes = quoted.replace(/\\([0-7]{3}|.)/gs, (_, sign: string) =>
    sign.length === 3 ? String.fromCharCode(parseInt(sign, 8)) : escapedSign(sign)
  )
  return decodePath(Buffer.from(bytes, 'latin1'))
}

function escapedSign(sign: string): string {
  const code = C_ESCAPES[sign]
  return code === undefined ? sign : String.fromCharCode(code)
}

function escapeLookalikes(text: string): string {
  return text.includes('\\x') ? text.replace(/\\(?=x[0-9a-f]{2})/g, () => '\\x5c') : text
}

function escapeByte(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`
}

/** Bytes in the UTF-8 character that starts here, or 0 when none does. */
function sequenceLength(buffer: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= buffer.length; length++) {
    if (isUtf8(buffer.subarray(at, at + length))) return length
  }
  return 0
}
