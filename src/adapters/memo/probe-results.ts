import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {RESULT_FOLDER} from '../../domain/wave.js'
import type {Memo, ProbeResults} from '../../ports/memo.js'
import {openDiskMemo} from './disk-memo.js'

/**
 * What probes left, one folder each in `folder`: its name is the probe's id, or ends in `-` and the id, as the artifacts of
 * jobs are named. A probe is looked up in folders of its own and nowhere else; there are several where a job was run again.
 * Without a folder there is nothing yet.
 */
export function openProbeResults(folder: string | null, warn: (text: string) => void): ProbeResults {
  return async probe => {
    if (folder === null) return null
    const names = await readdir(folder).catch(() => [])
    const own = names.filter(name => name === probe || name.endsWith(`-${probe}`)).sort(BY_NUMBER)
    const memos = own.map(name => openDiskMemo({folder: join(folder, name, RESULT_FOLDER), warn}))
    const [first] = memos
    return first === undefined ? null : {...first, get: async key => await firstOf(memos, key)}
  }
}

/** The last attempt comes first. */
const BY_NUMBER = new Intl.Collator('en', {numeric: true}).compare

async function firstOf(memos: readonly Memo[], key: string): ReturnType<Memo['get']> {
  for (const memo of memos.toReversed()) {
    const found = await memo.get(key)
    if (found !== null) return found
  }
  return null
}
