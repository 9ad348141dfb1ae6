import {restoreCache, saveCache} from '@actions/cache'
import {STORED_FILE, type CacheWord} from './cache-messages.js'

/**
 * Does one task with `@actions/cache` and ends the process; `arguments` are the task and the keys. The toolkit throws for
 * hardly anything: it prints what went wrong, which whoever started this process reads.
 */
export async function serveCache([task = '', first = '', ...others]: readonly string[]): Promise<void> {
  let word: CacheWord = 'nothing'
  try {
    if (task === 'restore' && (await restoreCache([STORED_FILE], first, others)) !== undefined) word = 'done'
    if (task === 'save' && (await saveCache([STORED_FILE], first)) !== -1) word = 'done'
  } catch (error) {
    console.log(`::error::${String(error).replaceAll('\n', ' ')}`)
  }
  // Kept connections would hold the process.
  process.send?.(word, () => process.exit())
}
