import {createHash} from 'node:crypto'
import {arch, platform} from 'node:os'
import {join} from 'node:path'
import type {Memo} from '../../ports/memo.js'
import {restoreFromCache, saveToCache, type CacheOptions} from '../cache/cache-store.js'
import {openHeldMemo} from '../memo/held-memo.js'
import {packEntries, unpackEntries, type HeldEntries} from '../memo/memo-bundle.js'
import {whyNoService} from './results-service.js'
import type {Trust} from './trust.js'

/** What keeping a memo in the cache of the repository needs. */
export interface CachedMemoOptions extends Pick<CacheOptions, 'program' | 'tempDir' | 'signal'> {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Jobs of one workflow by the same name look for each other's entries first. */
  readonly job: string
  /** Whose code runs; asked once, when the first gate is to be run. */
  readonly trust: () => Promise<Trust>
  readonly say: (text: string) => void
  readonly warn: (text: string) => void
  /** Seconds that reading may take, and writing. */
  readonly limits?: {readonly restore: number; readonly save: number}
}

/** A memo that lasts from run to run once it was saved. */
export interface CachedMemo extends Memo {
  /**
   * Stores what is known, if any of it is new: in a new entry, because those of the cache never change. Call it only when
   * no process of a gate is alive, and not after one tried to act for us. Never throws.
   */
  save(): Promise<void>
}

const LIMITS = {restore: 30, save: 60}

/** What a cancelled job can spare before it is killed. */
const CANCELLED_SECONDS = 4

/** Raised when entries of the old form would be misread. */
const FORMAT = 1

/** The file that speaks to the service, in the folder of the bundles. */
export function bundledCacheClient(folder: string): readonly string[] {
  return [join(folder, 'cache-client.js')]
}

interface Opened {
  /** Common to all runs that may share what they proved. */
  readonly prefix: string
  /** Whether it makes sense to ask the service again. */
  readonly answers: boolean
}

/** Keeps what was proved in the cache service of the job, one entry for each run. The verdict never depends on it. */
export function openCachedMemo(options: CachedMemoOptions): CachedMemo {
  const {environment, say, warn} = options
  const {restore, save} = options.limits ?? LIMITS
  const job = digest([environment.GITHUB_WORKFLOW_REF ?? '', options.job])
  let opened: Opened | null = null
  const memo = openHeldMemo({
    warn,
    async earlier() {
      const none = whyNoService('cache', environment) ?? (platform() === 'win32' ? 'not on Windows' : null)
      if (none !== null) {
        say(`What is proved is kept for this run only: ${none}`)
        return new Map()
      }
      const prefix = prefixOf(environment, await options.trust())
      const {answers, entries} = await askEarlier([`${prefix}${job}-`, prefix], {...options, limitSeconds: restore})
      opened = {prefix, answers}
      return entries
    }
  })
  return {
    ...memo,
    async save() {
      const {all, added} = memo.entries()
      if (opened?.answers !== true || added === 0) return
      const packed = packEntries(all)
      const key = `${opened.prefix}${job}-${runOf(environment)}-${digest([packed])}`
      const {signal, ...rest} = options
      const ended = await saveToCache(key, packed, {
        ...rest,
        limitSeconds: signal?.aborted === true ? CANCELLED_SECONDS : save
      })
      if (ended.kind === 'failed')
        warn(`What was proved is not kept for later runs: the cache service: ${ended.reason}`)
      else if (ended.kind === 'done') say(`Kept for later runs: what came of ${all.size} gates (${added} of them new)`)
      else say('What was proved is not kept for later runs: the cache service takes nothing from this run')
    }
  }
}

interface Earlier {
  readonly answers: boolean
  readonly entries: HeldEntries
}

async function askEarlier(
  prefixes: readonly string[],
  {say, warn, ...options}: CachedMemoOptions & CacheOptions
): Promise<Earlier> {
  const found = await restoreFromCache(prefixes, options)
  if (found.kind === 'nothing') return {answers: true, entries: new Map()}
  if (found.kind === 'failed') {
    warn(`What was proved in earlier runs cannot be had, so gates are run again: the cache service: ${found.reason}`)
    return {answers: false, entries: new Map()}
  }
  const entries = unpackEntries(found.content)
  if (entries === null) warn('What the cache holds of earlier runs is damaged, so gates are run again')
  else say(`From earlier runs it is known what came of ${entries.size} gates`)
  return {answers: true, entries: entries ?? new Map<string, never>()}
}

/** The level of trust stands in the key: what foreign code may have had a hand in is never looked for by a run without. */
function prefixOf({RUNNER_OS, RUNNER_ARCH}: CachedMemoOptions['environment'], trust: Trust): string {
  const machine = [RUNNER_OS ?? platform(), RUNNER_ARCH ?? arch()].map(plain).join('-')
  return `integration-orchestrator-memo-v${FORMAT}-${trust}-${machine}-`
}

function runOf({GITHUB_RUN_ID = '0', GITHUB_RUN_ATTEMPT = '1'}: CachedMemoOptions['environment']): string {
  return `${plain(GITHUB_RUN_ID)}-${plain(GITHUB_RUN_ATTEMPT)}`
}

function plain(text: string): string {
  return text.replace(/\W/g, '_')
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\n')
  return hash.digest('hex').slice(0, 12)
}
