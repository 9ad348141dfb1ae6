import type {EnvironmentNote} from '../../src/domain/environment-note.js'
import type {HistoryCommit, Incident, IncidentCause} from '../../src/domain/incident.js'
import type {CulpritRecord, IntegrationRecord, ProbeRecord} from '../../src/domain/record.js'
import {aRecord, heldOutAuth} from './record-builder.js'
import {anOid, aProbe, failingTail} from './record-parts.js'

function aCommit(subject: string, author: string, day: string, merge = false): HistoryCommit {
  return {sha: anOid(subject), author, subject, date: `2026-02-${day}T09:30:00Z`, merge}
}

const LEAP = 'test/dates.test.js > formats a leap day'
const PRICE = 'test/price.test.js > rounds half up'
const SLOW = 'test/mail.test.js > sends in time'
const DATES = aCommit('Merge pull request 311: newer date library', 'Dee Dater', '27', true)
const ROUNDING = aCommit('Round in cents', 'Pia Pricer', '26')
const GOOD = aCommit('Sort the cart', 'Ada Writer', '25')

function evidence(red: HistoryCommit, before: HistoryCommit, probes: readonly string[]): IncidentCause['evidence'] {
  return probes.map((probe, i) => {
    const isRed = i % 2 === 0
    const excerpt = isRed ? failingTail() : ''
    const commit = isRed ? red.sha : before.sha
    return {probe, commit, outcome: isRed ? 'red' : 'green', log: `logs/${probe}/test.log`, excerpt}
  })
}

function reverted(): IncidentCause {
  const reason = 'a revert merges cleanly and heals what was broken (probe-11); 2 other things stay red'
  return {
    commit: DATES,
    signals: [`test:test:${LEAP}`],
    tests: [LEAP],
    evidence: evidence(DATES, ROUNDING, ['probe-4', 'probe-5', 'probe-7', 'probe-8']),
    recommendation: 'revert',
    reason,
    revert: {outcome: 'heals', reason, paths: [], probes: ['probe-11'], tree: anOid('main without dates tree')},
    later: []
  }
}

function toBeFixed(): IncidentCause {
  const later = aCommit('Show cents in the cart', 'Cy Coder', '28')
  const reason = 'reverting conflicts in src/price.js'
  return {
    commit: ROUNDING,
    signals: [`test:test:${PRICE}`],
    tests: [PRICE],
    evidence: evidence(ROUNDING, GOOD, ['probe-5', 'probe-6', 'probe-9', 'probe-10']),
    recommendation: 'fix',
    reason: `${reason}; 1 later commit changes the same files: ${later.subject}`,
    revert: {outcome: 'conflicts', reason, paths: ['src/price.js'], probes: [], tree: null},
    later: [{sha: later.sha, subject: later.subject}]
  }
}

/** A base that two commits broke, of which one can be reverted, with a range that was cut short and a flaky test. */
export function anIncident(overrides: Partial<Incident> = {}): Incident {
  const tests = [LEAP, PRICE, SLOW]
  return {
    signals: tests.map(test => `test:test:${test}`),
    tests,
    lastGreen: {commit: GOOD, probe: 'probe-6'},
    causes: [toBeFixed(), reverted()],
    ranges: [
      {
        signals: ['gate:lint'],
        tests: ['gate lint'],
        red: DATES,
        green: GOOD,
        reason: 'the search ended after 24 probes'
      }
    ],
    flaky: [{signal: `test:test:${SLOW}`, test: SLOW, failed: 1, probes: 2}],
    together: null,
    looked: {commits: 64, probes: 8},
    ...overrides
  }
}

