import {describe, expect, test} from '@jest/globals'
import type {StepOutcome} from '../../src/domain/composition.js'
import type {ProcessEnd} from '../../src/domain/gate.js'
import type {Probe} from '../../src/domain/probe.js'
import {candidateRecords} from '../../src/pipeline/candidate-records.js'
import type {Acquaintance} from '../../src/pipeline/giving-way.js'
import {culpritRecord} from '../../src/pipeline/culprit-record.js'
import {holdOut, namesOf, NOBODY, type Found, type ProvenCulprit} from '../../src/pipeline/held-out.js'
import {judgeTrial} from '../../src/pipeline/judge-trial.js'
import {semanticConflicts} from '../../src/pipeline/semantic-conflicts.js'
import {stackOf} from '../../src/pipeline/stack.js'
import {aCandidate, aCommit, oid} from '../support/candidate-builder.js'
import {routesConflict} from '../support/record-parts.js'

const EXITED = {kind: 'exited', code: 1} as const
const KILLED = {kind: 'timed-out', afterSeconds: 9} as const

/** A probe with these signals and gates, each by how it ended (null: it passed). */
function probed(signals: readonly string[], gates: Readonly<Record<string, ProcessEnd | null>>): Probe {
  return {
    id: 'probe-1',
    purpose: 'integration',
    candidates: ['a'],
    commit: oid('01'),
    tree: oid('02'),
    outcome: 'fail',
    signals,
    gates: Object.entries(gates).map(([gate, end]) => ({
      gate,
      command: 'true',
      outcome: end === null ? 'pass' : end.kind === 'exited' ? 'fail' : 'broken',
      reason: '',
      end: end ?? {kind: 'exited', code: 0},
      seconds: 1,
      log: `logs/probe-1/${gate}.log`,
      tail: `${gate} said so`,
      reports: [],
      tests: null
    })),
    missingReports: [],
    seconds: 1
  }
}

describe('a trial', () => {
  const GOOD = probed([], {unit: null, lint: null})
  const RED_BASE = probed(['test:unit:x', 'gate:lint'], {unit: EXITED, lint: EXITED})

  test.each<[string, Probe, Probe, string, readonly string[]]>([
    ['green when nothing is wrong', GOOD, GOOD, 'green', []],
    ['red by what the base does not have', probed(['test:unit:x'], {unit: EXITED}), GOOD, 'red', ['test:unit:x']],
    ['green by what the base has', probed(['test:unit:x'], {unit: EXITED}), RED_BASE, 'green', []],
    [
      'red by what is new alone',
      probed(['test:unit:x', 'test:unit:y'], {unit: EXITED}),
      RED_BASE,
      'red',
      ['test:unit:y']
    ],
    ['unresolved when a gate was killed', probed(['gate:unit'], {unit: KILLED, lint: null}), GOOD, 'unresolved', []],
    [
      'unresolved when a gate was killed and another fails as on the base',
      probed(['gate:lint', 'gate:unit'], {unit: KILLED, lint: EXITED}),
      RED_BASE,
      'unresolved',
      []
    ],
    [
      'red by one gate, whatever another that was killed left behind',
      probed(['gate:lint', 'gate:unit', 'test:unit:y'], {unit: KILLED, lint: EXITED}),
      GOOD,
      'red',
      ['gate:lint']
    ],
    ['red by a report that nobody wrote', probed(['report:*.xml'], {unit: null}), GOOD, 'red', ['report:*.xml']],
    [
      'unresolved when who should have written the report may have been killed',
      probed(['gate:unit', 'report:*.xml'], {unit: KILLED}),
      GOOD,
      'unresolved',
      []
    ]
  ])('is %s', (...[, probe, baseline, outcome, signals]) => {
    expect(judgeTrial(probe, baseline)).toEqual({outcome, signals})
  })
})

function culprit(branches: readonly string[], overrides: Partial<ProvenCulprit> = {}): ProvenCulprit {
  return {branches, signals: ['gate:unit'], heldOut: branches.at(-1) ?? '', evidence: [], trials: [], ...overrides}
}

function found(culprits: readonly ProvenCulprit[], inconclusive: readonly string[] = []): Found {
  return {culprits, inconclusive: inconclusive.map(candidate => ({candidate, reason: 'it hung'}))}
}

