import {isDiagnosis} from '../../domain/probe.js'
import type {GateRecord, IntegrationRecord, ProbeRecord, TestCounts} from '../../domain/record.js'
import {landed} from './candidates.js'

/** The probe of the base, which is the control; the first one when it was repeated. */
export function baselineProbe(record: IntegrationRecord): ProbeRecord | null {
  return record.probes.find(({purpose}) => purpose === 'baseline') ?? null
}

/** The last probe of what was integrated in the end; null when that was never probed. */
export function integrationProbe(record: IntegrationRecord): ProbeRecord | null {
  const tree = record.staging?.tree
  const probes = composed(record)
  if (tree !== undefined) return probes.findLast(probe => probe.tree === tree) ?? null
  const inside = landed(record).map(({name}) => name)
  return probes.findLast(({candidates}) => isSame(candidates, inside) && inside.length > 0) ?? null
}

/** The probes of candidates on the base, and of the base itself; those that were made to find out why are left out. */
function composed({probes}: IntegrationRecord): readonly ProbeRecord[] {
  return probes.filter(probe => !isDiagnosis(probe))
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i])
}

/** The last probe of exactly one candidate on the base. */
export function probeAlone(record: IntegrationRecord, candidate: string): ProbeRecord | null {
  return composed(record).findLast(({candidates}) => candidates.length === 1 && candidates[0] === candidate) ?? null
}

/** The probe of that id, or null. */
export function probeById(record: IntegrationRecord, id: string): ProbeRecord | null {
  return record.probes.find(probe => probe.id === id) ?? null
}

/** The gates of a probe that did not pass. */
export function failingGates(probe: ProbeRecord): readonly GateRecord[] {
  return probe.gates.filter(({outcome}) => outcome !== 'pass')
}

/** All tests of a probe, added up over its gates; null when no gate reports tests. */
export function testTotals(probe: ProbeRecord): Pick<TestCounts, 'total' | 'passed' | 'failed' | 'skipped'> | null {
  const counts = probe.gates.flatMap(({tests}) => tests ?? [])
  if (counts.length === 0) return null
  const sum = (key: 'total' | 'passed' | 'failed' | 'skipped'): number => counts.reduce((n, c) => n + c[key], 0)
  return {total: sum('total'), passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')}
}

/** The gate commands of the project, each once, in the order they run. */
export function gateCommands(record: IntegrationRecord): readonly string[] {
  return [...new Set(record.probes.flatMap(({gates}) => gates.map(({command}) => command)))]
}
