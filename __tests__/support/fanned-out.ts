import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {diskFiles} from '../../src/adapters/disk-files.js'
import {openDiskMemo} from '../../src/adapters/memo/disk-memo.js'
import {openProbeResults} from '../../src/adapters/memo/probe-results.js'
import {processShell} from '../../src/adapters/process-shell.js'
import {systemClock} from '../../src/adapters/system-clock.js'
import {parseWave} from '../../src/config/parse-wave.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {KNOWN_FOLDER, RESULT_FOLDER, WAVE_FILE, WAVE_OBJECTS} from '../../src/domain/wave.js'
import {probeWave} from '../../src/pipeline/probe-wave.js'
import {openedGit, type OpenedGit} from './opened-git.js'
import {ran, type Ran, type Run} from './pipeline-run.js'
import {recordingRunner} from './quiet-ports.js'
import {tempFolder} from './temp-repo.js'

/** A run over several jobs: what each plan came to, and what was published in the end. */
export interface FannedOut {
  readonly plans: readonly IntegrationRecord[]
  readonly published: Ran
}

/** Runs that end without a verdict by then would not end at all. */
const MOST_WAVES = 16

/** What is different from job to job. */
export interface Jobs {
  /** After so many plans it is published. */
  readonly waves?: number
  /** The system that the probes are made on; that of the plans without it. */
  readonly probeOs?: string
  /** Where the last job finds what was proved earlier; with the plans without it. */
  readonly lastMemo?: string | null
}

/** Plans, makes every probe in a clone that has the base alone, and so on for at most so many waves; then publishes. */
export async function fannedOut(run: Run, jobs: Jobs = {}): Promise<FannedOut> {
  const {waves = MOST_WAVES, probeOs = 'linux x64', lastMemo = run.memo ?? null} = jobs
  const folder = tempFolder('waves')
  const results = join(folder, 'results')
  const elsewhere = join(folder, 'elsewhere')
  execFileSync('git', ['clone', '--quiet', '--single-branch', '--branch', 'main', `file://${run.repo.dir}`, elsewhere])
  // The artifact of the first plan is at hand in every later job, those of other plans are not.
  const from = [join(folder, 'plan-1', KNOWN_FOLDER), results]
  const job = async (mode: 'plan' | 'publish', reportDir: string): Promise<Ran> =>
    await ran({
      ...run,
      memo: mode === 'publish' ? lastMemo : (run.memo ?? null),
      reportDir,
      config: {...run.config, mode},
      ports: real => ({
        ...run.ports?.(real),
        results: openProbeResults({from, known: join(reportDir, KNOWN_FOLDER)}, () => undefined)
      })
    })
  await using git = await openedGit(elsewhere)
  const probed = probing(git, probeOs)
  try {
    const plans: IntegrationRecord[] = []
    for (let wave = 1; wave <= waves; wave++) {
      const plan = join(folder, `plan-${wave}`)
      const {record} = await job('plan', plan)
      plans.push(record)
      if (record.wanted.length === 0) break
      for (const {id} of record.wanted) await probed(id, plan, join(results, `integration-1-${id}`))
    }
    return {plans, published: await job('publish', join(folder, 'published'))}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

type MakeProbe = (id: string, plan: string, reportDir: string) => Promise<void>

function probing(git: OpenedGit, os: string): MakeProbe {
  const {signal} = new AbortController()
  return async (id, plan, reportDir) => {
    const where = join(plan, WAVE_FILE)
    const order = {
      id,
      where,
      wave: parseWave(readFileSync(where, 'utf8'), where),
      objects: join(plan, WAVE_OBJECTS),
      reportDir,
      result: openDiskMemo({folder: join(reportDir, RESULT_FOLDER), warn: () => undefined})
    }
    await probeWave(order, {
      git,
      signal,
      runner: recordingRunner(),
      shell: processShell(signal),
      files: diskFiles(),
      clock: systemClock(),
      memo: null,
      workDir: git.workDir,
      machine: {os, node: '24.0.0'},
      environment: process.env
    })
  }
}
