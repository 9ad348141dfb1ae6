import {rm} from 'node:fs/promises'
import {messageOf} from '../../domain/errors.js'
import type {Artifacts, Upload} from '../../ports/artifacts.js'
import {whyNoService} from './results-service.js'
import {stageFolder} from './stage-folder.js'

/** What an upload from a step of a job needs. */
export interface ActionsArtifactsOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** A folder of ours in which a copy of the uploaded files may stand for a moment. */
  readonly workDir: string
  /** Days that artifacts are kept; as long as the repository says when it is left out or null. */
  readonly retentionDays?: number | null
  /** Tells the user of links and other things that are left out. */
  readonly warn: (text: string) => void
  /** Ends the wait for the service when the run is cancelled. */
  readonly signal: AbortSignal
}

/** After this the upload is given up; the service's own retries end sooner. */
const UPLOAD_MINUTES = 20

/**
 * Uploads folders to the artifact service of the job by `@actions/artifact`, which is loaded only now. Nothing is thrown:
 * the verdict never depends on an upload. What the service keeps it for is the repository's setting.
 */
export function createActionsArtifacts(options: ActionsArtifactsOptions): Artifacts {
  return {
    async upload(name, folder) {
      const reason = whyNoService('artifact', options.environment)
      if (reason !== null) return {kind: 'skipped', reason}
      try {
        return await beforeDeadline(() => uploadCopy(options, name, folder), options.signal)
      } catch (error) {
        return {kind: 'failed', reason: firstLine(error)}
      }
    }
  }
}

async function uploadCopy(
  {environment, workDir, warn, retentionDays}: ActionsArtifactsOptions,
  name: string,
  folder: string
): Promise<Upload> {
  const staged = await stageFolder(folder, workDir)
  try {
    if (staged.refused.length > 0) warn(`Not uploaded, because no regular file: ${staged.refused.join(', ')}`)
    if (staged.files.length === 0) return {kind: 'failed', reason: `there is no file in ${folder}`}
    const {DefaultArtifactClient} = await import('@actions/artifact')
    const {id} = await new DefaultArtifactClient().uploadArtifact(
      name,
      [...staged.files],
      staged.root,
      retentionDays == null ? {} : {retentionDays}
    )
    if (id === undefined) return {kind: 'failed', reason: 'the artifact service gave no id'}
    return {kind: 'uploaded', id: String(id), url: artifactUrl(environment, id)}
  } finally {
    await rm(staged.root, {recursive: true, force: true})
  }
}

function artifactUrl(environment: ActionsArtifactsOptions['environment'], id: number): string {
  const {
    GITHUB_SERVER_URL: server = 'https://github.com',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_RUN_ID: run = ''
  } = environment
  return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
}

/** Waits for the upload as long as the run goes on. What is given up may still end in the background, and is ignored. */
async function beforeDeadline(begin: () => Promise<Upload>, signal: AbortSignal): Promise<Upload> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(UPLOAD_MINUTES * 60_000)])
  const givenUp = (): Upload => ({
    kind: 'failed',
    reason: signal.aborted ? 'cancelled' : `the upload took more than ${UPLOAD_MINUTES} minutes`
  })
  if (limit.aborted) return givenUp()
  return new Promise((resolve, reject) => {
    const give = (): void => {
      resolve(givenUp())
    }
    limit.addEventListener('abort', give, {once: true})
    begin().then(resolve, reject)
  })
}

function firstLine(error: unknown): string {
  return messageOf(error).split('\n', 1)[0] ?? ''
}
