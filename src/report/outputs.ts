import type {CulpritRecord, IntegrationRecord} from '../domain/record.js'
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
    record: paths.record,
    'report-dir': paths.reportDir
  }
}

function culpritOutput({branches, tests, heldOut, evidence}: CulpritRecord): unknown {
  return {
    branches,
    tests: tests.slice(0, TESTS_PER_CULPRIT),
    heldOut,
    evidence: evidence.map(({probe, outcome}) => ({probe, outcome}))
  }
}
