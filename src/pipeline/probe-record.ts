import type {GateRun} from '../domain/gate.js'
import type {Probe} from '../domain/probe.js'
import type {GateRecord, ProbeRecord, TestCounts} from '../domain/record.js'
import type {TestReport} from '../domain/tests.js'

/** A probe as the record keeps it: test cases by count. */
export function probeRecord(probe: Probe): ProbeRecord {
  return {...probe, gates: probe.gates.map(gateRecord)}
}

function gateRecord(run: GateRun): GateRecord {
  const record: GateRecord & {root?: unknown} = {...run, tests: run.tests === null ? null : counts(run.tests)}
  delete record.root
  return record
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
