import {constants} from 'node:fs'
import {mkdir, open, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {messageOf} from '../../domain/errors.js'
import {makeScratchFolder, tryRemoveScratchFolder} from '../files/scratch-folder.js'
import {STORED_FILE} from './cache-messages.js'
import {LARGEST_FILE, runCacheProcess, type CacheEnd, type CacheProcessOptions} from './cache-process.js'

/** Where and how the cache service is asked. */
export interface CacheOptions extends CacheProcessOptions {
  /** Where our scratch folder is made. */
  readonly tempDir: string
}

/** What came back from the cache. */
export type Restored =
  Exclude<CacheEnd, {readonly kind: 'done'}> | {readonly kind: 'restored'; readonly content: Buffer}

/**
 * Stands in for the `tar` by which the toolkit packs and unpacks: with `-P`, so that a strange archive could write anything
 * anywhere. What we store is one file, and it is handed over as it is. Nothing is ever unpacked.
 */
const STAND_IN = `#!/bin/sh
PATH=$OUTER_PATH
case $1 in
--posix) exec cp -- ../${STORED_FILE} "$3" ;;
-xf) exec cp -- "$2" ${STORED_FILE} ;;
esac
exit 2
`

/** Gets the newest entry whose key begins with the first of these prefixes, or else with the next one. Never throws. */
export async function restoreFromCache(prefixes: readonly string[], options: CacheOptions): Promise<Restored> {
  return await inScratch<Restored>(options, async folder => {
    const ended = await runCacheProcess(folder, ['restore', ...prefixes], options)
    if (ended.kind !== 'done') return ended
    const content = await readBounded(join(folder, STORED_FILE))
    return content === null ? {kind: 'failed', reason: 'it gave no file of ours'} : {kind: 'restored', content}
  })
}

/** Stores bytes under a key; under one that is taken, nothing is stored. Never throws. */
export async function saveToCache(key: string, content: Uint8Array, options: CacheOptions): Promise<CacheEnd> {
  return await inScratch<CacheEnd>(options, async folder => {
    await writeFile(join(folder, STORED_FILE), content, {mode: 0o600, flag: 'wx'})
    return await runCacheProcess(folder, ['save', key], options)
  })
}

async function inScratch<T>({tempDir}: CacheOptions, task: (folder: string) => Promise<T>): Promise<T | Failed> {
  let folder: string | null = null
  try {
    folder = await makeScratchFolder(tempDir)
    await mkdir(join(folder, 'bin'))
    await writeFile(join(folder, 'bin/tar'), STAND_IN, {mode: 0o700})
    return await task(folder)
  } catch (error) {
    return {kind: 'failed', reason: messageOf(error)}
  } finally {
    if (folder !== null) await tryRemoveScratchFolder(folder)
  }
}

type Failed = Extract<CacheEnd, {readonly kind: 'failed'}>

/** The toolkit leaves an empty file where the store refuses to give what the service told of. */
async function readBounded(path: string): Promise<Buffer | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stats = await file.stat()
    return stats.isFile() && stats.size > 0 && stats.size <= LARGEST_FILE ? await file.readFile() : null
  } finally {
    await file.close()
  }
}
