import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {decide, type Asked, type Findings} from '../../src/decide/decide.js'
import type {GateChange, GateComparison, TestChange} from '../../src/domain/comparison.js'
import type {CandidateRecord, FailureRecord, StagingRecord} from '../../src/domain/record.js'
import type {Status} from '../../src/domain/verdict.js'
import {aGateComparison, goodFindings} from '../support/findings-builder.js'
import {aCandidate, mergedApi, mergedNotifications} from '../support/record-builder.js'
import {aComparison, aProbe, interaction} from '../support/record-parts.js'

const RANK: Readonly<Record<Status, number>> = {blocked: 0, conditional: 1, ready: 2}
const RUN: Asked = {mode: 'run', gates: 2}
const FAILURE: FailureRecord = {stage: 'audit', kind: 'tool', message: 'git died', fix: null, signal: null}
const PROPERTY = {numRuns: 500} as const

type Problem = readonly [name: string, add: (findings: Findings) => Findings]

/** Things that can go wrong with a run, each on top of whatever is wrong already. */
const PROBLEMS: readonly Problem[] = [
  ['a failure', findings => ({...findings, failure: FAILURE})],
  ['a first candidate held out', findings => change(findings, 0, held)],
  ['a second candidate held out', findings => change(findings, 1, held)],
  ['a candidate in part', findings => change(findings, 1, partly)],
  ['one more, held out', findings => ({...findings, candidates: [...findings.candidates, held(anotherOne())]})],
  ['no comparison', findings => ({...findings, comparison: null})],
  ['no gate that was compared', findings => ({...findings, comparison: aComparison({}, [])})],
  ...(['regressed', 'broken', 'unknown', 'failing-before'] as const).map((change): Problem => [
    `a gate ${change}`,
    findings => withGate(findings, aGateComparison(change, {gate: change}))
  ]),
  ...(['regression', 'new-failure', 'not-run', 'removed', 'newly-skipped', 'flaky'] as const).map((change): Problem => [
    `a test ${change}`,
    findings => withTest(findings, change)
  ]),
  ['a report that is cut off', findings => withDefect(findings)],
  ['a conflict of meaning', findings => ({...findings, conflicts: [...findings.conflicts, interaction()]})],
  [
    'nothing published',
    findings => ({...findings, staging: findings.staging?.state === 'rejected' ? findings.staging : null})
  ],
  ['a refused staging ref', findings => ({...findings, staging: refused()})],
  ['a tree that came out both ways', findings => ({...findings, probes: [...findings.probes, ...bothWays()]})],
  [
    'a base without a report',
    findings => ({...findings, probes: [{...aProbe(1, [], {outcome: 'broken'}), signals: ['report:*.xml']}]})
  ]
]

describe('one problem more', () => {
  test.each(PROBLEMS)('%s: never makes the verdict better, whatever else is wrong', (_, add) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PROBLEMS]), others => {
        const before = others.reduce((findings, [, also]) => also(findings), goodFindings())
        const [was, is] = [decide(before, RUN), decide(add(before), RUN)]
        expect(RANK[is.status]).toBeLessThanOrEqual(RANK[was.status])
      }),
      PROPERTY
    )
  })

  test.each(PROBLEMS)('%s: is enough not to be ready', (_, add) => {
    expect(decide(add(goodFindings()), RUN).status).not.toBe('ready')
  })

  test('no gate at all never makes the verdict better', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PROBLEMS]), others => {
        const findings = others.reduce((before, [, also]) => also(before), goodFindings())
        expect(decide(findings, {mode: 'run', gates: 0}).status).toBe('blocked')
      }),
      PROPERTY
    )
  })
})

