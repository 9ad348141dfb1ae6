import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Config} from '../../src/domain/config.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {fannedOut} from '../support/fanned-out.js'
import {ran, testGate, verdictOf, type Run} from '../support/pipeline-run.js'
import {lines, TempRepo} from '../support/temp-repo.js'

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
    const {plans, published} = await fannedOut(run, 4)
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
    const {plans, published} = await fannedOut({repo, branches: ['good'], config: INCIDENT}, 2)
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
