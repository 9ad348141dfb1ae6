import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {RESULT_FOLDER} from '../../domain/wave.js'
import type {Memo, ProbeResults} from '../../ports/memo.js'
import {openDiskMemo} from './disk-memo.js'

/** Where results are, and where those of probes go that need not be made. */
export interface ResultFolders {
  /** What a plan knew comes before what jobs left. */
  readonly from: readonly string[]
  readonly known: string
}

/**
 * What probes left, one folder each in the folders of `from`: its name is the probe's id, or ends in `-` and the id, as the
 * artifacts of jobs are named. A probe is looked up in folders of its own and nowhere else; there are several where a job was
 * run again.
 */
export function openProbeResults({from, known}: ResultFolders, warn: (text: string) => void): ProbeResults {
  return {
    of: async probe => {
      const own: string[] = []
      for (const folder of from) {
        const names = await readdir(folder).catch(() => [])
        const found = names.filter(name => name === probe || name.endsWith(`-${probe}`)).sort(BY_NUMBER)
        own.push(...found.map(name => join(folder, name, RESULT_FOLDER)))
      }
      const memos = own.map(folder => openDiskMemo({folder, warn}))
      const [first] = memos
      return first === undefined ? null : {...first, get: async key => await firstOf(memos, key)}
    },
    known: probe => openDiskMemo({folder: join(known, probe, RESULT_FOLDER), warn})
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
