import type {Composition} from '../domain/composition.js'
import {STAGING_NAMESPACE, type Config} from '../domain/config.js'
import type {Oid} from '../domain/ids.js'
import type {StagingRecord} from '../domain/record.js'
import type {Ports} from '../ports/index.js'

/** What publishing a staging ref needs of the outside world. */
export type StagingPorts = Pick<Ports, 'git' | 'runner'>

/**
 * Publishes a proved composition. By default under a new ref of this run, so nothing is ever overwritten; a fixed
 * `staging-ref` is advanced by a snapshot commit whose parents are the old tip and the new candidate, so it only ever
 * moves forward. Either way the ref moves by compare-and-swap, and a refusal is an outcome, not an exception.
 */
export async function publishStaging(
  composition: Composition,
  config: Pick<Config, 'stagingRef' | 'push'>,
  ports: StagingPorts
): Promise<StagingRecord> {
  const where = config.push ? 'origin' : 'local'
  const ref = config.stagingRef ?? `refs/heads/${STAGING_NAMESPACE}${ports.runner.runId}`
  const before = await ports.git.refs.read(where, ref)
  const sha = await nextTip(composition, before, ports)
  const staging = {ref, sha, candidate: composition.commit, tree: composition.tree, where} as const
  const update = await ports.git.refs.advance(where, ref, sha, before)
  return update.kind === 'updated'
    ? {...staging, state: 'published', detail: before === null ? 'new ref' : `moved forward from ${before}`}
    : {...staging, state: 'rejected', detail: update.reason}
}

async function nextTip(composition: Composition, before: Oid | null, ports: StagingPorts): Promise<Oid> {
  if (before === null || before === composition.commit) return composition.commit
  const candidate = await ports.git.history.commit(composition.commit)
  return await ports.git.composer.commit({
    tree: composition.tree,
    parents: [before, composition.commit],
    message: `Snapshot of integration ${ports.runner.runId}\n\nIntegration-Clean-Candidate: ${composition.commit}\n`,
    author: candidate.author,
    authorDate: candidate.committerDate,
    date: candidate.committerDate
  })
}
