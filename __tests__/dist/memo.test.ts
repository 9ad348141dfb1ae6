import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {parseRecord, runCommand} from '../support/bundle.js'
import {addHarmless, aShop, SHOP_GATE} from '../support/shop.js'
import {tempFolder, type TempRepo} from '../support/temp-repo.js'

let shop: TempRepo
const folder = tempFolder('memo')
const runs = join(folder, 'runs')

beforeAll(() => {
  shop = aShop()
  addHarmless(shop)
})
afterAll(() => {
  shop.remove()
  rmSync(folder, {recursive: true, force: true})
})

/** Runs the command line; tells the status, how often the gate really ran, and what the record says of that. */
async function run(directory: string, ...more: string[]): Promise<readonly unknown[]> {
  rmSync(runs, {force: true})
  const gate = SHOP_GATE.gates.replace('test: ', `test: echo ran >> ${runs}; `)
  const args = ['run', '--branches', 'feature/*', '--base', 'main', '--gates', gate, '--reports', SHOP_GATE.reports]
  const {stdout, code} = await runCommand([...args, '--json', '--out', join(folder, 'out'), ...more], {in: directory})
  const record = parseRecord(stdout)
  const ran = existsSync(runs) ? readFileSync(runs, 'utf8').split('\n').length - 1 : 0
  return [code, record.status, ran, record.metrics.gateRuns]
}

test('with nothing changed no gate runs again, in any worktree, unless it is asked for', async () => {
  expect(await run(shop.dir)).toEqual([0, 'ready', 2, 2])
  expect(readdirSync(join(shop.dir, '.git/integration-orchestrator/memo'))).toHaveLength(2)
  expect(await run(shop.dir)).toEqual([0, 'ready', 0, 0])
  const worktree = join(folder, 'worktree')
  shop.git('worktree', 'add', '--quiet', '--detach', worktree, 'main')
  expect(await run(worktree)).toEqual([0, 'ready', 0, 0])
  expect(await run(shop.dir, '--no-memo')).toEqual([0, 'ready', 2, 2])
  expect(shop.git('status', '--porcelain')).toBe('')
})
