import type {Conflict} from '../../src/domain/conflict.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import type {Regeneration} from '../../src/domain/regeneration.js'
import {heldOutAuth, mergedApi, mergedNotifications} from './record-builder.js'
import {anOid, routesConflict} from './record-parts.js'

/** A run in which all is well but for one conflict that a detector expects. */
export function withPrediction(green: IntegrationRecord): IntegrationRecord {
  return {
    ...green,
    status: 'conditional',
    mergeReady: false,
    reasons: ['1 predicted conflict that nobody has looked at: INT-001.'],
    conflicts: [predictedConflict()],
    overlaps: [
      {path: 'package.json', branches: ['notifications', 'api'], linesTouch: false, conflict: false, definitions: []}
    ],
    metrics: {...green.metrics, conflicts: 1}
  }
}

/** A conflict that a detector expects and git does not see. */
export function predictedConflict(overrides: Partial<Conflict> = {}): Conflict {
  const party = (branch: string, author: string): Conflict['parties'][number] => ({
    branch,
    author,
    path: 'package.json',
    change: 'modified',
    commits: [{oid: anOid(`${branch} dependency`), subject: `Use ajv in ${branch}`}]
  })
  return {
    id: 'INT-001',
    fingerprint: '1122334455667788',
    kind: 'semantic',
    foundBy: 'prediction',
    type: 'dependency version',
    severity: 'medium',
    severityReason: 'what is installed depends on which of two lines the package manager takes',
    path: 'package.json',
    paths: ['package.json'],
    branches: ['notifications', 'api'],
    parties: [party('notifications', 'Bo Builder'), party('api', 'Cy Coder')],
    sides: [
      {
        branch: 'notifications',
        author: 'Bo Builder',
        path: 'package.json',
        lines: {start: 9, count: 1},
        text: '    "ajv": "^6.12.0",',
        definition: null
      },
      {
        branch: 'api',
        author: 'Cy Coder',
        path: 'package.json',
        lines: {start: 14, count: 1},
        text: '    "ajv": "^8.17.1",',
        definition: null
      }
    ],
    base: [],
    autoResolvable: false,
    resolution: null,
    options: [
      {
        title: 'notifications first, then adapt api',
        effect:
          'Cy Coder merges notifications into api and takes the version that has landed there. In package.json:14 it has `"ajv": "^8.17.1",`; notifications has `"ajv": "^6.12.0",` (package.json:9).',
        effort: {lines: 1, files: 1},
        risk: 'low',
        riskReason: 'what is predicted can no longer happen, and the gates run on the result',
        completeness: 'notifications and api both whole, api once it is adapted.',
        commands: [
          'git switch api',
          'git merge notifications',
          '# In package.json:14 it has `"ajv": "^8.17.1",`; notifications has `"ajv": "^6.12.0",` (package.json:9). Then git add it, and:',
          'git commit --no-edit'
        ],
        action: {kind: 'sequence', first: 'notifications', then: 'api'}
      },
      {
        title: 'Land both as they are',
        effect: 'Nothing holds notifications and api back, and the next runs no longer ask.',
        effort: {lines: 0, files: 0},
        risk: 'medium',
        riskReason:
          'if the prediction is right: what is installed depends on which of two lines the package manager takes',
        completeness: 'notifications and api both whole, as they are.',
        commands: [],
        action: {kind: 'accept'}
      }
    ],
    owners: [],
    recommendation:
      'Option 1, “notifications first, then adapt api”: it costs 1 line in 1 file, and it is the planned order.',
    remedy: 'takes the version that has landed',
    meaning: 'Each side asks for another version of one dependency. The two authors agree on one version.',
    explanation:
      'Predicted from what both sides did; git merges them without a word. package.json asks for ajv ^6.12.0 on one side and for ajv ^8.17.1 on the other.',
    ...overrides
  }
}

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
      }),
      routesConflict({
        id: 'INT-005',
        path: 'package-lock.json',
        paths: ['package-lock.json'],
        knowledge: {paths: 'package-lock.json', handling: 'regenerate', regenerate: NPM, rationale: ''},
        resolution: `written anew by ${NPM.command}, as .github/integration/knowledge.yml says of package-lock.json`
      }),
      routesConflict({
        id: 'INT-006',
        path: 'docs/api.md',
        paths: ['docs/api.md'],
        knowledge: {paths: 'docs/**', handling: 'regenerate', regenerate: DOCS, rationale: 'written from the sources'}
      })
    ],
    regenerations: [
      {
        ...regeneration('regeneration-1', NPM.command, 'package-lock.json'),
        outcome: 'written',
        reason: 'written',
        tail: 'up to date in 2s',
        files: [{path: 'package-lock.json', added: 31, removed: 4}],
        untaken: {count: 2, paths: ['node_modules/', 'package.json']}
      },
      {
        ...regeneration('regeneration-2', DOCS.command, 'docs/api.md'),
        outcome: 'failed',
        reason: 'make docs failed with exit code 2: no rule to make target docs',
        tail: 'make: *** no rule\nno rule to make target docs',
        files: [],
        untaken: {count: 0, paths: []}
      }
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
      },
      {
        paths: 'api/go.sum',
        kind: null,
        type: null,
        handling: 'regenerate',
        regenerate: {command: 'cd api && go mod tidy', timeoutSeconds: 120},
        rationale: 'a lock file, which its tool writes',
        seen: 1,
        change: 'add'
      }
    ]
  }
}

const NPM = {command: 'npm install --package-lock-only --ignore-scripts', timeoutSeconds: 600}
const DOCS = {command: 'make docs', timeoutSeconds: 600}

function regeneration(
  id: string,
  command: string,
  path: string
): Pick<Regeneration, 'id' | 'command' | 'paths' | 'candidate' | 'onto' | 'tree' | 'seconds' | 'log'> {
  const onto = ['main', 'notifications']
  return {id, command, paths: [path], candidate: 'api', onto, tree: anOid('7'), seconds: 2.25, log: `logs/${id}.log`}
}