describe('who is left out', () => {
  const stack = [
    aCandidate('bottom', oid('b0')),
    aCandidate('middle', oid('b1'), {commits: [aCommit(oid('b0')), aCommit(oid('b1'))]}),
    aCandidate('top', oid('b2'), {commits: [aCommit(oid('b0')), aCommit(oid('b1')), aCommit(oid('b2'))]}),
    aCandidate('other', oid('c0'))
  ]
  const isBuiltOn = stackOf(stack)
  const order = stack.map(({name}) => name)

  test('a candidate is built on those whose heads it contains, and not on itself', () => {
    const pairs = order.flatMap(a => order.filter(b => isBuiltOn(a, b)).map(b => `${a} on ${b}`))
    expect(pairs).toEqual(['middle on bottom', 'top on bottom', 'top on middle'])
    expect(isBuiltOn('nobody', 'bottom') || isBuiltOn('top', 'nobody')).toBe(false)
  })

  test.each<[string, Found, readonly [string, string][]]>([
    ['nobody depends on a branch of its own', found([culprit(['other'])]), []],
    ['what is built on it goes with a culprit', found([culprit(['middle'])]), [['top', 'middle']]],
    [
      'all of a stack goes with its bottom',
      found([culprit(['bottom'])]),
      [
        ['middle', 'bottom'],
        ['top', 'bottom']
      ]
    ],
    [
      'the nearest parent is the one that is named',
      found([culprit(['bottom']), culprit(['middle'])]),
      [['top', 'middle']]
    ],
    ['of a pair, only who is held out takes others along', found([culprit(['middle', 'other'])]), []],
    ['what could not be judged takes others along', found([], ['middle']), [['top', 'middle']]],
    ['who is out on its own account is no dependent', found([culprit(['bottom'])], ['middle', 'top']), []]
  ])('%s', (_, what, dependents) => {
    const heldOut = holdOut(NOBODY, what, order, isBuiltOn)
    expect(heldOut).toEqual({
      ...what,
      decided: [],
      dependents: dependents.map(([candidate, parent]) => ({candidate, parent}))
    })
  })

  test('what was found before stays found', () => {
    const first = holdOut(NOBODY, found([culprit(['middle'])]), order, isBuiltOn)
    const second = holdOut(first, found([], ['other']), order, isBuiltOn)
    expect([...namesOf(second)].sort()).toEqual(['middle', 'other', 'top'])
    expect(namesOf(NOBODY)).toEqual(new Set())
  })
})

