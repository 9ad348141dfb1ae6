import {cutText} from '../domain/cut-text.js'
import {shortOid} from '../domain/ids.js'
import type {CulpritRecord, IntegrationRecord} from '../domain/record.js'
import type {ProbeWish} from '../domain/wave.js'
import type {Outputs} from '../ports/runner.js'

/** Outputs are for steps that decide, and bounded by the runner; the record has all tests. */
const TESTS_PER_CULPRIT = 20

/**
 * Renders the outputs that the record knows of. `merged` names what is wholly in; `held-out` names everything else,
 * parts included, so that an empty list really means that nothing is missing.
 */
export function renderOutputs(
  record: IntegrationRecord,
  paths: {readonly reportDir: string; readonly record: string}
): Partial<Outputs> {
  const {candidates, staging} = record
  const published = staging?.state === 'published' ? staging : null
  const namesOf = (merged: boolean): string =>
    JSON.stringify(candidates.filter(({status}) => (status === 'merged') === merged).map(({name}) => name))
  return {
    status: record.status,
    'merge-ready': record.mergeReady ? 'true' : 'false',
    'staging-ref': published?.ref ?? '',
    'staging-sha': published?.sha ?? '',
    'base-sha': record.base?.sha ?? '',
    merged: namesOf(true),
    'held-out': namesOf(false),
    conflicts: String(record.metrics.conflicts),
    regressions: String(record.metrics.regressions),
    culprits: JSON.stringify(record.culprits.map(culpritOutput)),
    matrix: matrixOf(record),
    record: paths.record,
    'report-dir': paths.reportDir
  }
}

/** One job for each probe that is wanted; empty text when none is, so that the jobs can be skipped. */
function matrixOf({wanted}: IntegrationRecord): string {
  const include = wanted.map(wish => ({probe: wish.id, title: describeWish(wish)}))
  return include.length === 0 ? '' : JSON.stringify({include})
}

function describeWish({purpose, candidates, commit}: ProbeWish): string {
  if (purpose === 'history') return `${shortOid(commit)} of the base`
  if (purpose === 'revert') return 'the base with a revert'
  return describeComposition(candidates)
}

/** The title of a job, which has little room. */
function describeComposition(candidates: readonly string[]): string {
  if (candidates.length === 0) return 'the base'
  return candidates.length === 1 ? cutText(candidates[0] ?? '', 60) : `${candidates.length} branches`
}

function culpritOutput({branches, tests, heldOut, evidence}: CulpritRecord): unknown {
  return {
    branches,
    tests: tests.slice(0, TESTS_PER_CULPRIT),
    heldOut,
    evidence: evidence.map(({probe, outcome}) => ({probe, outcome}))
  }
}
