import {judgeGate} from '../compare/gate-outcome.js'
import {readTestReports} from '../compare/tests/read-test-reports.js'
import {READERS_VERSION} from '../compare/readers-version.js'
import {readScanFacts} from '../compare/security/scan-facts.js'
import {testSignals} from '../compare/tests/test-signals.js'
import type {Config} from '../domain/config.js'
import type {ProbeSetup} from '../probe/probe.js'

type Settings = 'gates' | 'reports' | 'environment' | 'reportDir' | 'memo' | 'keep'

/** Hands the readers and judges of reports to the room that runs the gates. */
export function probeSetup(config: Pick<Config, Settings>): ProbeSetup {
  const {gates, reports, environment, reportDir, keep} = config
  const memo = config.memo ? {readers: READERS_VERSION} : null
  const judging = {readTests: readTestReports, readScans: readScanFacts, judge: judgeGate, signals: testSignals}
  return {gates, reports, environment, reportDir, keep, memo, ...judging}
}
