import {existsSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename} from 'node:path'
import {createActionsRunner} from './adapters/actions/actions-runner.js'

/**
 * The post step: runs whatever became of the main step. Uploads the reports that the main step could not upload (it was
 * cancelled or killed) and removes the scratch folder that a killed main step leaves.
 */
const {env} = process
const runner = createActionsRunner({
  environment: env,
  write: text => process.stdout.write(text),
  now: new Date().toISOString()
})
await uploadLeftReports(env['STATE_report-dir'], env['STATE_artifact-name'])
await removeScratch(env['STATE_work-dir'])
runner.close()

async function uploadLeftReports(reportDir = '', name = ''): Promise<void> {
  if (reportDir === '' || (env.STATE_uploaded ?? '') !== '' || !existsSync(reportDir)) return
  const {createActionsArtifacts} = await import('./adapters/actions/actions-artifacts.js')
  const artifacts = createActionsArtifacts({
    environment: env,
    workDir: env.RUNNER_TEMP ?? tmpdir(),
    warn(text) {
      runner.progress({kind: 'warning', text})
    },
    signal: new AbortController().signal
  })
  const upload = await artifacts.upload(name, reportDir)
  const text = upload.kind === 'uploaded' ? `uploaded as artifact ${upload.id}` : `not uploaded: ${upload.reason}`
  runner.progress({kind: 'step', text: `The reports the main step left in ${reportDir} are ${text}`})
}

/** Only a folder that bears our name is ours to remove. */
async function removeScratch(workDir = ''): Promise<void> {
  if (!basename(workDir).startsWith('integration-orchestrator-')) return
  await rm(workDir, {recursive: true, force: true, maxRetries: 3})
}
