import {mkdtemp} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {removeFolder} from './remove-folder.js'

/** By this name a later step knows a folder for ours. */
const PREFIX = 'integration-orchestrator-'

/** Makes a scratch folder of ours below `parent` and returns its absolute path. */
export async function makeScratchFolder(parent: string): Promise<string> {
  return await mkdtemp(join(resolve(parent), PREFIX))
}

/**
 * Removes a scratch folder of ours with all in it. False when it does not bear our name, or when something stays, such as
 * files that a gate's container wrote as another user: no verdict depends on that.
 */
export async function tryRemoveScratchFolder(path: string): Promise<boolean> {
  if (!basename(path).startsWith(PREFIX)) return false
  try {
    await removeFolder(path)
    return true
  } catch {
    return false
  }
}
