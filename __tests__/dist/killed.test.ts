import {spawn} from 'node:child_process'
import {cpSync, existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {CLI, parseRecord, runCommand} from '../support/bundle.js'
import {addHarmless, addPair, aShop, SHOP_GATE} from '../support/shop.js'
import {TempRepo, tempFolder} from '../support/temp-repo.js'

/** All fifty are gone through by `npm run test:long`. */
const POINTS = Number(process.env.KILL_POINTS ?? 8)
const ASKED = ['run', '--branches', 'feature/*', '--isolation', 'bisect', '--gates', SHOP_GATE.gates, '--reports', SHOP_GATE.reports]

let repo: TempRepo
let whole: IntegrationRecord
let lines: number

beforeAll(async () => {
  repo = aShop()
  addPair(repo)
  addHarmless(repo, ['feature/blue'])
  const copy = copyOf(repo)
  lines = await runUntil(copy, Infinity)
  copy.remove()
  whole = await finish(repo)
})
afterAll(() => {
  repo.remove()
})

test.each(Array.from({length: POINTS}, (_, i) => i))('a run that is killed at point %i and run again ends as any other', async point => {
  const copy = copyOf(repo)
  try {
    // Half of the points lie at a line of progress, half a moment after it.
    const seen = await runUntil(copy, Math.ceil(((point + 1) * lines) / (POINTS + 1)), (point % 5) * 7)
    const kept = memoOf(copy)
    const record = await finish(copy)
    expect(seen).toBeGreaterThan(0)
    expect(verdictOf(record)).toEqual(verdictOf(whole))
    expect(record.metrics.gateRuns).toBe(whole.metrics.gateRuns - kept)
    expect(copy.git('fsck', '--connectivity-only')).toBe('')
    expect(copy.git('status', '--porcelain')).toBe('')
  } finally {
    copy.remove()
  }
})

function verdictOf({status, reasons, candidates, culprits, staging, comparison}: IntegrationRecord): unknown {
  return {
    status,
    reasons,
    candidates: candidates.map(({name, outcome, reason}) => [name, outcome, reason]),
    culprits: culprits.map(({branches, signals, heldOut}) => [branches, signals, heldOut]),
    tree: staging?.tree,
    counts: comparison?.tests?.counts
  }
}

/** A repository with the same objects and branches, and nothing remembered. */
function copyOf(original: TempRepo): TempRepo {
  const copy = new TempRepo(tempFolder('killed'))
  rmSync(copy.dir, {recursive: true, force: true})
  cpSync(original.dir, copy.dir, {recursive: true, filter: path => !path.includes('integration-orchestrator')})
  return copy
}

/** How many outcomes of gates are kept for later runs. */
function memoOf({dir}: TempRepo): number {
  const folder = join(dir, '.git/integration-orchestrator/memo')
  return existsSync(folder) ? readdirSync(folder).filter(name => /^[0-9a-f]{64}$/.test(name)).length : 0
}

/** Runs to the end. */
async function finish({dir}: TempRepo): Promise<IntegrationRecord> {
  const out = tempFolder('report')
  const run = await runCommand([...ASKED, '--json', '--out', out], {in: dir})
  rmSync(out, {recursive: true, force: true})
  return parseRecord(run.stdout)
}

/** Kills the whole process, without a chance to tidy up, once it has told of `line`; gives how many lines it told. */
async function runUntil({dir}: TempRepo, line: number, after = 0): Promise<number> {
  const [out, temp] = [tempFolder('report'), tempFolder('tmp')]
  const child = spawn(process.execPath, [CLI, ...ASKED, '--out', out], {cwd: dir, env: {...process.env, TMPDIR: temp}})
  let seen = 0
  let killing: NodeJS.Timeout | null = null
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    seen += text.split('\n').length - 1
    if (seen >= line) killing ??= setTimeout(() => child.kill('SIGKILL'), after)
  })
  child.stdout.resume()
  await new Promise(resolve => child.on('close', resolve))
  for (const folder of [out, temp])
    // Its gate may still be at work for a moment.
    rmSync(folder, {recursive: true, force: true, maxRetries: 20, retryDelay: 100})
  return seen
}
