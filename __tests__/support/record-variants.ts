import type {CandidateRecord, IntegrationRecord} from '../../src/domain/record.js'
import {checklistOf} from './checklist-of.js'
import {planFacts} from './plan-facts.js'
import {aCandidate, aRecord, heldOutAuth, mergedApi, mergedNotifications} from './record-builder.js'
import {provedEarlier} from './record-earlier.js'
import {hostileRecord} from './record-hostile.js'
import {environmentRecord, withIncident} from './record-incident.js'
import {withMeasures} from './record-measured.js'
import {regressed} from './record-regressed.js'
import {aComparison, anOid, aProbe, routesConflict} from './record-parts.js'
import {withDecisions, withPrediction} from './record-predicted.js'

const NOTHING_DONE = {candidates: 3, merged: 0, heldOut: 3, conflicts: 0, regressions: 0, probes: 0, gateRuns: 0}
const CONFLICTS_OUT = {status: 'held-out', outcome: 'conflict', reason: 'conflicts in src/routes.js'} as const
const NOT_REACHED = 'not integrated: the run ended before its turn'
const LATER = {...CONFLICTS_OUT, outcome: 'not-reached', reason: NOT_REACHED} as const
const landedAuth = heldOutAuth({
  status: 'merged',
  outcome: 'merged',
  reason: 'merged without conflict',
  landed: {strategy: 'merge', before: anOid('with notifications'), commit: anOid('with auth')}
})

/** Records as different runs leave them, by the name of the folder their reports are kept in. */
export const VARIANTS: Readonly<Record<string, () => IntegrationRecord>> = {
  mixed: () => aRecord(),
  'all-green': allGreen,
  decided: () => withDecisions(aRecord()),
  'proved-earlier': () => provedEarlier(allGreen()),
  predicted: () => withPrediction(allGreen()),
  'analysis-only': analysisOnly,
  'failed-stage': failedStage,
  cancelled,
  configuration,
  'no-gates': noGates,
  'baseline-red': () => withIncident(baselineRed()),
  environment: environmentRecord,
  'in-part': inPart,
  regressed,
  measured: () => withMeasures(allGreen()),
  hostile: hostileRecord
}

function allGreen(): IntegrationRecord {
  return aRecord({
    status: 'ready',
    mergeReady: true,
    reasons: [],
    candidates: [
      mergedNotifications(),
      mergedApi(),
      aCandidate('old-fix', 'Ada Writer', {outcome: 'contained', reason: 'its head is in main already'})
    ],
    conflicts: [],
    overlaps: [],
    pairs: [{branches: ['notifications', 'api'], verdict: 'clean'}],
    plan: {
      order: 'listed',
      strategy: 'merge',
      ...planFacts(),
      steps: [
        {candidate: 'notifications', position: 1, reason: 'listed as number 1', parent: null},
        {candidate: 'api', position: 2, reason: 'listed as number 2; built on notifications', parent: 'notifications'}
      ]
    },
    probes: [aProbe(1, []), aProbe(2, ['notifications', 'api'], {purpose: 'integration'})],
    culprits: [],
    checklist: checklistOf('done'),
    redFlags: [],
    metrics: {candidates: 3, merged: 3, heldOut: 0, conflicts: 0, regressions: 0, probes: 2, gateRuns: 2},
    worktrees: [],
    notes: []
  })
}

function analysisOnly(): IntegrationRecord {
  return aRecord({
    run: {
      id: '20260301-101500-2',
      started: '2026-03-01T10:15:00Z',
      mode: 'analyze',
      tool: 'integration-orchestrator 0.1.0'
    },
    status: 'blocked',
    reasons: [
      '1 conflict between the candidates, or with the base.',
      'auth is held out: not integrated: the run ended before its turn',
      'Only analysed: no gate was run, so nothing is proved.'
    ],
    staging: null,
    candidates: [heldOutAuth(LATER), withoutLanding(mergedNotifications(LATER)), withoutLanding(mergedApi(LATER))],
    conflicts: [routesConflict()],
    probes: [],
    culprits: [],
    comparison: null,
    redFlags: [],
    metrics: {...NOTHING_DONE, conflicts: 1},
    worktrees: [],
    notes: []
  })
}

function withoutLanding(candidate: CandidateRecord): CandidateRecord {
  return Object.fromEntries(Object.entries(candidate).filter(([key]) => key !== 'landed')) as unknown as CandidateRecord
}

/** A run that knows as much as `analyze` found, and then stopped. */
function stopped(failure: NonNullable<IntegrationRecord['failure']>): IntegrationRecord {
  return aRecord({
    status: 'blocked',
    reasons: [`The run stopped in ${failure.stage}: ${failure.message}`],
    staging: null,
    candidates: [heldOutAuth(LATER), withoutLanding(mergedNotifications(LATER)), withoutLanding(mergedApi(LATER))],
    conflicts: [routesConflict()],
    probes: [aProbe(1, [])],
    culprits: [],
    comparison: null,
    checklist: [],
    redFlags: [],
    metrics: {...NOTHING_DONE, conflicts: 1, probes: 1, gateRuns: 1},
    worktrees: [],
    notes: [],
    failure
  })
}

