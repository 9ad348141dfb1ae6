import type {Probe} from '../domain/probe.js'
import type {GateRecord, ProbeRecord, TestCounts} from '../domain/record.js'
import type {TestReport} from '../domain/tests.js'

/** A probe as the record keeps it: test cases by count. */
export function probeRecord(probe: Probe): ProbeRecord {
  const gates = probe.gates.map((gate): GateRecord => ({
    ...gate,
    tests: gate.tests === null ? null : counts(gate.tests)
  }))
  return {...probe, gates}
}

function counts(report: TestReport): TestCounts {
  const by = {passed: 0, failed: 0, error: 0, skipped: 0}
  for (const {state} of report.cases) by[state]++
  return {
    total: report.cases.length,
    passed: by.passed,
    failed: by.failed + by.error,
    skipped: by.skipped,
    loadErrors: report.loadErrors.length,
    defects: report.defects
  }
}
