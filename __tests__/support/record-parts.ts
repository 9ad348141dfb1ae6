import {createHash} from 'node:crypto'
import type {Comparison, TestChange, TestComparison} from '../../src/domain/comparison.js'
import type {Conflict} from '../../src/domain/conflict.js'
import {parseOid, type Oid} from '../../src/domain/ids.js'
import type {CulpritRecord, GateRecord, ProbeRecord} from '../../src/domain/record.js'

/** An object id that is the same in each run. */
export function anOid(label: string): Oid {
  return parseOid(createHash('sha1').update(label).digest('hex'))
}

const TOGETHER = 'test/session.test.js > session > a login sends exactly one notification'

export function routesConflict(overrides: Partial<Conflict> = {}): Conflict {
  return {
    id: 'INT-001',
    fingerprint: '0f1e2d3c4b5a6978',
    kind: 'line',
    foundBy: 'git',
    type: 'contents',
    severity: 'medium',
    severityReason: 'both texts are there, and whoever knows both changes can put them together',
    path: 'src/routes.js',
    paths: ['src/routes.js'],
    branches: ['auth', 'api'],
    parties: [
      {
        branch: 'auth',
        author: 'Ada Writer',
        path: 'src/routes.js',
        change: 'modified',
        commits: [{oid: anOid('auth 2'), subject: 'Ask for a login'}]
      },
      {
        branch: 'api',
        author: 'Cy Coder',
        path: 'src/routes.js',
        change: 'modified',
        commits: [
          {oid: anOid('api 3'), subject: 'Mount the API under /v1'},
          {oid: anOid('api 1'), subject: 'Read JSON'}
        ]
      }
    ],
    sides: [
      {
        branch: 'auth',
        author: 'Ada Writer',
        path: 'src/routes.js',
        lines: {start: 12, count: 2},
        text: "router.use(requireLogin)\nrouter.get('/me', me)",
        definition: 'function routes'
      },
      {
        branch: 'api',
        author: 'Cy Coder',
        path: 'src/routes.js',
        lines: {start: 12, count: 2},
        text: "router.use(json())\nrouter.get('/v1/me', me)",
        definition: 'function routes'
      }
    ],
    base: [
      {
        path: 'src/routes.js',
        lines: {start: 12, count: 1},
        text: "router.get('/me', me)",
        definition: 'function routes'
      }
    ],
    autoResolvable: false,
    resolution: null,
    options: [
      {
        title: 'auth first, then api',
        effect: 'After it api still conflicts in src/routes.js (1 place, 4 lines); Cy Coder settles that.',
        effort: {lines: 4, files: 1},
        risk: 'low',
        riskReason: '1 place to put together by hand, 4 lines',
        completeness: 'auth whole now; api whole (88 changed lines) once its author has settled it.',
        commands: [
          'git switch api',
          'git merge auth',
          '# settle the conflict, git add the files, then:',
          'git commit --no-edit'
        ],
        action: {kind: 'sequence', first: 'auth', then: 'api'}
      },
      {
        title: 'api first, then auth',
        effect: 'After it auth still conflicts in src/routes.js (1 place, 4 lines); Ada Writer settles that.',
        effort: {lines: 4, files: 1},
        risk: 'low',
        riskReason: '1 place to put together by hand, 4 lines',
        completeness: 'api whole now; auth whole (63 changed lines) once its author has settled it.',
        commands: [
          'git fetch origin',
          'git switch auth',
          'git merge origin/api',
          '# settle the conflict, git add the files, then:',
          'git commit --no-edit'
        ],
        action: {kind: 'sequence', first: 'api', then: 'auth'}
      },
      {
        title: 'Leave api out',
        effect: 'Leaving it out lets nothing else in that is not in already.',
        effort: {lines: 0, files: 0},
        risk: 'low',
        riskReason: 'nothing is put together; 88 changed lines of api wait and go on ageing',
        completeness: 'Nothing of api; auth whole.',
        commands: ['integration-orchestrator run --branches auth --branches notifications --base main'],
        action: {kind: 'hold-out', branch: 'api'}
      }
    ],
    recommendation: 'Option 2, “api first, then auth”: api is in what was integrated, and auth is not.',
    remedy: null,
    owners: ['@shop/web'],
    meaning:
      'Both sides changed the same lines. Whoever lands second merges the other and writes what both changes meant.',
    explanation: 'CONFLICT (content): Merge conflict in src/routes.js',
    ...overrides
  }
}

export function interaction(): Conflict {
  return {
    id: 'INT-002',
    fingerprint: '8796a5b4c3d2e1f0',
    kind: 'semantic',
    foundBy: 'gates',
    type: 'interaction',
    severity: 'high',
    severityReason: 'the gates fail with both in',
    path: '',
    paths: [],
    branches: ['notifications', 'auth'],
    parties: [],
    sides: [],
    base: [],
    autoResolvable: false,
    resolution: null,
    options: [
      {
        title: 'Land notifications, adapt auth',
        effect:
          'Ada Writer merges notifications into auth and makes the gates pass there. Without auth, notifications and api land: this very tree has passed the gates.',
        effort: {lines: 63, files: 2},
        risk: 'low',
        riskReason: 'what lands without it has passed the gates',
        completeness: 'notifications whole now; auth whole once it is adapted.',
        commands: [
          'git switch auth',
          'git merge notifications',
          '# make the gates pass, git add what you changed, then:',
          "git commit --message 'Work together with what has landed'"
        ],
        action: {kind: 'sequence', first: 'notifications', then: 'auth'}
      }
    ],
    recommendation:
      'Option 1, “Land notifications, adapt auth”: everything else has passed the gates already, so nobody else waits for it.',
    remedy: null,
    owners: [],
    meaning:
      'Each is good without the other, and together they break something. Whoever is held out adapts to what has landed.',
    explanation: `Git merges notifications and auth without conflict, and each passes without the other, but together they fail: ${TOGETHER}.`
  }
}

