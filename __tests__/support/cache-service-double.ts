import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {closeServer, readBody, runtimeToken} from './results-service.js'

/** How the service behaves where it is not well. */
export interface CacheFaults {
  /** The status with which every call is answered, or no answer at all. */
  readonly calls?: number | 'silence'
  /** The status with which the blob store refuses to give anything. */
  readonly download?: number
  /** The status with which it refuses to take anything. */
  readonly upload?: number
  /** What the service says when it gives no address to write to. */
  readonly refusal?: string
}

/** An entry of the cache. */
export interface StoredEntry {
  readonly key: string
  readonly version: string
  readonly content: Buffer
}

export interface CacheService {
  /** What the runner passes to an action's step. */
  readonly environment: Readonly<Record<string, string>>
  /** Every call: the method and its message. */
  readonly calls: {readonly method: string; readonly message: Message}[]
  /** What is stored, the oldest first; may be changed. */
  entries: StoredEntry[]
  faults: CacheFaults
  close(): Promise<void>
}

interface Message {
  readonly key: string
  readonly version: string
  readonly restore_keys?: readonly string[]
}

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/'
/** The other service behind the same address takes whatever it is given. */
const ARTIFACTS = '/twirp/github.actions.results.api.v1.ArtifactService/'
const BLOBS = '/account/cache/'
const ARTIFACT = 'artifact'

/**
 * The cache service as `@actions/cache` calls it, with the part of a blob store that it needs: entries never change, are found
 * by the beginning of their key, the newest first, and only by who compares the same version.
 */
export async function startCacheService(): Promise<CacheService> {
  const pending = new Map<string, StoredEntry>()
  const server = createServer((request, response) => {
    void readBody(request).then(body => {
      const url = request.url ?? ''
      const key = decodeURIComponent(url.replace(BLOBS, '').replace(/\?.*/, ''))
      if (url.startsWith(SERVICE))
        answerCall(url.replace(SERVICE, ''), JSON.parse(body.toString()) as Message, response)
      else if (url.startsWith(ARTIFACTS))
        reply(response, 200, {ok: true, signed_upload_url: blobUrl(ARTIFACT), artifact_id: '1'})
      else if (request.method === 'PUT') take(key, body, response)
      else give(key, request.method ?? '', String(request.headers['x-ms-range'] ?? request.headers.range), response)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const service: CacheService = {
    environment: {
      ACTIONS_RUNTIME_TOKEN: runtimeToken(),
      ACTIONS_RESULTS_URL: `${address}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true'
    },
    calls: [],
    entries: [],
    faults: {},
    close: async () => {
      await closeServer(server)
    }
  }

  function answerCall(method: string, message: Message, response: ServerResponse): void {
    service.calls.push({method, message})
    const {calls, refusal} = service.faults
    if (calls === 'silence') return
    if (calls !== undefined) reply(response, calls, {code: 'internal', msg: `fault ${calls}`})
    else if (method === 'GetCacheEntryDownloadURL') reply(response, 200, find(message))
    else if (method === 'CreateCacheEntry')
      reply(response, 200, refusal === undefined ? reserve(message) : {ok: false, message: refusal})
    else if (method === 'FinalizeCacheEntryUpload') reply(response, 200, finish(message))
    else reply(response, 404, {code: 'bad_route', msg: `no handler for ${method}`})
  }

  function find({key, restore_keys: others = [], version}: Message): unknown {
    const known = service.entries.filter(entry => entry.version === version).reverse()
    const wanted = [key, ...others]
    const [found] = wanted.flatMap(prefix => known.find(entry => entry.key.startsWith(prefix)) ?? [])
    if (found === undefined) return {ok: false}
    return {ok: true, matched_key: found.key, signed_download_url: blobUrl(found.key)}
  }

  function reserve({key, version}: Message): unknown {
    if (service.entries.some(entry => entry.key === key && entry.version === version)) return {ok: false}
    pending.set(key, {key, version, content: Buffer.alloc(0)})
    return {ok: true, signed_upload_url: blobUrl(key)}
  }

  function finish({key}: Message): unknown {
    const entry = pending.get(key)
    if (entry === undefined) return {ok: false}
    service.entries.push(entry)
    return {ok: true, entry_id: String(service.entries.length)}
  }

  function blobUrl(key: string): string {
    return `${address}${BLOBS}${encodeURIComponent(key)}?sig=${key === ARTIFACT ? 'other' : 'secretsignature'}`
  }

  function take(key: string, content: Buffer, response: ServerResponse): void {
    const entry = pending.get(key)
    const status = key === ARTIFACT ? 201 : (service.faults.upload ?? (entry === undefined ? 403 : 201))
    if (entry !== undefined) pending.set(key, {...entry, content})
    response.writeHead(status, {etag: '"1"', 'last-modified': new Date(0).toUTCString()}).end()
  }

  function give(key: string, method: string, range: string, response: ServerResponse): void {
    const content = service.entries.find(entry => entry.key === key)?.content
    if (content === undefined || service.faults.download !== undefined) {
      response.writeHead(service.faults.download ?? 404).end()
      return
    }
    const [, from = '0', to = String(content.length - 1)] = /bytes=(\d+)-(\d+)/.exec(range) ?? []
    const part = content.subarray(Number(from), Number(to) + 1)
    const headers = {
      etag: '"1"',
      'last-modified': new Date(0).toUTCString(),
      'content-length': method === 'HEAD' ? content.length : part.length,
      'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${content.length}`
    }
    response.writeHead(part.length < content.length ? 206 : 200, headers).end(method === 'HEAD' ? undefined : part)
  }
  return service
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body))
}
