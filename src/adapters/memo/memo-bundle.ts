import {parseJson} from '../../domain/parse-json.js'
import {LARGEST_ENTRY} from './entry-file.js'
import type {Bounds} from './prune-folder.js'

/** An entry's file as bytes, and when it was written, in seconds since 1970. */
export interface HeldEntry {
  readonly bytes: Buffer
  readonly written: number
}

/** Entries by key, the oldest first. */
export type HeldEntries = ReadonlyMap<string, HeldEntry>

const MAGIC = 'integration-orchestrator proved 1'
const KEY = /^[0-9a-f]{64}$/

/** Clocks of two machines may differ by so much. */
const SKEW_SECONDS = 3600

/** The newest entries within the bounds, none that is too old or not written yet. */
export function withinBounds(entries: HeldEntries, {ageSeconds, bytes}: Bounds, now: number): HeldEntries {
  let left = bytes
  const newest = [...entries].sort(([, a], [, b]) => b.written - a.written)
  const kept = newest.filter(([, entry]) => {
    left -= entry.bytes.length
    return left >= 0 && entry.written >= now - ageSeconds && entry.written <= now + SKEW_SECONDS
  })
  return new Map(kept.reverse())
}

/** Writes entries one behind the other: a line with our name, a line of JSON with their keys, lengths and times, their bytes. */
export function packEntries(entries: HeldEntries): Buffer {
  const head = [...entries].map(([key, {bytes, written}]) => [key, bytes.length, written])
  const bytes = [...entries.values()].map(entry => entry.bytes)
  return Buffer.concat([Buffer.from(`${MAGIC}\n${JSON.stringify(head)}\n`), ...bytes])
}

/** Reads what `packEntries` wrote; null when it is damaged or something else. What each entry holds is not looked at. */
export function unpackEntries(packed: Buffer): HeldEntries | null {
  const start = MAGIC.length + 1
  const end = packed.indexOf('\n', start)
  if (end < 0 || packed.subarray(0, start).toString('latin1') !== `${MAGIC}\n`) return null
  const head = parseJson(packed.subarray(start, end).toString('utf8'))
  if (!Array.isArray(head)) return null
  const entries = new Map<string, HeldEntry>()
  let at = end + 1
  for (const line of head as readonly unknown[]) {
    const [key, length, written] = Array.isArray(line) ? (line as readonly unknown[]) : []
    if (typeof key !== 'string' || !KEY.test(key) || !isCount(length) || !isCount(written)) return null
    if (length > 2 * LARGEST_ENTRY || at + length > packed.length) return null
    entries.set(key, {bytes: packed.subarray(at, at + length), written})
    at += length
  }
  return at === packed.length ? entries : null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
