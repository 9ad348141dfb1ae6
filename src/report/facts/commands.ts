import {isTypable, mergeInto, runWith, type Whereabouts} from '../../domain/branch-commands.js'
import type {CulpritRecord, IntegrationRecord, StagingRecord} from '../../domain/record.js'
import {shellQuote} from '../../domain/shell-quote.js'
import {candidateNamed} from './candidates.js'
import {gateCommands, probeById} from './probes.js'

/** How the author of one branch takes another one in and meets their conflict. */
export function mergeBranches(record: IntegrationRecord, branch: string, other: string): readonly string[] {
  const mover = candidateNamed(record, branch)
  const partner = candidateNamed(record, other) ?? baseOf(record)
  return mover === null || partner === null ? [] : mergeInto(mover, partner)
}

function baseOf({base}: IntegrationRecord): Whereabouts | null {
  return base === null ? null : {name: base.name, sha: base.sha, source: null}
}

/** Rebuilds the tree in which a culprit shows, from pinned commits, and runs the gates that fail there. */
export function reproduce(record: IntegrationRecord, culprit: CulpritRecord): readonly string[] {
  const heads = culprit.branches.flatMap(branch => candidateNamed(record, branch)?.sha ?? [])
  if (record.base === null || heads.length < culprit.branches.length) return []
  return [
    '# shows the failure, on the commits of this run',
    `git switch --detach ${record.base.sha}`,
    ...heads.map(sha => `git merge --no-edit ${sha}`),
    ...failingCommands(record, culprit)
  ]
}

function failingCommands(record: IntegrationRecord, culprit: CulpritRecord): readonly string[] {
  const red = culprit.evidence.filter(({outcome}) => outcome === 'red')
  const gates = red.flatMap(({probe}) => probeById(record, probe)?.gates ?? [])
  const failing = gates.filter(({outcome}) => outcome !== 'pass').map(({command}) => command)
  return failing.length > 0 ? [...new Set(failing)] : gateCommands(record)
}

/** Puts the proved commit on the base: a fast-forward that git refuses when the base moved in the meantime. */
export function land(record: IntegrationRecord, staging: StagingRecord): readonly string[] {
  const base = record.base?.name.replace(/^(?:refs\/heads\/|origin\/)/, '')
  if (base === undefined || !isTypable(base)) return []
  const fetch = staging.where === 'origin' ? [`git fetch origin ${shellQuote(staging.ref)}`] : []
  const push = staging.where === 'origin' ? [`git push origin ${shellQuote(base)}`] : []
  return [...fetch, `git switch ${shellQuote(base)}`, `git merge --ff-only ${staging.candidate}`, ...push]
}

/** Integrates what was only analysed. */
export function runCommand(record: IntegrationRecord): readonly string[] {
  const branches = record.plan?.steps.map(step => step.candidate) ?? []
  return runWith(branches, null).map(command => `${command} --gates 'test: …'`)
}

/** Takes a published staging ref away, if it still is what this run made it. */
export function dropStaging({ref, sha, where}: StagingRecord): string {
  if (where === 'local') return `git update-ref -d ${shellQuote(ref)} ${sha}`
  return `git push --force-with-lease=${shellQuote(`${ref}:${sha}`)} origin ${shellQuote(`:${ref}`)}`
}
