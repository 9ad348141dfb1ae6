import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {expectNothingStaged, expectStaged, gate, ran, verdictOf} from '../support/pipeline-run.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(9)})
  for (const name of ['a', 'b', 'bad', 'c']) repo.branch(name, {[`${name}.txt`]: `${name}\n`})
})
afterEach(() => {
  repo.remove()
})

const REQUEST = {gates: [gate('! [ -e bad.txt ]')], order: 'listed', isolation: 'bisect'} as const

test('what the limit on probes cuts short waits, and what was green by then is published', async () => {
  const run = await ran({repo, branches: ['a', 'b', 'bad', 'c'], config: {...REQUEST, maxProbes: 3}})
  expect(verdictOf(run)).toEqual({
    status: 'conditional',
    exitCode: 0,
    merged: ['a', 'b'],
    out: {bad: 'inconclusive', c: 'inconclusive'},
    culprits: []
  })
  expect(run.record.probes.filter(({purpose}) => purpose !== 'baseline')).toHaveLength(3)
  expect(run.record.candidates.at(-1)?.reason).toContain('the probes or minutes ran out')
  expectStaged(run, repo, ['a', 'b'])
})

test('with no time left nothing is published', async () => {
  let now = 0
  const clock = {now: () => '2024-01-01T00:00:00Z', seconds: () => (now += 40)}
  const run = await ran({repo, branches: ['a', 'bad'], config: {...REQUEST, maxMinutes: 1}, ports: () => ({clock})})
  expect(verdictOf(run)).toMatchObject({merged: [], culprits: []})
  expectNothingStaged(run, repo)
})
