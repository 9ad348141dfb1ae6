import {existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {createActionsRunner} from './adapters/actions/actions-runner.js'
import {tryRemoveScratchFolder} from './adapters/files/scratch-folder.js'

/**
 * The post step: runs whatever became of the main step. Ends the gates and removes the scratch folder that a killed main
 * step leaves, and uploads the reports that it could not upload.
 */
const {env} = process
const runner = createActionsRunner({
  environment: env,
  write: text => process.stdout.write(text),
  now: new Date().toISOString()
})
await killLeftGates(env['STATE_work-dir'])
await uploadLeftReports(env['STATE_report-dir'], env['STATE_artifact-name'])
await tryRemoveScratchFolder(env['STATE_work-dir'] ?? '')
runner.close()

/** The scratch folder still stands only where the main step had no time to put things in order. */
async function killLeftGates(workDir = ''): Promise<void> {
  if (workDir === '' || !existsSync(workDir)) return
  await (await import('./adapters/shell/left-gates.js')).killLeftGates(workDir)
}

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
