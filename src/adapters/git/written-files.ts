import {lstatSync, lutimesSync, type BigIntStats} from 'node:fs'
import {setImmediate as others, setTimeout as wait} from 'node:timers/promises'
import type {RunGit} from './git-process.js'

/** A file as a checkout wrote it. */
interface WrittenFile {
  /** Mode and object id of its entry. */
  readonly entry: string
  /** Seconds since 1970, as they were set. */
  readonly time: number
  /** Tells it, as it was left then, from every other; the time of the last change in it cannot be set by ordinary means. */
  readonly stamp: string
}

/** The files of a checkout by path, each byte of a name as one character, and the folders that they lie in. */
export interface Written {
  readonly files: ReadonlyMap<string, WrittenFile>
  readonly folders: ReadonlySet<string>
}

/** The last checkout at the same place: where it stands now, and what it had written. */
export interface Before {
  readonly aside: string
  readonly before: Written
}

/** Longer than a file system's clock stands still, so that no later change bears the time of this one. */
const TICK_MS = 25

/** After so many files others get their turn. One call after the other: for tens of thousands, waiting costs more than the call. */
const AT_ONCE = 256

/**
 * Takes down the files of a new checkout. Those that stood in the last one with the same content, and were not touched since,
 * get the time they had there: what was built from them is newer. All others count as changed now. The contents themselves
 * come from git in any case.
 */
export async function takeDown(run: RunGit, directory: string, last: Before | null): Promise<Written> {
  const now = Date.now() / 1000
  const files = new Map<string, WrittenFile>()
  const entries = await entriesOf(run)
  for (let i = 0; i < entries.length; i += AT_ONCE) {
    for (const entry of entries.slice(i, i + AT_ONCE)) files.set(entry[0], takeOne(entry, {directory, now, last}))
    await others()
  }
  // Without this, commands that trust the index alone would take each of these files for changed.
  await run({args: ['update-index', '-q', '--refresh'], answers: [0, 1]})
  await wait(TICK_MS)
  return {files, folders: new Set([...files.keys()].flatMap(ancestors))}
}

interface Taking {
  readonly directory: string
  readonly now: number
  readonly last: Before | null
}

type Entry = readonly [path: string, entry: string]

async function entriesOf(run: RunGit): Promise<readonly Entry[]> {
  const {stdout} = await run({args: ['ls-files', '-z', '--stage']})
  return stdout
    .toString('latin1')
    .split('\0')
    .filter(Boolean)
    .map(line => [line.slice(line.indexOf('\t') + 1), line.slice(0, line.indexOf('\t'))] as const)
}

function takeOne([path, entry]: Entry, {directory, now, last}: Taking): WrittenFile {
  const full = bytesOf(directory, path)
  const time = (last === null ? null : timeBefore(path, entry, last)) ?? now
  lutimesSync(full, time, time)
  return {entry, time, stamp: stampOf(lstatSync(full, {bigint: true}))}
}

function timeBefore(path: string, entry: string, {aside, before}: Before): number | null {
  const file = before.files.get(path)
  return file?.entry === entry && tryStamp(bytesOf(aside, path)) === file.stamp ? file.time : null
}

function tryStamp(path: Buffer): string | null {
  try {
    return stampOf(lstatSync(path, {bigint: true}))
  } catch {
    // Gone: it was touched.
    return null
  }
}

function stampOf(stats: BigIntStats): string {
  return [stats.dev, stats.ino, stats.mode, stats.size, stats.ctimeNs].join(':')
}

function bytesOf(root: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')])
}

function ancestors(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'))
}