describe('whatever the facts are', () => {
  test('ready means that all is in, proved by gates that passed, and published', () => {
    const seen = {ready: 0, conditional: 0, blocked: 0}
    fc.assert(
      fc.property(anyFindings(), anyAsked(), (findings, asked) => {
        const {status, mergeReady, reasons, redFlags, checklist} = decide(findings, asked)
        seen[status]++
        expect([mergeReady, reasons.length === 0]).toEqual([status === 'ready', status === 'ready'])
        if (status !== 'ready') return
        expect([findings.failure, asked.mode, redFlags]).toEqual([null, 'run', []])
        expect(findings.staging?.state).toBe('published')
        expect(findings.candidates.map(candidate => candidate.status)).toEqual(findings.candidates.map(() => 'merged'))
        expect(findings.candidates.some(({landed}) => landed !== undefined)).toBe(true)
        const passed = findings.comparison?.gates.map(({integration}) => integration) ?? []
        expect(passed.length).toBeGreaterThan(0)
        expect(new Set(passed)).toEqual(new Set(['pass']))
        expect(checklist.filter(({state}) => state === 'open')).toEqual([])
      }),
      {numRuns: 3000}
    )
    // A property of something that never comes up would be true as well.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20)
  })

  test('a run that failed is blocked, and says in which stage', () => {
    fc.assert(
      fc.property(anyFindings(), anyAsked(), (findings, asked) => {
        const verdict = decide({...findings, failure: FAILURE}, asked)
        expect([verdict.status, verdict.reasons]).toEqual(['blocked', ['The run stopped in audit: git died']])
      }),
      PROPERTY
    )
  })
})

function anyAsked(): fc.Arbitrary<Asked> {
  return fc.record({mode: fc.constantFrom('run', 'run', 'run', 'analyze'), gates: fc.constantFrom(0, 1, 2, 2)})
}

/** Also facts that no run would put together: the verdict must not depend on the others having made no mistake. */
function anyFindings(): fc.Arbitrary<Findings> {
  const change = mostly<GateChange>('held', 'fixed', 'regressed', 'failing-before', 'broken', 'unknown')
  const outcome = mostly<GateComparison['integration']>('pass', 'fail', 'broken', 'not-run', null)
  const gate: fc.Arbitrary<GateComparison> = fc
    .tuple(change, outcome, outcome)
    .map(([is, baseline, integration]) => aGateComparison(is, {baseline, integration}))
  const comparison = fc.array(gate, {maxLength: 2}).map(gates => aComparison({}, gates))
  const {staging, probes} = goodFindings()
  const candidate = mostly(mergedApi(), mergedNotifications(), anotherOne(), held(anotherOne()))
  return fc
    .record({
      comparison: fc.option(comparison, {freq: 10}),
      candidates: fc.array(candidate, {maxLength: 3}),
      staging: mostly(staging, refused(), null),
      probes: mostly(probes, [], bothWays()),
      conflicts: mostly([], [interaction()])
    })
    .map(found => goodFindings(found))
}

/** The first value as often as four of the others, so that good and bad both come up. */
function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({arbitrary: fc.constant(usual), weight: 4}, ...others.map(value => fc.constant(value)))
}

function anotherOne(): CandidateRecord {
  return aCandidate('late', 'Di Doer', {outcome: 'contained'})
}

function held(candidate: CandidateRecord): CandidateRecord {
  const {name, author} = candidate
  return aCandidate(name, author, {status: 'held-out', outcome: 'conflict', reason: 'conflicts in f.txt'})
}

function partly(candidate: CandidateRecord): CandidateRecord {
  return candidate.status === 'merged' ? {...candidate, status: 'partial', outcome: 'partial'} : candidate
}

function change(findings: Findings, at: number, how: (candidate: CandidateRecord) => CandidateRecord): Findings {
  return {...findings, candidates: findings.candidates.map((candidate, i) => (i === at ? how(candidate) : candidate))}
}

function withGate(findings: Findings, gate: GateComparison): Findings {
  // A first gate that was compared is progress, however it came out.
  if (findings.comparison === null || findings.comparison.gates.length === 0) return findings
  return {...findings, comparison: {...findings.comparison, gates: [...findings.comparison.gates, gate]}}
}

function withTest(findings: Findings, change: TestChange): Findings {
  const tests = findings.comparison?.tests
  if (findings.comparison == null || tests == null) return findings
  const counts = {...tests.counts, [change]: tests.counts[change] + 1}
  return {...findings, comparison: {...findings.comparison, tests: {...tests, counts}}}
}

function withDefect(findings: Findings): Findings {
  const tests = findings.comparison?.tests
  if (findings.comparison == null || tests == null) return findings
  return {...findings, comparison: {...findings.comparison, tests: {...tests, defects: ['cut off']}}}
}

function refused(): StagingRecord {
  return {...goodFindings().staging!, state: 'rejected', detail: 'somebody was faster'}
}

function bothWays(): Findings['probes'] {
  return [aProbe(8, ['api'], {outcome: 'fail', failing: ['x']}), aProbe(9, ['api'], {purpose: 'repeat'})]
}
