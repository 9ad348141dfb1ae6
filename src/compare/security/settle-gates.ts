import type {GateComparison} from '../../domain/comparison.js'
import {fewOf} from '../../domain/few-of.js'
import type {GateRun} from '../../domain/gate.js'
import {plural} from '../../domain/plural.js'
import type {Probe} from '../../domain/probe.js'
import type {FindingRow, SecurityComparison} from '../../domain/security.js'

/**
 * Settles gates that fail on both sides and report nothing but security findings: their findings tell what their exit codes
 * hide. One with a new finding regressed; one without failed before, as long as both ended with the same code and every scan
 * ran on both sides. All other gates stay as they are.
 */
export function settleByFindings(
  gates: readonly GateComparison[],
  security: SecurityComparison | null,
  {baseline, integration}: {readonly baseline: Probe; readonly integration: Probe}
): readonly GateComparison[] {
  if (security === null) return gates
  return gates.map(gate => {
    const runOf = ({gates: runs}: Probe): GateRun | undefined => runs.find(run => run.gate === gate.gate)
    const [before, after] = [runOf(baseline), runOf(integration)]
    if (gate.change !== 'unknown' || before === undefined || after === undefined) return gate
    if (!isScan(before) || !isScan(after)) return gate
    const fresh = security.rows.filter(row => row.gate === gate.gate && row.change === 'new')
    if (fresh.length > 0) return {...gate, change: 'regressed', reason: regressed(fresh)}
    const hasDefect = security.defects.some(defect => defect.startsWith(`gate ${gate.gate}: `))
    const isSameEnd = before.end.kind === 'exited' && after.end.kind === 'exited' && before.end.code === after.end.code
    if (hasDefect || !isSameEnd) return gate
    return {...gate, change: 'failing-before', reason: 'it fails on the baseline too, and has no new finding'}
  })
}

function isScan({outcome, reports, tests}: GateRun): boolean {
  const isAlone = reports.length > 0 && reports.every(({kind}) => kind === 'security')
  return outcome === 'fail' && tests === null && isAlone
}

function regressed(fresh: readonly FindingRow[]): string {
  const named = fresh.map(({rule, path, dependency}) => `${rule} in ${path ?? dependency?.name ?? 'the tree'}`)
  return `it fails on the baseline too, but not with ${plural(fresh.length, 'finding')}: ${fewOf(named)}`
}
