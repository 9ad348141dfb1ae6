import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Config} from '../../src/domain/config.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {fannedOut, type FannedOut} from '../support/fanned-out.js'
import {gate, ran, testGate, verdictOf, type Run} from '../support/pipeline-run.js'
import {lines, tempFolder, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'a.txt': lines(9), 'tests/a.t': '! grep -q BAD a.txt\n', 'tests/b.t': '[ ! -e b.txt ]\n'})
})
afterEach(() => {
  repo.remove()
})

const INCIDENT = {gates: [testGate()], incident: true} satisfies Partial<Config>

function age(count: number): void {
  for (let i = 0; i < count; i++)
    repo.commit(`more of ${i}`, {[`more-${repo.git('rev-list', '--count', 'HEAD')}`]: 'x\n'})
}

function purposes({wanted}: IntegrationRecord): readonly string[] {
  return [...new Set(wanted.map(({purpose}) => purpose))]
}

describe('over several jobs, a base that is red', () => {
  test('has its breaking commit named, and the revert proved, within four waves and beside the branches', async () => {
    age(3)
    const bad = repo.commit('Break b', {'b.txt': 'x\n'})
    age(5)
    repo.branch('good', {'good.txt': 'g\n'})
    repo.branch('bad', {'tests/bad.t': 'false\n'})
    const run: Run = {repo, branches: ['good', 'bad'], config: INCIDENT}
    const {plans, published} = await fannedOut(run, {waves: 4})
    const together = await ran(run)
    expect(plans.map(purposes)).toEqual([
      ['baseline', 'integration'],
      expect.arrayContaining(['isolation', 'history']),
      expect.arrayContaining(['history']),
      expect.arrayContaining(['history', 'revert'])
    ])
    expect(verdictOf(published)).toEqual(verdictOf(together))
    const {incident} = published.record
    expect(incident?.causes).toMatchObject([
      {commit: {sha: bad}, recommendation: 'revert', revert: {outcome: 'heals', probes: ['probe-20050']}}
    ])
    const shown = ({commit, tests, revert, reason}: NonNullable<typeof incident>['causes'][number]) => [
      commit,
      tests,
      revert,
      reason
    ]
    expect(incident?.causes.map(shown)).toEqual(together.record.incident?.causes.map(shown))
    expect(published.text('INTEGRATION_INCIDENT.md')).toContain(`git revert --no-edit ${bad}\n`)
    expect(published.record.staging?.tree).toBe(together.record.staging?.tree)
  })

  test('is told about as far as it is known where the waves end too early, and keeps nobody out', async () => {
    repo.commit('Break b', {'b.txt': 'x\n'})
    age(2)
    repo.branch('good', {'good.txt': 'g\n'})
    const {plans, published} = await fannedOut({repo, branches: ['good'], config: INCIDENT}, {waves: 2})
    expect(plans.map(purposes)).toEqual([['baseline', 'integration'], ['history']])
    expect(plans[1]).toMatchObject({
      status: 'conditional',
      reasons: [
        'The base itself does not pass its gates, without any candidate: tests/b.t › all › works.',
        '4 probes have to be made to find out why something is red; what may land is known.'
      ]
    })
    expect(verdictOf(published)).toMatchObject({status: 'conditional', merged: ['good']})
    expect(published.record.wanted).toEqual([])
    expect(published.record.incident).toMatchObject({
      causes: [],
      ranges: [
        {red: {subject: 'Break b'}, green: {subject: 'first'}, reason: 'the probes that would tell were not all made'}
      ]
    })
  })
})

test('over several jobs, a branch that fails once it is integrated has what changed around it noted', async () => {
  repo.branch('late', {'tests/late.t': '[ ! -e new.txt ]\n'})
  repo.branch('good', {'good.txt': 'g\n'})
  repo.commit('New code', {'new.txt': 'x\n'})
  const run: Run = {repo, branches: ['late', 'good'], config: INCIDENT}
  const {published} = await fannedOut(run)
  const together = await ran(run)
  expect(published.record.environmentNotes).toMatchObject([{candidate: 'late', missed: 1, own: 'probe-30000'}])
  expect(published.record.environmentNotes).toEqual(together.record.environmentNotes)
})

describe('what a run over several jobs proved', () => {
  const folder = tempFolder('proved')
  const counted = gate(`echo ran >> ${join(folder, 'runs')}`)
  let memo = ''
  let run: Run
  beforeEach(() => {
    mkdirSync(folder, {recursive: true})
    memo = join(folder, 'kept/memo')
    repo.branch('good', {'good.txt': 'g\n'})
    run = {repo, branches: ['good'], memo, config: {gates: [counted], memo: true}}
  })
  afterEach(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  function reallyRan(): number {
    const file = join(folder, 'runs')
    const count = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0
    rmSync(file, {force: true})
    return count
  }

  /** The probes of the first plan, the runs of gates, and what the last job says of them. */
  function told({plans, published}: FannedOut): unknown {
    const {metrics, probes, status} = published.record
    const earlier = probes.map(({gates}) => gates.map(one => one.earlier?.probe ?? null))
    return {wanted: plans[0]?.wanted.map(({id}) => id), ran: reallyRan(), gateRuns: metrics.gateRuns, earlier, status}
  }

  const MADE = {
    wanted: ['probe-1', 'probe-2'],
    ran: 2,
    gateRuns: 2,
    earlier: [[null], [null]],
    status: 'ready'
  }
  const TAKEN_OVER = {wanted: [], ran: 0, gateRuns: 0, earlier: [['probe-1'], ['probe-2']], status: 'ready'}

  test('is not proved again by the next one, which says where it was proved', async () => {
    expect(told(await fannedOut(run))).toEqual(MADE)
    expect(told(await fannedOut(run))).toEqual(TAKEN_OVER)
    // A run in one job on the same machine is such a next one too.
    const whole = await ran(run)
    expect([whole.record.metrics.gateRuns, reallyRan()]).toEqual([0, 0])
  })

  test('is handed from the plan to the jobs after it, where these cannot know', async () => {
    await fannedOut(run)
    reallyRan()
    expect(told(await fannedOut(run, {lastMemo: null}))).toEqual(TAKEN_OVER)
  })

  test('is wanted alone where only a part of it is known', async () => {
    await fannedOut(run)
    reallyRan()
    repo.git('branch', '--quiet', '--delete', '--force', 'good')
    repo.branch('good', {'good.txt': 'better\n'})
    expect(told(await fannedOut(run))).toEqual({
      wanted: ['probe-2'],
      ran: 1,
      gateRuns: 1,
      earlier: [['probe-1'], [null]],
      status: 'ready'
    })
  })

  test('holds for machines alone that are as the one that made the probes', async () => {
    expect(told(await fannedOut(run, {probeOs: 'other arm64'}))).toEqual(MADE)
    expect(told(await fannedOut(run))).toEqual(MADE)
  })

  test('is neither asked for nor kept when that is not wanted', async () => {
    const without = {...run, config: {...run.config, memo: false}}
    expect(told(await fannedOut(without))).toEqual(MADE)
    expect(told(await fannedOut(run))).toEqual(MADE)
    expect(told(await fannedOut(without))).toEqual(MADE)
  })

  test('is not kept of a gate that could not be judged', async () => {
    const killed = {...run, config: {...run.config, gates: [gate(`echo ran >> ${join(folder, 'runs')}; kill -9 $$`)]}}
    await fannedOut(killed)
    reallyRan()
    const {plans} = await fannedOut(killed)
    expect(plans[0]?.wanted.map(({id}) => id)).toEqual(['probe-1', 'probe-2'])
  })
})
