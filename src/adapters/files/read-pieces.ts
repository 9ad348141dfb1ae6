import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import {decoderFor} from '../../domain/decode-text.js'
import {messageOf, ToolError} from '../../domain/errors.js'

const PIECE = 64 * 1024

/**
 * Reads a file from beginning to end, decoded as it says of itself, with no more than one piece of it in memory. Throws a
 * ToolError at once when there is no regular file.
 */
export function readPieces(path: string): Iterable<string> {
  closeSync(openRegular(path))
  return {[Symbol.iterator]: () => pieces(path)}
}

function* pieces(path: string): Generator<string> {
  const file = openRegular(path)
  try {
    const bytes = new Uint8Array(PIECE)
    let decoder: ReturnType<typeof decoderFor> | null = null
    for (let read = readInto(bytes, file, path); read > 0; read = readInto(bytes, file, path)) {
      const piece = bytes.subarray(0, read)
      decoder ??= decoderFor(piece)
      yield decoder.decode(piece, {stream: true})
    }
    const rest = decoder?.decode() ?? ''
    if (rest !== '') yield rest
  } finally {
    closeSync(file)
  }
}

function openRegular(path: string): number {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    if (fstatSync(file).isFile()) return file
    closeSync(file)
  } catch (cause) {
    throw unreadable(path, messageOf(cause), cause)
  }
  throw unreadable(path, 'it is not a regular file')
}

function readInto(bytes: Uint8Array, file: number, path: string): number {
  try {
    return readSync(file, bytes)
  } catch (cause) {
    throw unreadable(path, messageOf(cause), cause)
  }
}

function unreadable(path: string, why: string, cause?: unknown): ToolError {
  return new ToolError(`cannot read ${path}: ${why}`, 'Look at the path and its permissions.', {cause})
}
