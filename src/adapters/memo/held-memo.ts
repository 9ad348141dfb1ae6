import {messageOf} from '../../domain/errors.js'
import type {Memo, MemoEntry, MemoFound} from '../../ports/memo.js'
import {foundOf, readFiles, TOO_LARGE} from './entry-content.js'
import {decodeEntry, encodeEntry} from './entry-file.js'
import {identifyByContent} from './identify-file.js'
import {identifyTools} from './identify-tools.js'
import {withinBounds, type HeldEntries, type HeldEntry} from './memo-bundle.js'
import {LONGEST_SECONDS, type Bounds} from './prune-folder.js'

/** Where earlier entries come from. */
export interface HeldMemoOptions {
  /** Asked once, before the first entry is looked for. */
  readonly earlier: () => Promise<HeldEntries>
  /** Told once when something cannot be kept. */
  readonly warn: (text: string) => void
  readonly bounds?: Bounds
}

/** A memo whose entries can be had as a whole. */
export interface HeldMemo extends Memo {
  /** What a later run should find, and how many of it this run put there. */
  entries(): {readonly all: HeldEntries; readonly added: number}
}

const BOUNDS: Bounds = {ageSeconds: LONGEST_SECONDS, bytes: 64 * 1024 * 1024}

/**
 * Keeps entries in the memory of this process. A folder could be written to by gates, which run as the same user; what is
 * held here they cannot change, so that a gate proves no more than what it was run for.
 */
export function openHeldMemo({earlier, warn, bounds = BOUNDS}: HeldMemoOptions): HeldMemo {
  let held: HeldEntries = new Map()
  let opening: Promise<void> | null = null
  let warned = false
  const added = new Set<string>()
  const warnOnce = (text: string): void => {
    if (!warned) warn(text)
    warned = true
  }
  const open = async (): Promise<void> => {
    held = withinBounds(await earlier(), bounds, now())
  }
  return {
    async get(key) {
      await (opening ??= open())
      return await find(key, held.get(key))
    },
    async put(key, entry) {
      await (opening ??= open())
      const bytes = await pack(key, entry, warnOnce)
      if (bytes === null) return
      held = withinBounds(new Map([...held, [key, {bytes, written: now()}]]), bounds, now())
      added.add(key)
    },
    tools: environment => identifyTools(environment, identifyByContent),
    entries: () => ({all: held, added: [...added].filter(key => held.has(key)).length})
  }
}

async function find(key: string, entry: HeldEntry | undefined): Promise<MemoFound | null> {
  const stored = entry === undefined ? null : await decodeEntry(key, entry.bytes)
  return stored === null ? null : foundOf(stored)
}

/** null for what cannot be kept, which is told. */
async function pack(key: string, entry: MemoEntry, warn: (text: string) => void): Promise<Buffer | null> {
  try {
    const stored = await readFiles(entry)
    if (stored === null) warn(TOO_LARGE)
    return stored === null ? null : await encodeEntry(key, stored)
  } catch (error) {
    warn(`what was proved cannot be kept for later runs: ${messageOf(error)}`)
    return null
  }
}

function now(): number {
  return Math.trunc(Date.now() / 1000)
}
