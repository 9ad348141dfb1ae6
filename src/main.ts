import {tmpdir} from 'node:os'
import {createActionsArtifacts} from './adapters/actions/actions-artifacts.js'
import {createActionsRunner, type ActionsRunner} from './adapters/actions/actions-runner.js'
import {bundledCacheClient, openCachedMemo, type CachedMemo} from './adapters/actions/cached-memo.js'
import {readEvent} from './adapters/actions/event.js'
import {takeToken} from './adapters/actions/take-token.js'
import {readTrust} from './adapters/actions/trust.js'
import {cancelSignal} from './adapters/cancel-signal.js'
import {createOctokitForge} from './adapters/github/octokit-forge.js'
import {describeInput, readActionInputs} from './config/action-inputs.js'
import {ACTION_DEFAULTS} from './config/inputs.js'
import {describeFailure, explainError} from './domain/errors.js'
import {exitCode, failureCode} from './domain/exit-code.js'
import type {MemoPlace} from './door.js'
import type {Artifacts} from './ports/artifacts.js'
import type {Forge} from './ports/forge.js'

/** Columns of the closing screen in the job's log. */
const LOG_WIDTH = 110

const {env} = process
const now = new Date().toISOString()
const runner = createActionsRunner({environment: env, write: text => process.stdout.write(text), now})
// Whatever happens from here on, a later step never finds a yes that was not earned.
runner.outputs({status: 'blocked', 'merge-ready': 'false'})
const kept: {memo?: CachedMemo} = {}
process.exitCode = await main(runner)
// No gate is alive any more. Where one reached for our files, nothing that it proved goes to other runs.
if (runner.tampered().length === 0) await kept.memo?.save()
const tampered = runner.close()
if (tampered.length > 0) {
  runner.outputs({status: 'blocked', 'merge-ready': 'false'})
  runner.fail(
    `A gate wrote to the runner's own files (${tampered.join(', ')}). They were put back; do not trust this job.`
  )
  process.exitCode = 3
}

async function main(runner: ActionsRunner): Promise<number> {
  try {
    runner.progress({kind: 'step', text: 'Integration Orchestrator starts'})
    const token = takeToken(env)
    const signal = cancelSignal()
    const said = {...readActionInputs(env), origin: describeInput, defaults: ACTION_DEFAULTS}
    if (said.inputs.mode === 'probe') return await (await import('./main-probe.js')).probeInAction(said, runner, signal)
    const {runFromDoor} = await import('./door.js')
    const warn = (text: string): void => {
      runner.progress({kind: 'warning', text})
    }
    const forge = openForge(token, warn, signal)
    const {record, config} = await runFromDoor({
      said,
      repoDir: env.GITHUB_WORKSPACE ?? process.cwd(),
      tempDir: env.RUNNER_TEMP ?? tmpdir(),
      runner,
      artifacts: (workDir, {retentionDays}) =>
        remembered(createActionsArtifacts({environment: env, workDir, warn, signal, retentionDays}), runner),
      forge,
      token,
      serverUrl: env.GITHUB_SERVER_URL ?? null,
      signal,
      environment: env,
      memo: place => (kept.memo = openMemo(place, {forge, warn, signal})),
      onStart({config, workDir}) {
        runner.keep('report-dir', config.reportDir)
        runner.keep('artifact-name', config.artifactName)
        runner.keep('work-dir', workDir)
      }
    })
    const {renderTerminal} = await import('./report/terminal.js')
    runner.say(renderTerminal(record, {color: false, width: LOG_WIDTH, reportDir: config.reportDir}))
    const code = exitCode(record, config.failOn)
    if (code !== 0) runner.fail(`Integration ${record.status}: ${record.reasons[0] ?? 'see the job summary'}`)
    return code
  } catch (error) {
    const failure = explainError(error)
    runner.fail(describeFailure(failure))
    return failureCode(failure)
  }
}

interface Around {
  readonly forge: Forge | null
  readonly warn: (text: string) => void
  readonly signal: AbortSignal
}

/** In the cache of the repository: a folder that outlives the job may be used by jobs that trust each other less. */
function openMemo({config, facts}: MemoPlace, {forge, warn, signal}: Around): CachedMemo {
  const {selectors, pins, mode} = config
  return openCachedMemo({
    environment: env,
    // What the last job of a run keeps is for the first one of the next.
    job: mode === 'plan' || mode === 'publish' ? 'plan and publish' : (env.GITHUB_JOB ?? ''),
    program: bundledCacheClient(import.meta.dirname),
    tempDir: env.RUNNER_TEMP ?? tmpdir(),
    trust: async () => await readTrust({event: readEvent(env), selectors, pins, facts: await facts(), forge}),
    say(text) {
      runner.progress({kind: 'step', text})
    },
    warn,
    signal
  })
}

/** Tells the post step what is uploaded already. */
function remembered(artifacts: Artifacts, runner: ActionsRunner): Artifacts {
  return {
    async upload(name, folder) {
      const upload = await artifacts.upload(name, folder)
      if (upload.kind === 'uploaded') runner.keep('uploaded', upload.id)
      return upload
    }
  }
}

function openForge(token: string | null, warn: (text: string) => void, signal: AbortSignal): Forge | null {
  const {repository} = readEvent(env)
  const apiUrl = env.GITHUB_API_URL
  if (token === null || repository === null || apiUrl === undefined) return null
  return createOctokitForge({token, repository, apiUrl, warn, signal})
}
