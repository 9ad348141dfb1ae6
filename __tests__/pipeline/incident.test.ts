import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Config} from '../../src/domain/config.js'
import {shortOid} from '../../src/domain/ids.js'
import type {Incident} from '../../src/domain/incident.js'
import {gate, ran, testGate, verdictOf, type Ran, type Run} from '../support/pipeline-run.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(9), 'tests/base.t': 'true\n', 'tests/a.t': '! grep -q BAD a.txt\n', 'a.txt': 'a\n'})
})
afterEach(() => {
  repo.remove()
})

async function investigated(config: Partial<Config> = {}, more: Partial<Run> = {}): Promise<Ran> {
  repo.branch('good', {'good.txt': 'g\n'})
  return await ran({repo, branches: ['good'], ...more, config: {gates: [testGate()], incident: true, ...config}})
}

function ofIncident({record}: Ran): Incident {
  if (record.incident === null) throw new Error('there is no incident')
  return record.incident
}

test('two', async () => {
  for (let i = 1; i <= 3; i++) repo.commit(`n${i}`, {[`n${i}.txt`]: 'x\n'})
  repo.commit('break a', {'a.txt': 'BAD\n'})
  for (let i = 4; i <= 6; i++) repo.commit(`n${i}`, {[`n${i}.txt`]: 'x\n'})
  repo.commit('break b', {'tests/b.t': 'false\n'})
  repo.commit('last', {'last.txt': 'x\n'})
  const run = await investigated()
  console.log(JSON.stringify(ofIncident(run), null, 1), run.record.probes.map(p => [p.id, p.purpose, shortOid(p.commit), p.outcome]), verdictOf(run), run.record.reasons, gate, describe)
  expect(1).toBe(1)
})
