import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {RESULT_FOLDER} from '../../domain/wave.js'
import type {Memo, ProbeResults} from '../../ports/memo.js'
import {openDiskMemo} from './disk-memo.js'

/**
 * What probes left, one folder each in `folder`: its name is the probe's id, or ends in `-` and the id, as the artifacts of
 * jobs are named. A probe is looked up in its own folder and nowhere else. Without a folder there is nothing yet.
 */
export function openProbeResults(folder: string | null, warn: (text: string) => void): ProbeResults {
  const opened = new Map<string, Memo>()
  return async probe => {
    if (folder === null) return null
    const known = opened.get(probe)
    if (known !== undefined) return known
    const names = await readdir(folder).catch(() => [])
    const own = names.filter(name => name === probe || name.endsWith(`-${probe}`))
    const [name, other] = own
    if (name === undefined) return null
    if (other !== undefined) warn(`${folder} has several results of ${probe}; ${name} is taken`)
    const memo = openDiskMemo({folder: join(folder, name, RESULT_FOLDER), warn})
    opened.set(probe, memo)
    return memo
  }
}
