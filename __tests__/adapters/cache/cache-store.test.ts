import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {restoreFromCache, saveToCache, type CacheOptions} from '../../../src/adapters/cache/cache-store.js'
import {CACHE_PROGRAM} from '../../support/cache-program.js'
import {startCacheService, type CacheFaults, type CacheService} from '../../support/cache-service-double.js'
import {tempFolder} from '../../support/temp-repo.js'

let service: CacheService
let dir: string
let temp: string

beforeEach(async () => {
  service = await startCacheService()
  dir = tempFolder('cache')
  // A place that a shell, or somebody who splits at spaces, would take apart.
  temp = join(dir, "runner's $(temp) folder")
  mkdirSync(temp)
})
afterEach(async () => {
  await service.close()
  expect(readdirSync(temp)).toEqual([])
  rmSync(dir, {recursive: true, force: true})
})

function options(more: Partial<CacheOptions> = {}): CacheOptions {
  const environment = {PATH: process.env.PATH, ...service.environment}
  return {program: CACHE_PROGRAM, environment, tempDir: temp, limitSeconds: 30, ...more}
}

const CONTENT = Buffer.from([0, 255, 10, 13, 0])

/** What the service compares: the name of the file and the kind of archive, the same on every machine. */
const VERSION = createHash('sha256').update('proved|gzip|1.0').digest('hex')

describe('what is saved', () => {
  test('comes back to the last byte, by the beginning of its key, the newest first', async () => {
    service.entries = [{key: 'memo-own-job-1', version: VERSION, content: Buffer.from('old')}]
    expect(await saveToCache('memo-own-job-2', CONTENT, options())).toEqual({kind: 'done'})
    expect(service.entries[1]).toEqual({key: 'memo-own-job-2', version: VERSION, content: CONTENT})
    expect(await saveToCache('memo-own-job-2', Buffer.from('other'), options())).toEqual({kind: 'nothing'})
    const restored = await restoreFromCache(['memo-own-other-', 'memo-own-'], options())
    expect(restored).toEqual({kind: 'restored', content: CONTENT})
    expect(await restoreFromCache(['memo-foreign-'], options())).toEqual({kind: 'nothing'})
  })

  test('comes back on a machine without a program for archives', async () => {
    service.entries = [{key: 'memo-1', version: VERSION, content: CONTENT}]
    const bare = join(dir, 'bin')
    mkdirSync(bare)
    symlinkSync(execFileSync('sh', ['-c', 'command -v cp'], {encoding: 'utf8'}).trim(), join(bare, 'cp'))
    const environment = {PATH: bare, ...service.environment}
    expect(await restoreFromCache(['memo-'], options({environment}))).toEqual({kind: 'restored', content: CONTENT})
  })
})

test('what somebody else stored is never unpacked, be it an archive with links and paths that lead out', async () => {
  mkdirSync(join(dir, 'evil'))
  writeFileSync(join(dir, 'evil/proved'), 'evil')
  symlinkSync('/etc', join(dir, 'evil/link'))
  const change = `s,^evil,${dir}/escaped,`
  execFileSync('tar', ['-czPf', 'evil.tgz', '--transform', change, 'evil', 'evil/../evil/proved'], {cwd: dir})
  const archive = readFileSync(join(dir, 'evil.tgz'))
  service.entries = [{key: 'memo-2', version: VERSION, content: archive}]
  expect(await restoreFromCache(['memo-'], options())).toEqual({kind: 'restored', content: archive})
  expect(existsSync(join(dir, 'escaped'))).toBe(false)
})

describe('a service that is not well', () => {
  interface Fault {
    readonly faults: CacheFaults
    readonly more?: Partial<CacheOptions>
    /** What is answered; absent where that is another row's matter. */
    readonly restored?: unknown
    readonly saved?: unknown
  }
  const more = {limitSeconds: 1}
  const silent = failed(/did not answer within 1 seconds/)
  const rows: readonly [string, Fault][] = [
    ['refuses every call', {faults: {calls: 403}, restored: failed(/403/), saved: {kind: 'nothing'}}],
    ['always fails', {faults: {calls: 500}, more, restored: silent}],
    ['never answers', {faults: {calls: 'silence'}, more, restored: silent, saved: silent}],
    ['gives no bytes', {faults: {download: 403}, restored: failed(/no file of ours/)}],
    ['takes no bytes', {faults: {upload: 403}, saved: failed(/uploading/)}],
    ['lets this run read only', {faults: {refusal: 'cache write denied: read-only'}, saved: {kind: 'nothing'}}],
    ['has no room', {faults: {refusal: 'insufficient usage'}, saved: failed(/insufficient usage/)}]
  ]
  test.each(rows)('and %s is an answer', async (_, {faults, restored, saved, more}) => {
    service.entries = [{key: 'memo-1', version: VERSION, content: CONTENT}]
    service.faults = faults
    if (restored !== undefined) expect(await restoreFromCache(['memo-'], options(more))).toEqual(restored)
    if (saved !== undefined) expect(await saveToCache('memo-2', CONTENT, options(more))).toEqual(saved)
  })

  test('is not waited for by a run that is cancelled', async () => {
    service.faults = {calls: 'silence'}
    const cancelled = new AbortController()
    const restored = restoreFromCache(['memo-'], options({signal: cancelled.signal}))
    setTimeout(() => {
      cancelled.abort()
    }, 300)
    expect(await restored).toEqual({kind: 'nothing'})
    expect(await restoreFromCache(['memo-'], options({signal: cancelled.signal}))).toEqual({kind: 'nothing'})
  })

  test('or cannot be asked is an answer, in which no address is told', async () => {
    const environment = {...options().environment, ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/?sig=secret'}
    const answer = await restoreFromCache(['memo-'], options({environment}))
    expect(answer).toEqual(failed(/ECONNREFUSED/))
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(await restoreFromCache(['memo-'], options({program: [join(dir, 'absent.js')]}))).toEqual(failed(/./))
    expect(await restoreFromCache(['memo-'], options({tempDir: join(dir, 'absent')}))).toEqual(failed(/ENOENT/))
  })
})

function failed(reason: RegExp): unknown {
  return {kind: 'failed', reason: expect.stringMatching(reason) as unknown}
}
