import {spawn, type ChildProcess} from 'node:child_process'
import {join} from 'node:path'
import type {CacheTask} from './cache-messages.js'

/** How the process that speaks to the cache service is started. */
export interface CacheProcessOptions {
  /** Arguments for Node, the last of which is the file of `serveCache`. */
  readonly program: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly limitSeconds: number
  /** Ends the task when it is aborted. */
  readonly signal?: AbortSignal
}

/** How a task ended. `nothing`: there is no such entry, or none may be written here, which is no fault of anybody's. */
export type CacheEnd =
  {readonly kind: 'done'} | {readonly kind: 'nothing'} | {readonly kind: 'failed'; readonly reason: string}

/** A larger file than any of ours. */
export const LARGEST_FILE = 128 * 1024 * 1024

/** In blocks of 512 bytes or of 1024, as the shell counts: no file that is written on the way may be larger. */
const LIMITED = `ulimit -f ${LARGEST_FILE / 512} && exec "$0" "$@"`

/**
 * Runs a task in a process of its own, in `folder`, which has a `bin` with all programs that it may find. What it prints is
 * for us alone: it holds words of the service, and addresses that are secret. It is no more when this returns.
 */
export async function runCacheProcess(
  folder: string,
  [task, ...keys]: readonly [CacheTask, ...string[]],
  options: CacheProcessOptions
): Promise<CacheEnd> {
  const {program, limitSeconds, signal} = options
  if (signal?.aborted === true) return {kind: 'nothing'}
  const child = spawn('/bin/sh', ['-c', LIMITED, process.execPath, ...program, task, ...keys], {
    cwd: folder,
    env: environmentOf(folder, options),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc']
  })
  const timeout = AbortSignal.timeout(limitSeconds * 1000)
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  const limits = [timeout, ...(signal === undefined ? [] : [signal])]
  for (const limit of limits) limit.addEventListener('abort', kill, {once: true})
  try {
    const {word, printed} = await listenTo(child)
    if (word === 'done') return {kind: 'done'}
    const limit = limits.find(({aborted}) => aborted)
    if (limit === timeout) return {kind: 'failed', reason: `it did not answer within ${limitSeconds} seconds`}
    return limit === undefined ? whyNot(word, printed) : {kind: 'nothing'}
  } finally {
    for (const limit of limits) limit.removeEventListener('abort', kill)
  }
}

/** By relative paths, because the toolkit does not quote those that it gives to `tar`. */
function environmentOf(folder: string, {environment}: CacheProcessOptions): Record<string, string> {
  const given = Object.entries(environment).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && NEEDED.test(pair[0])
  )
  return {
    ...Object.fromEntries(given),
    PATH: join(folder, 'bin'),
    OUTER_PATH: environment['PATH'] ?? '/usr/bin:/bin',
    RUNNER_TEMP: '.',
    GITHUB_WORKSPACE: '.'
  }
}

/** The service and its key, the way out of the network, and what Node itself needs to start. */
const NEEDED =
  /^(?:ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|ACTIONS_CACHE_\w+|GITHUB_SERVER_URL|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|LD_LIBRARY_PATH)$/i

interface Heard {
  readonly word: unknown
  readonly printed: string
}

async function listenTo(child: ChildProcess): Promise<Heard> {
  let word: unknown = null
  let printed = ''
  const listen = (text: string): void => {
    printed = (printed + text).slice(-100_000)
  }
  child.stdout?.setEncoding('utf8').on('data', listen)
  child.stderr?.setEncoding('utf8').on('data', listen)
  child.on('message', message => (word = message))
  return await new Promise(resolve => {
    child.on('error', error => {
      resolve({word, printed: `::error::${error.message}`})
    })
    child.on('close', () => {
      resolve({word, printed})
    })
  })
}

function whyNot(word: unknown, printed: string): CacheEnd {
  const said = /^::(?:warning|error)::(.*)$/m.exec(printed)?.[1]
  if (said === undefined && word !== null) return {kind: 'nothing'}
  const reason = (said ?? 'it ended without an answer').replace(/%0[AD].*$/, '').replace(/\?\S*/g, '')
  // Runs that strangers can start may not write, which is as it should be.
  return /(?:read|write) denied:/.test(reason) ? {kind: 'nothing'} : {kind: 'failed', reason}
}
