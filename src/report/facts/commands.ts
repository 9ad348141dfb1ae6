import type {CandidateRecord, CulpritRecord, IntegrationRecord, StagingRecord} from '../../domain/record.js'
import {shellQuote} from '../../domain/shell-quote.js'
import {showInvisible} from '../../domain/visible-text.js'
import {candidateNamed} from './candidates.js'
import {gateCommands, probeById} from './probes.js'

/** A name that git takes from a command line as it stands; bytes that are not UTF-8 are shown with a backslash. */
function isTypable(name: string): boolean {
  return name !== '' && !name.startsWith('-') && !name.includes('\\') && showInvisible(name) === name
}

/** What to call a candidate's head in a git command: its branch where that can be typed, else the commit. */
function headWord(candidate: CandidateRecord): string | null {
  const {name, sha, source} = candidate
  if (isTypable(name) && source === `refs/heads/${name}`) return shellQuote(name)
  if (isTypable(name) && source === `refs/remotes/origin/${name}`) return shellQuote(`origin/${name}`)
  return sha
}

/** Commands that bring a branch to the point where its author works on it. */
function goTo(candidate: CandidateRecord): readonly string[] {
  const {name, sha, source} = candidate
  const pull = /^refs\/pull\/(\d+)\/head$/.exec(source ?? '')
  if (pull?.[1] !== undefined) return [`gh pr checkout ${pull[1]}`]
  if (isTypable(name) && source?.startsWith('refs/') === true) return [`git switch ${shellQuote(name)}`]
  return sha === null ? [] : [`git switch --detach ${sha}`]
}

/** How the author of one branch takes another one in and meets their conflict. */
export function mergeInto(record: IntegrationRecord, branch: string, other: string): readonly string[] {
  const mover = candidateNamed(record, branch)
  const candidate = candidateNamed(record, other)
  const what = candidate === null ? baseWord(record) : headWord(candidate)
  if (mover === null || what === null) return []
  const start = [...fetchFor([mover, candidate]), ...goTo(mover), `git merge ${what}`]
  const isOnBranch = start.some(command => command.startsWith('git switch ') && !command.includes('--detach'))
  return isOnBranch ? [...start, '# settle the conflict, git add the files, then:', 'git commit', 'git push'] : start
}

/** What to call the base in a git command. */
function baseWord(record: IntegrationRecord): string | null {
  if (record.base === null) return null
  return isTypable(record.base.name) ? shellQuote(record.base.name) : record.base.sha
}

function fetchFor(candidates: readonly (CandidateRecord | null)[]): readonly string[] {
  const remote = candidates.some(candidate => candidate?.source?.startsWith('refs/heads/') === false)
  return remote ? ['git fetch origin'] : []
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
  if (branches.length === 0 || branches.length > 12 || !branches.every(isTypable)) return []
  const flags = branches.map(branch => `--branches ${shellQuote(branch)}`)
  return [`integration-orchestrator run ${flags.join(' ')} --gates 'test: …'`]
}

/** Takes a published staging ref away, if it still is what this run made it. */
export function dropStaging({ref, sha, where}: StagingRecord): string {
  if (where === 'local') return `git update-ref -d ${shellQuote(ref)} ${sha}`
  return `git push --force-with-lease=${shellQuote(`${ref}:${sha}`)} origin ${shellQuote(`:${ref}`)}`
}
