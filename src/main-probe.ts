import {tmpdir} from 'node:os'
import {createActionsArtifacts} from './adapters/actions/actions-artifacts.js'
import type {ActionsRunner} from './adapters/actions/actions-runner.js'
import {identifyByContent} from './adapters/memo/identify-file.js'
import {identifyTools} from './adapters/memo/identify-tools.js'
import type {ConfigSources} from './config/parse-config.js'
import {ToolError} from './domain/errors.js'
import {probeFromDoor, type ProbeEntry} from './probe-door.js'
import {renderMadeProbe, renderMadeProbeSummary} from './report/made-probe.js'

/**
 * Mode `probe` of the action: makes one probe and uploads what came of it. Returns 0 whatever the gates say, and throws
 * ToolError when the upload fails: the result is all that this job is for.
 */
export async function probeInAction(
  said: Omit<ConfigSources, 'file'>,
  runner: ActionsRunner,
  signal: AbortSignal
): Promise<number> {
  const {env} = process
  const tempDir = env.RUNNER_TEMP ?? tmpdir()
  const repoDir = env.GITHUB_WORKSPACE ?? process.cwd()
  const tools: ProbeEntry['tools'] = environment => identifyTools(environment, identifyByContent)
  const {probe, asked} = await probeFromDoor({said, repoDir, tempDir, runner, signal, environment: env, tools})
  const warn = (text: string): void => {
    runner.progress({kind: 'warning', text})
  }
  runner.say(renderMadeProbe(probe, asked.reportDir))
  await runner.summary(renderMadeProbeSummary(probe))
  runner.outputs({'report-dir': asked.reportDir})
  const artifacts = createActionsArtifacts({
    environment: env,
    workDir: tempDir,
    warn,
    signal,
    retentionDays: asked.retentionDays
  })
  const upload = await artifacts.upload(asked.artifactName, asked.reportDir)
  if (upload.kind === 'failed')
    throw new ToolError(`the result of ${probe.id} could not be uploaded: ${upload.reason}`, 'Run this job again.')
  if (upload.kind === 'uploaded') runner.outputs({'artifact-id': upload.id, 'artifact-url': upload.url})
  return 0
}
