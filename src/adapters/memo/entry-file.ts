import {createHash} from 'node:crypto'
import {promisify} from 'node:util'
import {gunzip, gzip} from 'node:zlib'
import {fieldOf} from '../../domain/field-of.js'
import {parseJson} from '../../domain/parse-json.js'

/** An entry as its file holds it. */
export interface StoredEntry {
  readonly text: string
  readonly files: ReadonlyMap<string, Buffer>
}

/** What one entry may hold: a gate's log is bounded, its reports are not, and larger ones are not worth it. */
export const LARGEST_ENTRY = 16 * 1024 * 1024

const MAGIC = 'integration-orchestrator memo 1'
const DIGEST = /^[0-9a-f]{64}$/
const compress = promisify(gzip)
const expand = promisify(gunzip)

/** Writes an entry as bytes: a line with our name, a line with a digest over key and rest, and the rest compressed. */
export async function encodeEntry(key: string, {text, files}: StoredEntry): Promise<Buffer> {
  const lengths = [...files].map(([name, content]) => [name, content.length])
  const head = Buffer.from(`${JSON.stringify({text, lengths})}\n`)
  const packed = await compress(Buffer.concat([head, ...files.values()]))
  return Buffer.concat([Buffer.from(`${MAGIC}\n${digest(key, packed)}\n`), packed])
}

/** Reads an entry; null when the bytes are damaged, belong to another key, or hold more than an entry may. */
export async function decodeEntry(key: string, bytes: Buffer): Promise<StoredEntry | null> {
  const start = MAGIC.length + 1 + 64 + 1
  const [magic, said = ''] = bytes.subarray(0, start).toString('latin1').split('\n')
  const packed = bytes.subarray(start)
  if (magic !== MAGIC || !DIGEST.test(said) || said !== digest(key, packed)) return null
  try {
    return takeApart(await expand(packed, {maxOutputLength: 2 * LARGEST_ENTRY}))
  } catch {
    // The digest shows that it was written that way: not by us.
    return null
  }
}

function takeApart(content: Buffer): StoredEntry | null {
  const end = content.indexOf('\n')
  const head = parseJson(content.subarray(0, Math.max(end, 0)).toString('utf8'))
  const text = fieldOf(head, 'text')
  const lengths = fieldOf(head, 'lengths')
  if (typeof text !== 'string' || !Array.isArray(lengths)) return null
  const files = new Map<string, Buffer>()
  let at = end + 1
  for (const pair of lengths as readonly unknown[]) {
    const [name, length] = Array.isArray(pair) ? (pair as readonly unknown[]) : []
    if (typeof name !== 'string' || typeof length !== 'number' || !Number.isSafeInteger(length)) return null
    if (length < 0 || at + length > content.length) return null
    files.set(name, content.subarray(at, at + length))
    at += length
  }
  return at === content.length ? {text, files} : null
}

function digest(key: string, packed: Buffer): string {
  return createHash('sha256').update(`${key}\n`).update(packed).digest('hex')
}
