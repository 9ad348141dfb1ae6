import {REGRESSIONS, type GateComparison, type TestChange, type TestRow} from '../../domain/comparison.js'
import type {Conflict} from '../../domain/conflict.js'
import type {CandidateRecord, CulpritRecord, IntegrationRecord} from '../../domain/record.js'
import {candidateNamed} from './candidates.js'

/** Tests that fail in the integration and did not fail in the base. */
export function regressedTests(record: IntegrationRecord): readonly TestRow[] {
  return record.comparison?.tests?.rows.filter(({change}) => REGRESSIONS.includes(change)) ?? []
}

/** Gates that fail in the integration and passed on the base, where no test names the cause. */
export function regressedGates(record: IntegrationRecord): readonly GateComparison[] {
  const named = new Set(regressedTests(record).map(({gate}) => gate))
  return record.comparison?.gates.filter(({change, gate}) => change === 'regressed' && !named.has(gate)) ?? []
}

/** Gates of the integration that could not be judged, or did not run on both sides. */
export function unjudgedGates(record: IntegrationRecord): readonly GateComparison[] {
  return record.comparison?.gates.filter(({change}) => change === 'broken' || change === 'unknown') ?? []
}

/** Changes that are no regression, but hide one easily. */
const SUSPICIOUS: readonly TestChange[] = [
  'not-run',
  'removed',
  'failing-removed',
  'newly-skipped',
  'failing-skipped',
  'flaky'
]

/** Tests that somebody has to look at, although none of them is a regression. */
export function suspiciousTests(record: IntegrationRecord): readonly TestRow[] {
  return record.comparison?.tests?.rows.filter(({change}) => SUSPICIOUS.includes(change)) ?? []
}

/** Conflicts that git or a detector found in the text; one that only the gates show is told with its culprit. */
export function textualConflicts(record: IntegrationRecord): readonly Conflict[] {
  return record.conflicts.filter(conflict => conflict.foundBy !== 'gates' || culpritBehind(record, conflict) === null)
}

/** The culprit that a semantic conflict restates. */
export function culpritBehind(record: IntegrationRecord, conflict: Conflict): CulpritRecord | null {
  const key = keyOf(conflict.branches)
  return record.culprits.find(({branches}) => keyOf(branches) === key) ?? null
}

/** The id under which a culprit also stands among the conflicts. */
export function conflictIdOf(record: IntegrationRecord, culprit: CulpritRecord): string | null {
  const key = keyOf(culprit.branches)
  return record.conflicts.find(({foundBy, branches}) => foundBy === 'gates' && keyOf(branches) === key)?.id ?? null
}

/** The parties of a conflict that it kept out of the integration, wholly or in part. */
export function keptOut(record: IntegrationRecord, conflict: Conflict): readonly CandidateRecord[] {
  return conflict.branches
    .flatMap(branch => candidateNamed(record, branch) ?? [])
    .filter(({outcome}) => outcome === 'conflict' || outcome === 'partial')
}

/**
 * The branches that have to move for a conflict to go away: those it kept out; else, when something else keeps one of
 * them out, that one, as the conflict will meet it next; else, before anything was merged, both.
 */
export function movers(record: IntegrationRecord, conflict: Conflict): readonly string[] {
  const candidates = conflict.branches.flatMap(branch => candidateNamed(record, branch) ?? [])
  const kept = keptOut(record, conflict)
  if (kept.length > 0) return kept.map(({name}) => name)
  const waiting = candidates.filter(({status, outcome}) => status === 'held-out' && outcome !== 'not-reached')
  return (waiting.length > 0 ? waiting : candidates).map(({name}) => name)
}

/** Tells whether nothing was merged yet that would settle which party of a conflict goes first. */
export function isUndecided(record: IntegrationRecord, conflict: Conflict): boolean {
  const parties = conflict.branches.flatMap(branch => candidateNamed(record, branch) ?? [])
  return parties.every(({outcome}) => outcome === 'not-reached')
}

/** Tells whether a conflict needs a person: nothing resolved it and nothing can by itself. */
export function needsPerson(conflict: Conflict): boolean {
  return conflict.resolution === null && !conflict.autoResolvable
}

/** Tells whether the run only looked and was not asked to merge. */
export function isAnalysisOnly(record: IntegrationRecord): boolean {
  return record.run.mode === 'analyze'
}

/** One text for a set of branches, in whatever order they are named. */
export function keyOf(branches: readonly string[]): string {
  return JSON.stringify([...branches].sort())
}
