import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {leftIn, recordIn, runAction, type ActionOptions, type ActionRun, type Inputs} from '../support/bundle.js'
import {startCacheService, type CacheFaults, type CacheService} from '../support/cache-service-double.js'
import {TempOrigin} from '../support/opened-git.js'
import {addHarmless, aShop, SHOP_GATE} from '../support/shop.js'
import {tempFolder, type TempRepo} from '../support/temp-repo.js'

let source: TempRepo
let origin: TempOrigin
let repo: TempRepo
let service: CacheService
let folder: string
let count: number

beforeEach(async () => {
  source = aShop()
  addHarmless(source)
  origin = new TempOrigin(source)
  repo = origin.clone()
  service = await startCacheService()
  folder = tempFolder('memo')
  count = 0
})
afterEach(async () => {
  await service.close()
  origin[Symbol.dispose]()
  for (const {dir} of [source, repo]) rmSync(dir, {recursive: true, force: true})
  rmSync(folder, {recursive: true, force: true})
})

interface Job extends ActionRun {
  /** The verdict, how often the gate really ran, and what the record says of that. */
  readonly told: readonly unknown[]
}

/** A new job on a new machine: nothing but the repository and the cache service is the same. */
async function job(inputs: Inputs = {}, options: ActionOptions = {}): Promise<Job> {
  rmSync(ran(), {force: true})
  const environment = {...service.environment, GITHUB_RUN_ID: String(++count), ...options.environment}
  const gates = SHOP_GATE.gates.replace('test: ', `test: echo ran >> ${ran()}; `)
  const given = {branches: 'feature/*', base: 'main', gates, reports: SHOP_GATE.reports, ...inputs}
  const run = await runAction(repo, given, {...options, environment})
  return {...run, told: tell(run)}
}

interface SeveralJobs {
  readonly wanted: readonly string[]
  readonly told: readonly unknown[]
}

/** One wave, each of its probes and the end of it in a job of its own. */
async function severalJobs(name: string): Promise<SeveralJobs> {
  const at = (...path: readonly string[]): string => join(folder, name, ...path)
  const named = (id: string): ActionOptions => ({environment: {GITHUB_JOB: id}})
  using planned = await job({mode: 'plan', 'report-dir': at('plan')}, named('plan-1'))
  const {include = []} = JSON.parse(planned.outputs.matrix || '{}') as {include?: {probe: string}[]}
  const wanted = include.map(({probe}) => probe)
  let times = 0
  for (const probe of wanted) {
    const inputs = {mode: 'probe', plan: at('plan'), probe, 'report-dir': at('results', probe)}
    rmSync(ran(), {force: true})
    using made = await runAction(repo, inputs, named('probe-1'))
    expect(made.exitCode).toBe(0)
    times += readFileSync(ran(), 'utf8').split('\n').length - 1
  }
  const plan = `plan:${at('plan', 'integration.json')}`
  const inputs = {mode: 'publish', branches: plan, results: at('results'), 'report-dir': at('published')}
  using published = await job(inputs, named('publish'))
  const {metrics} = recordIn(at('published'))
  return {wanted, told: [published.exitCode, published.outputs.status, times, metrics.gateRuns]}
}

function ran(): string {
  return join(folder, 'ran')
}

function tell(run: ActionRun): readonly unknown[] {
  const times = existsSync(ran()) ? readFileSync(ran(), 'utf8').split('\n').length - 1 : 0
  const {metrics} = recordIn(run.outputs['report-dir'] ?? '')
  return [run.exitCode, run.outputs.status, times, metrics.gateRuns]
}

function methods(): readonly string[] {
  return service.calls.map(({method}) => method)
}

const FRESH = [0, 'ready', 2, 2]
const KNOWN = [0, 'ready', 0, 0]

