import type {Conflict} from '../../src/domain/conflict.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {anOid} from './record-parts.js'

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
        effect: 'Cy Coder merges notifications into api and takes the version that has landed there.',
        commands: ['git checkout api', 'git merge notifications']
      },
      {
        title: 'Land both as they are',
        effect: 'Nothing holds them back: choose this after checking that the prediction is wrong here.',
        commands: []
      }
    ],
    recommendation: 'Keep notifications as it is; Cy Coder takes the version that has landed in api.',
    meaning: 'Each side asks for another version of one dependency. The two authors agree on one version.',
    explanation:
      'Predicted from what both sides did; git merges them without a word. package.json asks for ajv ^6.12.0 on one side and for ajv ^8.17.1 on the other.',
    ...overrides
  }
}
