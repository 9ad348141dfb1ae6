import {lstat, readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'

/** How much a folder of entries may hold. */
export interface Bounds {
  readonly ageSeconds: number
  readonly bytes: number
}

/** A week: what gates depend on and no key can tell (services, registries, the date) does not stay the same for long. */
export const LONGEST_SECONDS = 7 * 24 * 3600

/** What another run is just writing is left alone for so long. */
const WRITING_SECONDS = 3600

/**
 * Removes what is too old, and then the oldest until the rest is within the bounds. Only files of ours: entries, and what a
 * run that ended while writing left beside them. What another run removes meanwhile is no fault.
 */
export async function pruneFolder(folder: string, {ageSeconds, bytes}: Bounds): Promise<void> {
  const found = []
  for (const name of await readdir(folder)) {
    const entry = /^[0-9a-f]{64}$/.test(name)
    if (!entry && !/^\.[0-9a-f]{64}\.[0-9a-f]{12}$/.test(name)) continue
    const stats = await lstat(join(folder, name)).catch(() => null)
    if (stats !== null) found.push({path: join(folder, name), entry, size: stats.size, written: stats.mtimeMs})
  }
  const now = Date.now()
  let total = 0
  for (const {path, entry, size, written} of found.sort((a, b) => b.written - a.written)) {
    const limit = entry ? ageSeconds : WRITING_SECONDS
    total += size
    if (now - written > limit * 1000 || (entry && total > bytes)) await rm(path, {force: true})
  }
}
