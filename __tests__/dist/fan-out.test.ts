import {cpSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {filesBelow, parseRecord, recordIn, runAction, runCommand, type CommandRun, type Inputs} from '../support/bundle.js'
import {addHarmless, addPair, aShop, SHOP_GATE} from '../support/shop.js'
import {TempRepo, tempFolder} from '../support/temp-repo.js'

const TOKEN = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
const ASKED = ['--isolation', 'decode', '--gates', SHOP_GATE.gates, '--reports', SHOP_GATE.reports]

/** What has to come out the same, whoever made the probes. */
function verdictOf({status, candidates, culprits, staging, comparison, probes, metrics}: IntegrationRecord): unknown {
  return {
    status,
    candidates: candidates.map(({name, status: fate, outcome, reason}) => ({name, fate, outcome, reason})),
    culprits: culprits.map(({branches, tests, heldOut, evidence}) => ({branches, tests, heldOut, evidence})),
    tree: staging?.tree,
    gates: comparison?.gates,
    tests: comparison?.tests?.counts,
    probes: probes.map(({id, purpose, candidates: names, tree, outcome, signals}) => [id, purpose, names, tree, outcome, signals]),
    gateRuns: metrics.gateRuns
  }
}

/** A clone as another machine has it: the base and its history, and no branch. */
function baseOnly(repo: TempRepo, ...options: string[]): TempRepo {
  const dir = tempFolder('elsewhere')
  execFileSync('git', ['clone', '--quiet', '--single-branch', '--branch', 'main', ...options, `file://${repo.dir}`, dir])
  return new TempRepo(dir)
}

function addSpoiler(repo: TempRepo): void {
  repo.branch('feature/spoiler', {'door.txt': ''})
}

describe('a run over several jobs', () => {
  let repo: TempRepo
  let elsewhere: TempRepo
  let together: IntegrationRecord
  let folder: string
  const waves: IntegrationRecord[] = []
  const probed: CommandRun[] = []
  let published: CommandRun

  const inRepo = async (...args: string[]): Promise<CommandRun> => await runCommand([...args, '--quiet'], {in: repo.dir})

  beforeAll(async () => {
    repo = aShop()
    addPair(repo)
    addSpoiler(repo)
    addHarmless(repo)
    elsewhere = baseOnly(repo)
    folder = tempFolder('waves')
    const results = join(folder, 'results')
    mkdirSync(results)
    let branches = 'feature/*'
    for (let wave = 1; wave < 16; wave++) {
      const plan = join(folder, `plan-${wave}`)
      const planned = await inRepo('plan', '--branches', branches, ...ASKED, '--results', results, '--out', plan)
      expect([planned.code, planned.stderr]).toEqual([0, ''])
      const record = recordIn(plan)
      waves.push(record)
      if (record.wanted.length === 0) break
      branches = `plan:${join(folder, 'plan-1/integration.json')}`
      // A branch that moves meanwhile is another matter, for another run.
      if (wave === 1) repo.branch('feature/late', {'late.txt': 'too late\n'})
      for (const {id} of record.wanted) {
        const args = ['probe', id, '--plan', plan, '--out', join(results, `integration-1-${id}`), '--quiet']
        probed.push(await runCommand(args, {in: elsewhere.dir, environment: {GITHUB_TOKEN: TOKEN}}))
      }
    }
    const args = ['publish', '--branches', branches, ...ASKED, '--results', results]
    published = await inRepo(...args, '--out', join(folder, 'published'))
    repo.git('branch', '-D', 'feature/late')
    const whole = await inRepo('run', '--branches', 'feature/*', ...ASKED, '--no-memo', '--json')
    together = parseRecord(whole.stdout)
  })
  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
    repo.remove()
    elsewhere.remove()
  })

  test('comes to what one process comes to: verdict, culprits with their evidence, and the published tree', () => {
    const record = recordIn(join(folder, 'published'))
    expect(published.code).toBe(0)
    expect(verdictOf(record)).toEqual(verdictOf(together))
    expect(record.culprits.map(({branches}) => branches)).toEqual(
      expect.arrayContaining([['feature/spoiler'], ['feature/left', 'feature/right']])
    )
    expect(repo.git('rev-parse', `${record.staging?.ref ?? ''}^{tree}`)).toBe(record.staging?.tree)
  })

  test('probes the base beside the first compositions, and no tree twice but to repeat it', () => {
    const [first] = waves
    expect(first?.wanted.map(({purpose}) => purpose)).toEqual(['baseline', 'integration'])
    const all = waves.flatMap(({wanted}) => wanted.map(({tree, attempt}) => `${tree} ${attempt}`))
    expect(new Set(all).size).toBe(all.length)
    expect(waves.at(-1)?.wanted).toEqual([])
  })

  test('ends each probe well, whatever its gates say, and shows none of them a token', () => {
    expect(probed.map(({code, left}) => ({code, left}))).toEqual(probed.map(() => ({code: 0, left: []})))
    const outcomes = probed.map(({stdout}) => /^probe-\d+: (\w+), on /.exec(stdout)?.[1])
    expect(new Set(outcomes)).toEqual(new Set(['pass', 'fail']))
    for (const {text} of filesBelow(folder)) expect(text).not.toContain(TOKEN)
  })

  test('proves nothing and publishes nothing in between', () => {
    for (const {wanted, status, mergeReady, staging} of waves.slice(0, -1)) {
      expect([wanted.length > 0, status, mergeReady, staging]).toEqual([true, 'conditional', false, null])
    }
  })

  test('takes nothing in where the result of it is missing, or stands where another probe wrote', async () => {
    const results = join(folder, 'some')
    cpSync(join(folder, 'results'), results, {recursive: true})
    renameSync(join(results, 'integration-1-probe-2/result'), join(results, 'integration-1-probe-1/result-2'))
    cpSync(join(results, 'integration-1-probe-1/result-2'), join(results, 'integration-1-probe-1/result'), {recursive: true})
    const plan = `plan:${join(folder, 'plan-1/integration.json')}`
    const args = ['--branches', plan, ...ASKED, '--no-memo', '--results', results]
    const run = await inRepo('publish', ...args, '--out', join(folder, 'lost'))
    const {status, reasons, staging, candidates} = recordIn(join(folder, 'lost'))
    expect([run.code, status, staging, reasons[0]]).toEqual([1, 'blocked', null, 'No candidate could be taken in.'])
    expect(new Set(candidates.map(({reason}) => reason))).toEqual(
      new Set(['the probes or minutes ran out before it was clear whether it can go in'])
    )
  })

  test('wants no probe for what it proved already, when it is asked once more', async () => {
    const again = join(folder, 'again')
    await inRepo('plan', '--branches', 'feature/*', ...ASKED, '--out', again)
    expect(recordIn(again).wanted).toEqual([])
    const plan = `plan:${join(again, 'integration.json')}`
    await inRepo('publish', '--branches', plan, ...ASKED, '--out', join(folder, 'published-again'))
    const {metrics, status, staging} = recordIn(join(folder, 'published-again'))
    expect([metrics.gateRuns, status, staging?.tree]).toEqual([0, together.status, together.staging?.tree])
  })

  test('publishes what is proved where the waves end too early, and lets the others wait', async () => {
    const results = join(folder, 'early')
    cpSync(join(folder, 'results'), results, {recursive: true})
    for (const {id} of waves.at(-2)?.wanted ?? []) rmSync(join(results, `integration-1-${id}`), {recursive: true})
    const plan = `plan:${join(folder, 'plan-1/integration.json')}`
    const args = ['--branches', plan, ...ASKED, '--no-memo', '--results', results]
    await inRepo('publish', ...args, '--out', join(folder, 'ended'))
    const {staging, candidates, probes, mergeReady} = recordIn(join(folder, 'ended'))
    const inside = candidates.filter(({status}) => status === 'merged').map(({name}) => name)
    const green = probes.filter(({outcome}) => outcome === 'pass').map(({tree}) => tree)
    expect(mergeReady).toBe(false)
    expect(inside.length === 0 ? staging : green.includes(staging!.tree)).toBe(inside.length === 0 ? null : true)
    const waiting = candidates.filter(({outcome}) => outcome === 'inconclusive')
    expect(waiting.length).toBeGreaterThan(0)
  })

  test.each<[string, readonly string[], string]>([
    ['no plan', ['probe', 'probe-1'], '--plan: no plan is named. Give the folder that mode plan wrote'],
    ['no id', ['probe', 'first', '--plan', 'PLAN'], "probe: 'first' is no probe's id."],
    ['an id that the wave has not', ['probe', 'probe-77', '--plan', 'PLAN'], 'probe: the wave has no probe "probe-77". The wave has: probe-1, probe-2'],
    ['a folder without a wave', ['probe', 'probe-1', '--plan', 'NOWHERE'], '--plan: there is no wave/wave.json in '],
    ['a plan that cannot be read', ['plan', '--branches', 'plan:no.json'], "--branches: 'no.json' cannot be read."],
    ['a plan that is no record', ['plan', '--branches', 'plan:WAVE'], '--branches: the plan is no record of a run']
  ])('says what to do about %s', async (_, args, message) => {
    const places = {PLAN: join(folder, 'plan-1'), NOWHERE: folder, WAVE: join(folder, 'plan-1/wave/wave.json')}
    const given = args.map(arg => Object.entries(places).reduce((text, [name, path]) => text.replace(name, path), arg))
    const run = await runCommand([...given, '--quiet', '--out', join(folder, 'bad')], {in: repo.dir})
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain(message)
  })

  test('says what a clone without the history lacks', async () => {
    repo.branch('news', {'news.txt': 'news\n'})
    repo.git('update-ref', 'refs/heads/main', 'news')
    const later = baseOnly(repo, '--depth=1')
    later.git('remote', 'remove', 'origin')
    const args = ['probe', 'probe-2', '--plan', join(folder, 'plan-1'), '--quiet', '--out', join(folder, 'shallow')]
    const run = await runCommand(args, {in: later.dir})
    later.remove()
    expect([run.code, run.stdout]).toEqual([3, ''])
    expect(run.stderr).toContain('this clone lacks')
    expect(run.stderr).toContain('fetch-depth: 0')
  })
})

