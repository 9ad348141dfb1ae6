import {constants} from 'node:fs'
import {lstat, mkdir, open, rm, type FileHandle} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {messageOf} from '../../domain/errors.js'
import type {Memo, MemoEntry, MemoFound} from '../../ports/memo.js'
import {writeWhole} from '../files/write-whole.js'
import {decodeEntry, encodeEntry, LARGEST_ENTRY, type StoredEntry} from './entry-file.js'
import {foundOf, readFiles, TOO_LARGE} from './entry-content.js'
import {identifyByAge} from './identify-file.js'
import {identifyTools} from './identify-tools.js'
import {LONGEST_SECONDS, pruneFolder, type Bounds} from './prune-folder.js'

/** Where entries are kept, and for how long. */
export interface DiskMemoOptions {
  /** A folder of ours; null: entries are known within this run only. */
  readonly folder: string | null
  /** Told once when the folder cannot be used as it should. */
  readonly warn: (text: string) => void
  readonly bounds?: Bounds
}

const BOUNDS: Bounds = {ageSeconds: LONGEST_SECONDS, bytes: 256 * 1024 * 1024}

const KEY = /^[0-9a-f]{64}$/

interface Store extends DiskMemoOptions {
  readonly bounds: Bounds
  /** What was put in this run, by key: the files stand where they were. */
  readonly fresh: Map<string, MemoEntry>
}

/**
 * Keeps entries as one file each, named by its key: written whole or not at all, so that several runs may share the folder.
 * A file that is damaged, too old, or no regular file is not an entry, and is removed.
 */
export function openDiskMemo(options: DiskMemoOptions): Memo {
  let warned = false
  const warn = (text: string): void => {
    if (!warned) options.warn(text)
    warned = true
  }
  const store: Store = {...options, bounds: options.bounds ?? BOUNDS, warn, fresh: new Map()}
  return {
    get: async key => await get(key, store),
    put: async (key, entry) => {
      await put(key, entry, store)
    },
    tools: environment => identifyTools(environment, identifyByAge)
  }
}

async function get(key: string, {folder, fresh, bounds, warn}: Store): Promise<MemoFound | null> {
  const known = fresh.get(key)
  const entry = known === undefined ? null : await readFresh(known)
  if (entry !== null) return foundOf(entry)
  if (folder === null || !KEY.test(key)) return null
  const path = join(folder, key)
  try {
    const bytes = await readOwn(path, bounds)
    if (bytes === null) return null
    const stored = bytes === 'useless' ? null : await decodeEntry(key, bytes)
    if (stored === null) await rm(path, {force: true, recursive: true})
    return stored === null ? null : foundOf(stored)
  } catch (error) {
    warn(`what was proved before cannot be read, so gates are run again: ${messageOf(error)}`)
    return null
  }
}

/** The bytes of an entry's file; null when there is none, `useless` when whatever stands there cannot be one. */
async function readOwn(path: string, {ageSeconds}: Bounds): Promise<Buffer | null | 'useless'> {
  const file = await openOwn(path)
  if (file === null || file === 'useless') return file
  try {
    const stats = await file.stat()
    const old = Date.now() - stats.mtimeMs > ageSeconds * 1000
    if (!stats.isFile() || old || stats.size > 2 * LARGEST_ENTRY) return 'useless'
    return await file.readFile()
  } finally {
    await file.close()
  }
}

async function openOwn(path: string): Promise<FileHandle | null | 'useless'> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    if (code === 'ELOOP' || code === 'ENXIO') return 'useless'
    throw error
  }
}

async function put(key: string, entry: MemoEntry, {folder, fresh, bounds, warn}: Store): Promise<void> {
  fresh.set(key, entry)
  if (folder === null) return
  try {
    const stored = await readFiles(entry)
    if (stored === null) {
      warn(TOO_LARGE)
      return
    }
    await makeOwnFolder(folder)
    await writeWhole(join(folder, key), await encodeEntry(key, stored), 0o600)
    await pruneFolder(folder, bounds)
  } catch (error) {
    warn(`what was proved cannot be kept for later runs: ${messageOf(error)}`)
  }
}

/** A link would lead what is written and removed to somewhere else. */
async function makeOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, {recursive: true, mode: 0o700})
  for (const path of [folder, dirname(folder)]) {
    if (!(await lstat(path)).isDirectory()) throw new Error(`${path} is a link`)
  }
}

async function readFresh(entry: MemoEntry): Promise<StoredEntry | null> {
  return await readFiles(entry).catch(() => null)
}
