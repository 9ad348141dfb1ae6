import type {IntegrationRecord} from '../../src/domain/record.js'
import {heldOutAuth, mergedApi, mergedNotifications} from './record-builder.js'
import {routesConflict} from './record-parts.js'
import {predictedConflict} from './record-predicted.js'

/** A run in which a person held one branch out, accepted a prediction, and made a decision that no longer fits. */
export function withDecisions(mixed: IntegrationRecord): IntegrationRecord {
  const made = {by: 'Jane Doe', at: '2026-02-27T16:20:00Z'} as const
  return {
    ...mixed,
    reasons: ["auth is held out by Jane Doe's decision on INT-001"],
    candidates: [
      heldOutAuth({outcome: 'decided', reason: "held out by Jane Doe's decision on INT-001"}),
      mergedNotifications(),
      mergedApi()
    ],
    culprits: [],
    redFlags: [],
    conflicts: [
      routesConflict({
        resolution: 'decided by Jane Doe on 2026-02-27: Leave auth out (after the release); auth is held out'
      }),
      predictedConflict({
        id: 'INT-002',
        resolution: 'decided by Jane Doe on 2026-02-27: Land both as they are; the prediction counts as looked at'
      }),
      routesConflict({
        id: 'INT-003',
        path: 'CHANGELOG.md',
        paths: ['CHANGELOG.md'],
        knowledge: {paths: '*.md', handling: 'escalate', rationale: 'the order of entries is a matter of taste'}
      })
    ],
    decisions: [
      {
        ...made,
        id: 'INT-001',
        option: 'Leave auth out',
        action: 'hold-out',
        reason: 'after the release',
        state: 'applied',
        why: 'auth is held out'
      },
      {
        ...made,
        id: 'INT-002',
        option: 'Land both as they are',
        action: 'accept',
        reason: '',
        state: 'applied',
        why: 'the prediction counts as looked at'
      },
      {
        ...made,
        id: 'INT-003',
        option: 'Take both entries',
        action: 'combine',
        reason: '',
        state: 'no-longer-fits',
        why: 'what auth or api says in CHANGELOG.md has changed since'
      },
      {
        ...made,
        id: 'INT-004',
        option: 'old first, then auth',
        action: 'sequence',
        reason: '',
        state: 'not-needed',
        why: 'the conflict is gone, the decision can be deleted'
      }
    ],
    knowledge: [
      {
        paths: '*.md',
        kind: null,
        type: null,
        handling: 'escalate',
        rationale: 'the order of entries is a matter of taste',
        seen: 4,
        change: 'raise'
      },
      {
        paths: 'src/routes.js',
        kind: 'line',
        type: 'contents',
        handling: 'escalate',
        rationale: '2 pairs of branches collide here',
        seen: 2,
        change: 'add'
      }
    ]
  }
}
