import type {Comparison, GateChange, GateComparison, TestChange} from '../../src/domain/comparison.js'
import type {CandidateRecord, IntegrationRecord} from '../../src/domain/record.js'
import type {Findings} from '../../src/decide/decide.js'
import {aCandidate, mergedApi, mergedNotifications} from './record-builder.js'
import {aComparison} from './record-parts.js'
import {VARIANTS} from './record-variants.js'

/** What a run knows when everything that was asked for is in, proved and published; every field can be replaced. */
export function goodFindings(overrides: Partial<Findings> = {}): Findings {
  return {...allGreen(), ...overrides}
}

function allGreen(): IntegrationRecord {
  const build = VARIANTS['all-green']
  if (build === undefined) throw new Error('there is no such variant')
  return build()
}

/** The candidates of `goodFindings`, with one more. */
export function withCandidate(overrides: Partial<CandidateRecord>): Findings {
  return goodFindings({candidates: [mergedNotifications(), mergedApi(), aCandidate('late', 'Di Doer', overrides)]})
}

/** A gate's comparison, with outcomes that go with the change unless given. */
export function aGateComparison(change: GateChange, overrides: Partial<GateComparison> = {}): GateComparison {
  return {gate: 'test', change, ...OUTCOMES[change], reason: `it ${change}`, ...overrides}
}

const OUTCOMES: Readonly<Record<GateChange, Pick<GateComparison, 'baseline' | 'integration'>>> = {
  held: {baseline: 'pass', integration: 'pass'},
  regressed: {baseline: 'pass', integration: 'fail'},
  fixed: {baseline: 'fail', integration: 'pass'},
  'failing-before': {baseline: 'fail', integration: 'fail'},
  broken: {baseline: 'pass', integration: 'broken'},
  unknown: {baseline: 'pass', integration: null}
}

/** `goodFindings` with these gates in place of its one. */
export function withGates(...gates: readonly GateComparison[]): Findings {
  return goodFindings({comparison: aComparison({counts: {same: 3}}, gates)})
}

/** `goodFindings` with so many tests of one change, and a row for each. */
export function withTests(change: TestChange, count: number, rest: Partial<Comparison> = {}): Findings {
  const rows = Array.from({length: count}, (_, i) => ({
    gate: 'test',
    test: `t${i}`,
    id: `t${i}`,
    change,
    baseline: null,
    integration: null,
    message: null,
    messageChanged: false
  }))
  return goodFindings({comparison: {...aComparison({counts: {[change]: count}, rows}), ...rest}})
}