describe('what one job proved', () => {
  test('is not run again by the next one, and is stored once', async () => {
    using first = await job()
    expect([first.told, first.annotations, first.stderr, leftIn(first.temp)]).toEqual([FRESH, [], '', []])
    expect(service.entries.map(({key}) => key)).toEqual([
      expect.stringMatching(/^integration-orchestrator-memo-v1-own-Linux-\w+-[0-9a-f]{12}-1-1-[0-9a-f]{12}$/)
    ])
    using second = await job()
    expect([second.told, second.annotations, leftIn(second.temp)]).toEqual([KNOWN, [], []])
    expect(methods()).toEqual([
      'GetCacheEntryDownloadURL',
      'CreateCacheEntry',
      'FinalizeCacheEntryUpload',
      'GetCacheEntryDownloadURL'
    ])
    expect(second.stdout).not.toContain('secretsignature')
  })

  test('is known together with what other jobs proved', async () => {
    using first = await job({branches: 'feature/blue'})
    using second = await job({branches: 'feature/green'}, {environment: {GITHUB_JOB: 'another'}})
    expect([first.told, second.told]).toEqual([FRESH, [0, 'ready', 1, 1]])
    using third = await job({branches: 'feature/blue'}, {environment: {GITHUB_JOB: 'a-third'}})
    expect(third.told).toEqual(KNOWN)
  })

  test('is known to the plan of a run over several jobs, whose last job stores what its probes left', async () => {
    const jobs = await severalJobs('first')
    expect([jobs.wanted, jobs.told]).toEqual([['probe-1', 'probe-2'], FRESH])
    expect(service.entries.length).toBe(1)
    // Whatever another workflow stored since, this one finds its own.
    using other = await job({branches: 'feature/blue', gates: 'other: true', reports: ''}, {environment: {GITHUB_JOB: 'other'}})
    expect(other.outputs.status).toBe('ready')
    const later = await severalJobs('second')
    expect([later.wanted, later.told]).toEqual([[], KNOWN])
  })

  test('is neither looked for nor stored where that is not wanted, or nothing is proved', async () => {
    using unwanted = await job({memo: 'false'})
    using analysis = await job({mode: 'analyze'})
    expect([unwanted.told, analysis.outputs.status, methods()]).toEqual([FRESH, 'conditional', []])
  })

  test('with code of strangers around is known to jobs with such code alone', async () => {
    using own = await job()
    const event = {name: 'pull_request_target', payload: {}}
    using foreign = await job({}, {event})
    expect([own.told, foreign.told]).toEqual([FRESH, FRESH])
    expect(service.entries.map(({key}) => key.includes('-own-'))).toEqual([true, false])
    using another = await job({}, {event})
    expect(another.told).toEqual(KNOWN)
    service.entries = service.entries.slice(1)
    using ownAgain = await job()
    expect(ownAgain.told).toEqual(FRESH)
  })

  test('is not stored when a gate wrote to the files of the runner', async () => {
    const temp = tempFolder('runner')
    const gates = `test: echo EVIL=1 >> ${temp}/_runner_file_commands/env_1; ./check.sh`
    using run = await job({gates}, {temp})
    expect([run.exitCode, run.outputs.status, methods()]).toEqual([3, 'blocked', ['GetCacheEntryDownloadURL']])
  })

  test('is stored as far as it got when the job is cancelled', async () => {
    const gates = 'test: if test -e feature-blue.txt; then echo now; sleep 60; fi; ./check.sh'
    using run = await job({gates}, {cancelWhen: output => /\| now/.test(output)})
    expect(run.outputs.status).toBe('blocked')
    expect(methods()).toEqual(['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'FinalizeCacheEntryUpload'])
    using next = await job({gates: gates, branches: 'feature/green'})
    expect(recordIn(next.outputs['report-dir'] ?? '').metrics.gateRuns).toBe(1)
  })
})

describe('a cache service', () => {
  test.each<readonly [string, CacheFaults]>([
    ['refuses', {calls: 403}],
    ['takes no bytes', {upload: 403}],
    ['lets this job read only', {refusal: 'cache write denied: this event may only read'}]
  ])('that %s leaves the verdict alone', async (_, faults) => {
    service.faults = faults
    using run = await job()
    expect(run.told).toEqual(FRESH)
    expect(run.annotations.map(({level}) => level)).toEqual(faults.refusal === undefined ? ['warning'] : [])
    expect([leftIn(run.temp), service.entries]).toEqual([[], []])
  })

  test.each<readonly [string, (good: Buffer) => Buffer]>([
    ['something else', () => Buffer.from('no file of ours')],
    ['half of it', good => good.subarray(0, -100)],
    ['entries that lead out', good => Buffer.from(good.toString('latin1').replace(/"[0-9a-f]{4}/, '"../x'), 'latin1')]
  ])('that gives %s is not believed, and gets it anew', async (_, harm) => {
    using first = await job()
    service.entries = service.entries.map(entry => ({...entry, content: harm(entry.content)}))
    using second = await job()
    expect([first.told, second.told]).toEqual([FRESH, FRESH])
    expect(second.annotations.map(({message}) => message)).toEqual([expect.stringMatching(/is damaged/)])
    using third = await job()
    expect(third.told).toEqual(KNOWN)
  })

  test.each<readonly [string, Readonly<Record<string, string | undefined>>]>([
    ['no results address', {ACTIONS_RESULTS_URL: undefined}],
    ['no token', {ACTIONS_RUNTIME_TOKEN: undefined}],
    ['an older service', {ACTIONS_CACHE_SERVICE_V2: undefined}],
    ['an enterprise server', {GITHUB_SERVER_URL: 'https://ghe.example'}]
  ])('that is not there, with %s, is no matter', async (_, environment) => {
    using run = await job({}, {environment})
    expect([run.told, run.annotations, methods()]).toEqual([FRESH, [], []])
    expect(run.log.filter(line => line.includes('kept for this run only'))).toHaveLength(1)
  })
})
