import type {FileChange, Worktree} from './candidate.js'
import type {Comparison} from './comparison.js'
import type {GateRun} from './gate.js'
import type {Failure} from './errors.js'
import type {Conflict, Overlap, PairVerdict} from './conflict.js'
import type {SkippedCommit} from './composition.js'
import type {DecisionRecord} from './decision.js'
import type {Oid} from './ids.js'
import type {EnvironmentNote} from './environment-note.js'
import type {Incident} from './incident.js'
import type {KnowledgeProposal} from './knowledge.js'
import type {Signal} from './probe.js'
import type {Plan} from './plan.js'
import type {Regeneration} from './regeneration.js'
import type {Probe} from './probe.js'
import type {ProbeWish} from './wave.js'
import type {Approval, ChecklistItem, RedFlag, Status} from './verdict.js'

/** The shape of `integration.json`. Raised when a reader of the old shape would be misled. */
export const SCHEMA_VERSION = '1.0'

/** How one candidate fared, over all stages. */
export interface CandidateRecord {
  readonly name: string
  readonly sha: Oid | null
  readonly status: 'merged' | 'partial' | 'held-out'
  /** The finer word behind the status. */
  readonly outcome:
    | 'merged'
    | 'partial'
    | 'contained'
    | 'duplicate'
    | 'missing'
    /** Its branch was moved on origin between the listing and the fetch, and the listed commit is not to be had. */
    | 'moved'
    | 'unrelated'
    | 'conflict'
    | 'culprit'
    | 'inconclusive'
    | 'depends'
    /** A person's decision, or what the project knows of its conflicts, keeps it out. */
    | 'decided'
    | 'not-reached'
  readonly reason: string
  readonly author: string | null
  readonly source: string | null
  readonly commits: number
  readonly skippedCommits: readonly SkippedCommit[]
  /** Where it stands in the candidate commit; absent when nothing of it went in. */
  readonly landed?: Landing
  readonly files: readonly Pick<FileChange, 'path' | 'status' | 'added' | 'removed'>[]
}

/** A probe as the record keeps it: test cases by count, the report files themselves beside the logs. */
export interface ProbeRecord extends Omit<Probe, 'gates'> {
  readonly gates: readonly GateRecord[]
}

/** A gate as the record keeps it. */
export interface GateRecord extends Omit<GateRun, 'tests' | 'root'> {
  readonly tests: TestCounts | null
}

/** The test cases of one gate, by count. */
export interface TestCounts {
  readonly total: number
  readonly passed: number
  /** Failures and errors. */
  readonly failed: number
  readonly skipped: number
  readonly loadErrors: number
  /** Reasons not to trust the report as whole. */
  readonly defects: readonly string[]
}

/** The commits that brought a candidate in, so that it can be taken out again. */
export interface Landing {
  readonly strategy: 'merge' | 'cherry-pick'
  /** The integration before it, and with it: one merge commit on top, or the picked commits in between. */
  readonly before: Oid
  readonly commit: Oid
}

/** A culprit as the record keeps it. */
export interface CulpritRecord {
  readonly branches: readonly string[]
  /** For people: the tests, or the gates when no report names tests. */
  readonly tests: readonly string[]
  readonly signals: readonly Signal[]
  readonly heldOut: string
  /** Why that one of several, in one sentence without its full stop; null for a branch that fails by itself. */
  readonly because: string | null
  /** Where the authors of several have to look; all empty for a branch that fails by itself. */
  readonly meeting: CulpritMeeting
  readonly evidence: readonly CulpritEvidence[]
}

/** Where branches meet that only fail together, beside what fails. */
export interface CulpritMeeting {
  /** Files that more than one of them changes, sorted. */
  readonly files: readonly string[]
  /** Functions, methods and classes that more than one of them changes, sorted. */
  readonly definitions: readonly string[]
  /** The ids of conflicts between them that were expected. */
  readonly conflicts: readonly string[]
}

/** One probe that proves a culprit, and the line that reproduces it. */
export interface CulpritEvidence {
  readonly probe: string
  readonly candidates: readonly string[]
  readonly outcome: 'green' | 'red' | 'unresolved'
  readonly tree: Oid | null
  readonly log: string | null
  readonly excerpt: string
}

/** The ref that holds the integration. */
export interface StagingRecord {
  readonly ref: string
  readonly sha: Oid
  /** The clean candidate on the base: equal to `sha` unless a fixed ref was advanced by a snapshot commit. */
  readonly candidate: Oid
  readonly tree: Oid
  readonly where: 'local' | 'origin'
  /** What became of it. */
  readonly state: 'published' | 'rejected' | 'not-published'
  readonly detail: string
}

/** Why the run could not go on, and in which stage. */
export interface FailureRecord extends Failure {
  readonly stage: string
}

/** Everything one run knows. Every report, output and annotation is a pure rendering of it. */
export interface IntegrationRecord {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly run: {readonly id: string; readonly started: string; readonly mode: string; readonly tool: string}
  readonly status: Status
  readonly mergeReady: boolean
  readonly reasons: readonly string[]
  readonly base: {readonly name: string; readonly sha: Oid; readonly tree: Oid} | null
  readonly staging: StagingRecord | null
  readonly candidates: readonly CandidateRecord[]
  readonly conflicts: readonly Conflict[]
  /** What people decided about conflicts, and what came of it. */
  readonly decisions: readonly DecisionRecord[]
  /** What this run learned of conflicts: entries for the project's knowledge file. */
  readonly knowledge: readonly KnowledgeProposal[]
  /** The commands that were run to write files in conflict anew, in the order in which they ran. */
  readonly regenerations: readonly Regeneration[]
  readonly overlaps: readonly Overlap[]
  readonly pairs: readonly PairVerdict[]
  readonly plan: Plan | null
  readonly probes: readonly ProbeRecord[]
  /** Probes that have to be made somewhere else before anything more can be said. */
  readonly wanted: readonly ProbeWish[]
  readonly culprits: readonly CulpritRecord[]
  readonly comparison: Comparison | null
  /** What turned the base red; null when it is green, was not probed, or nobody was to look. */
  readonly incident: Incident | null
  /** Candidates that are good as they are and fail once integrated alone, and what changed around them. */
  readonly environmentNotes: readonly EnvironmentNote[]
  readonly checklist: readonly ChecklistItem[]
  readonly redFlags: readonly RedFlag[]
  readonly approvals: readonly Approval[]
  readonly metrics: Metrics
  readonly environment: Environment
  readonly timings: readonly {readonly stage: string; readonly seconds: number}[]
  readonly worktrees: readonly Worktree[]
  readonly notes: readonly string[]
  /** Set when a stage could not finish; everything learned before it is still here. */
  readonly failure: FailureRecord | null
}

/** The figures of a run, all counts. */
export interface Metrics {
  readonly candidates: number
  readonly merged: number
  readonly heldOut: number
  readonly conflicts: number
  readonly regressions: number
  readonly probes: number
  /** Gates that were run; those whose outcome was taken over are not among them. */
  readonly gateRuns: number
}

/** What a run ran on. */
export interface Environment {
  readonly os: string
  readonly node: string
  readonly git: string
  readonly isolation: string
}
