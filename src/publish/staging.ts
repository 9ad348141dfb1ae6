import type {Composition} from '../domain/composition.js'
import {STAGING_NAMESPACE, type Config} from '../domain/config.js'
import type {Oid} from '../domain/ids.js'
import type {StagingRecord} from '../domain/record.js'
import type {Ports} from '../ports/index.js'

/** What publishing a staging ref needs of the outside world. */
export type StagingPorts = Pick<Ports, 'git' | 'runner'>

/** One run can have that many steps or jobs that publish, each a ref of its own. */
const MOST_REFS = 100

/**
 * Publishes a proved composition. By default under a new ref of this run, so nothing is ever overwritten; a fixed
 * `staging-ref` is advanced by a snapshot commit whose parents are the old tip and the new candidate, so it only ever
 * moves forward. Either way the ref moves by compare-and-swap, and a refusal is an outcome, not an exception.
 */
export async function publishStaging(
  composition: Composition,
  {stagingRef, push}: Pick<Config, 'stagingRef' | 'push'>,
  ports: StagingPorts
): Promise<StagingRecord> {
  const target = {composition, where: push ? 'origin' : 'local'} as const
  const staging = await (stagingRef === null ? publishNew(target, ports) : advanceFixed(target, stagingRef, ports))
  const place = push ? 'on origin' : 'in this repository'
  const what = staging.state === 'published' ? `${staging.sha}, ${staging.detail}` : staging.detail
  ports.runner.progress({kind: 'step', text: `${staging.ref} ${place}: ${what}`})
  return staging
}

interface Target {
  readonly composition: Composition
  readonly where: StagingRecord['where']
}

/** Takes the first name of this run that is free. */
async function publishNew(target: Target, ports: StagingPorts): Promise<StagingRecord> {
  const first = `refs/heads/${STAGING_NAMESPACE}${ports.runner.runId}`
  const {commit} = target.composition
  for (let number = 1; ; number++) {
    const ref = number === 1 ? first : `${first}-${number}`
    const before = await ports.git.refs.read(target.where, ref)
    if (before === commit) return published(target, {ref, sha: commit, detail: STANDS_THERE})
    if (before !== null && number < MOST_REFS) continue
    const staging = await move(target, {ref, sha: commit, before: null}, ports)
    // Another job of the same run may have taken the name since we looked.
    const isTaken = staging.state === 'rejected' && (await ports.git.refs.read(target.where, ref)) !== null
    if (!isTaken || number >= MOST_REFS) return staging
  }
}

async function advanceFixed(target: Target, ref: string, ports: StagingPorts): Promise<StagingRecord> {
  const {refs, history} = ports.git
  const {commit} = target.composition
  const before = await refs.read(target.where, ref)
  if (before === null) return await move(target, {ref, sha: commit, before}, ports)
  // It may have moved on origin since this clone was made.
  await history.fetch([{name: ref, ref, oid: before}])
  if (await holds(before, target.composition, ports)) return published(target, {ref, sha: before, detail: STANDS_THERE})
  return await move(target, {ref, sha: await snapshot(before, target.composition, ports), before}, ports)
}

const STANDS_THERE = 'it stands there already'

/** The same integration again is no reason for another snapshot. */
async function holds(tip: Oid, {commit, tree}: Composition, {git}: StagingPorts): Promise<boolean> {
  return (await git.composer.tree(tip)) === tree && (await git.history.isAncestor(commit, tip))
}

interface Move {
  readonly ref: string
  readonly sha: Oid
  readonly before: Oid | null
}

async function move(target: Target, {ref, sha, before}: Move, ports: StagingPorts): Promise<StagingRecord> {
  const update = await ports.git.refs.advance(target.where, ref, sha, before)
  const detail = before === null ? 'new ref' : `moved forward from ${before}`
  const staging = published(target, {ref, sha, detail})
  return update.kind === 'updated' ? staging : {...staging, state: 'rejected', detail: update.reason}
}

function published({composition, where}: Target, at: Pick<StagingRecord, 'ref' | 'sha' | 'detail'>): StagingRecord {
  return {...at, candidate: composition.commit, tree: composition.tree, where, state: 'published'}
}

async function snapshot(before: Oid, {commit, tree}: Composition, ports: StagingPorts): Promise<Oid> {
  const candidate = await ports.git.history.commit(commit)
  return await ports.git.composer.commit({
    tree,
    parents: [before, commit],
    message: `Snapshot of integration ${ports.runner.runId}\n\nIntegration-Clean-Candidate: ${commit}\n`,
    author: candidate.author,
    authorDate: candidate.committerDate,
    date: candidate.committerDate
  })
}