describe('a gate that cannot be judged elsewhere', () => {
  test('counts as what it is, and is not asked for again', async () => {
    using run = await fanOut({
      branches: 'feature/hangs\nfeature/blue',
      gates: 'test: test ! -e hangs.txt || kill -9 $$; ./check.sh',
      reports: SHOP_GATE.reports,
      isolation: 'decode'
    })
    expect(run.rounds).toBeLessThan(16)
    expect(run.record.candidates.map(({name, outcome}) => [name, outcome])).toContainEqual(['feature/hangs', 'inconclusive'])
  })
})

interface FannedOut extends Disposable {
  readonly record: IntegrationRecord
  readonly rounds: number
}

/** Goes the whole way with the action's own bundle, the matrix read from its output as a workflow would. */
async function fanOut(inputs: Inputs): Promise<FannedOut> {
  const repo = aShop()
  addHarmless(repo, ['feature/blue'])
  repo.branch('feature/hangs', {'hangs.txt': 'yes\n'})
  const folder = tempFolder('jobs')
  const results = join(folder, 'results')
  mkdirSync(results)
  let branches = inputs.branches ?? ''
  for (let rounds = 1; ; rounds++) {
    const plan = join(folder, `plan-${rounds}`)
    using planned = await runAction(repo, {...inputs, branches, mode: 'plan', results, 'report-dir': plan})
    expect([planned.exitCode, planned.outputs['merge-ready']]).toEqual([0, 'false'])
    const matrix = planned.outputs.matrix ?? ''
    if (matrix === '' || rounds === 16) {
      using last = await runAction(repo, {...inputs, branches, mode: 'publish', results, 'report-dir': join(folder, 'end')})
      expect(last.outputs.status).toBeDefined()
      const record = recordIn(join(folder, 'end'))
      return {record, rounds, [Symbol.dispose]: () => {
        repo.remove()
      }}
    }
    branches = `plan:${join(folder, 'plan-1/integration.json')}`
    for (const {probe} of (JSON.parse(matrix) as {include: {probe: string; title: string}[]}).include) {
      const to = join(results, `integration-1-${probe}`)
      using made = await runAction(repo, {mode: 'probe', plan, probe, 'report-dir': to})
      expect([made.exitCode, made.outputs['merge-ready'], made.summary]).toEqual([0, 'false', expect.stringContaining(probe)])
    }
  }
}
