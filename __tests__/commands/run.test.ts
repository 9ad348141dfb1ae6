import {existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {runInClone} from '../../src/commands/run.js'
import {lines, TempRepo, tempFolder} from '../support/temp-repo.js'

let repo: TempRepo
let out: string

beforeAll(() => {
  out = tempFolder('reports')
  repo = TempRepo.with({f: lines(9)})
  for (const name of ['a', 'b']) repo.branch(name, {f: lines(9, {2: name})})
})
afterAll(() => {
  rmSync(out, {recursive: true, force: true})
  repo.remove()
})

test.each([
  ['keeps what merges came to in the git folder, out of the way of the working tree', true],
  ['keeps nothing when it is told so', false]
])('a run in a clone %s', async (_, cache) => {
  const kept = join(repo.dir, '.git', 'integration-orchestrator')
  rmSync(kept, {recursive: true, force: true})
  const inputs = {mode: 'analyze', branches: 'a\nb', base: 'main', 'report-dir': out}
  const output = {json: false, quiet: true}
  const {signal} = new AbortController()
  const {record} = await runInClone({inputs, repo: repo.dir, cache, output}, signal)
  expect(record.conflicts.map(({path}) => path)).toEqual(['f'])
  expect(existsSync(kept)).toBe(cache)
  if (cache) expect(readdirSync(join(kept, 'merges'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.merges$/)])
  const again = await runInClone({inputs, repo: repo.dir, cache, output}, signal)
  expect(again.record.conflicts).toEqual(record.conflicts)
  expect(repo.git('status', '--porcelain', '--ignored')).toBe('')
})
