import type {Findings} from '../decide/decide.js'
import {REGRESSIONS} from '../domain/comparison.js'
import {SCHEMA_VERSION, type Environment, type Metrics} from '../domain/record.js'

/** A run that knows nothing yet. */
export function emptyFindings(run: Findings['run'], environment: Environment): Findings {
  return {
    schemaVersion: SCHEMA_VERSION,
    run,
    base: null,
    staging: null,
    candidates: [],
    conflicts: [],
    decisions: [],
    knowledge: [],
    regenerations: [],
    overlaps: [],
    pairs: [],
    plan: null,
    probes: [],
    wanted: [],
    culprits: [],
    comparison: null,
    incident: null,
    environmentNotes: [],
    metrics: {candidates: 0, merged: 0, heldOut: 0, conflicts: 0, regressions: 0, probes: 0, gateRuns: 0},
    environment,
    timings: [],
    worktrees: [],
    notes: [],
    failure: null
  }
}

/** The figures of a run. */
export function metricsOf(findings: Findings): Metrics {
  const {candidates, conflicts, comparison, probes} = findings
  return {
    candidates: candidates.length,
    merged: candidates.filter(({status}) => status === 'merged').length,
    heldOut: candidates.filter(({status}) => status === 'held-out').length,
    conflicts: conflicts.length,
    regressions: REGRESSIONS.reduce((sum, change) => sum + (comparison?.tests?.counts[change] ?? 0), 0),
    probes: probes.length,
    gateRuns: probes.flatMap(({gates}) => gates).filter(({earlier}) => earlier === undefined).length
  }
}