function failedStage(): IntegrationRecord {
  return stopped({
    stage: 'integrate',
    kind: 'tool',
    message: 'git commit-tree failed with exit code 128\nfatal: unable to write file: No space left on device',
    fix: 'Free some disk space and run it again',
    signal: null
  })
}

function cancelled(): IntegrationRecord {
  return stopped({
    stage: 'integrate',
    kind: 'cancelled',
    message: 'cancelled by SIGTERM',
    fix: 'Run it again',
    signal: 'SIGTERM'
  })
}

function configuration(): IntegrationRecord {
  const message =
    "input 'base': there is no branch or commit `mian`. Did you mean main?\ninput 'gates': line 2 has no command. Write `name: command`."
  return {
    ...stopped({stage: 'collect', kind: 'configuration', message, fix: null, signal: null}),
    base: null,
    candidates: [],
    conflicts: [],
    overlaps: [],
    pairs: [],
    plan: null,
    probes: [],
    metrics: {...NOTHING_DONE, candidates: 0, heldOut: 0}
  }
}

function noGates(): IntegrationRecord {
  return aRecord({
    status: 'blocked',
    reasons: [
      'No gate is configured, so nothing was proved. Name the command that tests this project.',
      'api is held out: conflicts in src/routes.js'
    ],
    staging: null,
    candidates: [landedAuth, mergedNotifications(), withoutLanding(mergedApi(CONFLICTS_OUT))],
    conflicts: [routesConflict()],
    probes: [],
    culprits: [],
    comparison: null,
    redFlags: [],
    metrics: {...NOTHING_DONE, merged: 2, heldOut: 1, conflicts: 1},
    worktrees: [],
    notes: []
  })
}

function baselineRed(): IntegrationRecord {
  const old = 'test/dates.test.js > formats a leap day'
  const failing = {outcome: 'fail', failing: [old]} as const
  return aRecord({
    reasons: [
      'api is held out: conflicts in src/routes.js',
      'Gate test fails on the base already; the integration adds no failure of its own.'
    ],
    staging: {
      ...aRecord().staging!,
      tree: anOid('notifications+auth tree'),
      sha: anOid('with auth'),
      candidate: anOid('with auth'),
      where: 'local'
    },
    candidates: [landedAuth, mergedNotifications(), withoutLanding(mergedApi(CONFLICTS_OUT))],
    conflicts: [routesConflict()],
    probes: [aProbe(1, [], failing), aProbe(2, ['notifications', 'auth'], {...failing, purpose: 'integration'})],
    culprits: [],
    comparison: aComparison(
      {
        counts: {same: 31, 'still-failing': 1, 'new-passing': 8},
        rows: [
          {
            gate: 'test',
            test: old,
            id: `test\0${old}`,
            change: 'still-failing',
            baseline: 'failed',
            integration: 'failed',
            message: 'expected 29 February',
            messageChanged: false
          }
        ]
      },
      [
        {
          gate: 'test',
          change: 'failing-before',
          baseline: 'fail',
          integration: 'fail',
          reason: 'the same 1 test fails on both'
        }
      ]
    ),
    redFlags: [{id: 'baseline-red', text: 'The base itself does not pass its gates', evidence: 'probe-1'}],
    metrics: {candidates: 3, merged: 2, heldOut: 1, conflicts: 1, regressions: 0, probes: 2, gateRuns: 2}
  })
}

function inPart(): IntegrationRecord {
  const skipped = {
    oid: anOid('api commit 3'),
    subject: 'Mount the API under /v1',
    paths: ['src/routes.js'],
    reason: 'conflict'
  } as const
  return aRecord({
    reasons: ['api is in only in part: 3 of 4 commits picked'],
    plan: {...aRecord().plan!, strategy: 'hybrid'},
    staging: {...aRecord().staging!, tree: anOid('notifications+auth+api tree')},
    candidates: [
      landedAuth,
      mergedNotifications(),
      mergedApi({
        status: 'partial',
        outcome: 'partial',
        reason: '3 of 4 commits picked',
        skippedCommits: [skipped],
        landed: {strategy: 'cherry-pick', before: anOid('with auth'), commit: anOid('with api')}
      }),
      aCandidate('typo', null, {
        sha: null,
        source: null,
        commits: 0,
        status: 'held-out',
        outcome: 'missing',
        reason: 'no branch of that name, here or on origin'
      })
    ],
    conflicts: [routesConflict()],
    probes: [aProbe(1, []), aProbe(2, ['notifications', 'auth', 'api'], {purpose: 'integration'})],
    culprits: [],
    redFlags: [],
    metrics: {candidates: 4, merged: 2, heldOut: 1, conflicts: 1, regressions: 0, probes: 2, gateRuns: 2}
  })
}