describe('the records of the candidates', () => {
  const [a, b, c] = [aCandidate('a', oid('a0')), aCandidate('b', oid('b0')), aCandidate('c', oid('c0'))]
  const twin = {name: 'twin', head: oid('a0'), outcome: 'duplicate', reason: 'the same commit as a', twin: 'a'} as const
  const collection = {
    base: {name: 'main', commit: oid('00'), tree: oid('01')},
    candidates: [a, b, c],
    excluded: [twin],
    worktrees: [],
    notes: []
  }
  const step = (candidate: string, outcome: StepOutcome['outcome'], commit: string): StepOutcome => ({
    candidate,
    head: oid('a0'),
    outcome,
    strategy: outcome === 'partial' ? 'cherry-pick' : 'merge',
    commit: oid(commit),
    picked: [],
    skipped: [],
    messages: [],
    reason: `it is ${outcome}`
  })
  const composed = (...steps: StepOutcome[]) => ({
    base: oid('00'),
    candidates: steps.map(({candidate}) => candidate),
    steps,
    commit: oid('ff'),
    tree: oid('fe')
  })
  const told = (...args: Parameters<typeof candidateRecords>): readonly unknown[] =>
    candidateRecords(...args).map(({name, status, outcome, reason, landed}) => [name, status, outcome, reason, landed])

  test('are not reached before anything was composed; a second name fares as the first', () => {
    const reason = 'not integrated: the run ended before its turn'
    expect(told(collection, {heldOut: NOBODY, composition: null})).toEqual([
      ...['a', 'b', 'c'].map(name => [name, 'held-out', 'not-reached', reason, undefined]),
      ['twin', 'held-out', 'duplicate', 'the same commit as a', undefined]
    ])
  })

  test('say where each landed', () => {
    const composition = composed(step('a', 'merged', '11'), step('b', 'conflict', '11'), step('c', 'partial', '22'))
    expect(told(collection, {heldOut: NOBODY, composition})).toEqual([
      ['a', 'merged', 'merged', 'it is merged', {strategy: 'merge', before: oid('00'), commit: oid('11')}],
      ['b', 'held-out', 'conflict', 'it is conflict', undefined],
      ['c', 'partial', 'partial', 'it is partial', {strategy: 'cherry-pick', before: oid('11'), commit: oid('22')}],
      ['twin', 'merged', 'duplicate', 'the same commit as a', undefined]
    ])
  })

  test('say why somebody is out, whatever the composition says of the others', () => {
    const heldOut = {
      decided: [],
      ...found([culprit(['c', 'a'])], ['b']),
      dependents: [{candidate: 'c', parent: 'b'}]
    }
    expect(told(collection, {heldOut, composition: composed()})).toEqual([
      ['a', 'held-out', 'culprit', 'breaks the gates together with c', undefined],
      ['b', 'held-out', 'inconclusive', 'it hung', undefined],
      ['c', 'held-out', 'depends', 'is built on b, which is held out', undefined],
      ['twin', 'held-out', 'duplicate', 'the same commit as a', undefined]
    ])
  })

  test('count what brought nothing of its own as merged, without a place of its own', () => {
    const composition = composed(step('a', 'nothing-to-add', '00'), step('b', 'merged', '11'))
    expect(told(collection, {heldOut: NOBODY, composition}).slice(0, 1)).toEqual([
      ['a', 'merged', 'merged', 'it is nothing-to-add', undefined]
    ])
  })
})

const STRANGERS: Acquaintance = {
  order: 'risk',
  candidates: ['a', 'x', 'y'],
  isBuiltOn: () => false,
  overlaps: [],
  conflicts: []
}

describe('a culprit', () => {
  const probe = probed(['gate:lint', 'gate:unit'], {lint: EXITED, unit: EXITED})
  const trial = {candidates: ['a'], outcome: 'red', signals: ['gate:unit'], probe} as const

  test('is shown with the gate that accuses it, and a composition that conflicts with none', () => {
    const trials = [
      trial,
      {...trial, outcome: 'green'} as const,
      {...trial, outcome: 'unresolved', probe: null} as const
    ]
    expect(culpritRecord(culprit(['a'], {trials}), STRANGERS)).toEqual({
      branches: ['a'],
      tests: ['gate unit'],
      signals: ['gate:unit'],
      heldOut: 'a',
      because: null,
      meeting: {files: [], definitions: [], conflicts: []},
      evidence: [
        {
          probe: 'probe-1',
          candidates: ['a'],
          outcome: 'red',
          tree: oid('02'),
          log: 'logs/probe-1/unit.log',
          excerpt: 'unit said so'
        },
        {
          probe: 'probe-1',
          candidates: ['a'],
          outcome: 'green',
          tree: oid('02'),
          log: 'logs/probe-1/unit.log',
          excerpt: ''
        },
        {probe: 'not probed', candidates: ['a'], outcome: 'unresolved', tree: null, log: null, excerpt: ''}
      ]
    })
  })

  test('of several branches is a conflict of meaning, under an id of its own', () => {
    const known = routesConflict()
    const culprits = [culprit(['x']), culprit(['x', 'y']), culprit(['x', '$(z)', 'y'])].map(one =>
      culpritRecord(one, STRANGERS)
    )
    const conflicts = semanticConflicts(culprits, [], [known])
    expect(conflicts.map(({branches}) => branches).toSorted((a, b) => a.length - b.length)).toEqual([
      ['x', 'y'],
      ['x', '$(z)', 'y']
    ])
    expect(new Set([known.id, ...conflicts.map(({id}) => id)]).size).toBe(3)
    const moved = semanticConflicts(culprits, [{name: 'x', sha: oid('ab')}], [known])
    expect(moved.map(({id}) => id)).toEqual(conflicts.map(({id}) => id))
    expect(moved.map(({fingerprint}) => fingerprint)).not.toEqual(conflicts.map(({fingerprint}) => fingerprint))
  })
})