/** The record of a run whose base is red, with what was found out about that. */
export function withIncident(record: IntegrationRecord): IntegrationRecord {
  const failing = {outcome: 'fail', failing: [LEAP, PRICE]} as const
  const [base, ...rest] = record.probes
  const history = (number: number, what: HistoryCommit, sketch: Parameters<typeof aProbe>[2] = {}): ProbeRecord => ({
    ...aProbe(number, [], {...sketch, purpose: 'history'}),
    commit: what.sha,
    tree: anOid(`${what.subject} tree`)
  })
  const reverting = {...aProbe(11, [], {outcome: 'fail', failing: [PRICE], purpose: 'revert'}), commit: anOid('revert')}
  const first = record.reasons[0] ?? ''
  return {
    ...record,
    reasons: [
      `The base itself does not pass its gates, without any candidate: ${LEAP}, ${PRICE}.`,
      first,
      ...record.reasons.slice(1)
    ],
    probes: [
      ...(base === undefined ? [] : [{...base, signals: anIncident().signals}]),
      ...rest,
      history(4, DATES, failing),
      history(5, ROUNDING, {outcome: 'fail', failing: [PRICE]}),
      history(6, GOOD),
      reverting
    ],
    incident: anIncident()
  }
}

const CHECKOUT = 'test/checkout.test.js > pays with a card'

function aNote(overrides: Partial<EnvironmentNote> = {}): EnvironmentNote {
  return {
    candidate: 'auth',
    head: anOid('auth'),
    mergeBase: anOid('where auth left'),
    signals: [`test:test:${CHECKOUT}`],
    tests: [CHECKOUT],
    own: 'probe-7',
    integrated: 'probe-5',
    missed: 14,
    differences: [
      {kind: 'tool', file: '.nvmrc', name: 'node', old: '20', new: '24'},
      {kind: 'dependency', file: 'package-lock.json', name: 'left-pad', old: '1.1.3', new: '2.0.0'},
      {kind: 'dependency', file: 'package-lock.json', name: 'right-pad', old: null, new: '1.0.0'},
      {
        kind: 'migration',
        file: 'db/migrate/20260220101500_add_card.rb',
        name: '20260220101500_add_card.rb',
        old: null,
        new: 'added'
      },
      {kind: 'variable', file: 'src/pay.js', name: 'CARD_ENDPOINT', old: null, new: 'used'}
    ],
    more: 0,
    ...overrides
  }
}

/** The record of a run in which one candidate fails only once it is integrated. */
export function withEnvironmentNotes(record: IntegrationRecord): IntegrationRecord {
  const culprit: CulpritRecord = {
    branches: ['auth'],
    tests: [CHECKOUT],
    signals: [`test:test:${CHECKOUT}`],
    heldOut: 'auth',
    because: null,
    meeting: {files: [], definitions: [], conflicts: []},
    evidence: [
      {
        probe: 'probe-5',
        candidates: ['auth'],
        outcome: 'red',
        tree: anOid('auth tree'),
        log: 'logs/probe-5/test.log',
        excerpt: failingTail()
      }
    ]
  }
  const own = {...aProbe(7, ['auth']), purpose: 'own', commit: anOid('auth'), tree: anOid('auth as it is')} as const
  return {
    ...record,
    reasons: ['auth is held out: breaks the gates on its own'],
    candidates: record.candidates.map(one =>
      one.name === 'auth' ? heldOutAuth({reason: 'breaks the gates on its own'}) : one
    ),
    conflicts: [],
    culprits: [culprit],
    redFlags: [],
    probes: [...record.probes, own],
    environmentNotes: [aNote(), aNote({candidate: 'api', differences: [], more: 0, own: 'probe-8'})]
  }
}

/** An incident and a note in which everything that comes from outside is one text. */
export function hostileDiagnosis(text: string): Pick<IntegrationRecord, 'incident' | 'environmentNotes'> {
  const commit = {...DATES, author: text, subject: text}
  const cause = {...reverted(), commit, tests: [text], reason: text, later: [{sha: DATES.sha, subject: text}]}
  return {
    incident: anIncident({
      tests: [text],
      causes: [cause],
      ranges: [{signals: [text], tests: [text], red: commit, green: commit, reason: text}],
      flaky: [{signal: text, test: text, failed: 1, probes: 2}],
      lastGreen: {commit, probe: 'probe-6'}
    }),
    environmentNotes: [
      aNote({
        candidate: text,
        tests: [text],
        differences: (['tool', 'dependency', 'migration', 'variable'] as const).map(kind => ({
          kind,
          file: text,
          name: text,
          old: text,
          new: text
        }))
      })
    ]
  }
}

/** The record of `withEnvironmentNotes` on the usual one. */
export function environmentRecord(): IntegrationRecord {
  return withEnvironmentNotes(aRecord())
}