export function togetherCulprit(overrides: Partial<CulpritRecord> = {}): CulpritRecord {
  const log = (probe: string): string => `logs/${probe}/test.log`
  const tail = failingTail()
  return {
    branches: ['notifications', 'auth'],
    tests: [TOGETHER],
    signals: [`test:test:${TOGETHER}`],
    heldOut: 'auth',
    because: 'leaving out another of them would lose no fewer others, and it comes last in the merge order',
    meeting: {files: ['src/session.ts'], definitions: ['Session.login'], conflicts: []},
    evidence: [
      evidence('probe-2', ['notifications', 'auth'], 'red', tail),
      evidence('probe-3', ['notifications', 'auth'], 'red', tail),
      evidence('probe-4', ['notifications'], 'green', ''),
      evidence('probe-5', ['auth'], 'green', '')
    ].map(one => ({...one, log: log(one.probe)})),
    ...overrides
  }
}

function evidence(
  probe: string,
  candidates: readonly string[],
  outcome: 'green' | 'red',
  excerpt: string
): CulpritRecord['evidence'][number] {
  return {probe, candidates, outcome, tree: anOid(`${candidates.join('+')} tree`), log: null, excerpt}
}

export function failingTail(): string {
  return [
    'not ok 1 - a login sends exactly one notification',
    '  ---',
    "  error: 'expected 1 notification, got 2'",
    '  location: test/session.test.js:17:3',
    '  ...',
    '# fail 1'
  ].join('\n')
}

export function provingProbes(): readonly ProbeRecord[] {
  const failed = {outcome: 'fail', failing: [TOGETHER]} as const
  return [
    aProbe(1, []),
    aProbe(2, ['notifications', 'auth'], failed),
    aProbe(3, ['notifications', 'auth'], {...failed, purpose: 'repeat'}),
    aProbe(4, ['notifications']),
    aProbe(5, ['auth']),
    aProbe(6, ['notifications', 'api'])
  ]
}

/** What a probe came to, in short. */
export interface ProbeSketch {
  readonly outcome?: ProbeRecord['outcome']
  readonly purpose?: ProbeRecord['purpose']
  readonly failing?: readonly string[]
  readonly gate?: Partial<GateRecord>
}

export function aProbe(number: number, candidates: readonly string[], sketch: ProbeSketch = {}): ProbeRecord {
  const {outcome = 'pass', failing = []} = sketch
  const id = `probe-${number}`
  const what = candidates.length === 0 ? 'main' : candidates.join('+')
  const total = 32 + candidates.length * 4
  const gate: GateRecord = {
    gate: 'test',
    command: 'node --test --test-reporter=junit',
    outcome,
    reason: outcome === 'pass' ? 'exit code 0, 0 failures' : `exit code 1, ${failing.length} of ${total} tests failed`,
    end: {kind: 'exited', code: outcome === 'pass' ? 0 : 1},
    seconds: 1.4,
    log: `logs/${id}/test.log`,
    tail: outcome === 'pass' ? `# pass ${total}` : failingTail(),
    reports: [{kind: 'tests', path: 'junit.xml', copy: `logs/${id}/junit.xml`, bytes: 4096}],
    tests: {total, passed: total - failing.length, failed: failing.length, skipped: 0, loadErrors: 0, defects: []},
    ...sketch.gate
  }
  return {
    id,
    purpose: sketch.purpose ?? (candidates.length === 0 ? 'baseline' : 'isolation'),
    candidates,
    commit: anOid(`${what} commit`),
    tree: anOid(`${what} tree`),
    outcome,
    signals: failing.map(test => `test:test:${test}`),
    gates: [gate],
    missingReports: [],
    seconds: 1.6
  }
}

const NO_CHANGE: TestComparison['counts'] = {
  same: 0,
  regression: 0,
  'new-failure': 0,
  'new-passing': 0,
  'new-skipped': 0,
  fixed: 0,
  'still-failing': 0,
  'newly-skipped': 0,
  'un-skipped': 0,
  'failing-skipped': 0,
  removed: 0,
  'failing-removed': 0,
  'not-run': 0,
  flaky: 0,
  moved: 0,
  slower: 0
}

export function aComparison(
  {
    counts = {},
    ...tests
  }: {readonly counts?: Partial<Record<TestChange, number>>} & Partial<Omit<TestComparison, 'counts'>>,
  gates: Comparison['gates'] = [
    {gate: 'test', change: 'held', baseline: 'pass', integration: 'pass', reason: 'passes on both'}
  ]
): Comparison {
  return {
    gates,
    tests: {counts: {...NO_CHANGE, ...counts}, rows: [], defects: [], ...tests},
    coverage: null,
    performance: null,
    security: null,
    cycles: null,
    api: null
  }
}
