import type {CandidateRecord, IntegrationRecord} from '../../src/domain/record.js'
import {approvalsOf, checklistOf} from './checklist-of.js'
import {aComparison, anOid, interaction, provingProbes, routesConflict, togetherCulprit} from './record-parts.js'

/**
 * A run over three branches. `auth` and `api` conflict in `src/routes.js`; `auth` and `notifications` merge cleanly and
 * break a test together, so `auth` is held out and the other two are proved.
 */
export function aRecord(overrides: Partial<IntegrationRecord> = {}): IntegrationRecord {
  const record: IntegrationRecord = {
    schemaVersion: '1.0',
    run: {
      id: '20260301-101500-1',
      started: '2026-03-01T10:15:00Z',
      mode: 'run',
      tool: 'integration-orchestrator 0.1.0'
    },
    status: 'conditional',
    mergeReady: false,
    reasons: ['auth is held out: breaks the gates together with notifications'],
    base: {name: 'main', sha: anOid('main'), tree: anOid('main tree')},
    staging: {
      ref: 'refs/heads/integration/20260301-101500-1',
      sha: anOid('with api'),
      candidate: anOid('with api'),
      tree: anOid('notifications+api tree'),
      where: 'origin',
      state: 'published',
      detail: 'new ref'
    },
    candidates: [heldOutAuth(), mergedNotifications(), mergedApi()],
    conflicts: [routesConflict(), interaction()],
    wanted: [],
    decisions: [],
    knowledge: [],
    regenerations: [],
    overlaps: [
      {path: 'src/routes.js', branches: ['auth', 'api'], linesTouch: true, conflict: true, definitions: ['routes']},
      {path: 'package.json', branches: ['notifications', 'api'], linesTouch: false, conflict: false, definitions: []}
    ],
    pairs: [
      {branches: ['auth', 'notifications'], verdict: 'disjoint'},
      {branches: ['auth', 'api'], verdict: 'conflict'},
      {branches: ['notifications', 'api'], verdict: 'clean'}
    ],
    plan: {
      order: 'risk',
      strategy: 'merge',
      cost: {heldOut: 1, paths: 1, lines: 88},
      listedCost: {heldOut: 1, paths: 1, lines: 88},
      search: {orders: 4, merges: 6, untried: 0},
      commutes: {kind: 'same', orders: 3},
      steps: [
        {
          candidate: 'notifications',
          position: 1,
          reason: 'conflicts with no other candidate; 41 changed lines',
          parent: null
        },
        {candidate: 'auth', position: 2, reason: 'conflicts with 1 other; 63 changed lines', parent: null},
        {candidate: 'api', position: 3, reason: 'conflicts with 1 other; 88 changed lines', parent: null}
      ]
    },
    probes: provingProbes(),
    culprits: [togetherCulprit()],
    comparison: aComparison({counts: {'new-passing': 9, same: 32}}),
    incident: null,
    environmentNotes: [],
    checklist: checklistOf('open'),
    approvals: approvalsOf(),
    redFlags: [
      {
        id: 'semantic-conflict',
        text: 'Semantic conflict between notifications and auth without a decision',
        evidence: 'INT-002'
      }
    ],
    metrics: {candidates: 3, merged: 2, heldOut: 1, conflicts: 2, regressions: 0, probes: 6, gateRuns: 6},
    environment: {os: 'linux x64', node: '24.21.0', git: '2.47.1', isolation: 'clone per run, scrubbed environment'},
    timings: [
      {stage: 'collect', seconds: 0.4},
      {stage: 'analyze', seconds: 0.2},
      {stage: 'integrate', seconds: 8.3}
    ],
    worktrees: [
      {path: '/home/ada/shop', branch: 'main', head: anOid('main'), dirtyPaths: 0},
      {path: '/home/ada/shop-auth', branch: 'auth', head: anOid('auth'), dirtyPaths: 2},
      {path: '/mnt/usb/shop', branch: null, head: anOid('old'), dirtyPaths: 0, note: 'its folder is missing'}
    ],
    notes: ['The clone was shallow and was deepened to find merge bases.'],
    failure: null
  }
  return {...record, ...overrides}
}

export function heldOutAuth(overrides: Partial<CandidateRecord> = {}): CandidateRecord {
  return aCandidate('auth', 'Ada Writer', {
    status: 'held-out',
    outcome: 'culprit',
    reason: 'breaks the gates together with notifications',
    commits: 3,
    files: [
      {path: 'src/auth.js', status: 'added', added: 48, removed: 0},
      {path: 'src/routes.js', status: 'modified', added: 11, removed: 4}
    ],
    ...overrides
  })
}

export function mergedNotifications(overrides: Partial<CandidateRecord> = {}): CandidateRecord {
  const landed = {strategy: 'merge', before: anOid('main'), commit: anOid('with notifications')} as const
  return aCandidate('notifications', 'Bo Builder', {
    commits: 2,
    landed,
    files: [
      {path: 'src/notify.js', status: 'added', added: 38, removed: 0},
      {path: 'package.json', status: 'modified', added: 2, removed: 1}
    ],
    ...overrides
  })
}

export function mergedApi(overrides: Partial<CandidateRecord> = {}): CandidateRecord {
  const landed = {strategy: 'merge', before: anOid('with notifications'), commit: anOid('with api')} as const
  return aCandidate('api', 'Cy Coder', {
    commits: 4,
    landed,
    source: 'refs/remotes/origin/api',
    files: [
      {path: 'src/api.js', status: 'added', added: 70, removed: 0},
      {path: 'src/routes.js', status: 'modified', added: 12, removed: 4},
      {path: 'package.json', status: 'modified', added: 1, removed: 1}
    ],
    ...overrides
  })
}

export function aCandidate(
  name: string,
  author: string | null,
  overrides: Partial<CandidateRecord> = {}
): CandidateRecord {
  return {
    name,
    sha: anOid(name),
    status: 'merged',
    outcome: 'merged',
    reason: 'merged without conflict',
    author,
    source: `refs/heads/${name}`,
    commits: 1,
    skippedCommits: [],
    files: [],
    ...overrides
  }
}
