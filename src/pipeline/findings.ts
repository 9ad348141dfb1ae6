import type {Candidate, Collection, Excluded} from '../domain/candidate.js'
import {REGRESSIONS} from '../domain/comparison.js'
import type {SkippedCommit} from '../domain/composition.js'
import {
  SCHEMA_VERSION,
  type CandidateRecord,
  type Environment,
  type GateRecord,
  type IntegrationRecord,
  type Metrics,
  type ProbeRecord,
  type TestCounts
} from '../domain/record.js'
import type {Probe} from '../domain/probe.js'
import type {TestReport} from '../domain/tests.js'
import type {Verdict} from '../domain/verdict.js'
import type {Inconclusive, Proof} from './prove.js'

/** The record before judgement: grows stage by stage, so that a run cut short still tells what it learned. */
export type Findings = Omit<IntegrationRecord, keyof Verdict>

/** A run that knows nothing yet. */
export function emptyFindings(run: IntegrationRecord['run'], environment: Environment): Findings {
  return {
    schemaVersion: SCHEMA_VERSION,
    run,
    base: null,
    staging: null,
    candidates: [],
    conflicts: [],
    overlaps: [],
    pairs: [],
    plan: null,
    probes: [],
    culprits: [],
    comparison: null,
    metrics: {candidates: 0, merged: 0, heldOut: 0, conflicts: 0, regressions: 0, probes: 0, gateRuns: 0},
    environment,
    timings: [],
    worktrees: [],
    notes: [],
    failure: null
  }
}

/** The candidates right after collect: what cannot take part has its outcome, the others are still to come. */
export function collectedCandidates(collection: Collection): readonly CandidateRecord[] {
  return withTwins([
    ...collection.candidates.map(candidate => ({
      ...facts(candidate),
      status: 'held-out' as const,
      outcome: 'not-reached' as const,
      reason: 'not integrated: the run ended before its turn',
      skippedCommits: []
    })),
    ...collection.excluded.map(excludedRecord)
  ])
}

/** The candidates once every composition was tried: merged, in part, or held out, and why. */
export function integratedCandidates(
  collection: Collection,
  proof: Pick<Proof, 'composition' | 'culprits' | 'inconclusive'>
): readonly CandidateRecord[] {
  return withTwins([
    ...collection.candidates.map(candidate => ({...facts(candidate), ...fate(candidate.name, proof)})),
    ...collection.excluded.map(excludedRecord)
  ])
}

type Fate = Pick<CandidateRecord, 'status' | 'outcome' | 'reason' | 'skippedCommits' | 'landed'>

function fate(name: string, proof: Pick<Proof, 'composition' | 'culprits' | 'inconclusive'>): Fate {
  const skippedCommits: readonly SkippedCommit[] = []
  const culprit = proof.culprits.find(({heldOut}) => heldOut === name)
  if (culprit !== undefined) {
    const others = culprit.branches.filter(branch => branch !== name)
    const reason =
      others.length === 0 ? 'breaks the gates on its own' : `breaks the gates together with ${others.join(' and ')}`
    return {status: 'held-out', outcome: 'culprit', reason, skippedCommits}
  }
  const open = proof.inconclusive.find(({candidate}: Inconclusive) => candidate === name)
  if (open !== undefined) return {status: 'held-out', outcome: 'inconclusive', reason: open.reason, skippedCommits}
  const {steps, base} = proof.composition
  const at = steps.findIndex(({candidate}) => candidate === name)
  const step = steps[at]
  switch (step?.outcome) {
    case undefined:
      return {status: 'held-out', outcome: 'not-reached', reason: 'not integrated', skippedCommits}
    case 'nothing-to-add':
      return {status: 'merged', outcome: 'merged', reason: step.reason, skippedCommits: step.skipped}
    case 'merged':
    case 'partial': {
      const strategy = step.strategy === 'merge' ? 'merge' : 'cherry-pick'
      const landed = {strategy, before: steps[at - 1]?.commit ?? base, commit: step.commit} as const
      return {status: step.outcome, outcome: step.outcome, reason: step.reason, skippedCommits: step.skipped, landed}
    }
    case 'conflict':
      return {status: 'held-out', outcome: 'conflict', reason: step.reason, skippedCommits: step.skipped}
  }
}

function facts(candidate: Candidate): Omit<CandidateRecord, keyof Fate> {
  return {
    name: candidate.name,
    sha: candidate.head,
    author: candidate.author.name,
    source: candidate.source,
    commits: candidate.commits.length,
    files: candidate.changes.map(({path, status, added, removed}) => ({path, status, added, removed}))
  }
}

function excludedRecord({name, head, outcome, reason, twin}: Excluded): CandidateRecord & {readonly twin?: string} {
  const status = outcome === 'contained' ? 'merged' : 'held-out'
  const nothing = {author: null, source: null, commits: 0, skippedCommits: [], files: []}
  return {name, sha: head, status, outcome, reason, ...nothing, ...(twin === undefined ? {} : {twin})}
}

/** A duplicate fares as the candidate it is a second name of. */
function withTwins(records: readonly (CandidateRecord & {readonly twin?: string})[]): readonly CandidateRecord[] {
  return records.map(({twin, ...record}) => {
    const other = records.find(({name}) => name === twin)
    return other === undefined ? record : {...record, status: other.status}
  })
}

/** A probe as the record keeps it: test cases by count. */
export function probeRecord(probe: Probe): ProbeRecord {
  const gates = probe.gates.map((gate): GateRecord => ({
    ...gate,
    tests: gate.tests === null ? null : counts(gate.tests)
  }))
  return {...probe, gates}
}

function counts(report: TestReport): TestCounts {
  const by = {passed: 0, failed: 0, error: 0, skipped: 0}
  for (const {state} of report.cases) by[state]++
  return {
    total: report.cases.length,
    passed: by.passed,
    failed: by.failed + by.error,
    skipped: by.skipped,
    loadErrors: report.loadErrors.length,
    defects: report.defects
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
    gateRuns: probes.reduce((sum, probe) => sum + probe.gates.length, 0)
  }
}
